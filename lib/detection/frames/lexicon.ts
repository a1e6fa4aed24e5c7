import { allLanguages } from "#lib/detection/frames/all-languages.ts";
import { arabic } from "#lib/detection/frames/arabic.ts";
import { englishContact } from "#lib/detection/frames/english-contact.ts";
import { englishDeal } from "#lib/detection/frames/english-deal.ts";
import { french } from "#lib/detection/frames/french.ts";
import { german } from "#lib/detection/frames/german.ts";
import { hindiUrdu } from "#lib/detection/frames/hindi-urdu.ts";
import { italian } from "#lib/detection/frames/italian.ts";
import { compileLexicons } from "#lib/detection/frames/phrase-trie.ts";
import { portuguese } from "#lib/detection/frames/portuguese.ts";
import { spanish } from "#lib/detection/frames/spanish.ts";

/** Every lexicon in one trie; a text is never gated by language. */
export const lexicon = compileLexicons({
  all: allLanguages,
  en: { ...englishContact, ...englishDeal },
  es: spanish,
  fr: french,
  pt: portuguese,
  de: german,
  it: italian,
  hi: hindiUrdu,
  ar: arabic,
});
