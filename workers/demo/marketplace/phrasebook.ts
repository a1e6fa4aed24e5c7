/** The shape of a language: what people say in it, as scripts for the composer. */
import type { CategorySlug } from "#workers/demo/marketplace/categories.ts";
import type { Technique } from "#workers/demo/marketplace/model.ts";

/**
 * A short exchange: lines separated by ` >> `, each begun by its speaker, `c:` customer or `p:` provider.
 * `[a|b|]` chooses, `{slot}` is filled in. A script begun by `@` and trades or groups of trades is for these only. In evasions `x:` is the evader and `y:` the other one.
 */
export type Script = string;

export const beats = [
  "opening",
  "details",
  "quote",
  "schedule",
  "undecided",
  "booked",
  "site",
  "arrival",
  "honest",
  "smalltalk",
  "done",
  "complaint",
  "reschedule",
  "cancel",
  "again",
  "instant",
] as const;
export type Beat = (typeof beats)[number];

export type EvasionPhrases = Readonly<Record<Technique, readonly Script[]>> & {
  /** What the other one says who goes along, or who would rather not. */
  readonly accept: readonly Script[];
  readonly refuse: readonly Script[];
};

export type Phrasebook = {
  readonly digits: readonly string[];
  readonly at: string;
  readonly dot: string;
  readonly days: readonly string[];
  readonly times: readonly string[];
  readonly streets: readonly string[];
  readonly jobs: Readonly<Record<CategorySlug, readonly string[]>>;
  readonly trades: Readonly<Record<CategorySlug, string>>;
  readonly talk: Readonly<Record<Beat, readonly Script[]>>;
  /** Questions and answers that belong to one trade only. */
  readonly tradeTalk: Readonly<Partial<Record<CategorySlug, readonly Script[]>>>;
  readonly evasion: EvasionPhrases;
  readonly reviews: { readonly good: readonly string[]; readonly bad: readonly string[] };
};
