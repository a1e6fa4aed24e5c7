import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { frameTriggers, matchFrames } from "#lib/detection/frames/match-frames.ts";
import { canonicalView } from "#lib/detection/views/canonical-view.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { has, scanText, type Scan } from "#lib/detection/scan.ts";

const longestPauseMs = 10 * 60_000;
const longestText = 240;

/** Kinds whose halves mean nothing alone; others would join by chance. */
const joinable: ReadonlySet<SignalKind> = new Set(["CANCELLATION_NUDGE", "DISCOUNT_FOR_DIRECT", "OFF_PLATFORM_INTENT"]);

/** A meaning whose halves stand in two messages of one person: "cancel the booking" … "I'll come all the same". */
export function joinedFrames(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  found: readonly Finding[],
): Finding[] {
  if (scan.text.length > longestText || has(scan, "refuse", "report") || !has(scan, ...frameTriggers, "anyway", "come"))
    return [];
  let earlier: HistoryMessage | undefined;
  for (let index = history.length - 1; index >= 0 && index >= history.length - 3; index -= 1) {
    if (history[index]?.senderId === input.senderId) {
      earlier = history[index];
      break;
    }
  }
  if (
    earlier === undefined ||
    earlier.text.length > longestText ||
    input.at.getTime() - earlier.at.getTime() > longestPauseMs
  )
    return [];
  const before = `${canonicalView(earlier.text).text}\n`;
  const joined = scanText(before + scan.text, scan.budget);
  return matchFrames(joined, input.bookingStage)
    .filter(
      (finding) =>
        joinable.has(finding.kind) &&
        finding.confidence >= 0.7 &&
        finding.start < before.length &&
        finding.end > before.length,
    )
    .filter((finding) => !found.some((known) => known.kind === finding.kind))
    .map((finding) => ({
      ...finding,
      start: 0,
      end: Math.max(0, finding.end - before.length),
      confidence: finding.confidence * 0.85,
      view: "conversation",
      fromEarlierMessage: true,
      note: `${finding.note} Read with the message before.`,
    }));
}
