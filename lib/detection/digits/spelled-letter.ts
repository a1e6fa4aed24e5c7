import type { DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import type { Scan } from "#lib/detection/scan.ts";

const reach = 4;

/** "0199 - B", "H for hotel, seven, seven": one capital letter dictated with the digits belongs to a code. */
export function hasSpelledLetter(scan: Scan, run: DigitRun): boolean {
  if (run.pieces.some((piece) => piece.source === "letters")) return false;
  return spelledFrom(scan, run.first - 1, -1) || spelledFrom(scan, run.last + 1, 1);
}

function spelledFrom(scan: Scan, from: number, step: 1 | -1): boolean {
  const sentence = scan.tokens[step === 1 ? from - 1 : from + 1]?.sentence;
  for (let count = 0, index = from; count < reach; count += 1, index += step) {
    const token = scan.tokens[index];
    if (token === undefined || token.sentence !== sentence) return false;
    if (token.kind === "number") return false;
    const raw = scan.text.slice(token.start, token.end);
    if (token.kind !== "word" || !/^[B-HJ-NP-Z]$/.test(raw)) continue;
    // "J'ai" and "D." are no dictated letters.
    return !/^['’.]/.test(scan.text.slice(token.end, token.end + 1));
  }
  return false;
}
