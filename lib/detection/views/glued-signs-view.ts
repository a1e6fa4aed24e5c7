import type { CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { rewrittenView, type RewrittenPiece } from "#lib/detection/views/rewritten-view.ts";

const sign =
  /[_*~\\|-](at|dot|punto|point|punkt|ponto)[_*~\\|-]|(?<=[a-z0-9])(AT|DOT)(?=[a-z0-9])| ?([•●∙・·]) ?(?=(?:com|org|net|example|test|info|co|uk|de|fr|es|it|br|in|ae|pk)(?![\p{L}]))/gu;
const mostSigns = 30;
/** An address reaches no farther from its signs; the rest of a long text is not read again. */
const reach = 200;

/** "ana_at_example_dot_org", "anaATexampleDOTorg", "ana • com": words and bullets that stand for the signs of an address. */
export function gluedSignsView(view: CanonicalView): CanonicalView | null {
  const pieces: RewrittenPiece[] = [];
  let done = 0;
  for (const match of view.text.matchAll(sign)) {
    if (pieces.length >= mostSigns) break;
    const word = (match[1] ?? match[2] ?? "").toLowerCase();
    const end = match.index + match[0].length;
    if (pieces.length === 0) done = Math.max(0, match.index - reach);
    pieces.push({ text: view.text.slice(done, match.index), start: done, end: match.index });
    pieces.push({ text: word === "at" ? "@" : ".", start: match.index, end });
    done = end;
  }
  if (pieces.length === 0) return null;
  const last = Math.min(view.text.length, done + reach);
  pieces.push({ text: view.text.slice(done, last), start: done, end: last });
  return rewrittenView(view, pieces);
}
