import type { Scan } from "#lib/detection/scan.ts";
import { perWord } from "#lib/detection/tokens/per-word.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";
import { visitContext, visitWord, type FeatureVisitor, type WordLike } from "#lib/detection/wording/visit-features.ts";
import type { LinearTable } from "#lib/detection/wording/wording-model.ts";
import { wholeText, type Segment } from "#lib/detection/wording/wording-segments.ts";

/**
 * What the features of a text add up to under a table: a sum for each class, the sum of the squares of the features'
 * weights, and roughly how many there were. Sums of two texts may be added.
 */
export type WordingSums = Float64Array;

export const squaresAt = 3;
export const countAt = 4;
const size = 5;

type Remembered = {
  readonly ofWord: (word: string, number?: number) => WordingSums;
  readonly ofText: WeakMap<readonly Token[], WordingSums>;
};
const remembered = new WeakMap<LinearTable, Remembered>();

/** The sums of a whole text. Kept as long as the reading of the text is. */
export function sumText(classes: LinearTable, scan: Scan): WordingSums {
  const { ofText } = rememberedFor(classes);
  let sums = ofText.get(scan.tokens);
  if (sums === undefined) {
    sums = sumSegment(classes, wholeText(scan));
    ofText.set(scan.tokens, sums);
  }
  return sums;
}

/** The sums of a stretch. What words say by themselves is worked out once a word. */
export function sumSegment(classes: LinearTable, segment: Segment): WordingSums {
  const { tokens } = segment.scan;
  const { ofWord } = rememberedFor(classes);
  const sums = sumFeatures(classes, (visit) => visitContext(segment, visit));
  for (let index = segment.first; index <= segment.last; index += 1) {
    const token = tokens[index];
    if (token !== undefined)
      addSums(sums, token.kind === "word" ? ofWord(token.text, token.word) : sumWord(classes, token));
  }
  return sums;
}

export function addSums(sums: WordingSums, more: WordingSums): void {
  for (let place = 0; place < size; place += 1) sums[place] = (sums[place] ?? 0) + (more[place] ?? 0);
}

function rememberedFor(classes: LinearTable): Remembered {
  let known = remembered.get(classes);
  if (known === undefined) {
    const ofWord = perWord((word) => sumWord(classes, { kind: "word", text: word }));
    known = { ofWord, ofText: new WeakMap() };
    remembered.set(classes, known);
  }
  return known;
}

function sumWord(classes: LinearTable, token: WordLike): WordingSums {
  return sumFeatures(classes, (visit) => visitWord(token, 0, visit));
}

/** Adds features up in variables, not in the array: this runs for every feature of every message. */
function sumFeatures({ table, shift, scale }: LinearTable, walk: (visit: FeatureVisitor) => number): WordingSums {
  const rarity = scale[squaresAt] ?? 0;
  let [contact, payment, offplatform, squares] = [0, 0, 0, 0];
  const count = walk((hash, _first, _last, value) => {
    const at = (hash >>> shift) << 2;
    contact += (table[at] ?? 0) * value;
    payment += (table[at + 1] ?? 0) * value;
    offplatform += (table[at + 2] ?? 0) * value;
    const weight = (table[at + 3] ?? 0) * rarity * value;
    squares += weight * weight;
  });
  return Float64Array.of(contact, payment, offplatform, squares, count);
}
