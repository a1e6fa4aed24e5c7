import type { Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";
import { visitFeatures } from "#lib/detection/wording/visit-features.ts";
import { wordingClasses, type WordingClass, type WordingModel } from "#lib/detection/wording/wording-model.ts";
import { wordingSegments, type Segment } from "#lib/detection/wording/wording-segments.ts";

/** How a stretch of text is worded and what it is most like. `score` is log-odds before calibration. */
export type WordingScore = { readonly score: number; readonly about: WordingClass; readonly segment: Segment };

/** Scores a text stretch by stretch and returns the most telling one, or null for a text without words. */
export function scoreWording(model: WordingModel, scan: Scan): WordingScore | null {
  let best: WordingScore | null = null;
  for (const segment of wordingSegments(scan)) {
    const scored = scoreSegment(model, segment);
    if (scored !== null && (best === null || scored.score > best.score)) best = scored;
  }
  return best;
}

/** Scores one stretch. Null when nothing in it is a feature. */
export function scoreSegment(model: WordingModel, segment: Segment): WordingScore | null {
  const { table, shift, scale, bias } = model.classes;
  let [contact, payment, offplatform, squares] = [0, 0, 0, 0];
  const count = visitFeatures(segment, (hash, _first, _last, value) => {
    const at = (hash >>> shift) * 3;
    contact += (table[at] ?? 0) * value;
    payment += (table[at + 1] ?? 0) * value;
    offplatform += (table[at + 2] ?? 0) * value;
    squares += value * value;
  });
  spend(segment.scan.budget, count);
  if (squares === 0) return null;
  const length = Math.sqrt(squares);
  let [score, column] = [Number.NEGATIVE_INFINITY, 0];
  [contact, payment, offplatform].forEach((sum, index) => {
    const logOdds = (sum * (scale[index] ?? 0)) / length + (bias[index] ?? 0);
    if (logOdds > score) [score, column] = [logOdds, index];
  });
  return { score, about: wordingClasses[column] ?? "contact", segment };
}
