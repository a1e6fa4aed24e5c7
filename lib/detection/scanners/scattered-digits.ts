import { assembleRuns } from "#lib/detection/digits/assemble-runs.ts";
import { isSequence } from "#lib/detection/digits/counting.ts";
import { impossibleAmounts } from "#lib/detection/digits/impossible-amounts.ts";
import { languagesPresent } from "#lib/detection/digits/number-summary.ts";
import { readPhone } from "#lib/detection/digits/phone-number.ts";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import { has, within, type Scan } from "#lib/detection/scan.ts";

const least = 0.5;
const shortest = 9;
const longest = 13;

/** Numbers of a text read as one; `first` and `last` are tokens. */
type Scattered = { digits: string; first: number; last: number; parts: number; longest: number };

/**
 * "I need 831 tiles, 555 nails and 0107 clips, put them together". Scores what speaks for one number: its shape, amounts
 * nobody has ("0107 clips", "0 glue"), a hint to join or to dial. The numbers alone mean nothing.
 */
export function scanScatteredDigits(scan: Scan, defaultRegion: string | undefined): Finding | null {
  if (scan.numbers.written < 2 || has(scan, "puzzle")) return null;
  if (has(scan, "thirdParty", "helpline") && !has(scan, "mineNumber")) return null;
  if (!has(scan, ...cues) && !scan.text.includes("(") && !winks.test(scan.text)) {
    if (impossibleAmounts(scan, 0, scan.tokens.length - 1) < 2) return null;
  }
  if (!mayMeanOne(scan)) return null;
  let best: { found: Scattered; score: number; value: string } | null = null;
  for (const found of readings(scan)) {
    if (found.longest > 8 || found.parts < 2 || found.parts > longest || isSequence(found.digits)) continue;
    if (scoreOf(scan, found, true) < least) continue;
    // Reading it as a phone is dear, and the words around most numbers rule it out whatever comes of it.
    if (scoreOf(scan, found, true) < least) continue;
    const reading = readPhone(found.digits, false, defaultRegion);
    const score = scoreOf(scan, found, reading?.valid === true);
    if (score >= least && score > (best?.score ?? 0)) best = { found, score, value: reading?.e164 ?? found.digits };
  }
  const [head, tail] = [scan.tokens[best?.found.first ?? -1], scan.tokens[best?.found.last ?? -1]];
  if (best === null || head === undefined || tail === undefined) return null;
  return {
    kind: "CONTACT_PHONE",
    confidence: Math.min(0.82, best.score + 0.08),
    techniques: ["hidden_in_text"],
    start: head.start,
    end: tail.end,
    value: { kind: "phone", text: best.value },
    masked: maskDigits(best.found.digits),
    view: "tokens",
    note: "Several numbers that join to one of phone length, with a hint to join them.",
    detector: "hidden-digits",
  };
}

const cues: readonly Concept[] = ["together", "wink", "dials", "answers", "mineNumber", "riddle"];
/** Whether anything in the text asks to read its numbers as one. */
function mayMeanOne(scan: Scan): boolean {
  return (
    has(scan, "together", "dials", "answers", "wink", "mineNumber", "riddle") ||
    winks.test(scan.text) ||
    marked.test(scan.text) ||
    impossibleAmounts(scan, 0, scan.tokens.length - 1) >= 2
  );
}

/** A digit between marks. */
const marked = /[([{*_<"]\d[)\]}*_>"]/;
const winks = /[;]-?\)|[\u{1f609}\u{1f60f}\u{1f61c}\u{1f92b}\u{1f60e}\u{1f643}\u{1f607}]/u;

function scoreOf(scan: Scan, found: Scattered, valid: boolean): number {
  const near = (...concepts: Concept[]): boolean =>
    within(scan, Math.max(0, found.first - 12), found.last + 14, ...concepts) !== undefined;
  const impossible = impossibleAmounts(scan, found.first, found.last);
  const bracketed = allBracketed(scan, found);
  const joined = near("together");
  const hinted = has(scan, "wink") || winks.test(scan.text);
  const dialled = near("dials", "answers");
  const cued = joined || hinted || dialled || has(scan, "mineNumber", "riddle");
  const telling = impossible >= 3 || (impossible === 2 && valid && found.digits.length <= 11);
  if (!cued && !telling && !bracketed) return 0;
  if (!dialled && !hinted && impossible === 0 && decimals(scan.text) >= 3) return 0;
  const length = found.digits.length;
  const explained = !joined && !hinted && !bracketed && impossible < 3 && has(scan, ...explaining);
  return (
    (valid ? 0.28 : length === 10 || length === 11 ? 0.14 : 0) +
    impossible * 0.16 +
    (joined || bracketed ? 0.5 : 0) +
    (hinted ? 0.26 : 0) +
    (dialled ? 0.26 : has(scan, "mineNumber") ? 0.24 : has(scan, "phoneNoun", "contactVerb") ? 0.16 : 0) -
    (explained ? (dialled ? 0.15 : 0.3) : 0)
  );
}

const explaining: readonly Concept[] = ["idLabel", "codeLabel", "unitNoun", "price"];

/** Prices and measures with a decimal part. */
function decimals(text: string): number {
  return text.match(/(?<![\d.,])[1-9]\d{0,3}[.,]\d{1,2}(?!\d|[.,]\d)/g)?.length ?? 0;
}

/** "(0) … (7) … (7)": every digit is marked in the same way, which no amount is. */
function allBracketed(scan: Scan, found: Scattered): boolean {
  if (found.parts < 7) return false;
  for (let index = found.first; index <= found.last; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind !== "number") continue;
    const marks = `${scan.text[token.start - 1] ?? ""}${scan.text[token.end] ?? ""}`;
    if (token.text.length !== 1 || !/^(?:\(\)|\[\]|\{\}|\*\*|__|<>|"")$/.test(marks)) return false;
  }
  return true;
}

/** All numbers of the text, those of its richest sentence, and the words for numbers of each language, as one number. */
function readings(scan: Scan): Scattered[] {
  const found = [...plainNumbers(scan)];
  for (const language of [null, ...languagesPresent(scan.numbers)]) {
    const runs = assembleRuns(scan, language, 1);
    const digits = runs.map((run) => run.digits).join("");
    const [head, tail] = [runs[0], runs.at(-1)];
    if (head === undefined || tail === undefined || digits.length < shortest || digits.length > longest) continue;
    const longestPart = Math.max(...runs.map((run) => run.digits.length));
    found.push({ digits, first: head.first, last: tail.last, parts: runs.length, longest: longestPart });
  }
  return found;
}

function plainNumbers(scan: Scan): Scattered[] {
  const bySentence = new Map<number, number[]>();
  const all: number[] = [];
  scan.tokens.forEach((token, index) => {
    if (token.kind !== "number") return;
    all.push(index);
    const own = bySentence.get(token.sentence);
    if (own === undefined) bySentence.set(token.sentence, [index]);
    else own.push(index);
  });
  const groups = bySentence.size > 1 ? [all, ...bySentence.values()] : [all];
  return groups.flatMap((group) => asOne(scan, group) ?? []);
}

function asOne(scan: Scan, group: readonly number[]): Scattered | null {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || group.length > longest) return null;
  const texts = group.map((index) => scan.tokens[index]?.text ?? "");
  const digits = texts.join("");
  if (digits.length < shortest || digits.length > longest) return null;
  return { digits, first, last, parts: group.length, longest: Math.max(...texts.map((text) => text.length)) };
}
