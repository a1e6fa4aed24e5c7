import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import type { Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";

/** Two messages as one text on two lines, without reading either again. */
export function joinScans(earlier: Scan, scan: Scan): Scan {
  const text = `${earlier.text}\n${scan.text}`;
  const [shift, moved] = [earlier.text.length + 1, earlier.tokens.length];
  const last = earlier.tokens.at(-1);
  const [sentences, clauses] = [(last?.sentence ?? -1) + 1, (last?.clause ?? -1) + 1];
  spend(scan.budget, scan.tokens.length + scan.hits.length);
  const tokens = [
    ...earlier.tokens,
    ...scan.tokens.map((token) => ({
      ...token,
      start: token.start + shift,
      end: token.end + shift,
      sentence: token.sentence + sentences,
      clause: token.clause + clauses,
    })),
  ];
  const hits = [
    ...earlier.hits,
    ...scan.hits.map((hit) => ({ ...hit, first: hit.first + moved, last: hit.last + moved })),
  ];
  const byConcept: Hit[][] = [];
  for (const hit of hits) (byConcept[hit.concept] ??= []).push(hit);
  const view = { original: text, text, starts: null, ends: null, marks: null, invisible: 0 };
  return {
    ...scan,
    view,
    text,
    tokens,
    hits,
    byConcept,
    likelyLanguage: scan.likelyLanguage || earlier.likelyLanguage,
  };
}
