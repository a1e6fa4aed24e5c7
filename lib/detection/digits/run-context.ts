import type { Concept } from "#lib/detection/frames/concepts.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import type { DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import { hasSpelledLetter } from "#lib/detection/digits/spelled-letter.ts";
import { hasUnitBefore } from "#lib/detection/digits/unit-before.ts";
import { hasUnknownLabel } from "#lib/detection/digits/unknown-label.ts";
import { has, hitsOf, sentenceRange, within, type Scan } from "#lib/detection/scan.ts";

/** What the words around a run of digits say about it. */
export type RunContext = {
  readonly cue: "strong" | "weak" | "none";
  /** The contact cue stands nearer to the digits than the label of an id. */
  readonly cueNearer: boolean;
  readonly label: boolean;
  readonly code: boolean;
  readonly unitAfter: boolean;
  /** Somebody is said to answer under this number, whatever it is called. */
  readonly answers: boolean;
  /** Words of dialling that may also be about something else. */
  readonly dials: boolean;
  /** Capitals of a code right before the digits. */
  readonly codePrefix: boolean;
  /** Between quotation marks: a text to be printed or read out, when the talk is about one. */
  readonly quoted: boolean;
  readonly helpline: boolean;
  /** The line of a council, maker or emergency service, not of the writer. */
  readonly thirdParty: boolean;
  readonly deliverable: boolean;
  /** Told about somebody else: a scam, a rule, what the last one wanted. */
  readonly reported: boolean;
  /** The digits are part of an alphanumeric code. */
  readonly touchesCode: boolean;
};

const phoneSigns = /[\u260e\u2706\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f919}\u{1f57f}\u{1f4f3}]/u;

export function runContext(scan: Scan, run: DigitRun): RunContext {
  const clause = scan.tokens[run.first]?.clause ?? 0;
  const sentence = sentenceRange(scan, run.first, 1);
  const from = Math.max(sentence.first, run.first - 14);
  const to = Math.min(sentence.last, run.last + 10);
  const strong = strongCue(scan, from, to);
  const weak = within(scan, from, to, ...weakCues);
  const sign = phoneSigns.test(scan.text.slice(scan.tokens[from]?.start ?? 0, scan.tokens[to]?.end ?? 0));
  const label =
    nearest(scan, run, "idLabel", 6, 6, clause) ??
    nearest(scan, run, "nearLabel", 3, 1, clause) ??
    nearest(scan, run, "marking", 6, 4, clause);
  const code = nearest(scan, run, "codeLabel", 5, 5, clause);
  const cueDistance =
    strong === undefined
      ? Number.POSITIVE_INFINITY
      : Math.min(Math.abs(run.first - strong.last), Math.abs(strong.first - run.last));
  const quoted = isQuoted(scan, run);
  return {
    cue: strong !== undefined || sign ? "strong" : weak !== undefined ? "weak" : "none",
    cueNearer: cueDistance < (label ?? code ?? Number.POSITIVE_INFINITY),
    answers: within(scan, from, to + 6, "answers") !== undefined,
    dials: within(scan, from, to + 6, "dials") !== undefined,
    quoted,
    label: label !== null || hasUnknownLabel(scan, run) || scan.text[(scan.tokens[run.first]?.start ?? 0) - 1] === "#",
    codePrefix: isCodePrefix(scan, run) || (strong === undefined && hasSpelledLetter(scan, run)),
    code: code !== null,
    unitAfter: within(scan, run.last + 1, run.last + 1, "unitNoun") !== undefined || hasUnitBefore(scan, run),
    helpline: hitsOf(scan, "helpline").some((hit) => hit.last >= from && hit.first <= to && !isCallOut(scan, hit)),
    thirdParty: isOfThirdParty(scan, run, sentence.first),
    deliverable: isDeliverable(scan, run, sentence.first, sentence.last, quoted),
    reported: has(scan, "report") && within(scan, from, to, "mineNumber") === undefined,
    touchesCode: touchesCode(scan, run),
  };
}

const weakCues: readonly Concept[] = [
  "plainNumber",
  "contactNoun",
  "socialApp",
  "watched",
  "elsewhere",
  "together",
  "outside",
  "nextTime",
  "direct",
  "riddle",
  "secret",
];

/** Words that ask to get in touch; "number" alone may be the number of anything. */
function strongCue(scan: Scan, from: number, to: number): Hit | undefined {
  return (
    within(scan, from, to, "contactVerb", "mineNumber", "strongApp", "codedApp") ??
    hitsOf(scan, "phoneNoun").find(
      (hit) => hit.last >= from && hit.first <= to && within(scan, hit.first, hit.last, "plainNumber") === undefined,
    )
  );
}

/** "I do emergency call-outs" is a trade, no line to ring. */
function isCallOut(scan: Scan, hit: Hit): boolean {
  return [1, 2].some((step) => /^outs?$/.test(scan.tokens[hit.last + step]?.text ?? ""));
}

/** Somebody else's line is named right before the digits, and nothing says they reach the writer. */
function isOfThirdParty(scan: Scan, run: DigitRun, sentence: number): boolean {
  const from = Math.max(sentence, run.first - 9);
  if (freephone.test(run.digits) && !has(scan, "mineNumber")) return true;
  const named = hitsOf(scan, "thirdParty").some(
    (hit) => hit.last >= from && hit.last <= run.last + 3 && !isCallOut(scan, hit),
  );
  return (
    named &&
    within(scan, from, run.last + 4, "mineNumber") === undefined &&
    within(scan, from, run.last, "first") === undefined
  );
}

/** Lines that cost the caller nothing belong to firms and emergency services. */
const freephone = /^(?:0800|0808|1800|1?8(?:00|88|77|66)\d{7}$)/;

/** The digits belong to a text that is to be printed, painted or read out. */
function isDeliverable(scan: Scan, run: DigitRun, first: number, last: number, quoted: boolean): boolean {
  // "213 guion 555": a word between the groups says how they are divided.
  const named = hitsOf(scan, "deliver").some(
    (hit) => hit.last >= first && hit.first <= last && !(hit.first > run.first && hit.last < run.last),
  );
  if (named) return true;
  return (
    quoted &&
    within(scan, first, last, "card", "media") !== undefined &&
    within(scan, first, last, "mineNumber") === undefined
  );
}

/** Distance in tokens to the nearest label in the same or the previous clause, or null. */
function nearest(
  scan: Scan,
  run: DigitRun,
  concept: "idLabel" | "codeLabel" | "nearLabel" | "marking",
  before: number,
  after: number,
  clause: number,
): number | null {
  let best: number | null = null;
  for (const hit of hitsOf(scan, concept)) {
    if (hit.last < run.first - before || hit.first > run.last + after) continue;
    const other = scan.tokens[hit.first]?.clause ?? 0;
    if (Math.abs(other - clause) > 1) continue;
    const distance = hit.last < run.first ? run.first - hit.last : hit.first - run.last;
    if (claimsAnother(scan, hit, run)) continue;
    if (distance > 0 && (best === null || distance < best)) best = distance;
  }
  return best;
}

/** "The code is 4471 and …": a label belongs to the number right behind it, unless both could be one of its kind. */
function claimsAnother(scan: Scan, label: Hit, run: DigitRun): boolean {
  for (let index = label.last + 1; index < run.first; index += 1) {
    const token = scan.tokens[index];
    if (token?.kind === "number" && token.text.length >= 2 && token.text.length <= run.digits.length - 3) return true;
  }
  return false;
}

/** Letters glued to the digits that are neither number words nor a contact word: a model or serial number. */
function touchesCode(scan: Scan, run: DigitRun): boolean {
  const [head, tail] = [scan.tokens[run.first], scan.tokens[run.last]];
  const before = scan.tokens[run.first - 1];
  const after = scan.tokens[run.last + 1];
  const glued = (index: number, touching: boolean): boolean => {
    const token = scan.tokens[index];
    if (!touching || token?.kind !== "word" || token.text.length > 4) return false;
    const contact =
      token.text === "sms"
        ? undefined
        : within(scan, index, index, "contactVerb", "phoneNoun", "strongApp", "weakApp", "mineNumber");
    return contact === undefined || token.text.length < 3;
  };
  const dashed =
    before?.kind === "symbol" &&
    (before.text === "-" || before.text === "/") &&
    before.end === head?.start &&
    scan.tokens[run.first - 2]?.end === before.start;
  return (
    glued(run.first - 1, before !== undefined && before.end === head?.start) ||
    glued(run.last + 1, after !== undefined && after.start === tail?.end) ||
    (dashed && glued(run.first - 2, true))
  );
}

const quoteMarks = /["“”„«»]/;

function isQuoted(scan: Scan, run: DigitRun): boolean {
  const start = scan.tokens[run.first]?.start ?? 0;
  const end = scan.tokens[run.last]?.end ?? start;
  return (
    quoteMarks.test(scan.text.slice(Math.max(0, start - 80), start)) && quoteMarks.test(scan.text.slice(end, end + 80))
  );
}

/** "FD 9507 000846": two to four capitals before the digits that are no word of getting in touch. */
function isCodePrefix(scan: Scan, run: DigitRun): boolean {
  const before = scan.tokens[run.first - 1];
  if (before?.kind !== "word" || !/^[A-Z]{2,4}$/.test(scan.text.slice(before.start, before.end))) return false;
  const lower = /[a-z]{3}/.test(scan.text);
  return (
    lower &&
    within(
      scan,
      run.first - 1,
      run.first - 1,
      "contactVerb",
      "phoneNoun",
      "strongApp",
      "weakApp",
      "on",
      "pay",
      "ask",
    ) === undefined
  );
}
