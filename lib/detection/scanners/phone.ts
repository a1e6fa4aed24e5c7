import type { Technique } from "#lib/detection/content-types.ts";
import { assembleRuns, type DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import { isCounting } from "#lib/detection/digits/counting.ts";
import { isListOfValues, repeatsBars } from "#lib/detection/digits/listed-values.ts";
import { isSetApart } from "#lib/detection/digits/set-apart.ts";
import { languagesPresent } from "#lib/detection/digits/number-summary.ts";
import { readPhone } from "#lib/detection/digits/phone-number.ts";
import { runContext, type RunContext } from "#lib/detection/digits/run-context.ts";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import { findMasks, maskedShare, type Mask } from "#lib/detection/masks/find-masks.ts";
import { has, type Scan } from "#lib/detection/scan.ts";
import { marksBetween, mark } from "#lib/detection/views/canonical-view.ts";
import { firstOf, spend } from "#lib/detection/work-budget.ts";

const shortest = 7;
const longest = 15;
const leastConfidence = 0.5;
const mostPhones = 12;

/** Phone numbers in the text of one message, however they are written. */
export function scanPhones(scan: Scan, defaultRegion: string | undefined): Finding[] {
  const runs = candidateRuns(scan);
  if (runs.length === 0) return [];
  spend(scan.budget, scan.text.length);
  let masks: readonly Mask[] | null = scan.without.includes("masks") ? [] : null;
  const masksOfText = (): readonly Mask[] => (masks ??= findMasks(scan.text));
  const found: Finding[] = [];
  for (const run of runs) {
    if (!spend(scan.budget, 200)) break;
    if (found.length >= mostPhones) {
      scan.budget.cut = true;
      break;
    }
    const finding = judge(scan, run, masksOfText, defaultRegion);
    if (finding !== null) found.push(finding);
  }
  return found;
}

/** Longest runs first; a run inside another one of any language is the same digits. */
function candidateRuns(scan: Scan): DigitRun[] {
  const runs = scan.numbers.alone < shortest ? [] : assembleRuns(scan, null, shortest);
  spend(scan.budget, scan.tokens.length);
  for (const language of languagesPresent(scan.numbers)) {
    if (!spend(scan.budget, scan.tokens.length * 2)) break;
    runs.push(...assembleRuns(scan, language, shortest));
  }
  const usable = runs.flatMap((run) => (run.digits.length > longest ? splitLongRun(scan, run) : [run]));
  usable.sort((left, right) => right.digits.length - left.digits.length || left.first - right.first);
  const kept: DigitRun[] = [];
  for (const run of firstOf(scan.budget, usable, 200)) {
    if (!kept.some((other) => run.first <= other.last && run.last >= other.first)) kept.push(run);
  }
  return kept.sort((left, right) => left.first - right.first);
}

/** Several numbers in a row: cut where a comma, slash, line or sentence separates parts of phone length. */
function splitLongRun(scan: Scan, run: DigitRun): DigitRun[] {
  const parts: DigitRun[] = [];
  let pieces: (typeof run.pieces)[number][] = [];
  const close = (): void => {
    const digits = pieces.map((piece) => piece.digits).join("");
    const [head, tail] = [pieces[0], pieces.at(-1)];
    if (head !== undefined && tail !== undefined && digits.length >= 9 && digits.length <= longest) {
      parts.push({ digits, pieces, first: head.first, last: tail.last, language: run.language });
    }
    pieces = [];
  };
  for (const piece of run.pieces) {
    const previous = pieces.at(-1);
    if (previous !== undefined) {
      const gap = scan.text.slice(scan.tokens[previous.last]?.end ?? 0, scan.tokens[piece.first]?.start ?? 0);
      if (/[,;/\n|]|\. /.test(gap) || piece.digits.length >= 9 || previous.digits.length >= 9 || gap.includes("+"))
        close();
    }
    pieces.push(piece);
  }
  close();
  return parts;
}

function judge(
  scan: Scan,
  run: DigitRun,
  masks: () => readonly Mask[],
  defaultRegion: string | undefined,
): Finding | null {
  const first = scan.tokens[run.first];
  const last = scan.tokens[run.last];
  if (first === undefined || last === undefined) return null;
  const context = runContext(scan, run);
  if (
    has(scan, "puzzle") &&
    !has(scan, "mineNumber", "contactVerb") &&
    (run.pieces.some((piece) => piece.source === "word") || run.pieces.every((piece) => piece.digits.length === 1))
  )
    return null;
  if (isBlank(run) || context.touchesCode || isCounting(run.pieces, context.cue === "strong")) return null;
  if (repeatsBars(scan, run)) return null;
  if (readsAsDatesOrScores(scan.text.slice(first.start, last.end))) return null;
  const techniques = runTechniques(scan, run, first.start, last.end);
  const international = scan.text.slice(Math.max(0, first.start - 2), first.start).includes("+");
  // Masks and the library are slow; a run that stays too weak even as a valid, unmasked number is shown to neither.
  if (confidenceOf(run, techniques, context, 0, true, international, scan) < leastConfidence) return null;
  const masked = maskedShare(scan.text, masks(), first.start, last.end);
  if (confidenceOf(run, techniques, context, masked.share, true, international, scan) < leastConfidence) return null;
  const reading = readPhone(run.digits, international, defaultRegion);
  const confidence = confidenceOf(run, techniques, context, masked.share, reading?.valid ?? null, international, scan);
  if (confidence < leastConfidence) return null;
  return {
    kind: "CONTACT_PHONE",
    confidence: Math.min(0.99, confidence),
    techniques,
    start: first.start,
    end: last.end,
    value: { kind: "phone", text: reading?.e164 ?? run.digits },
    masked: maskDigits(run.digits),
    view: run.language === null && !techniques.includes("letter_for_digit") ? "canonical" : "tokens",
    note: noteOf(run, context, reading?.valid ?? false, techniques),
    detector: "phone",
  };
}

/** "BSB 000-000": a field nobody filled in. */
function isBlank(run: DigitRun): boolean {
  const numbers = run.pieces.filter((piece) => piece.source === "number");
  return (
    numbers.length > 0 &&
    numbers.length < run.pieces.length &&
    numbers.every((piece) => /^0+$/.test(piece.digits)) &&
    run.pieces.every((piece) => piece.source === "number" || piece.digits.length >= 3)
  );
}

function runTechniques(scan: Scan, run: DigitRun, start: number, end: number): Technique[] {
  const found = new Set<Technique>();
  const words = run.pieces.filter((piece) => piece.source === "word");
  if (words.length > 0) found.add(words.length === run.pieces.length ? "spelled_digits" : "mixed_words_and_digits");
  if (words.some((piece) => piece.compound)) found.add("compound_numerals");
  if (run.pieces.some((piece) => piece.repeated)) found.add("repeated_digit_words");
  if (run.pieces.some((piece) => piece.source === "letters")) found.add("letter_for_digit");
  const bits = marksBetween(scan.view, start, end);
  if ((bits & mark.nonLatinDigit) !== 0) found.add("non_latin_digits");
  if ((bits & mark.circled) !== 0) found.add("circled_digits");
  if ((bits & mark.keycap) !== 0) found.add("keycap_digits");
  if ((bits & mark.fullwidth) !== 0) found.add("fullwidth_or_math");
  if ((bits & mark.afterInvisible) !== 0) found.add("invisible_characters");
  if (words.length === 0 && hasOddSeparators(scan, run)) found.add("odd_separators");
  if (found.size === 0) found.add("plain");
  return [...found];
}

function hasOddSeparators(scan: Scan, run: DigitRun): boolean {
  const single = run.pieces.filter((piece) => piece.digits.length === 1).length;
  if (single >= 5) return true;
  for (let index = run.first; index < run.last; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind === "symbol" && !/^[-–.()/+]{1,2}$/.test(token.text)) return true;
    if (token?.kind === "word" && !run.pieces.some((piece) => index >= piece.first && index <= piece.last)) return true;
  }
  return false;
}

const strongDisguise: ReadonlySet<Technique> = new Set([
  "spelled_digits",
  "mixed_words_and_digits",
  "repeated_digit_words",
  "circled_digits",
  "keycap_digits",
  "invisible_characters",
  "fullwidth_or_math",
  "odd_separators",
  "letter_for_digit",
]);

function confidenceOf(
  run: DigitRun,
  techniques: readonly Technique[],
  context: RunContext,
  masked: number,
  valid: boolean | null,
  international: boolean,
  scan: Scan,
): number {
  const count = run.digits.length;
  let value = count >= 10 && count <= 12 ? 0.45 : count === 9 || count === 13 ? 0.38 : count >= 14 ? 0.15 : 0.22;
  if (valid === true) value += 0.17;
  if (international && valid !== null) value += 0.35;
  if (run.digits.startsWith("0") && (count === 10 || count === 11)) value += 0.1;
  if (techniques.some((technique) => strongDisguise.has(technique)) || hasForeignDigits(scan, techniques))
    value += count >= 9 ? 0.3 : 0.2;
  if (phoneGrouping(scan, run)) value += 0.08;
  if (context.cue === "strong") value += 0.35;
  else if (context.cue === "weak") value += 0.12;
  if (context.cue !== "strong" && isListOfValues(scan, run)) value -= 0.6;
  else if (context.cue !== "strong" && commaBetweenNumbers(scan, run)) value -= 0.25;
  if (context.cue !== "strong" && !international && isBareInSentence(scan, run)) value -= 0.25;
  else if (context.cue === "none" && !international && followsUnknownNoun(scan, run)) value -= 0.38;
  if (context.answers) value += 0.35;
  else if (context.dials && !context.label && context.cue !== "strong") value += 0.25;
  else if (context.codePrefix) value -= 0.9;
  else if (context.label) value -= context.cue === "strong" && context.cueNearer ? 0.1 : 0.75;
  if (context.code) value -= context.cue === "strong" && context.cueNearer ? 0 : 0.6;
  if (context.unitAfter) value -= 0.6;
  if (context.helpline) value -= 1;
  else if (context.thirdParty) value -= 0.75;
  if (context.deliverable) value -= context.quoted ? 1 : 0.75;
  if (context.reported) value -= 0.5;
  if (masked >= 0.6) value -= context.cue === "strong" ? 0.5 : 0.8;
  return value;
}

/** Digits of another script in a text of Latin letters: nobody writes so but to hide them. */
function hasForeignDigits(scan: Scan, techniques: readonly Technique[]): boolean {
  return (
    techniques.includes("non_latin_digits") && /\p{Script=Latin}{2}/u.test(scan.text) && !foreignLetter.test(scan.text)
  );
}
const foreignLetter = /(?!\p{Script=Latin})\p{L}/u;

/** Digits in one piece among other words and none of getting in touch: more often an order or a serial number. */
function isBareInSentence(scan: Scan, run: DigitRun): boolean {
  if (run.pieces.length > 1 || run.pieces[0]?.source !== "number" || isSetApart(scan, run)) return false;
  return scan.tokens.filter((token) => token.kind === "word").length >= 3;
}

/** "scaffold tag 0770 0900 15": right behind a plain word that is in no lexicon, and no cue anywhere. */
function followsUnknownNoun(scan: Scan, run: DigitRun): boolean {
  const before = scan.tokens[run.first - 1];
  if (before?.kind !== "word" || before.text.length < 3 || run.pieces.some((piece) => piece.source !== "number"))
    return false;
  const raw = scan.text.slice(before.start, before.end);
  return /^[a-zß-ÿ]+$/.test(raw) && !scan.hits.some((hit) => hit.first <= run.first - 1 && hit.last >= run.first - 1);
}

/** "14/06 - 21/06/2026", "21-15 18-21 15-10", "133/90, 147/80": every part is a day, a time, a score or a pressure. */
function readsAsDatesOrScores(text: string): boolean {
  const parts = text.split(/[\s,;&–—]+/).filter((part) => part !== "" && part !== "-");
  if (parts.length < 2) return false;
  if (
    parts.length >= 3 &&
    text.includes(", ") &&
    parts.every((part) => /^\d{1,3}(?:\.\d)?$/.test(part)) &&
    parts.some((part) => part.includes("."))
  )
    return true;
  if (parts.every((part) => /^[1-9]\d{1,2}\/[1-9]\d{1,2}$/.test(part))) return true;
  return (
    parts.every((part) => /^\d{1,2}[/.](?:\d{1,2}(?:[/.](?:\d{2}|\d{4}))?|(?:19|20)\d{2})\.?$/.test(part)) ||
    parts.every((part) => /^\d{1,2}[-:]\d{1,2}$/.test(part))
  );
}

/** "88, 10475": numbers of a list or an address, unless every group is a single digit. */
function commaBetweenNumbers(scan: Scan, run: DigitRun): boolean {
  if (run.pieces.every((piece) => piece.source !== "number" || piece.digits.length === 1)) return false;
  const start = scan.tokens[run.first]?.start ?? 0;
  return scan.text.slice(start, scan.tokens[run.last]?.end ?? start).includes(", ");
}

/** Groups as people write numbers: pairs, threes and fours, five and six; no lone digit and no group over six. */
function phoneGrouping(scan: Scan, run: DigitRun): boolean {
  if (run.pieces.length < 2 || run.pieces.length > 6) return false;
  const shortest = run.pieces.length >= 3 && run.digits.length >= 10 && run.digits.length <= 12 ? 1 : 2;
  if (
    run.pieces.some((piece) => piece.source !== "number" || piece.digits.length < shortest || piece.digits.length > 6)
  )
    return false;
  const gap = scan.text.slice(
    scan.tokens[run.pieces[0]?.last ?? 0]?.end ?? 0,
    scan.tokens[run.pieces[1]?.first ?? 0]?.start ?? 0,
  );
  return gap.length <= 2;
}

function noteOf(run: DigitRun, context: RunContext, valid: boolean, techniques: readonly Technique[]): string {
  const written = techniques.includes("plain") ? "A" : "A disguised";
  const shape = `${written} run of ${run.digits.length} digits`;
  const reason =
    context.cue === "strong"
      ? " beside words that ask to get in touch"
      : valid
        ? " that reads as a phone number"
        : " with the length of a phone number";
  return `${shape}${reason}.`;
}
