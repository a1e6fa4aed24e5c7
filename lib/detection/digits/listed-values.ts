import type { DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import type { Scan } from "#lib/detection/scan.ts";

const fewestValues = 3;

/**
 * "98, 41, 27, 55, 60": amounts one after another, each behind a comma. Groups of a phone number begin with a zero now
 * and then or are single digits all along; amounts do neither.
 */
export function isListOfValues(scan: Scan, run: DigitRun): boolean {
  if (run.pieces.length < fewestValues) return false;
  let [commas, several] = [0, false];
  for (let index = 0; index < run.pieces.length; index += 1) {
    const piece = run.pieces[index];
    if (piece?.source !== "number" || piece.digits.length > 4) return false;
    if (piece.digits.length > 1) {
      if (piece.digits.startsWith("0")) return false;
      several = true;
    }
    const next = run.pieces[index + 1];
    if (next === undefined) break;
    const gap = scan.text.slice(scan.tokens[piece.last]?.end ?? 0, scan.tokens[next.first]?.start ?? 0);
    if (/[,،;]\s/.test(gap)) commas += 1;
  }
  if (!several || commas < 2 || commas < run.pieces.length - 2) return false;
  // Three groups are also how numbers are written; only round ones are amounts.
  return run.pieces.length > 3 || run.pieces.every((piece) => /[05]$/.test(piece.digits));
}

/** "3 5 5, 3 5 5, 4 4 2": single digits in bars that come again, as fingers, beats and stitches do. */
export function repeatsBars(scan: Scan, run: DigitRun): boolean {
  if (run.pieces.some((piece) => piece.source !== "number" || piece.digits.length !== 1)) return false;
  const start = scan.tokens[run.first]?.start ?? 0;
  const bars = scan.text.slice(start, scan.tokens[run.last]?.end ?? start).split(/[,،;|\n]/);
  const shapes = bars.map((bar) => bar.replace(/\s/g, ""));
  return bars.length >= 3 && shapes.some((bar, index) => bar.length >= 3 && bar === shapes[index + 1]);
}
