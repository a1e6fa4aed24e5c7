import { numberLanguages, type NumberLanguage } from "#lib/detection/digits/number-words.ts";
import { wordDigits, type RunLanguage } from "#lib/detection/digits/word-digits.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** How much of a text can be read as a number; most messages are told apart from numbers by this alone. */
export type NumberSummary = {
  /** Digits the numbers and number words could make at most. */
  readonly most: number;
  /** Digits written as digits and letters that look like them. */
  readonly alone: number;
  /** Digits written as digits. */
  readonly digits: number;
  /** Tokens that are numbers or number words. */
  readonly written: number;
  /** Number words of each language, everyday words counted half; null when there are none. */
  readonly votes: ReadonlyMap<NumberLanguage, number> | null;
  /** First and last token that may be part of a number; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** Letters and digits that stand alone. */
  readonly singles: number;
};

/** No word of so many letters consists of letters that look like digits alone. */
const longLookalike = 9;

export function numberSummary(tokens: readonly Token[]): NumberSummary {
  let [most, digits, written, lookalikes, longest, singles] = [0, 0, 0, 0, 0, 0];
  let [first, last] = [-1, -1];
  let votes: Map<NumberLanguage, number> | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind !== "symbol" && token.end - token.start === 1) singles += 1;
    if (token.kind === "number") {
      digits += token.text.length;
      written += 1;
      if (first === -1) first = index;
      last = index;
    } else if (token.kind === "word") {
      const word = wordDigits(token.text, token.word);
      if (word.most + word.lookalikes > 0) {
        if (first === -1) first = index;
        last = index;
      }
      most += word.most;
      longest = Math.max(longest, word.lookalikes);
      lookalikes += word.lookalikes;
      if (word.senses.length === 0) continue;
      written += 1;
      for (const sense of word.senses) {
        if (sense.role === "filler" || sense.role === "joiner") continue;
        votes ??= new Map();
        votes.set(sense.language, (votes.get(sense.language) ?? 0) + (sense.ambiguous ? 0.5 : 1));
      }
    }
  }
  const alone = digits + (written === 0 && longest < longLookalike ? 0 : lookalikes);
  return { most: most + alone, alone, digits, written, votes, first, last, singles };
}

/** Languages with at least two words that can only be numbers, or one beside digits; `mixed` when no one has them all. */
export function languagesPresent(summary: NumberSummary, minimum = 6): RunLanguage[] {
  const { votes, digits } = summary;
  if (votes === null) return [];
  const present: RunLanguage[] = numberLanguages.filter((language) => {
    const count = votes.get(language);
    return count !== undefined && count * 2 + digits >= minimum;
  });
  if (present.length >= 2 && !present.some((language) => language !== "mixed" && hasMost(summary, language)))
    present.push("mixed");
  return present;
}

/** All number words of the text but one can be read in this language. */
function hasMost({ votes, digits, written }: NumberSummary, language: NumberLanguage): boolean {
  return (votes?.get(language) ?? 0) + (digits > 0 ? 2 : 0) + 1 >= written;
}
