import type { Technique } from "#lib/detection/content-types.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** What one detector saw in one window, before merging. Offsets are in the canonical view of the window. */
export type Finding = {
  readonly kind: SignalKind;
  readonly confidence: number;
  readonly techniques: readonly Technique[];
  readonly start: number;
  readonly end: number;
  /** Normalised raw value for the fingerprint and for telling facts apart; null for phrases. */
  readonly value: { readonly kind: string; readonly text: string } | null;
  readonly masked: string;
  readonly view: string;
  readonly note: string;
  readonly detector: string;
  readonly fromEarlierMessage?: boolean;
};

/** The last four digits and nothing else. */
export function maskDigits(digits: string): string {
  return `…${digits.slice(digits.length > 8 ? -4 : -2)}`;
}

/** The first letter of a name and nothing else. */
export function maskName(name: string): string {
  return `${[...name][0] ?? ""}…`;
}
