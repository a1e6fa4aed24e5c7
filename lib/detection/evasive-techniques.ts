import type { Technique } from "#lib/detection/content-types.ts";

/** Ways of writing that only make sense to someone who hides what is written. */
export const evasiveTechniques: readonly Technique[] = [
  "spelled_digits",
  "compound_numerals",
  "repeated_digit_words",
  "mixed_words_and_digits",
  "odd_separators",
  "invisible_characters",
  "lookalike_letters",
  "fullwidth_or_math",
  "keycap_digits",
  "circled_digits",
  "non_latin_digits",
  "roman_numerals",
  "letter_for_digit",
  "at_dot_words",
  "spaced_letters",
  "reversed",
  "split_over_messages",
  "split_over_turns",
  "hidden_in_text",
  "coded_app_name",
  "disguised_link",
  "riddle",
  "secrecy",
];
