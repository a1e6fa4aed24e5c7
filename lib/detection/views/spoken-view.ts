import type { Scan } from "#lib/detection/scan.ts";
import { hitsOf, within } from "#lib/detection/scan.ts";
import { signOfWord } from "#lib/detection/scanners/sign-of-word.ts";
import type { CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { rewrittenView, type RewrittenPiece } from "#lib/detection/views/rewritten-view.ts";

/** Words people put around a sign they dictate: "then a dot then ee". */
const fillers: ReadonlySet<string> = new Set(
  `a an the then and another with put add comes next followed by after that also write type un une una el la le luego y e et puis
  und dann ein eine kommt depois o um uma poi il lo ek phir fir aur phr ثم و بعدها फिर एक और پھر ایک اور`.split(/\s+/),
);
const swapWords =
  /\b(?:swap\w*|replac\w*|chang\w*|comma|commas|virgules?|comas?|v[ií]rgulas?|kommas?|virgol[ae]|cambia|troca)\b/i;
const mostFillers = 3;
const mostSigns = 40;

type Sign = { readonly first: number; readonly last: number; readonly text: string; readonly loose: boolean };

/**
 * The text with dictated signs as signs and the small words around them left out: "linktr then a dot then ee then slash
 * ana" becomes "linktr.ee/ana". Null when nothing was dictated that the readers of dots and @ do not see by themselves.
 */
export function spokenView(scan: Scan): CanonicalView | null {
  const signs = signsOf(scan);
  if (!signs.some((sign) => sign.loose)) return null;
  const pieces: RewrittenPiece[] = [];
  let done = 0;
  for (const sign of signs) {
    const [head, tail] = [scan.tokens[sign.first], scan.tokens[sign.last]];
    if (head === undefined || tail === undefined) continue;
    // A cashtag begins a word; the other signs join two.
    const start = sign.text === "$" ? head.start : Math.max(done, scan.tokens[sign.first - 1]?.end ?? 0);
    const end = scan.tokens[sign.last + 1]?.start ?? scan.text.length;
    pieces.push({ text: scan.text.slice(done, start), start: done, end: start });
    pieces.push({ text: sign.text, start: Math.max(start, head.start), end: tail.end });
    done = end;
  }
  pieces.push({ text: scan.text.slice(done), start: done, end: scan.text.length });
  return rewrittenView(scan.view, pieces);
}

/** Dictated signs with the fillers around them, in order, none inside another. */
function signsOf(scan: Scan): Sign[] {
  const swap = scan.text.includes(",") && (swapWords.test(scan.text) || scan.text.includes("/"));
  const signs: Sign[] = [];
  for (let index = 0; index < scan.tokens.length - 1 && signs.length < mostSigns; index += 1) {
    const plain = readSign(scan, index, swap);
    if (plain === null) continue;
    const first = backOverFillers(scan, index, signs.at(-1)?.last ?? -1);
    const last = overFillers(scan, plain.last);
    const widened = first < index || last > plain.last || plain.loose;
    if ((first <= 0 && plain.text !== "$") || last + 1 >= scan.tokens.length) continue;
    signs.push({ first, last, text: plain.text, loose: widened });
    index = last;
  }
  return signs;
}

type Plain = { readonly last: number; readonly text: string; readonly loose: boolean };

function readSign(scan: Scan, index: number, swap: boolean): Plain | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (swap && token.text === "," && endsDomain(scan, overFillers(scan, index) + 1))
    return { last: index, text: ".", loose: true };
  if (token.kind !== "word") return null;
  const dot = hitsOf(scan, "dot").find((hit) => hit.first === index);
  if (dot !== undefined)
    return endsDomain(scan, overFillers(scan, dot.last) + 1) ? { last: dot.last, text: ".", loose: false } : null;
  const sign = signOfWord(scan, index);
  return sign === null ? null : { last: sign.last, text: sign.sign, loose: /[/$_]/.test(sign.sign) };
}

/** What may stand behind the last dot: a top level domain, or the end of a short link. */
function endsDomain(scan: Scan, index: number): boolean {
  return within(scan, index, index, "tld") !== undefined || swappable(scan, index);
}

/** A label between two commas that stand for dots: "www , ana , example". */
function swappable(scan: Scan, index: number): boolean {
  return scan.tokens[index - 2]?.text === "www" && scan.tokens[index + 1]?.text === ",";
}

function overFillers(scan: Scan, from: number): number {
  let last = from;
  while (last - from < mostFillers && fillers.has(scan.tokens[last + 1]?.text ?? "")) last += 1;
  return last;
}

function backOverFillers(scan: Scan, from: number, limit: number): number {
  let first = from;
  while (from - first < mostFillers && first - 1 > limit && fillers.has(scan.tokens[first - 1]?.text ?? "")) first -= 1;
  return first;
}
