import { allLanguages } from "#lib/detection/frames/all-languages.ts";
import { arabic } from "#lib/detection/frames/arabic.ts";
import { englishContact } from "#lib/detection/frames/english-contact.ts";
import { englishDeal } from "#lib/detection/frames/english-deal.ts";
import { french } from "#lib/detection/frames/french.ts";
import { german } from "#lib/detection/frames/german.ts";
import { hindiUrdu } from "#lib/detection/frames/hindi-urdu.ts";
import { arabicIdeas } from "#lib/detection/frames/ideas/arabic.ts";
import { englishContactIdeas } from "#lib/detection/frames/ideas/english-contact.ts";
import { englishDealIdeas } from "#lib/detection/frames/ideas/english-deal.ts";
import { englishLimits } from "#lib/detection/frames/ideas/english-limits.ts";
import { everydayMoney } from "#lib/detection/frames/ideas/everyday-money.ts";
import { frenchIdeas } from "#lib/detection/frames/ideas/french.ts";
import { germanIdeas } from "#lib/detection/frames/ideas/german.ts";
import { hindiUrduIdeas } from "#lib/detection/frames/ideas/hindi-urdu.ts";
import { italianIdeas } from "#lib/detection/frames/ideas/italian.ts";
import { passingMentions } from "#lib/detection/frames/ideas/passing-mentions.ts";
import { printedAndCounted } from "#lib/detection/frames/ideas/printed-and-counted.ts";
import { portugueseIdeas } from "#lib/detection/frames/ideas/portuguese.ts";
import { spanishIdeas } from "#lib/detection/frames/ideas/spanish.ts";
import { italian } from "#lib/detection/frames/italian.ts";
import { compileLexicons } from "#lib/detection/frames/phrase-trie.ts";
import { portuguese } from "#lib/detection/frames/portuguese.ts";
import { reasonsToStay } from "#lib/detection/frames/ideas/reasons-to-stay.ts";
import { scannerPhrases } from "#lib/detection/scanners/phrases/all-phrases.ts";
import { spanish } from "#lib/detection/frames/spanish.ts";

/** Every lexicon in one trie; a text is never gated by language. */
export const lexicon = compileLexicons({
  all: [allLanguages, passingMentions, everydayMoney, reasonsToStay, printedAndCounted, ...scannerPhrases("all")],
  en: [englishContact, englishDeal, englishDealIdeas, englishContactIdeas, englishLimits, ...scannerPhrases("en")],
  es: [spanish, spanishIdeas, ...scannerPhrases("es")],
  fr: [french, frenchIdeas, ...scannerPhrases("fr")],
  pt: [portuguese, portugueseIdeas, ...scannerPhrases("pt")],
  de: [german, germanIdeas, ...scannerPhrases("de")],
  it: [italian, italianIdeas, ...scannerPhrases("it")],
  hi: [hindiUrdu, hindiUrduIdeas, ...scannerPhrases("hi")],
  ar: [arabic, arabicIdeas, ...scannerPhrases("ar")],
});
