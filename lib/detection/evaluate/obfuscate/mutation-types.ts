import type { Random } from "#lib/detection/evaluate/obfuscate/random.ts";
import type { Piece } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

/** Ways in which somebody writes the same so that a person still reads it and a filter may not. */
export const mutationKinds = [
  "leetspeak",
  "separators",
  "zero_width",
  "homoglyphs",
  "full_width",
  "spaced_letters",
  "digits_spelled",
  "typo_swap",
  "typo_drop",
  "typo_double",
  "case_noise",
  "emoji_noise",
  "punctuation_noise",
  "connecting_words",
] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** Writes the pieces of a text anew; gives them back as they are when there is nothing to disguise. */
export type Mutation = (pieces: readonly Piece[], random: Random, language: string) => Piece[];
