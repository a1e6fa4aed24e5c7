import type { ContentInput } from "#lib/detection/content-types.ts";
import type { PlacedFinding } from "#lib/detection/merge-findings.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import { has, scanText, type Scan } from "#lib/detection/scan.ts";
import type { WorkBudget } from "#lib/detection/work-budget.ts";

const messagesBack = 6;
const mostText = 600;
/** "model number please": a request needs no question mark. */
const mostShortTokens = 6;

/**
 * Takes out findings the messages before explain: an app that is to be repaired or taught, a number somebody asked for
 * as an order, certificate or meter reading. Findings with a clear wish to get in touch stay.
 */
export function dropMattersOfTheJob(findings: PlacedFinding[], input: ContentInput, budget: WorkBudget): void {
  const doubtful = findings.some(
    (finding) => isAppMention(finding) || finding.kind === "CONTACT_PHONE" || finding.kind === "GROOMING_LANGUAGE",
  );
  if (!doubtful || input.history.length === 0) return;
  let jobIsApp = false;
  let [askedForId, answersIt] = [false, false];
  let surprise = false;
  input.history.slice(-messagesBack).forEach((message, index, list) => {
    const scan = scanText(message.text.slice(0, mostText), budget);
    if (has(scan, "surprise")) surprise = true;
    if (has(scan, "work") && has(scan, "strongApp", "payApp", "socialApp", "weakApp", "weakSocial")) jobIsApp = true;
    if (index >= list.length - 3 && (has(scan, "idLabel", "codeLabel") || asksForThing(scan))) {
      askedForId = true;
      const short = has(scan, "idLabel") && scan.tokens.length <= mostShortTokens && scan.numbers.digits === 0;
      if (index >= list.length - 2 && (short || /[?؟:]\s*$/.test(message.text))) answersIt = true;
    }
  });
  for (let index = findings.length - 1; index >= 0; index -= 1) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const explained =
      (jobIsApp && isAppMention(finding)) ||
      (askedForId && isBareNumber(finding)) ||
      (answersIt && isReadOut(finding) && isPlainAnswer(input, budget)) ||
      (surprise && finding.kind === "GROOMING_LANGUAGE");
    if (explained) findings.splice(index, 1);
  }
}

/** "TCS ka number": the number of something, with nobody's and no wish to talk. */
function asksForThing(scan: Scan): boolean {
  const words = scan.tokens.filter((token) => token.kind === "word").length;
  if (words < 2 || words > 6 || !has(scan, "plainNumber")) return false;
  return !has(
    scan,
    "first",
    "second",
    "contactVerb",
    "strongApp",
    "mineNumber",
    "share",
    "ask",
    "asks",
    "tell",
    "prompt",
  );
}

/** An app is named without a name to find there. */
function isAppMention(finding: PlacedFinding): boolean {
  return (
    finding.value === null &&
    (finding.kind === "CONTACT_MESSAGING_APP" ||
      finding.kind === "CONTACT_SOCIAL" ||
      (finding.kind === "PAYMENT_EXTERNAL" && finding.techniques.includes("payment_app")))
  );
}

/** Digits as people read them out; nobody disguises a serial number. */
function isReadOut(finding: PlacedFinding): boolean {
  return finding.kind === "CONTACT_PHONE" && finding.techniques.every((technique) => readOut.has(technique));
}
const readOut: ReadonlySet<string> = new Set([
  "plain",
  "odd_separators",
  "spelled_digits",
  "compound_numerals",
  "repeated_digit_words",
  "mixed_words_and_digits",
  "non_latin_digits",
]);

/** Nothing in the message asks to get in touch or hints at another meaning: what was asked for, read out. */
function isPlainAnswer(input: ContentInput, budget: WorkBudget): boolean {
  if (/\+\s?\d/.test(input.text)) return false;
  const scan = scanText(input.text.slice(0, mostText), budget);
  return !has(scan, ...meantOtherwise);
}
const meantOtherwise: readonly Concept[] = [
  "contactVerb",
  "mineNumber",
  "phoneNoun",
  "strongApp",
  "answers",
  "dials",
  "together",
  "backwards",
  "riddle",
  "wink",
];

/** Digits in plain view without words that ask to get in touch. */
function isBareNumber(finding: PlacedFinding): boolean {
  return (
    finding.kind === "CONTACT_PHONE" &&
    finding.confidence < 0.86 &&
    finding.techniques.every((technique) => technique === "plain" || technique === "non_latin_digits")
  );
}
