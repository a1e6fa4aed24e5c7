import type { Language, Lexicon } from "#lib/detection/frames/concepts.ts";
import { appTalk } from "#lib/detection/scanners/phrases/app-talk.ts";
import { diallingPhrases } from "#lib/detection/scanners/phrases/dialling.ts";
import { labelPhrases } from "#lib/detection/scanners/phrases/labels.ts";
import { serviceNames } from "#lib/detection/scanners/phrases/service-names.ts";
import { signWords } from "#lib/detection/scanners/phrases/sign-words.ts";

/** What the scanners read in words, by language. */
export function scannerPhrases(language: Language): readonly Lexicon[] {
  return [appTalk, diallingPhrases, labelPhrases, serviceNames, signWords].flatMap((set) => set[language] ?? []);
}
