import { createHash } from "node:crypto";
import type { DetectedEvent } from "#lib/detection/detect-events.ts";
import { runOutcome } from "#lib/detection/runs/store-run-results.ts";
import { canonicalJson } from "#lib/platform/crypto.ts";

export type ResultsDigest = { readonly add: (found: DetectedEvent) => void; readonly hex: () => string };

/**
 * SHA-256 over canonical bytes of a run's results: one line for the period and the version, one line for each message
 * in the order it is given, signals sorted by place. Equal results give equal digests, whenever they were made.
 */
export function resultsDigest(of: { detectorVersion: string; from: Date; to: Date }): ResultsDigest {
  const hash = createHash("sha256");
  const line = (value: unknown): void => void hash.update(`${canonicalJson(value)}\n`);
  line({ detectorVersion: of.detectorVersion, from: of.from.toISOString(), to: of.to.toISOString() });
  return {
    add(found) {
      const { event, context, signals } = found;
      const placed = signals.map((signal) => ({ at: `${signal.kind}\n${signal.span}\n${signal.detector}`, signal }));
      placed.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
      line({
        event: `${event.sourceTable}:${event.sourceKey}:${event.version}`,
        outcome: runOutcome(found),
        bookingStage: context?.bookingStage ?? null,
        signals: placed.map(({ signal }) => signal),
      });
    },
    hex: () => hash.digest("hex"),
  };
}
