import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import type { Scan } from "#lib/detection/scan.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** A stretch of tokens that is judged as one; both ends are included. `scan` holds only the hits that start in it. */
export type Segment = { readonly scan: Scan; readonly first: number; readonly last: number };

/** Longer stretches dilute a telling sentence among others. */
const longestSegment = 80;

/** Cuts a text into stretches of whole sentences; a sentence longer than a stretch is cut where the stretch ends. */
export function wordingSegments(scan: Scan): Segment[] {
  const starts = startsOf(scan.tokens);
  if (starts.length <= 1) return starts.map((first) => ({ scan, first, last: scan.tokens.length - 1 }));
  const hits = hitsByStretch(scan, starts);
  return starts.map((first, index) => ({
    scan: { ...scan, hits: hits[index] ?? [] },
    first,
    last: (starts[index + 1] ?? scan.tokens.length) - 1,
  }));
}

/** The whole of a text as one stretch. */
export function wholeText(scan: Scan): Segment {
  return { scan, first: 0, last: scan.tokens.length - 1 };
}

function startsOf(tokens: readonly Token[]): number[] {
  if (tokens.length === 0) return [];
  const starts = [0];
  let first = 0;
  let sentenceStart = 0;
  for (let index = 1; index < tokens.length; index += 1) {
    if (tokens[index]?.sentence !== tokens[index - 1]?.sentence) sentenceStart = index;
    if (index - first < longestSegment) continue;
    first = sentenceStart > first ? sentenceStart : index;
    starts.push(first);
  }
  return starts;
}

/** One pass over the hits, so that many stretches with many hits stay linear. */
function hitsByStretch(scan: Scan, starts: readonly number[]): Hit[][] {
  const stretchOf = new Int32Array(scan.tokens.length);
  for (let index = 0, stretch = 0; index < stretchOf.length; index += 1) {
    if (index >= (starts[stretch + 1] ?? Number.POSITIVE_INFINITY)) stretch += 1;
    stretchOf[index] = stretch;
  }
  const hits: Hit[][] = starts.map(() => []);
  for (const hit of scan.hits) hits[stretchOf[hit.first] ?? 0]?.push(hit);
  return hits;
}
