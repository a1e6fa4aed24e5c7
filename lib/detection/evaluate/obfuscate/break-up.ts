import type { Mutation } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import type { Random } from "#lib/detection/evaluate/obfuscate/random.ts";
import { changeSome, isLatin, letterCount } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

const separatorSigns = ["-", ".", "/", "_", "*", "~", "|", " ", " - ", "··"];

/** One sign between the digits of a number, or the letters of a long word. Addresses have their own signs already. */
export const separators: Mutation = (pieces, random) => {
  const sign = random.pick(separatorSigns) ?? "-";
  return changeSome(pieces, random, 0.5, ({ kind, text }) => {
    if (kind === "number") return text.replaceAll(/(?<=\p{Nd})(?=\p{Nd})/gu, () => (random.chance(0.6) ? sign : ""));
    if (kind === "word" && isLatin(text) && letterCount(text) >= 5)
      return text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, sign.trim() || "-");
    return text;
  });
};

/** Characters of no width. The joiners would change the shape of Arabic and Indic words, so those get the others. */
const invisibleAnywhere = ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{00AD}"];
const invisibleInLatin = [...invisibleAnywhere, "\u{200C}", "\u{200D}"];

export const zeroWidth: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.8, ({ text }) =>
    insertWithin(text, random, isLatin(text) ? invisibleInLatin : invisibleAnywhere),
  );

function insertWithin(text: string, random: Random, signs: readonly string[]): string {
  const letters = [...text];
  const certain = 1 + random.below(Math.max(1, letters.length - 1));
  return letters
    .map((letter, index) =>
      index > 0 && (index === certain || random.chance(0.3)) ? `${random.pick(signs) ?? ""}${letter}` : letter,
    )
    .join("");
}

/** A space after every sign: of whole addresses and numbers, and of some words. */
export const spacedLetters: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.4, ({ kind, text }) =>
    kind !== "word" || (isLatin(text) && letterCount(text) >= 4) ? [...text].join(" ") : text,
  );
