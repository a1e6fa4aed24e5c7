import type { DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import type { Scan } from "#lib/detection/scan.ts";

const ends = /[.!?;,،؟।۔…|()–—\p{Extended_Pictographic}]/u;

/** "see you at ten. 7185550163": the number is a clause of its own that nothing in the text leads up to. */
export function isSetApart(scan: Scan, run: DigitRun): boolean {
  const [before, head] = [scan.tokens[run.first - 1], scan.tokens[run.first]];
  if (before === undefined || head === undefined) return before === undefined;
  if (scan.text.slice(before.end, head.start).includes("\n")) return true;
  if (before.kind !== "symbol" || (before.end === head.start && !/^[(\p{Extended_Pictographic}]/u.test(before.text)))
    return false;
  return ends.test(before.text) && !before.text.includes(":");
}
