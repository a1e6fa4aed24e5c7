import type { Technique } from "#lib/detection/content-types.ts";
import { visitFeatures } from "#lib/detection/wording/visit-features.ts";
import { techniqueClasses, type WordingModel } from "#lib/detection/wording/wording-model.ts";
import type { WordingScore } from "#lib/detection/wording/score-wording.ts";

/** The technique of the class found that the wording is most like. */
export function chooseTechnique(model: WordingModel, found: WordingScore): Technique {
  const { table, shift, columns, scale, bias } = model.techniques;
  const sums = new Float64Array(columns);
  let squares = 0;
  visitFeatures(found.segment, (hash, _first, _last, value) => {
    const at = (hash >>> shift) * columns;
    for (let column = 0; column < columns; column += 1)
      sums[column] = (sums[column] ?? 0) + (table[at + column] ?? 0) * value;
    squares += value * value;
  });
  const length = Math.sqrt(Math.max(1, squares));
  let best: Technique | null = null;
  let most = Number.NEGATIVE_INFINITY;
  model.techniqueNames.forEach((name, column) => {
    const logOdds = ((sums[column] ?? 0) * (scale[column] ?? 0)) / length + (bias[column] ?? 0);
    if (techniqueClasses[name] !== found.about || logOdds <= most) return;
    [best, most] = [name, logOdds];
  });
  return best ?? "plain";
}
