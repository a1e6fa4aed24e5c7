import { assembleRuns } from "#lib/detection/digits/assemble-runs.ts";
import { isCounting, isSequence } from "#lib/detection/digits/counting.ts";
import { readPhone } from "#lib/detection/digits/phone-number.ts";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import { has, type Scan } from "#lib/detection/scan.ts";
import { hasSpelledLetter } from "#lib/detection/digits/spelled-letter.ts";
import { languagesPresent } from "#lib/detection/digits/number-summary.ts";
import { scanScatteredDigits } from "#lib/detection/scanners/scattered-digits.ts";
import { spend } from "#lib/detection/work-budget.ts";

/** Numbers hidden between other words, backwards, or as Roman numerals. Needs a word that tells how to read them. */
export function scanHiddenDigits(scan: Scan, defaultRegion: string | undefined): Finding[] {
  if (!spend(scan.budget, scan.tokens.length)) return [];
  return [scanScatteredDigits(scan, defaultRegion), reversedDigits(scan, defaultRegion), romanDigits(scan)].filter(
    (finding) => finding !== null,
  );
}

function reversedDigits(scan: Scan, defaultRegion: string | undefined): Finding | null {
  if (!has(scan, "backwards")) return null;
  for (const language of [null, ...languagesPresent(scan.numbers)]) {
    const run = assembleRuns(scan, language, 7)[0];
    if (run === undefined || run.digits.length > 14) continue;
    const [head, tail] = [scan.tokens[run.first], scan.tokens[run.last]];
    if (head === undefined || tail === undefined) continue;
    if (isCounting(run.pieces, false) || hasSpelledLetter(scan, run) || has(scan, "puzzle", "idLabel", "unitNoun"))
      continue;
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
  technique: "reversed" | "roman_numerals",
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
