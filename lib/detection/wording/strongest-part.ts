import { visitFeatures } from "#lib/detection/wording/visit-features.ts";
import { wordingClasses, type WordingModel } from "#lib/detection/wording/wording-model.ts";
import type { WordingScore } from "#lib/detection/wording/score-wording.ts";

/** Tokens, both ends included. */
export type Part = { readonly first: number; readonly last: number };

/**
 * The words that spoke: the run of tokens whose features add most to the score. A feature of two tokens counts half at
 * each. The parts sum to the score, so that the explanation leaves nothing out.
 */
export function strongestPart(model: WordingModel, found: WordingScore): Part {
  const { first, last } = found.segment;
  const { table, shift, columns } = model.classes;
  const column = wordingClasses.indexOf(found.about);
  const parts = new Float64Array(last - first + 1);
  visitFeatures(found.segment, (hash, from, to, value) => {
    const half = ((table[(hash >>> shift) * columns + column] ?? 0) * value) / 2;
    parts[from - first] = (parts[from - first] ?? 0) + half;
    parts[to - first] = (parts[to - first] ?? 0) + half;
  });
  return heaviestRun(parts, first) ?? found.segment;
}

/** The run with the greatest sum (Kadane); null when no token adds anything. */
function heaviestRun(parts: Float64Array, offset: number): Part | null {
  let best: Part | null = null;
  let [most, sum, start] = [0, 0, 0];
  parts.forEach((part, index) => {
    if (sum <= 0) [sum, start] = [0, index];
    sum += part;
    if (sum > most) {
      most = sum;
      best = { first: start + offset, last: index + offset };
    }
  });
  return best;
}
