import type { Scan } from "#lib/detection/scan.ts";

const most = 3;

/**
 * How many numbers between two tokens are nothing anybody counts, buys or meets at: "0107 clips", "0 glue", "5:70".
 * Times of day, dates, prices and codes may begin with a zero.
 */
export function impossibleAmounts(scan: Scan, first: number, last: number): number {
  let count = 0;
  for (let index = first; index <= last && count < most; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind !== "number") continue;
    const before = scan.text[token.start - 1] ?? " ";
    const after = scan.text[token.end] ?? " ";
    if (before === ":" && /^[6-9]\d$/.test(token.text) && /\d/.test(scan.text[token.start - 2] ?? " ")) count += 1;
    else if (/[\d:.,/-]/.test(before) || /[:/]/.test(after) || !standsAlone(scan, index)) continue;
    else if (/^0\d{1,4}$/.test(token.text) || (token.text === "0" && isCounted(scan, index))) count += 1;
  }
  return count;
}

/** A noun follows: nobody lists what there is none of. */
function isCounted(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  return next?.kind === "word" && next.text.length >= 3 && next.start === (scan.tokens[index]?.end ?? 0) + 1;
}

/** No other number beside it: groups of one number are read as a number, not as amounts. */
function standsAlone(scan: Scan, index: number): boolean {
  return ![1, -1].some((step) => {
    const [token, beside] = [scan.tokens[index], scan.tokens[index + step]];
    if (beside?.kind === "number") return true;
    const touching = step === 1 ? token?.end === beside?.start : beside?.end === token?.start;
    return touching && beside?.kind === "symbol" && scan.tokens[index + 2 * step]?.kind === "number";
  });
}
