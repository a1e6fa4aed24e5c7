import type { Technique } from "#lib/detection/content-types.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** A number this sure stands whatever is said around it. */
const sure = 0.9;

/** A number as anybody would write it, which may as well be an order or a part; who disguises one means it. */
export function isUnsureNumber(found: {
  readonly kind: SignalKind;
  readonly confidence: number;
  readonly techniques: readonly Technique[];
}): boolean {
  return (
    found.kind === "CONTACT_PHONE" &&
    found.confidence < sure &&
    found.techniques.every((technique) => technique === "plain")
  );
}
