import { assembleRuns } from "#lib/detection/digits/assemble-runs.ts";
import { within, has, type Scan } from "#lib/detection/scan.ts";
import { languagesPresent } from "#lib/detection/scanners/phone.ts";

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

/** Prices, shares and times of day. */
const notAPart =
  /[€£₹%]|\$ ?\d{1,4}(?!\d)|\d:\d\d(?!\d)|\d ?(?:am|pm|h|hrs|uhr|aed|sar|egp|usd|eur|gbp|chf|inr|pkr|rs|baje|ore|horas|heures|بجے|बजे)\b|الساعة|الساعه|um \d|à \d|at \d{1,2}(?!\d)/i;

/** Reads a message as a part of a number, or null when it has too many other words, a unit, a price or a label. */
export function readFragment(scan: Scan): Fragment | null {
  if (scan.text.length > 120 || scan.tokens.length > 24 || notAPart.test(scan.text)) return null;
  let best: Fragment | null = null;
  for (const language of [null, ...languagesForFragment(scan)]) {
    const runs = assembleRuns(scan.tokens, scan.text, language, 1);
    const [head, tail] = [runs[0], runs.at(-1)];
    if (head === undefined || tail === undefined) continue;
    const digits = runs.map((run) => run.digits).join("");
    if (best === null || digits.length > best.digits.length)
      best = { digits, firstToken: head.first, lastToken: tail.last, cued: false };
  }
  if (best === null || best.digits.length > 12) return null;
  if (within(scan, 0, scan.tokens.length, "unitNoun", "idLabel", "nearLabel", "codeLabel", "price") !== undefined)
    return null;
  const covered = scan.tokens.filter(
    (token, index) => token.kind === "word" && (index < (best?.firstToken ?? 0) || index > (best?.lastToken ?? 0)),
  ).length;
  const cued = has(scan, "riddle", "mineNumber", "phoneNoun", "contactVerb", "strongApp", "together");
  const allowed = cued ? mostAnnouncingWords : has(scan, "prompt") ? mostPromptWords : mostOtherWords;
  if (covered > allowed) return null;
  return { ...best, cued };
}

/** In a message of a few words one number word is enough to read the language. */
function languagesForFragment(scan: Scan): ReturnType<typeof languagesPresent> {
  return scan.tokens.length <= 24 ? languagesPresent(scan, 1) : languagesPresent(scan);
}
