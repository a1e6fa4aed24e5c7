import type { Mutation } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import type { Random } from "#lib/detection/evaluate/obfuscate/random.ts";
import { changeSome, letterCount, type Piece } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

/** A slip inside a word: never its first or last letter, never a number or an address, where it would be another fact. */
function slip(pieces: readonly Piece[], random: Random, at: (letters: string[], place: number) => void): Piece[] {
  return changeSome(pieces, random, 0.35, ({ kind, text }) => {
    if (kind !== "word" || letterCount(text) < 4) return text;
    const letters = [...text];
    const inner = letters.flatMap((_, index) =>
      index > 0 &&
      index < letters.length - 2 &&
      [index - 1, index, index + 1].every((near) => /\p{L}/u.test(letters[near] ?? ""))
        ? [index]
        : [],
    );
    const place = random.pick(inner);
    if (place !== undefined) at(letters, place);
    return letters.join("");
  });
}

export const swapLetters: Mutation = (pieces, random) =>
  slip(pieces, random, (letters, place) => letters.splice(place, 2, letters[place + 1] ?? "", letters[place] ?? ""));

export const dropLetter: Mutation = (pieces, random) =>
  slip(pieces, random, (letters, place) => letters.splice(place, 1));

export const doubleLetter: Mutation = (pieces, random) =>
  slip(pieces, random, (letters, place) => letters.splice(place, 0, letters[place] ?? ""));
