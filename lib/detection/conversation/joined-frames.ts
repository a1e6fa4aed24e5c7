import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import { joinScans } from "#lib/detection/conversation/join-scans.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { allCompositions } from "#lib/detection/frames/compositions/all-compositions.ts";
import { conceptId } from "#lib/detection/frames/phrase-trie.ts";
import { frameTriggers, matchFrames } from "#lib/detection/frames/match-frames.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { has, hasAny, scanText, type Scan } from "#lib/detection/scan.ts";

const longestPauseMs = 10 * 60_000;
const longestText = 240;

/** Kinds whose halves mean nothing alone; others would join by chance. */
const joinable: ReadonlySet<SignalKind> = new Set(["CANCELLATION_NUDGE", "DISCOUNT_FOR_DIRECT", "OFF_PLATFORM_INTENT"]);

const mayJoin: readonly number[] = [...frameTriggers, "anyway" as const, "come" as const].map(conceptId);
/** Ideas without one of which no joinable meaning exists: those of the plain frames and the first of each composition. */
const anchors: readonly number[] = [
  ...(
    [
      "cancel",
      "changeMind",
      "choose",
      "outside",
      "away",
      "awayAfter",
      "noNeed",
      "direct",
      "directWord",
      "nextTime",
      "noBook",
      "meet",
      "part",
      "cash",
      "payApp",
      "cheaper",
      "save",
      "fee",
    ] as const
  ).map(conceptId),
  ...allCompositions.filter(({ rule }) => joinable.has(rule.kind)).flatMap(({ groups }) => groups[0] ?? []),
];

/** A meaning whose halves stand in two messages of one person: "cancel the booking" … "I'll come all the same". */
export function joinedFrames(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  found: readonly Finding[],
): Finding[] {
  if (scan.text.length > longestText || has(scan, "refuse", "report") || !hasAny(scan, mayJoin)) return [];
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
  const first = scanText(earlier.text, scan.budget, scan.without);
  if (first.hits.length === 0 || !(hasAny(first, anchors) || hasAny(scan, anchors))) return [];
  const joined = joinScans(first, scan);
  const before = `${first.text}\n`;
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
