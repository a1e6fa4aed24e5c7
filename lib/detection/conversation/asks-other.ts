import type { Concept } from "#lib/detection/frames/concepts.ts";
import { has, hitsOf, scanText, type Scan } from "#lib/detection/scan.ts";

const longest = 120;
/** A message so short that has no other sense names what is wanted: "inseam", "and the shoulders". */
const mostBareWords = 4;

/** What people say while the other one goes on writing. */
const acknowledging: ReadonlySet<string> = new Set(
  `ok okay k kk g y yes yep yeah yup sure got gotcha go right fine cool nice thx thanks ta wait lol haha hmm mhm noted
  incomplete haan han ji jee acha achha accha theek thik sahi si sip vale dale aja claro ya oui ouais accord ja jo klar
  gut genau gemerkt notiert va bene certo sim ta certinho beleza isso fixe हाँ हां जी ठीक अच्छा جی ہاں ٹھیک نعم اه ايوه
  تمام اوكي طيب ماشي صح`.split(/\s+/),
);
const asksForDigits: readonly Concept[] = [
  "riddle",
  "numberPart",
  "phoneNoun",
  "mineNumber",
  "contactVerb",
  "dials",
  "answers",
];

/** Whether a message wants to know something else than the next digits, so that digits after it answer that. */
export function asksOther(text: string, scan: Scan): boolean {
  if (text.length > longest) return false;
  const question = scanText(text, scan.budget, scan.without);
  if (has(question, ...asksForDigits)) return false;
  if (hitsOf(question, "prompt").some((hit) => hit.last > hit.first || question.tokens.length <= 3)) return false;
  if (/[?؟]/.test(text)) return true;
  const words = question.tokens.filter((token) => token.kind === "word");
  if (words.length === 0 || words.length > mostBareWords || question.numbers.digits > 0) return false;
  return !words.some((word) => acknowledging.has(word.text));
}
