import { concepts } from "#lib/detection/frames/concepts.ts";
import type { Scan } from "#lib/detection/scan.ts";
import { perWord } from "#lib/detection/tokens/per-word.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";
import { hashStart, hashStep, hashText } from "#lib/detection/wording/hash-text.ts";
import { sensesOf } from "#lib/detection/wording/sense-table.ts";
import type { Segment } from "#lib/detection/wording/wording-segments.ts";

/** What of a token its own features are read from. */
export type WordLike = Pick<Token, "kind" | "text"> & { readonly word?: number | undefined };

/** Called once per feature with its hash, the tokens it was read from and how much it counts. */
export type FeatureVisitor = (hash: number, first: number, last: number, value: number) => void;

/** Letters inside words say less than words; senses and meanings, which hold in every language, say more. */
const lettersCount = 0.8;
const wordCounts = 1;
const skippedCounts = 0.7;
const senseCounts = 1.2;
const sensePairCounts = 1;
const meaningCounts = 1.2;

const longestWord = 24;
const nearHits = 12;
const nearTokens = 20;
/** Pairs of meanings of one stretch; ordinary stretches stay far below. */
const mostPairs = 400;
const startOfText = 0x51ed270b;

/**
 * Walks the features of a stretch of tokens: words, neighbours, neighbours but one, groups of three to
 * five letters inside words, senses of everyday words, meanings the lexicons found, and pairs of both. Linear; numbers
 * are placeholders, so that no feature can hold one. Returns roughly how many there were.
 */
export function visitFeatures(segment: Segment, visit: FeatureVisitor): number {
  const { scan, first, last } = segment;
  let count = visitContext(segment, visit);
  for (let index = first; index <= last; index += 1) {
    const token = scan.tokens[index];
    if (token !== undefined) count += visitWord(token, index, visit);
  }
  return count;
}

/** The features of one token by itself, which depend on nothing around it. */
export function visitWord(token: WordLike, index: number, visit: FeatureVisitor): number {
  const word = hashOf(token);
  if (word === 0) return 0;
  visit(mix(word, 1), index, index, wordCounts);
  if (token.kind !== "word") return 1;
  const groups = knownLetters(token.text, token.word);
  for (const letters of groups) visit(letters, index, index, lettersCount);
  return 1 + groups.length;
}

/** The features of words together: neighbours, senses and meanings. */
export function visitContext({ scan, first, last }: Segment, visit: FeatureVisitor): number {
  return (
    visitNeighbours(scan.tokens, first, last, visit) +
    visitSenses(scan.tokens, first, last, visit) +
    visitMeanings(scan, first, last, visit)
  );
}

function visitNeighbours(tokens: readonly Token[], from: number, to: number, visit: FeatureVisitor): number {
  let count = 0;
  let [before, beforeAt, earlier, earlierAt] = [startOfText, from, 0, from];
  for (let index = from; index <= to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = hashOf(token);
    if (word === 0) continue;
    visit(mix(Math.imul(before, 31) ^ word, 2), beforeAt, index, wordCounts);
    if (earlier !== 0) visit(mix(Math.imul(earlier, 37) ^ word, 3), earlierAt, index, skippedCounts);
    count += 2;
    [earlier, earlierAt, before, beforeAt] = [before, beforeAt, word, index];
  }
  return count;
}

/** Hashes of the groups of three, four and five letters, with a mark at both ends of the word. */
function letterGroups(word: string): readonly number[] {
  const length = Math.min(word.length, longestWord);
  const groups: number[] = [];
  for (let start = -1; start + 2 <= length; start += 1) {
    let hash = hashStart;
    for (let offset = 0; offset < 5 && start + offset <= length; offset += 1) {
      const place = start + offset;
      hash = hashStep(hash, place < 0 || place === length ? 1 : word.charCodeAt(place));
      if (offset >= 2) groups.push(mix(hash, 4));
    }
  }
  return groups;
}

/** Senses, and pairs of a sense with the one and the two before it; words without a sense are passed over. */
function visitSenses(tokens: readonly Token[], from: number, to: number, visit: FeatureVisitor): number {
  let count = 0;
  let [before, beforeAt, earlier, earlierAt] = [0, from, 0, from];
  for (let index = from; index <= to; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    const senses = knownSenses(token.text, token.word);
    if (senses === 0) continue;
    for (let rest = senses; rest !== 0; rest >>= 8) {
      const sense = rest & 255;
      visit(mix(sense, 7), index, index, senseCounts);
      for (let other = before; other !== 0; other >>= 8)
        visit(mix(((other & 255) << 8) | sense, 8), beforeAt, index, sensePairCounts);
      for (let other = earlier; other !== 0; other >>= 8)
        visit(mix(((other & 255) << 8) | sense, 9), earlierAt, index, sensePairCounts);
      count += 3;
    }
    [earlier, earlierAt, before, beforeAt] = [before, beforeAt, senses, index];
  }
  return count;
}

function visitMeanings(scan: Scan, from: number, to: number, visit: FeatureVisitor): number {
  const { hits } = scan;
  let count = 0;
  let pairs = 0;
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.first < from || hit.last > to) continue;
    const own = conceptHashes[hit.concept] ?? 0;
    visit(mix(own, 5), hit.first, hit.last, meaningCounts);
    count += 1;
    for (let next = index + 1; next < hits.length && next <= index + nearHits && pairs < mostPairs; next += 1) {
      const other = hits[next];
      if (other === undefined || other.last > to || other.first - hit.last > nearTokens) break;
      if (other.concept === hit.concept || other.first < from) continue;
      const pair = Math.imul(own, 41) ^ (conceptHashes[other.concept] ?? 0);
      visit(mix(pair, 6), Math.min(hit.first, other.first), Math.max(hit.last, other.last), meaningCounts);
      pairs += 1;
    }
  }
  return count + pairs;
}

/** Names, not places in the list, so that a new concept leaves the features of the others alone. */
const conceptHashes = Int32Array.from(concepts, (concept) => hashText(concept, longestWord));

const knownSenses = perWord(sensesOf);
const knownHash = perWord((word) => hashText(word, longestWord));
const knownLetters = perWord(letterGroups);

/** One hash per word, per length of a number and per telling sign; 0 for punctuation that says nothing. */
function hashOf(token: WordLike): number {
  if (token.kind === "word") return knownHash(token.text, token.word);
  if (token.kind === "number") return numberHashes[Math.min(token.text.length, numberHashes.length - 1)] ?? 0;
  return silent.has(token.text) || token.text.length > 4 ? 0 : knownHash(token.text);
}
const silent: ReadonlySet<string> = new Set(". , ' ’ - : ; ( ) \" .. ... … “ ”".split(" "));
const numberHashes = Int32Array.from(["", "#1", "#2", "#3", "#4", "#5", "#5", "#7", "#7", "#7", "#7", "#11"], (name) =>
  hashText(name, longestWord),
);

/** Spreads the bits of a hash, with a number that keeps the families of features apart. */
function mix(hash: number, family: number): number {
  let mixed = Math.imul(hash ^ Math.imul(family, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
