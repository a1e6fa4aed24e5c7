import { canonicalView, type CanonicalView } from "#lib/detection/views/canonical-view.ts";
import { conceptId, findPhrases, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import { lexicon } from "#lib/detection/frames/lexicon.ts";
import { languages, type Concept } from "#lib/detection/frames/concepts.ts";
import { tokenise, type Token } from "#lib/detection/tokens/tokenise.ts";
import { joinSpacedLetters } from "#lib/detection/tokens/join-spaced-letters.ts";
import { plainLetters } from "#lib/detection/tokens/plain-letters.ts";
import { spend, type WorkBudget } from "#lib/detection/work-budget.ts";

/** Everything the detectors read about one window of text. */
export type Scan = {
  readonly view: CanonicalView;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  /** Hits by concept, in order of place. */
  readonly byConcept: readonly (readonly Hit[] | undefined)[];
  readonly budget: WorkBudget;
  /** Bit of the language most phrases belong to alone, or 0 when that is not clear. */
  readonly likelyLanguage: number;
};

export function scanText(original: string, budget: WorkBudget): Scan {
  const view = canonicalView(original);
  const tokens = tokenise(view.text);
  spend(budget, original.length + tokens.length * 4);
  const hits = findPhrases(lexicon, tokens);
  for (const joined of joinSpacedLetters(tokens))
    hits.push(
      ...findPhrases(lexicon, [joined.token]).map((hit) => ({ ...hit, first: joined.first, last: joined.last })),
    );
  for (const plain of plainLetters(tokens, view.text)) {
    for (const hit of findPhrases(lexicon, [plain.token]))
      if (disguisable.has(hit.concept)) hits.push({ ...hit, first: plain.first, last: plain.last });
  }
  for (const index of phoneticAppNames(tokens))
    hits.push({ concept: conceptId("strongApp"), languages: everyLanguage, first: index, last: index });
  tokens.forEach((token, index) => {
    if (token.kind === "word" && compoundLabel.test(token.text))
      hits.push({ concept: conceptId("idLabel"), languages: everyLanguage, first: index, last: index });
  });
  spend(budget, hits.length);
  const language = likelyLanguage(hits);
  const telling = withoutHarmless(hits, tokens.length).filter((hit) => belongs(hit, tokens, language));
  const byConcept: Hit[][] = [];
  for (const hit of telling) (byConcept[hit.concept] ??= []).push(hit);
  return { view, text: view.text, tokens, hits: telling, byConcept, budget, likelyLanguage: language.bit };
}

type LikelyLanguage = { readonly bit: number; readonly clear: boolean };

/** Counts phrases that belong to one language only. Used to read short words such as "no" or "bar" in the right one. */
function likelyLanguage(hits: readonly Hit[]): LikelyLanguage {
  const votes = new Map<number, number>();
  for (const hit of hits) {
    if ((hit.languages & (hit.languages - 1)) !== 0 || hit.languages === everyLanguage) continue;
    votes.set(hit.languages, (votes.get(hit.languages) ?? 0) + 1);
  }
  let [bit, most, second] = [0, 0, 0];
  for (const [language, count] of votes) {
    if (count > most) [bit, most, second] = [language, count, most];
    else if (count > second) second = count;
  }
  return { bit: most >= 2 ? bit : 0, clear: most >= 3 && most >= second * 2 };
}
const everyLanguage = 1 << languages.indexOf("all");
const english = 1 << languages.indexOf("en");
const hindi = 1 << languages.indexOf("hi");

/** A short word of another language is a chance likeness when the text is clearly in one ("see you at the bar"). */
function belongs(hit: Hit, tokens: readonly Token[], language: LikelyLanguage): boolean {
  // "2.5 bar" is a pressure and "bar 12" a place in a score.
  if (
    tokens[hit.first]?.text === "bar" &&
    [tokens[hit.first - 1]?.kind, tokens[hit.first + 1]?.kind].includes("number")
  )
    return false;
  if (!language.clear || hit.last > hit.first || (tokens[hit.first]?.text.length ?? 0) > 4) return true;
  const own = language.bit === hindi ? language.bit | english : language.bit;
  return (hit.languages & (own | everyLanguage)) !== 0;
}

/** Drops what stands inside a phrase of another meaning ("cash register", "order number"); labels stay labels. */
function withoutHarmless(hits: readonly Hit[], count: number): Hit[] {
  if (!hits.some((hit) => hit.concept === harmless)) return [...hits];
  const reach = new Int32Array(count).fill(-1);
  for (const hit of hits) if (hit.concept === harmless) reach[hit.first] = Math.max(reach[hit.first] ?? -1, hit.last);
  for (let index = 1; index < count; index += 1) reach[index] = Math.max(reach[index] ?? -1, reach[index - 1] ?? -1);
  return hits.filter((hit) => labels.has(hit.concept) || (reach[hit.first] ?? -1) < hit.last);
}

const harmless = conceptId("harmless");
const labels: ReadonlySet<number> = new Set(
  (["idLabel", "codeLabel", "unitNoun", "work", "deliver", "refuse", "report", "stay", "inApp", "not"] as const).map(
    conceptId,
  ),
);

/** German builds labels of ids by joining words: "Fertigungsnr", "Vertragsnummer", but not "Handynummer". */
const compoundLabel =
  /^(?!.{0,20}(?:handy|telefon|mobil|ruf|fest|tel|phone|whatsapp))[a-z]{4,30}(?:nr|nummer|kennung)$/;

/** WhatsApp as it sounds: "uozzap", "guasap", "vatsap", "ouatsap". */
function phoneticAppNames(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach((token, index) => {
    const word = token.lookalike ?? token.text;
    if (token.kind === "word" && word.length >= 5 && word.length <= 10 && soundsLikeWhatsApp.test(word))
      found.push(index);
  });
  return found;
}
const soundsLikeWhatsApp = /^(?:wh?|u|vv?|gu|ou|hu)[aou]{1,2}(?:tts|ts|tz|zz|z|ss|s|dz|th?s)h?[aeo]pp?[ps]?$/;

/** Names worth reading through digits and signs used as letters ("wh4tsapp", "p@yp@l"). */
const disguisable: ReadonlySet<number> = new Set(
  (["strongApp", "payApp", "provider", "socialApp"] as const).map(conceptId),
);

const none: readonly Hit[] = [];

export function hitsOf(scan: Scan, concept: Concept): readonly Hit[] {
  return scan.byConcept[conceptId(concept)] ?? none;
}

export function has(scan: Scan, ...anyOf: Concept[]): boolean {
  return anyOf.some((concept) => scan.byConcept[conceptId(concept)] !== undefined);
}

/** A hit of one of the concepts that touches the tokens from `first` to `last`. */
export function within(scan: Scan, first: number, last: number, ...anyOf: Concept[]): Hit | undefined {
  for (const concept of anyOf) {
    const found = hitsOf(scan, concept).find((hit) => hit.last >= first && hit.first <= last);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tokens of the same sentence and its direct neighbours around a place. */
export function sentenceRange(scan: Scan, at: number, spread: number): { first: number; last: number } {
  const sentence = scan.tokens[at]?.sentence ?? 0;
  let first = at;
  let last = at;
  while (first > 0 && sentence - (scan.tokens[first - 1]?.sentence ?? 0) <= spread) first -= 1;
  while (last + 1 < scan.tokens.length && (scan.tokens[last + 1]?.sentence ?? 0) - sentence <= spread) last += 1;
  return { first, last };
}
