import type { Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";
import {
  addSums,
  countAt,
  squaresAt,
  sumSegment,
  sumText,
  type WordingSums,
} from "#lib/detection/wording/sum-wording.ts";
import { wordingClasses, type WordingClass, type WordingModel } from "#lib/detection/wording/wording-model.ts";
import { wordingSegments, wholeText, type Segment } from "#lib/detection/wording/wording-segments.ts";

/** How a message is worded and what it is most like. `score` is log-odds before calibration. */
export type WordingScore = {
  readonly score: number;
  readonly about: WordingClass;
  /** The stretch of the message itself that was judged. */
  readonly segment: Segment;
  /** The part of what was added up that the message itself brought; null where it was judged by itself. */
  readonly own: number | null;
};

/**
 * Scores a message by itself and together with those before it, and takes what is more telling: a hint may need the
 * question before it, and small talk must not water down a plain offer. Of a message too long for that, the most telling
 * stretch. Null for a text without features.
 */
export function scoreWording(model: WordingModel, scan: Scan, earlier: readonly Scan[] = []): WordingScore | null {
  const segments = wordingSegments(scan);
  if (segments.length > 1) return mostTelling(model, segments);
  const own = sumText(model.classes, scan);
  spend(scan.budget, own[countAt] ?? 0);
  const alone = scoreOf(model, own, own, wholeText(scan));
  if (earlier.length === 0) return alone;
  const together = Float64Array.from(own);
  for (const before of earlier) {
    const sums = sumText(model.classes, before);
    spend(scan.budget, sums[countAt] ?? 0);
    addSums(together, sums);
  }
  const joined = scoreOf(model, together, own, wholeText(scan));
  return alone === null || (joined !== null && joined.score > alone.score) ? joined : alone;
}

function mostTelling(model: WordingModel, segments: readonly Segment[]): WordingScore | null {
  let best: WordingScore | null = null;
  for (const segment of segments) {
    const sums = sumSegment(model.classes, segment);
    spend(segment.scan.budget, sums[countAt] ?? 0);
    const scored = scoreOf(model, sums, sums, segment);
    if (scored !== null && (best === null || scored.score > best.score)) best = scored;
  }
  return best;
}

function scoreOf(model: WordingModel, sums: WordingSums, own: WordingSums, segment: Segment): WordingScore | null {
  const squares = sums[squaresAt] ?? 0;
  if (squares === 0) return null;
  const { scale, bias } = model.classes;
  const length = Math.sqrt(squares);
  let [score, column] = [Number.NEGATIVE_INFINITY, 0];
  for (let index = 0; index < wordingClasses.length; index += 1) {
    const logOdds = ((sums[index] ?? 0) * (scale[index] ?? 0)) / length + (bias[index] ?? 0);
    if (logOdds > score) [score, column] = [logOdds, index];
  }
  const total = sums[column] ?? 0;
  const share = total <= 0 ? 0 : (own[column] ?? 0) / total;
  return { score, about: wordingClasses[column] ?? "contact", segment, own: sums === own ? null : share };
}
