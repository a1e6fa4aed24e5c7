import type { Technique } from "#lib/detection/content-types.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import { compatible, isNegated, type Frame } from "#lib/detection/frames/frame.ts";
import { conceptId, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import { hasAny, type Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/**
 * A meaning put together from ideas that stand near each other: one hit of every group, each within `reach` tokens of
 * the first group's hit and at most one sentence away.
 */
export type Composition = {
  readonly kind: SignalKind;
  readonly technique: Technique;
  readonly confidence: number;
  readonly note: string;
  /** The first group is the anchor: name the rarest idea first. */
  readonly needs: readonly (readonly Concept[])[];
  readonly reach: number;
  /** The groups stand in this order in the text. */
  readonly ordered?: boolean;
  /** Ideas whose presence in or beside the place takes the meaning back. */
  readonly unless?: readonly Concept[];
  /** The anchor may be negated ("not here"); otherwise a negation right before it takes the meaning back. */
  readonly mayBeNegated?: boolean;
  readonly aboutApp?: boolean;
  /** Ideas that must not be negated: "I can't come" is no promise to come. */
  readonly affirmed?: readonly Concept[];
};

type Compiled = {
  readonly rule: Composition;
  readonly groups: readonly (readonly number[])[];
  readonly unless: readonly number[];
};

const mostAnchors = 12;
/** Hits of one idea that are looked at; a text that repeats itself says no more for it. */
const mostHits = 60;
const besideUnless = 10;

export function compileCompositions(rules: readonly Composition[]): readonly Compiled[] {
  return rules.map((rule) => ({
    rule,
    groups: rule.needs.map((group) => group.map(conceptId)),
    unless: (rule.unless ?? []).map(conceptId),
  }));
}

/** Every composition the text holds, at its first place. */
export function composedFrames(scan: Scan, compositions: readonly Compiled[]): Frame[] {
  const frames: Frame[] = [];
  for (const composition of compositions) {
    if (!holdsAll(scan, composition.groups)) continue;
    if (!spend(scan.budget, 60)) break;
    const place = firstPlace(scan, composition);
    if (place === null) continue;
    const { kind, confidence, technique, note, aboutApp } = composition.rule;
    const frame = { kind, confidence, techniques: [technique], first: place.first, last: place.last, note };
    frames.push(aboutApp === true ? { ...frame, aboutApp } : frame);
  }
  return frames;
}

/** Asked for every composition of every message: without closures, because most end here. */
function holdsAll(scan: Scan, groups: readonly (readonly number[])[]): boolean {
  for (const group of groups) if (!hasAny(scan, group)) return false;
  return true;
}

function firstPlace(scan: Scan, { rule, groups, unless }: Compiled): { first: number; last: number } | null {
  const [anchors, ...others] = groups;
  let tried = 0;
  for (const id of anchors ?? []) {
    for (const anchor of scan.byConcept[id] ?? []) {
      if ((tried += 1) > mostAnchors) return null;
      if (rule.mayBeNegated !== true && isNegated(scan, anchor)) continue;
      const place = placeAround(scan, anchor, others, rule);
      if (place === null || isDenied(scan, place, rule.affirmed ?? [])) continue;
      if (!unless.some((bad) => touches(scan, bad, place.first - besideUnless, place.last + besideUnless)))
        return place;
    }
  }
  return null;
}

function placeAround(
  scan: Scan,
  anchor: Hit,
  others: readonly (readonly number[])[],
  rule: Composition,
): { first: number; last: number } | null {
  const taken: Hit[] = [anchor];
  let { first, last } = anchor;
  for (const group of others) {
    const from = rule.ordered === true ? (taken.at(-1)?.last ?? anchor.last) : -1;
    const found = nearest(scan, anchor, group, taken, rule.reach, from);
    if (found === null) return null;
    taken.push(found);
    first = Math.min(first, found.first);
    last = Math.max(last, found.last);
  }
  return { first, last };
}

/** The hit of a group closest to the anchor that shares no word with those taken already. */
function nearest(
  scan: Scan,
  anchor: Hit,
  group: readonly number[],
  taken: readonly Hit[],
  reach: number,
  after: number,
): Hit | null {
  let best: Hit | null = null;
  let bestGap = reach + 1;
  const sentence = scan.tokens[anchor.first]?.sentence ?? 0;
  for (const id of group) {
    let looked = 0;
    for (const hit of scan.byConcept[id] ?? []) {
      if ((looked += 1) > mostHits) break;
      const gap = hit.first > anchor.last ? hit.first - anchor.last : anchor.first - hit.last;
      if (gap >= bestGap || hit.first <= after || !compatible(hit.languages, anchor.languages)) continue;
      if (Math.abs((scan.tokens[hit.first]?.sentence ?? 0) - sentence) > 1) continue;
      if (taken.some((other) => hit.first <= other.last && other.first <= hit.last)) continue;
      best = hit;
      bestGap = gap;
    }
  }
  return best;
}

function isDenied(scan: Scan, place: { first: number; last: number }, affirmed: readonly Concept[]): boolean {
  return affirmed.some((concept) =>
    (scan.byConcept[conceptId(concept)] ?? []).some(
      (hit) => hit.first >= place.first && hit.last <= place.last && isNegated(scan, hit),
    ),
  );
}

function touches(scan: Scan, id: number, first: number, last: number): boolean {
  return scan.byConcept[id]?.some((hit) => hit.last >= first && hit.first <= last) ?? false;
}
