import { allLanguages } from "#lib/detection/frames/all-languages.ts";
import { english } from "#lib/detection/frames/english.ts";
import { compileLexicons } from "#lib/detection/frames/phrase-trie.ts";

/** Every lexicon in one trie; a text is never gated by language. */
export const lexicon = compileLexicons({ all: allLanguages, en: english });
