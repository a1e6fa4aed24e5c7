import { separators, spacedLetters, zeroWidth } from "#lib/detection/evaluate/obfuscate/break-up.ts";
import { connectingWords } from "#lib/detection/evaluate/obfuscate/connecting-words.ts";
import { caseNoise, fullWidth, homoglyphs, leetspeak } from "#lib/detection/evaluate/obfuscate/disguise-letters.ts";
import type { Mutation, MutationKind } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { emojiNoise, punctuationNoise } from "#lib/detection/evaluate/obfuscate/noise.ts";
import { seededRandom } from "#lib/detection/evaluate/obfuscate/random.ts";
import { spellDigits } from "#lib/detection/evaluate/obfuscate/spell-digits.ts";
import { splitPieces } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";
import { doubleLetter, dropLetter, swapLetters } from "#lib/detection/evaluate/obfuscate/typos.ts";

const mutations: Readonly<Record<MutationKind, Mutation>> = {
  leetspeak,
  separators,
  zero_width: zeroWidth,
  homoglyphs,
  full_width: fullWidth,
  spaced_letters: spacedLetters,
  digits_spelled: spellDigits,
  typo_swap: swapLetters,
  typo_drop: dropLetter,
  typo_double: doubleLetter,
  case_noise: caseNoise,
  emoji_noise: emojiNoise,
  punctuation_noise: punctuationNoise,
  connecting_words: connectingWords,
};

/**
 * The text disguised in one way, readable for a person; as it was when this way has nothing to take hold of. Written
 * apart from the detector and from its tables, so that it can be wrong where the detector is right. Equal seeds give
 * equal texts.
 */
export function obfuscateText(text: string, mutation: MutationKind, language: string, seed: string): string {
  const pieces = mutations[mutation](splitPieces(text), seededRandom(`${seed}\n${mutation}`), language);
  return pieces.map((piece) => piece.text).join("");
}
