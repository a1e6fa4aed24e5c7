import { characterClass, classOf } from "#lib/detection/views/character-classes.ts";
import { perWord, unknownWord, wordNumber } from "#lib/detection/tokens/per-word.ts";
import { foldWord, latinLookalike } from "#lib/detection/views/fold-word.ts";

export type TokenKind = "word" | "number" | "symbol";

/** A stretch of the canonical text. Spaces are no tokens: they are the gap between two of them. */
export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Folded word, digits, or the symbols as written. */
  readonly text: string;
  /** Number under which what is known about the word is kept; -1 for numbers, symbols and rare words. */
  readonly word: number;
  /** Latin spelling of a word that mixes alphabets. */
  readonly lookalike: string | null;
  /** Counts sentences from 0; a question mark, full stop or line break ends one. */
  readonly sentence: number;
  /** Counts clauses from 0; a comma, colon, dash or bracket also ends one. */
  readonly clause: number;
};

const sentenceEnd = /[.!?;؟।۔…\n]/;
const clauseEnd = /[,:،()–—|]/;

type Folded = { readonly text: string; readonly lookalike: string | null };
const folded = perWord((raw): Folded => ({ text: foldWord(raw), lookalike: lookalikeOf(raw) }));

/** Splits canonical text into words, numbers and symbols, breaking where letters meet digits. Linear. */
export function tokenise(text: string, reading: (raw: string, word: number) => Folded = folded): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let sentence = 0;
  let clause = 0;
  for (let index = 0; index < length;) {
    const kind = classAt(text, index);
    let end = index + widthAt(text, index);
    if (kind === characterClass.space) {
      if (text.charCodeAt(index) === 10 && tokens.length > 0) {
        sentence += 1;
        clause += 1;
      }
      index = end;
      continue;
    }
    while (end < length && classAt(text, end) === kind) end += widthAt(text, end);
    const raw = text.slice(index, end);
    if (kind === characterClass.letter) {
      const word = reading === folded ? wordNumber(raw) : unknownWord;
      const { text: plain, lookalike } = reading(raw, word);
      tokens.push({ kind: "word", start: index, end, text: plain, word, lookalike, sentence, clause });
    } else {
      const name = kind === characterClass.digit ? "number" : "symbol";
      tokens.push({ kind: name, start: index, end, text: raw, word: unknownWord, lookalike: null, sentence, clause });
    }
    if (kind !== characterClass.letter && kind !== characterClass.digit) {
      const ends = sentenceEnd.test(raw);
      if (ends && (end >= length || classAt(text, end) === characterClass.space)) sentence += 1;
      if (ends || clauseEnd.test(raw)) clause += 1;
    }
    index = end;
  }
  return tokens;
}

/** For measuring what folding is worth: words in lower case and nothing else. */
export function unfolded(raw: string): Folded {
  return { text: raw.toLowerCase(), lookalike: null };
}

function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 0xd800 || unit > 0xdfff ? 1 : (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function classAt(text: string, index: number): number {
  const simple = classOf(text.charCodeAt(index));
  if (simple !== characterClass.surrogate) return simple;
  const code = text.codePointAt(index) ?? 0;
  if (code < 0x10000 || code >= 0x1f000) return characterClass.other;
  return /[\p{L}\p{M}]/u.test(String.fromCodePoint(code)) ? characterClass.letter : characterClass.other;
}

function lookalikeOf(raw: string): string | null {
  if (/^[\x00-\u024f]*$/.test(raw)) return null;
  return latinLookalike(raw);
}
