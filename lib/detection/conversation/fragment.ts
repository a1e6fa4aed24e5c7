import { assembleRuns } from "#lib/detection/digits/assemble-runs.ts";
import type { Piece } from "#lib/detection/digits/read-piece.ts";
import { wordDigits } from "#lib/detection/digits/word-digits.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";
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

const mostWordsBeforeColon = 12;
/** "part two 7946", "bit 3: 0107": a part of a number may be numbered itself. */
const partNouns: ReadonlySet<string> = new Set(
  `part bit piece number no message msg half chunk parte trozo mensaje partie morceau bout teil stuck nachricht pezzo
  pedaco hissa tukda bhaag हिस्सा भाग حصه الجزء جزء`.split(/\s+/),
);

/** Reads a message as a part of a number, or null when it has too many other words, a unit, a price or a label. */
export function readFragment(scan: Scan): Fragment | null {
  if (scan.numbers.written === 0) return null;
  // In a message of a few words one number word is enough to read the language.
  if (scan.text.length > 120 || scan.tokens.length > 24) return null;
  const numbering = numberingEnd(scan);
  if (has(scan, "unitNoun", "idLabel", "codeLabel", "price")) return null;
  if (hitsOf(scan, "nearLabel").some((hit) => hit.first > numbering)) return null;
  const cued = has(scan, "riddle", "mineNumber", "phoneNoun", "contactVerb", "strongApp", "together");
  const plain = cued ? mostAnnouncingWords : has(scan, "prompt") ? mostPromptWords : mostOtherWords;
  const allowed = endsBehindColon(scan) ? mostWordsBeforeColon : plain;
  const bound = /0\d{3}/.test(scan.text) ? Math.max(allowed, mostAreaCodeWords) : allowed;
  if (wordsOutside(scan, scan.numbers.first, scan.numbers.last) > bound || notAPart.test(scan.text)) return null;
  if (listsThings(scan)) return null;
  const best = longestReading(scan, numbering);
  if (best === null || best.digits.length > 12) return null;
  // "we said 07700 last week": a group with a leading zero is no amount.
  const most = !cued && /^0\d{3,5}$/.test(best.digits) ? Math.max(mostAreaCodeWords, allowed) : allowed;
  return wordsOutside(scan, best.firstToken, best.lastToken) > most ? null : { ...best, cued };
}

/** "so bits: 0491", "te pongo la mitad → 30555": whatever leads up to it, digits and nothing else end the message. */
function endsBehindColon(scan: Scan): boolean {
  for (let index = scan.tokens.length - 1; index >= 1; index -= 1) {
    const token = scan.tokens[index];
    if (token?.kind === "symbol" && /[:=→»>]/.test(token.text)) return index < scan.tokens.length - 1;
    if (token?.kind !== "number" && token?.kind !== "symbol" && wordDigits(token?.text ?? "").senses.length === 0)
      return false;
  }
  return false;
}

/** "415 or 555", "7 and 11", "42197 R32": several things to choose from, or a code. */
function listsThings(scan: Scan): boolean {
  return scan.tokens.some((token, index) => {
    if (token.kind !== "word") return false;
    const [before, after] = [scan.tokens[index - 1], scan.tokens[index + 1]];
    if (before?.kind === "number" && after?.kind === "number") return choices.has(token.text);
    const glued = after?.kind === "number" && after.start === token.end;
    return glued && token.text.length <= 3 && !/^[oilsbzeg]+$/.test(token.text);
  });
}
const choices: ReadonlySet<string> = new Set("or and o y ou et oder und e ya aur او और या اور یا".split(" "));

/** The last token of "part two" at the start of a message, or -1. */
function numberingEnd(scan: Scan): number {
  const [noun, number] = scan.tokens;
  if (noun === undefined || number === undefined || !partNouns.has(noun.text) || scan.numbers.last < 2) return -1;
  const counts = number.kind === "number" ? number.text.length === 1 : wordDigits(number.text).senses.length > 0;
  return counts ? 1 : -1;
}

/** "the last four": how many digits are meant, none of them. */
function namesPart(scan: Scan, piece: Piece): boolean {
  return piece.source === "word" && within(scan, piece.first, piece.last, "numberPart") !== undefined;
}

function longestReading(scan: Scan, numbering: number): Fragment | null {
  let best: Fragment | null = null;
  for (const language of [null, ...languagesPresent(scan.numbers, 1)]) {
    const runs = assembleRuns(scan, language, 1).filter((run) => run.last > numbering);
    const [head, tail] = [runs[0], runs.at(-1)];
    if (head === undefined || tail === undefined) continue;
    const pieces = runs.flatMap((run) =>
      run.pieces.filter((piece) => piece.first > numbering && !namesPart(scan, piece)),
    );
    const digits = pieces.map((piece) => piece.digits).join("");
    if (digits !== "" && (best === null || digits.length > best.digits.length))
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
