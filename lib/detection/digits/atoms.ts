import type { NumberSense } from "#lib/detection/digits/number-words.ts";
import { wordDigits, type RunLanguage } from "#lib/detection/digits/word-digits.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** The smallest part a run of digits is made of. `token` is the index of its token. */
export type Atom =
  | { readonly kind: "digits"; readonly token: number; readonly digits: string }
  | { readonly kind: "letters"; readonly token: number; readonly digits: string }
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
};
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
  for (let index = Math.max(0, first); index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "number") atoms.push({ kind: "digits", token: index, digits: token.text });
    else if (token.kind === "symbol") {
      const wide = token.end - token.start > 8 || breakingSymbol.test(token.text);
      atoms.push(
        wide
          ? { kind: "break", token: index }
          : { kind: "separator", token: index, width: Math.min(4, token.end - token.start) },
      );
    } else addWord(atoms, tokens, index, token, text, language);
  }
  return atoms;
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
  const asDigits = closesMixedGroups(tokens, index)
    ? [...raw].map((letter) => letterDigits[letter] ?? "").join("")
    : lettersAsDigits(raw, tokens[index - 1], token, tokens[index + 1]);
  if (asDigits !== null) atoms.push({ kind: "letters", token: index, digits: asDigits });
  else atoms.push({ kind: "break", token: index });
}

/** Letters that stand for digits: touching a digit, a short group in capitals or odd case, or a lone O or l. */
function lettersAsDigits(
  raw: string,
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): string | null {
  if (raw.length > 7) return null;
  let digits = "";
  for (const letter of raw) {
    const digit = letterDigits[letter];
    if (digit === undefined) return null;
    digits += digit;
  }
  // Capitals in front of a long number are the prefix of a code.
  const longNumber = [before, after].some((neighbour) => neighbour?.kind === "number" && neighbour.text.length >= 4);
  if (raw.length >= 2 && longNumber && /[^oOiIlL]/.test(raw)) return null;
  const touches =
    (before?.kind === "number" && before.end === token.start) ||
    (after?.kind === "number" && after.start === token.end);
  // "I'll" and "o'clock" are words.
  const lone = /^[oOlI]$/.test(raw) && !(after?.start === token.end && /^['’`]/.test(after.text));
  const tight =
    before?.kind === "symbol" &&
    before.end === token.start &&
    (after === undefined || (after.kind === "symbol" && after.start === token.end));
  const bracketed = raw === raw.toUpperCase() && (tight || raw.length >= 3 || /^[OIL]{2}$/.test(raw));
  return touches || lone || bracketed || isOddlyWritten(raw) ? digits : null;
}

/** "o77oo 9oo isi": a last group of letters alone behind groups of digits and letters glued together. */
function closesMixedGroups(tokens: readonly Token[], index: number): boolean {
  const [number, letters, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  return (
    number?.kind === "number" &&
    letters?.kind === "word" &&
    letters.start === number.end &&
    /^[oil]{1,3}$/.test(letters.text) &&
    token !== undefined &&
    token.start - letters.end <= 2 &&
    /^[oilsbzeg]{2,4}$/.test(token.text)
  );
}

/** No word is written "sss", "OlOg" or "lOl": one letter over and over, or a capital behind a small letter. */
function isOddlyWritten(raw: string): boolean {
  return raw.length >= 3 && (/^(.)\1{2,6}$/.test(raw) || /[a-z][A-Z]/.test(raw));
}
