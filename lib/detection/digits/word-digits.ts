import {
  gluedNumber,
  numberLanguages,
  numberSenses,
  type NumberLanguage,
  type NumberSense,
} from "#lib/detection/digits/number-words.ts";
import { perWord } from "#lib/detection/tokens/per-word.ts";

/** One language, or words of several languages in one number ("null einsiebzig … oh one seventy-one"). */
export type RunLanguage = NumberLanguage | "mixed";

/** What a folded word may contribute to a number. */
export type WordDigits = {
  /** Number words of any language it is or consists of. */
  readonly senses: readonly NumberSense[];
  /** How many digits it could make at most. */
  readonly most: number;
  /** How many letters that look like digits; beside real digits they may stand for some. */
  readonly lookalikes: number;
  /** What it means in each language that knows it as a number. */
  readonly read: ReadonlyMap<RunLanguage, readonly NumberSense[]>;
};

const none: WordDigits = { senses: [], most: 0, lookalikes: 0, read: new Map() };

/** The number words in a word; a short word of letters that look like digits has none but may stand for some. */
export const wordDigits = perWord((word): WordDigits => {
  const direct = numberSenses(word);
  const glued = direct === undefined ? gluedNumber(word) : null;
  const senses = direct ?? glued?.flat() ?? arabicJoined(word);
  if (senses === undefined)
    return /^[oilsbzegqdatозбіοø]{1,14}$/.test(word) ? { ...none, lookalikes: word.length } : none;
  return { senses, most: glued === null ? 2 : 12, lookalikes: 0, read: readings(word, senses) };
});

function readings(word: string, senses: readonly NumberSense[]): Map<RunLanguage, readonly NumberSense[]> {
  const read = new Map<RunLanguage, readonly NumberSense[]>();
  for (const language of numberLanguages) {
    const own = sensesIn(word, language);
    if (own.length > 0) read.set(language, own);
  }
  const best = senses.find((sense) => !sense.ambiguous)?.language ?? senses[0]?.language;
  if (best !== undefined) read.set("mixed", read.get(best) ?? []);
  return read;
}

function sensesIn(word: string, language: NumberLanguage): readonly NumberSense[] {
  const direct = numberSenses(word)?.filter((sense) => sense.language === language);
  if (direct !== undefined && direct.length > 0) return direct.slice(0, 1);
  const glued = gluedNumber(word)?.find((senses) => senses[0]?.language === language);
  if (glued !== undefined) return glued.map((sense) => ({ ...sense, ambiguous: false }));
  return language === "ar"
    ? (arabicJoined(word)
        ?.filter((sense) => sense.language === "ar")
        .slice(0, 1) ?? [])
    : [];
}

/** Arabic writes "and" as a letter in front of the word. */
function arabicJoined(word: string): readonly NumberSense[] | undefined {
  return word.startsWith("و") ? numberSenses(word.slice(1)) : undefined;
}
