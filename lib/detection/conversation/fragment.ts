import { assembleRuns } from "#lib/detection/digits/assemble-runs.ts";
import { has, type Scan } from "#lib/detection/scan.ts";
import { languagesPresent } from "#lib/detection/digits/number-summary.ts";

/** A message that is little more than digits: a part of a number may hide in it. */
export type Fragment = {
  readonly digits: string;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly cued: boolean;
};

const mostOtherWords = 2;
const mostPromptWords = 5;
const mostAnnouncingWords = 10;
const mostAreaCodeWords = 8;

/** Prices, shares, times of day, sums and measures. */
const notAPart =
  /[€£₹%]|\$ ?\d{1,4}(?!\d)|\d:\d\d(?!\d)|\d ?[+×=] ?\d|\b(?:minus|plus|times)\b|(?<![\d.,])\d[.,]\d{1,2}(?![\d.,])|\d ?(?:am|pm|h|hrs|uhr|aed|sar|egp|usd|eur|gbp|chf|inr|pkr|rs|baje|ore|horas|heures|بجے|बजे)\b|الساعة|الساعه|um \d|à \d|at \d{1,2}(?!\d)/i;

/** Reads a message as a part of a number, or null when it has too many other words, a unit, a price or a label. */
export function readFragment(scan: Scan): Fragment | null {
  if (scan.numbers.written === 0) return null;
  // In a message of a few words one number word is enough to read the language.
  if (scan.text.length > 120 || scan.tokens.length > 24) return null;
  if (has(scan, "unitNoun", "idLabel", "nearLabel", "codeLabel", "price")) return null;
  const cued = has(scan, "riddle", "mineNumber", "phoneNoun", "contactVerb", "strongApp", "together");
  const allowed = cued ? mostAnnouncingWords : has(scan, "prompt") ? mostPromptWords : mostOtherWords;
  const bound = /0\d{3}/.test(scan.text) ? Math.max(allowed, mostAreaCodeWords) : allowed;
  if (wordsOutside(scan, scan.numbers.first, scan.numbers.last) > bound || notAPart.test(scan.text)) return null;
  const best = longestReading(scan);
  if (best === null || best.digits.length > 12) return null;
  // "we said 07700 last week": a group with a leading zero is no amount.
  const most = !cued && /^0\d{3,5}$/.test(best.digits) ? mostAreaCodeWords : allowed;
  return wordsOutside(scan, best.firstToken, best.lastToken) > most ? null : { ...best, cued };
}

function longestReading(scan: Scan): Fragment | null {
  let best: Fragment | null = null;
  for (const language of [null, ...languagesPresent(scan.numbers, 1)]) {
    const runs = assembleRuns(scan, language, 1);
    const [head, tail] = [runs[0], runs.at(-1)];
    if (head === undefined || tail === undefined) continue;
    const digits = runs.map((run) => run.digits).join("");
    if (best === null || digits.length > best.digits.length)
      best = { digits, firstToken: head.first, lastToken: tail.last, cued: false };
  }
  return best;
}

function wordsOutside(scan: Scan, first: number, last: number): number {
  let count = 0;
  scan.tokens.forEach((token, index) => {
    if (token.kind === "word" && (index < first || index > last)) count += 1;
  });
  return count;
}
