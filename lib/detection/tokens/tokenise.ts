import { characterClass, classOf } from "#lib/detection/views/character-classes.ts";
import { foldWord, latinLookalike } from "#lib/detection/views/fold-word.ts";

export type TokenKind = "word" | "number" | "symbol";

/** A stretch of the canonical text. Spaces are no tokens: they are the gap between two of them. */
export type Token = {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Folded word, digits, or the symbols as written. */
  readonly text: string;
  /** Latin spelling of a word that mixes alphabets. */
  readonly lookalike: string | null;
  /** Counts sentences from 0; a question mark, full stop or line break ends one. */
  readonly sentence: number;
  /** Counts clauses from 0; a comma, colon, dash or bracket also ends one. */
  readonly clause: number;
};

const sentenceEnd = /[.!?;؟।۔…\n]/;
const clauseEnd = /[,:،()–—|]/;

/** Splits canonical text into words, numbers and symbols, breaking where letters meet digits. Linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (let index = 0; index < text.length;) {
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
    while (end < text.length && classAt(text, end) === kind) end += widthAt(text, end);
    const raw = text.slice(index, end);
    if (kind === characterClass.letter) {
      tokens.push({
        kind: "word",
        start: index,
        end,
        text: foldWord(raw),
        lookalike: lookalikeOf(raw),
        sentence,
        clause,
      });
    } else if (kind === characterClass.digit) {
      tokens.push({ kind: "number", start: index, end, text: raw, lookalike: null, sentence, clause });
    } else {
      tokens.push({ kind: "symbol", start: index, end, text: raw, lookalike: null, sentence, clause });
      if (sentenceEnd.test(raw) && (end >= text.length || classAt(text, end) === characterClass.space)) sentence += 1;
      if (sentenceEnd.test(raw) || clauseEnd.test(raw)) clause += 1;
    }
    index = end;
  }
  return tokens;
}

function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
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
