/** Every language the marketplace's people write in. */
import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";
import type { Language } from "#workers/demo/marketplace/places.ts";
import { arabic } from "#workers/demo/marketplace/text/arabic.ts";
import { english } from "#workers/demo/marketplace/text/en/phrasebook.ts";
import { french } from "#workers/demo/marketplace/text/french.ts";
import { german } from "#workers/demo/marketplace/text/german.ts";
import { hindi } from "#workers/demo/marketplace/text/hindi.ts";
import { italian } from "#workers/demo/marketplace/text/italian.ts";
import { portuguese } from "#workers/demo/marketplace/text/portuguese.ts";
import { spanish } from "#workers/demo/marketplace/text/spanish.ts";

export const phrasebooks: Readonly<Record<Language, Phrasebook>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  de: german,
  it: italian,
  hi: hindi,
  ar: arabic,
};
