import type { Concept } from "#lib/detection/frames/concepts.ts";
import { conceptId, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import { numberSummary, type NumberSummary } from "#lib/detection/digits/number-summary.ts";
import { phrasesIn } from "#lib/detection/phrases-in.ts";
import type { Stage } from "#lib/detection/stage.ts";
import { tokenise, unfolded, type Token } from "#lib/detection/tokens/tokenise.ts";
import { canonicalView, type CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { spend, type WorkBudget } from "#lib/detection/work-budget.ts";

/** What was read of one text; the same text always reads the same. */
type Reading = {
  readonly view: CanonicalView;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  /** Hits by concept, in order of place. */
  readonly byConcept: readonly (readonly Hit[] | undefined)[];
  /** Bit of the language most phrases belong to alone, or 0 when that is not clear. */
  readonly likelyLanguage: number;
  readonly numbers: NumberSummary;
  /** Steps the reading costs. */
  readonly steps: number;
};

/** Everything the detectors read about one window of text. */
export type Scan = Reading & {
  readonly budget: WorkBudget;
  /** For measuring: parts of the detector left out. */
  readonly without: readonly Stage[];
};

const mostKept = 400;
const longestKept = 600;
/** Readings of the latest texts and of those before them; few, so that they die young. */
let kept = new Map<string, Reading>();
let keptBefore = new Map<string, Reading>();

/**
 * Reads a text. A message is context for the ones after it, so its reading is kept for a while; steps are charged each
 * time, so that an answer never depends on what was read before.
 */
export function scanText(original: string, budget: WorkBudget, without: readonly Stage[] = []): Scan {
  if (without.length > 0 || original.length > longestKept) return scanView(canonicalView(original), budget, without);
  let reading = kept.get(original);
  if (reading === undefined) {
    reading = keptBefore.get(original) ?? readView(canonicalView(original), without);
    if (kept.size >= mostKept) [kept, keptBefore] = [new Map(), kept];
    kept.set(original, reading);
  }
  spend(budget, reading.steps);
  return { ...reading, budget, without };
}

/** `scanText` for a view that was already made, for example one with the text read another way. */
export function scanView(view: CanonicalView, budget: WorkBudget, without: readonly Stage[]): Scan {
  const reading = readView(view, without);
  spend(budget, reading.steps);
  return { ...reading, budget, without };
}

function readView(view: CanonicalView, without: readonly Stage[]): Reading {
  const tokens = without.includes("folded_view") ? tokenise(view.text, unfolded) : tokenise(view.text);
  const phrases = phrasesIn(tokens, view.text, without);
  const byConcept: (Hit[] | undefined)[] = [];
  for (const hit of phrases.hits) (byConcept[hit.concept] ??= []).push(hit);
  return {
    view,
    text: view.text,
    tokens,
    hits: phrases.hits,
    byConcept,
    likelyLanguage: phrases.language,
    numbers: numberSummary(tokens),
    steps: view.original.length + tokens.length * 4 + phrases.seen,
  };
}

const none: readonly Hit[] = [];

export function hitsOf(scan: Scan, concept: Concept): readonly Hit[] {
  return scan.byConcept[conceptId(concept)] ?? none;
}

export function has(scan: Scan, ...anyOf: Concept[]): boolean {
  for (const concept of anyOf) if (scan.byConcept[conceptId(concept)] !== undefined) return true;
  return false;
}

/** `has` for a fixed list of concept numbers. */
export function hasAny(scan: Scan, concepts: readonly number[]): boolean {
  for (const concept of concepts) if (scan.byConcept[concept] !== undefined) return true;
  return false;
}

/** A hit of one of the concepts that touches the tokens from `first` to `last`. */
export function within(scan: Scan, first: number, last: number, ...anyOf: Concept[]): Hit | undefined {
  for (const concept of anyOf) {
    for (const hit of hitsOf(scan, concept)) if (hit.last >= first && hit.first <= last) return hit;
  }
  return undefined;
}

/** Tokens of the same sentence and its direct neighbours around a place. */
export function sentenceRange(scan: Scan, at: number, spread: number): { first: number; last: number } {
  const sentence = scan.tokens[at]?.sentence ?? 0;
  let first = at;
  let last = at;
  while (first > 0 && sentence - (scan.tokens[first - 1]?.sentence ?? 0) <= spread) first -= 1;
  while (last + 1 < scan.tokens.length && (scan.tokens[last + 1]?.sentence ?? 0) - sentence <= spread) last += 1;
  return { first, last };
}
