import type { Concept } from "#lib/detection/frames/concepts.ts";
import { compatible } from "#lib/detection/frames/frame.ts";
import { conceptId, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import type { Scan } from "#lib/detection/scan.ts";

/** Two ideas side by side that make a third: "without" and "the app" make "outside the marketplace". */
type Derivation = {
  readonly makes: Concept;
  readonly head: readonly Concept[];
  readonly tail: readonly Concept[];
  /** Most tokens between the two. */
  readonly gap: number;
  /** The tail may stand first, as languages with the verb last have it. */
  readonly eitherOrder?: boolean;
};

const derivations: readonly Derivation[] = [
  { makes: "outside", head: ["away"], tail: ["platform"], gap: 1 },
  { makes: "outside", head: ["awayAfter"], tail: ["platform", "here"], gap: 2, eitherOrder: true },
  { makes: "outside", head: ["away"], tail: ["here"], gap: 1 },
  { makes: "save", head: ["away"], tail: ["fee", "slice"], gap: 2 },
  { makes: "save", head: ["awayAfter"], tail: ["fee", "slice"], gap: 2, eitherOrder: true },
  { makes: "outside", head: ["noNeed"], tail: ["platform"], gap: 5 },
  { makes: "noBook", head: ["noNeed"], tail: ["bookVerb"], gap: 4 },
  { makes: "dontSay", head: ["not"], tail: ["tell"], gap: 2 },
  { makes: "dontSay", head: ["dont"], tail: ["tell"], gap: 2, eitherOrder: true },
  { makes: "unlogged", head: ["not"], tail: ["logVerb"], gap: 2 },
  { makes: "unlogged", head: ["dont"], tail: ["logVerb"], gap: 2, eitherOrder: true },
  { makes: "ownCard", head: ["first"], tail: ["card"], gap: 1 },
  { makes: "refuse", head: ["keepOn"], tail: ["onApp", "inApp"], gap: 4 },
  { makes: "spied", head: ["eyes"], tail: ["spying"], gap: 3 },
  { makes: "notBook", head: ["not", "away", "noNeed", "dont"], tail: ["bookVerb"], gap: 4 },
  { makes: "notBook", head: ["awayAfter"], tail: ["bookVerb"], gap: 1, eitherOrder: true },
  { makes: "ownPaper", head: ["first"], tail: ["bizPaper"], gap: 2 },
  {
    makes: "yourContact",
    head: ["second"],
    tail: ["phoneNoun", "mail", "contactNoun", "strongApp", "socialApp"],
    gap: 1,
  },
  { makes: "notLearn", head: ["not", "nobody", "mustnt", "dont"], tail: ["learn"], gap: 5 },
  { makes: "notLearn", head: ["dont"], tail: ["learn"], gap: 3, eitherOrder: true },
  { makes: "ownName", head: ["first"], tail: ["nameNoun"], gap: 2 },
];

type Compiled = { makes: number; head: readonly number[]; tail: readonly number[]; gap: number; eitherOrder: boolean };
const compiled: readonly Compiled[] = derivations.map((rule) => ({
  makes: conceptId(rule.makes),
  head: rule.head.map(conceptId),
  tail: rule.tail.map(conceptId),
  gap: rule.gap,
  eitherOrder: rule.eitherOrder === true,
}));
const mostDerived = 24;
/** Hits of one idea that are looked at; a text that repeats itself says no more for it. */
const mostHits = 60;

/** The scan with hits for ideas that only show in two words together. */
export function withDerivedHits(scan: Scan): Scan {
  let byConcept: (readonly Hit[] | undefined)[] | null = null;
  for (const rule of compiled) {
    if (!rule.tail.some((id) => scan.byConcept[id] !== undefined)) continue;
    const made: Hit[] = [];
    for (const headId of rule.head) for (const head of few(scan, headId)) collectPairs(scan, rule, head, made);
    if (made.length === 0) continue;
    byConcept ??= [...scan.byConcept];
    byConcept[rule.makes] = [...(byConcept[rule.makes] ?? []), ...made];
  }
  return byConcept === null ? scan : { ...scan, byConcept };
}

const none: readonly Hit[] = [];

function few(scan: Scan, id: number): readonly Hit[] {
  const hits = scan.byConcept[id] ?? none;
  return hits.length > mostHits ? hits.slice(0, mostHits) : hits;
}

function collectPairs(scan: Scan, rule: Compiled, head: Hit, made: Hit[]): void {
  const clause = scan.tokens[head.first]?.clause;
  for (const tailId of rule.tail) {
    for (const tail of few(scan, tailId)) {
      if (made.length >= mostDerived) return;
      const gap = tail.first - head.last - 1;
      const back = head.first - tail.last - 1;
      const near = (gap >= 0 && gap <= rule.gap) || (rule.eitherOrder && back >= 0 && back <= rule.gap);
      if (!near || scan.tokens[tail.first]?.clause !== clause || !compatible(head.languages, tail.languages)) continue;
      made.push({
        concept: rule.makes,
        languages: head.languages & tail.languages || head.languages,
        first: Math.min(head.first, tail.first),
        last: Math.max(head.last, tail.last),
      });
    }
  }
}
