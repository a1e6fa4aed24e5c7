import type { CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { rewrittenView, type RewrittenPiece } from "#lib/detection/views/rewritten-view.ts";

const chunk = /(?<![^\s"'“”(<:])[\p{L}\p{N}][\p{L}\p{N}._@/+-]{4,60}(?![\p{L}\p{N}])/gu;

const mostPieces = 40;

/** The text with every name or address in it turned round, or null when there is none. Plain words stay. */
export function reversedView(view: CanonicalView): CanonicalView | null {
  const pieces: RewrittenPiece[] = [];
  let done = 0;
  for (const match of view.text.matchAll(chunk)) {
    if (pieces.length >= mostPieces) break;
    if (!/[\p{L}\d][._@/][\p{L}\d]|\p{L}\d|\d\p{L}/u.test(match[0]) || !/\p{L}/u.test(match[0])) continue;
    pieces.push({ text: view.text.slice(done, match.index), start: done, end: match.index });
    const turned = [...match[0]].reverse().join("");
    pieces.push({ text: ` ${turned}`, start: match.index, end: match.index + match[0].length });
    done = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  pieces.push({ text: view.text.slice(done), start: done, end: view.text.length });
  return rewrittenView(view, pieces);
}
