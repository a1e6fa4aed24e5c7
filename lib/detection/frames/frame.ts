import type { Technique } from "#lib/detection/content-types.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import { languages } from "#lib/detection/frames/concepts.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { hitsOf, type Scan } from "#lib/detection/scan.ts";
import { firstOf } from "#lib/detection/work-budget.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** A meaning found by rules over phrases. `soft` frames yield to refusals, reports and jobs about the thing named. */
export type Frame = {
  readonly kind: SignalKind;
  readonly confidence: number;
  readonly techniques: readonly Technique[];
  readonly first: number;
  readonly last: number;
  readonly note: string;
  /** About an app or a means of payment, which may itself be the job. */
  readonly aboutApp?: boolean;
};

const mostPerConcept = 40;
const everywhere = 1 << languages.indexOf("all");
const hindi = 1 << languages.indexOf("hi");
/** Languages that put the negation after what it negates. */
export const verbLast = hindi;
const english = 1 << languages.indexOf("en");

/** Phrases of different languages do not combine, but English words are at home in Hindi and Urdu chats. */
export function compatible(left: number, right: number): boolean {
  if ((left & right) !== 0 || ((left | right) & everywhere) !== 0) return true;
  return ((left | right) & hindi) !== 0 && ((left | right) & english) !== 0;
}

export type Pair = { readonly first: number; readonly last: number; readonly left: Hit; readonly right: Hit };

/** The closest pair of hits of two groups of concepts, at most `distance` tokens and two sentences apart. */
export function pair(scan: Scan, left: readonly Concept[], right: readonly Concept[], distance = 24): Pair | null {
  let best: Pair | null = null;
  for (const a of collect(scan, left)) {
    for (const b of collect(scan, right)) {
      if (a.first <= b.last && b.first <= a.last) continue;
      if (!compatible(a.languages, b.languages)) continue;
      const gap = a.first > b.last ? a.first - b.last : b.first - a.last;
      const sentences = Math.abs((scan.tokens[a.first]?.sentence ?? 0) - (scan.tokens[b.first]?.sentence ?? 0));
      if (gap > distance || sentences > 2) continue;
      const candidate = { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last), left: a, right: b };
      if (best === null || candidate.last - candidate.first < best.last - best.first) best = candidate;
    }
  }
  return best;
}

/** The first hit of a concept as a place of its own. */
export function phraseAlone(scan: Scan, concept: Concept): Pair | null {
  const hit = hitsOf(scan, concept)[0];
  return hit === undefined ? null : { first: hit.first, last: hit.last, left: hit, right: hit };
}

/** A pair with a hit of every further group near it. */
export function combination(scan: Scan, groups: readonly (readonly Concept[])[], distance = 24): Pair | null {
  const [left, right, ...rest] = groups;
  if (left === undefined || right === undefined) return null;
  for (const group of groups) if (!hasOneOf(scan, group)) return null;
  const found = pair(scan, left, right, distance);
  if (found === null) return null;
  let { first, last } = found;
  for (const group of rest) {
    const near = collect(scan, group).find(
      (hit) =>
        hit.last >= first - distance &&
        hit.first <= last + distance &&
        compatible(hit.languages, found.left.languages) &&
        mayShare(hit, found.left) &&
        mayShare(hit, found.right),
    );
    if (near === undefined) return null;
    first = Math.min(first, near.first);
    last = Math.max(last, near.last);
  }
  return { ...found, first, last };
}

/** Asked for every combination of every message: without a closure, because most end here. */
function hasOneOf(scan: Scan, group: readonly Concept[]): boolean {
  for (const concept of group) if (hitsOf(scan, concept).length > 0) return true;
  return false;
}

/** A word may count again inside a longer phrase of another meaning ("still come" holds "come"). */
function mayShare(hit: Hit, phrase: Hit): boolean {
  return !overlaps(hit, phrase) || (phrase.last > phrase.first && hit.concept !== phrase.concept);
}

function overlaps(left: Hit, right: Hit): boolean {
  return left.first <= right.last && right.first <= left.last;
}

export function collect(scan: Scan, group: readonly Concept[]): Hit[] {
  return group.flatMap((concept) => firstOf(scan.budget, hitsOf(scan, concept), mostPerConcept));
}

/** A word of negation in the three words before. Phrases that contain their own negation are never asked. */
export function isNegated(scan: Scan, hit: Hit): boolean {
  return hitsOf(scan, "not").some(
    (not) =>
      (scan.likelyLanguage === 0 || (not.languages & scan.likelyLanguage) !== 0) &&
      not.last < hit.first &&
      hit.first - not.last <= 4 &&
      scan.tokens[not.last]?.clause === scan.tokens[hit.first]?.clause,
  );
}
