import type { CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { rewrittenView, type RewrittenPiece } from "#lib/detection/views/rewritten-view.ts";

/** Letters or digits one by one with the same small gap between; signs of an address may stand among them. */
const spelledOut =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}@$](?:[ ._\-*~|/]{1,3}[\p{L}\p{N}@._/](?![\p{L}\p{M}\p{N}])){4,80}/gu;

const mostPieces = 40;

/** The text with words written letter by letter ("w w w . a n a . t e s t") as words, or null when there are none. */
export function despacedView(view: CanonicalView): CanonicalView | null {
  const { text } = view;
  const pieces: RewrittenPiece[] = [];
  let done = 0;
  for (const match of text.matchAll(spelledOut)) {
    if (pieces.length >= mostPieces) break;
    if (!/\p{L}/u.test(match[0]) || match[0].replace(/[^\p{L}\p{N}]/gu, "").length < 5) continue;
    const joined = join(match[0]);
    if (!/[.@_/$]/.test(joined) && !/\d/.test(joined)) continue;
    pieces.push({ text: text.slice(done, match.index), start: done, end: match.index });
    pieces.push({ text: joined, start: match.index, end: match.index + match[0].length });
    done = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  pieces.push({ text: text.slice(done), start: done, end: text.length });
  return rewrittenView(view, pieces);
}

/** Without the gaps; a dot, underscore, slash or @ stays when it is not itself the gap between all letters. */
function join(raw: string): string {
  const spaces = raw.includes(" ");
  if (!spaces) return raw.replace(/[^\p{L}\p{N}@]/gu, "");
  return raw.replace(/[ *~|-]/g, "").replace(/\.{2,9}/g, ".");
}
