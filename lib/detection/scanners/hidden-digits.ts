import { assembleRuns } from "#lib/detection/digits/assemble-runs.ts";
import { isSequence } from "#lib/detection/digits/counting.ts";
import { readPhone } from "#lib/detection/digits/phone-number.ts";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import { has, within, type Scan } from "#lib/detection/scan.ts";
import { languagesPresent } from "#lib/detection/scanners/phone.ts";
import { spend } from "#lib/detection/work-budget.ts";

/** Numbers hidden between other words, backwards, or as Roman numerals. Needs a word that tells how to read them. */
export function scanHiddenDigits(scan: Scan, defaultRegion: string | undefined): Finding[] {
  if (!spend(scan.budget, scan.tokens.length)) return [];
  return [scatteredDigits(scan, defaultRegion), reversedDigits(scan, defaultRegion), romanDigits(scan)].filter(
    (finding) => finding !== null,
  );
}

/** "I need 831 tiles, 555 nails and 0107 clips, put them together". */
function scatteredDigits(scan: Scan, defaultRegion: string | undefined): Finding | null {
  if (!has(scan, "together", "mineNumber", "riddle")) return null;
  let best = plainNumbers(scan);
  for (const language of [null, ...languagesPresent(scan)]) {
    const runs = assembleRuns(scan.tokens, scan.text, language, 1);
    const digits = runs.map((run) => run.digits).join("");
    const [head, tail] = [runs[0], runs.at(-1)];
    if (
      head !== undefined &&
      tail !== undefined &&
      digits.length >= 9 &&
      digits.length <= 13 &&
      (best === null || digits.length > best.digits.length)
    ) {
      best = { digits, first: head.first, last: tail.last, parts: runs.length };
    }
  }
  if (best === null || best.parts < 2 || best.parts > 13 || isSequence(best.digits)) return null;
  const reading = readPhone(best.digits, false, defaultRegion);
  const cue = within(scan, Math.max(0, best.first - 12), best.last + 14, "together") !== undefined;
  if (!cue && !(reading?.valid === true && has(scan, "mineNumber"))) return null;
  const [head, tail] = [scan.tokens[best.first], scan.tokens[best.last]];
  if (head === undefined || tail === undefined) return null;
  return phone(
    reading?.e164 ?? best.digits,
    best.digits,
    head.start,
    tail.end,
    reading?.valid === true || best.digits.length === 10 || best.digits.length === 11 ? 0.78 : 0.58,
    "hidden_in_text",
    "Several numbers that join to one of phone length, with a hint to join them.",
  );
}

type Scattered = { digits: string; first: number; last: number; parts: number };

/** Only what is written as digits, whatever stands between. */
function plainNumbers(scan: Scan): Scattered | null {
  const numbers = scan.tokens.flatMap((token, index) => (token.kind === "number" ? [{ index, text: token.text }] : []));
  const digits = numbers.map((number) => number.text).join("");
  const [head, tail] = [numbers[0], numbers.at(-1)];
  if (head === undefined || tail === undefined || digits.length < 9 || digits.length > 13) return null;
  return { digits, first: head.index, last: tail.index, parts: numbers.length };
}

function reversedDigits(scan: Scan, defaultRegion: string | undefined): Finding | null {
  if (!has(scan, "backwards")) return null;
  for (const language of [null, ...languagesPresent(scan)]) {
    const run = assembleRuns(scan.tokens, scan.text, language, 7)[0];
    if (run === undefined || run.digits.length > 14) continue;
    const [head, tail] = [scan.tokens[run.first], scan.tokens[run.last]];
    if (head === undefined || tail === undefined) continue;
    const reversed = [...run.digits].reverse().join("");
    return phone(
      readPhone(reversed, false, defaultRegion)?.e164 ?? reversed,
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
