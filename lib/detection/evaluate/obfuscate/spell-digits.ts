import { digitWords } from "#lib/detection/evaluate/obfuscate/digit-words.ts";
import type { Mutation } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { changeSome } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

/** Every digit of a number in words of the thread's language, whole numbers at a time. */
export const spellDigits: Mutation = (pieces, random, language) => {
  const words = digitWords(language);
  return changeSome(pieces, random, 0.9, ({ kind, text }) =>
    kind === "number"
      ? text
          .replaceAll(/[0-9]/g, (digit) => ` ${words[Number(digit)] ?? digit} `)
          .replaceAll(/ {2,}/g, " ")
          .trim()
      : text,
  );
};
