import { linkBetween, type Link } from "#lib/detection/digits/link-between.ts";
import type { NumberSense } from "#lib/detection/digits/number-words.ts";
import { wordDigits, type RunLanguage } from "#lib/detection/digits/word-digits.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** The smallest part a run of digits is made of. `token` is the index of its token. */
export type Atom =
  | { readonly kind: "digits"; readonly token: number; readonly digits: string }
  /** `odd`: written as no word is. `weak`: only letters that pass for digits where others do. */
  | {
      readonly kind: "letters";
      readonly token: number;
      readonly digits: string;
      readonly odd: boolean;
      readonly weak: boolean;
    }
  | { readonly kind: "sense"; readonly token: number; readonly sense: NumberSense }
  | { readonly kind: "filler"; readonly token: number }
  | { readonly kind: "separator"; readonly token: number; readonly width: number }
  | { readonly kind: "break"; readonly token: number };

const letterDigits: Readonly<Record<string, string>> = {
  o: "0",
  O: "0",
  Q: "0",
  D: "0",
  i: "1",
  I: "1",
  l: "1",
  L: "1",
  s: "5",
  S: "5",
  b: "8",
  B: "8",
  z: "2",
  Z: "2",
  e: "3",
  E: "3",
  g: "9",
  G: "6",
  о: "0",
  О: "0",
  З: "3",
  з: "3",
  б: "6",
  І: "1",
  і: "1",
  ο: "0",
  Ο: "0",
  ø: "0",
  Ø: "0",
};
/** Signs inside a number that look like a digit. */
const signDigits: Readonly<Record<string, string>> = { "!": "1", "|": "1", $: "5", "()": "0", "[]": "0", "()()": "00" };
/** Letters that pass for digits only beside one, in a number where other letters do so too. */
const weakLetters: Readonly<Record<string, string>> = { t: "7", T: "7", A: "4", q: "9" };
const noLink: Link = { word: null, sign: null };
const noSenses: readonly NumberSense[] = [];
const breakingSymbol = /[€£¥₹$%=@×\n]/;

/** Words between groups of digits when no number word tells the language. */
const betweenGroups: ReadonlySet<string> = new Set([
  "then",
  "dash",
  "hyphen",
  "space",
  "dot",
  "puis",
  "tiret",
  "luego",
  "guion",
  "dann",
  "strich",
  "poi",
  "trattino",
  "depois",
  "traco",
  "phir",
  "fir",
  "ثم",
  "بعدين",
  "फिर",
  "پھر",
]);

/** The tokens from `first` to `last` as atoms in one language; with null, only what is written as digits. */
export function atomsOf(
  tokens: readonly Token[],
  text: string,
  language: RunLanguage | null,
  first: number,
  last: number,
): Atom[] {
  const atoms: Atom[] = [];
  const signs = countSigns(tokens, Math.max(0, first), last);
  const link = language === null ? linkBetween(tokens, Math.max(0, first), last) : noLink;
  for (let index = Math.max(0, first); index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "number") atoms.push({ kind: "digits", token: index, digits: token.text });
    else if (token.kind === "word" && token.text === link.word) atoms.push({ kind: "filler", token: index });
    else if (token.kind === "symbol") {
      const sign = (signs?.get(token.text) ?? 0) > mostSigns ? null : signAsDigit(tokens, index);
      if (sign !== null) {
        atoms.push({ kind: "letters", token: index, digits: sign, odd: false, weak: true });
        continue;
      }
      const wide = token.end - token.start > 8 || (breakingSymbol.test(token.text) && token.text !== link.sign);
      atoms.push(
        wide
          ? { kind: "break", token: index }
          : { kind: "separator", token: index, width: Math.min(4, token.end - token.start) },
      );
    } else addWord(atoms, tokens, index, token, text, language);
  }
  return atoms;
}

/** A sign that comes again and again stands between digits. */
const mostSigns = 3;

function countSigns(tokens: readonly Token[], first: number, last: number): Map<string, number> | null {
  let counts: Map<string, number> | null = null;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "symbol" || signDigits[token.text] === undefined) continue;
    counts ??= new Map();
    counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  }
  return counts;
}

/** "8!8 5$5", "9()()": a sign glued between digits or letters that look like some. */
function signAsDigit(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  const digits = signDigits[token?.text ?? ""];
  if (token === undefined || digits === undefined) return null;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const bothSides = before?.end === token.start && after?.start === token.end && before.kind === "number";
  const empty = token.text.startsWith("(") || token.text.startsWith("[");
  return bothSides || (empty && before?.end === token.start && before.kind === "number") ? digits : null;
}

function addWord(
  atoms: Atom[],
  tokens: readonly Token[],
  index: number,
  token: Token,
  text: string,
  language: RunLanguage | null,
): void {
  const senses = language === null ? noSenses : (wordDigits(token.text, token.word).read.get(language) ?? noSenses);
  const raw = text.slice(token.start, token.end);
  if (senses.length > 0) {
    for (const sense of senses)
      atoms.push(sense.role === "filler" ? { kind: "filler", token: index } : { kind: "sense", token: index, sense });
    return;
  }
  if (language === null && betweenGroups.has(token.text)) {
    atoms.push({ kind: "filler", token: index });
    return;
  }
  const digits = closesMixedGroups(tokens, index)
    ? [...raw].map((letter) => letterDigits[letter] ?? "").join("")
    : lettersAsDigits(raw, tokens[index - 1], token, tokens[index + 1]);
  if (digits === null) atoms.push({ kind: "break", token: index });
  else {
    const weak = [...raw].every((letter) => letter in weakLetters);
    atoms.push({ kind: "letters", token: index, digits, odd: isOddlyWritten(raw), weak });
  }
}

/** Letters that stand for digits: touching a digit, a short group in capitals or odd case, or a lone O or l. */
function lettersAsDigits(
  raw: string,
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): string | null {
  if (raw.length > 7 && !(raw.length <= 14 && casesSwitched(raw) >= 3)) return null;
  let [digits, weak] = ["", false];
  for (const letter of raw) {
    const digit = letterDigits[letter] ?? weakLetters[letter];
    if (digit === undefined) return null;
    if (weakLetters[letter] !== undefined) weak = true;
    digits += digit;
  }
  const touches =
    (before?.kind === "number" && before.end === token.start) ||
    (after?.kind === "number" && after.start === token.end);
  if (weak && !touches) return null;
  // Capitals in front of a long number are the prefix of a code.
  const longNumber = [before, after].some((neighbour) => neighbour?.kind === "number" && neighbour.text.length >= 4);
  if (raw.length >= 2 && longNumber && /[^oOiIlL]/.test(raw)) return null;
  // "I'll" and "o'clock" are words.
  const lone = /^(?:[oO]{1,5}|[lI])$/.test(raw) && !(after?.start === token.end && /^['’`]/.test(after.text));
  const tight =
    before?.kind === "symbol" &&
    before.end === token.start &&
    (after === undefined || (after.kind === "symbol" && after.start === token.end));
  const bracketed = raw === raw.toUpperCase() && (tight || raw.length >= 3 || /^[OIL]{2}$/.test(raw));
  const spelled = raw.length === 1 && raw === raw.toUpperCase() && [before, after].every((beside) => isSingle(beside));
  return touches || lone || spelled || bracketed || isOddlyWritten(raw) ? digits : null;
}

function isSingle(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "symbol" && token.end - token.start === 1;
}

/** "o77oo 9oo isi": a last group of letters alone behind groups of digits and letters glued together. */
function closesMixedGroups(tokens: readonly Token[], index: number): boolean {
  const divided = tokens[index - 1]?.kind === "symbol" && tokens[index - 1]?.end === tokens[index]?.start ? 1 : 0;
  const [number, letters, token] = [tokens[index - 2 - divided], tokens[index - 1 - divided], tokens[index]];
  return (
    number?.kind === "number" &&
    letters?.kind === "word" &&
    letters.start === number.end &&
    (divided === 1 ? /^[oilsbzeg]{1,3}$/ : /^[oil]{1,3}$/).test(letters.text) &&
    token !== undefined &&
    token.start - letters.end <= 2 &&
    /^[oilsbzeg]{2,4}$/.test(token.text)
  );
}

/** No word is written "sss", "OlOg" or "lOl": one letter over and over, or a capital behind a small letter. */
function isOddlyWritten(raw: string): boolean {
  return raw.length >= 3 && (/^(.)\1{2,6}$/.test(raw) || /[a-z][A-Z]/.test(raw));
}

/** How often a small letter is followed by a capital. */
function casesSwitched(raw: string): number {
  return raw.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
}
