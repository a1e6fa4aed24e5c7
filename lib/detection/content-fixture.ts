import { hash } from "node:crypto";
import type { ContentResult, DetectionTools, HistoryMessage } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** Tools for tests: a fingerprint without a key. */
export const testTools: DetectionTools = {
  fingerprint: (kind, value) => hash("sha256", `${kind}:${value}`),
  defaultRegion: "US",
};

export const testInstant = new Date("2026-02-02T10:00:00Z");

/** Reads one message of `provider`; earlier messages are `who: text`, half a minute apart. */
export function read(text: string, earlier: readonly string[] = []): ContentResult {
  const history: HistoryMessage[] = earlier.map((line, index) => {
    const [who = "", ...rest] = line.split(": ");
    return {
      senderId: who,
      text: rest.join(": "),
      at: new Date(testInstant.getTime() - (earlier.length - index) * 30_000),
    };
  });
  return detectContent(
    { text, senderId: "provider", receiverId: "customer", at: testInstant, bookingStage: "before_booking", history },
    testTools,
  );
}

/** Kinds found with enough confidence to show, in the order of the text. */
export function kindsIn(text: string, earlier: readonly string[] = []): SignalKind[] {
  return read(text, earlier)
    .signals.filter((signal) => signal.confidence >= 0.5)
    .map((signal) => signal.kind);
}
