import { assembleRuns, type DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import { isCounting, isSequence } from "#lib/detection/digits/counting.ts";
import { readPhone } from "#lib/detection/digits/phone-number.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import { has, within, type Scan } from "#lib/detection/scan.ts";
import { languagesPresent } from "#lib/detection/digits/number-summary.ts";
import { spend } from "#lib/detection/work-budget.ts";

/** Numbers hidden between other words, backwards, or as Roman numerals. Needs a word that tells how to read them. */
export function scanHiddenDigits(scan: Scan, defaultRegion: string | undefined): Finding[] {
  if (!spend(scan.budget, scan.tokens.length)) return [];
  return [scatteredDigits(scan, defaultRegion), reversedDigits(scan, defaultRegion), romanDigits(scan)].filter(
    (finding) => finding !== null,
  );
}

/** "I need 831 tiles, 555 nails and 0107 clips, put them together". Scores the hints; the numbers alone mean nothing. */
function scatteredDigits(scan: Scan, defaultRegion: string | undefined): Finding | null {
  if (!has(scan, "together", "mineNumber", "riddle", "wink", "dials", "answers") || has(scan, "puzzle")) return null;
  if (has(scan, "thirdParty", "helpline") && !has(scan, "mineNumber")) return null;
  const best = scattered(scan);
  if (best === null || best.longest > 8 || best.parts < 2 || best.parts > 13 || isSequence(best.digits)) return null;
  const reading = readPhone(best.digits, false, defaultRegion);
  const near = (...concepts: Concept[]): boolean =>
    within(scan, Math.max(0, best.first - 12), best.last + 14, ...concepts) !== undefined;
  const joined = near("together");
  const hinted = has(scan, "wink") || winks.test(scan.text);
  const length = best.digits.length;
  const score =
    (reading?.valid === true ? 0.28 : length === 10 || length === 11 ? 0.14 : 0) +
    oddZeros(scan, best) * 0.16 +
    (joined ? 0.5 : 0) +
    (hinted ? 0.26 : 0) +
    (near("dials", "answers") ? 0.26 : has(scan, "mineNumber") ? 0.24 : 0) -
    (joined || hinted ? 0 : has(scan, "idLabel", "codeLabel", "unitNoun", "price") ? 0.3 : 0);
  const [head, tail] = [scan.tokens[best.first], scan.tokens[best.last]];
  if (score < 0.5 || head === undefined || tail === undefined) return null;
  const note = "Several numbers that join to one of phone length, with a hint to join them.";
  const value = reading?.e164 ?? best.digits;
  return phone(value, best.digits, head.start, tail.end, Math.min(0.82, score + 0.08), "hidden_in_text", note);
}

const winks = /[;]-?\)|[\u{1f609}\u{1f60f}\u{1f61c}\u{1f92b}\u{1f60e}\u{1f643}\u{1f607}]/u;

/** Amounts do not begin with a zero: "0107 clips", "£07.70". Times of day and codes do. */
function oddZeros(scan: Scan, best: Scattered): number {
  let count = 0;
  for (let index = best.first; index <= best.last; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind !== "number" || !/^0\d/.test(token.text)) continue;
    const before = scan.text[token.start - 1] ?? " ";
    if (!/[\d:.,/-]/.test(before) && scan.text[token.end] !== ":") count += 1;
  }
  return Math.min(2, count);
}

/** The longest reading of all numbers of the text as one, in digits or in the words of one language. */
function scattered(scan: Scan): Scattered | null {
  let best = plainNumbers(scan);
  for (const language of [null, ...languagesPresent(scan.numbers)]) {
    const runs = assembleRuns(scan, language, 1);
    const digits = runs.map((run) => run.digits).join("");
    const [head, tail] = [runs[0], runs.at(-1)];
    if (head === undefined || tail === undefined || digits.length < 9 || digits.length > 13) continue;
    if (best === null || digits.length > best.digits.length)
      best = { digits, first: head.first, last: tail.last, parts: runs.length, longest: longestOf(runs) };
  }
  return best;
}

type Scattered = { digits: string; first: number; last: number; parts: number; longest: number };

/** Only what is written as digits, whatever stands between. */
function plainNumbers(scan: Scan): Scattered | null {
  const numbers = scan.tokens.flatMap((token, index) => (token.kind === "number" ? [{ index, text: token.text }] : []));
  const digits = numbers.map((number) => number.text).join("");
  const [head, tail] = [numbers[0], numbers.at(-1)];
  if (head === undefined || tail === undefined || digits.length < 9 || digits.length > 13) return null;
  const longest = Math.max(...numbers.map((number) => number.text.length));
  return { digits, first: head.index, last: tail.index, parts: numbers.length, longest };
}

/** Digits of the longest part; a part of phone length is read as a number of its own. */
function longestOf(runs: readonly DigitRun[]): number {
  return Math.max(...runs.map((run) => run.digits.length));
}

function reversedDigits(scan: Scan, defaultRegion: string | undefined): Finding | null {
  if (!has(scan, "backwards")) return null;
  for (const language of [null, ...languagesPresent(scan.numbers)]) {
    const run = assembleRuns(scan, language, 7)[0];
    if (run === undefined || run.digits.length > 14) continue;
    const [head, tail] = [scan.tokens[run.first], scan.tokens[run.last]];
    if (head === undefined || tail === undefined) continue;
    if (isCounting(run.pieces, false) || has(scan, "puzzle", "idLabel", "unitNoun")) continue;
    const reversed = [...run.digits].reverse().join("");
    const reading = readPhone(reversed, false, defaultRegion);
    if (reading?.valid !== true && (run.digits.length < 9 || run.digits.length > 13)) continue;
    return phone(
      reading?.e164 ?? reversed,
      reversed,
      head.start,
      tail.end,
      0.85,
      "reversed",
      "A number written backwards, with a hint to turn it round.",
    );
  }
  return null;
}

const romanValues: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["iiii", "4"],
  ["v", "5"],
  ["vi", "6"],
  ["vii", "7"],
  ["viii", "8"],
  ["ix", "9"],
  ["viiii", "9"],
  ["o", "0"],
  ["n", "0"],
  ["nulla", "0"],
  ["zero", "0"],
]);

function romanDigits(scan: Scan): Finding | null {
  let digits = "";
  let first = -1;
  for (let index = 0; index <= scan.tokens.length; index += 1) {
    const token = scan.tokens[index];
    const value =
      token?.kind === "word"
        ? romanValues.get(token.text)
        : token?.kind === "number" && token.text === "0"
          ? "0"
          : undefined;
    if (value !== undefined) {
      if (first === -1) first = index;
      digits += value;
      continue;
    }
    if (token?.kind === "symbol" && digits !== "" && token.end - token.start <= 2) continue;
    if (digits.length >= 7 && digits.length <= 14 && !isSequence(digits)) {
      const [head, tail] = [scan.tokens[first], scan.tokens[index - 1]];
      if (head !== undefined && tail !== undefined)
        return phone(
          digits,
          digits,
          head.start,
          tail.end,
          digits.length >= 9 ? 0.85 : 0.7,
          "roman_numerals",
          "A number in Roman numerals.",
        );
    }
    digits = "";
    first = -1;
  }
  return null;
}

function phone(
  value: string,
  digits: string,
  start: number,
  end: number,
  confidence: number,
  technique: "hidden_in_text" | "reversed" | "roman_numerals",
  note: string,
): Finding {
  return {
    kind: "CONTACT_PHONE",
    confidence,
    techniques: [technique],
    start,
    end,
    value: { kind: "phone", text: value },
    masked: maskDigits(digits),
    view: technique === "reversed" ? "reversed" : "tokens",
    note,
    detector: "hidden-digits",
  };
}
