import { conceptId, findPhrases, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import { lexicon } from "#lib/detection/frames/lexicon.ts";
import { languages } from "#lib/detection/frames/concepts.ts";
import type { Stage } from "#lib/detection/stage.ts";
import { hintedServices, splitServices } from "#lib/detection/scanners/hinted-services.ts";
import { joinSpacedLetters } from "#lib/detection/tokens/join-spaced-letters.ts";
import { perWord } from "#lib/detection/tokens/per-word.ts";
import { plainLetters } from "#lib/detection/tokens/plain-letters.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

export type Phrases = {
  readonly hits: readonly Hit[];
  /** Bit of the language most phrases belong to alone, or 0 when that is not clear. */
  readonly language: number;
  /** Phrases found before those that are chance likenesses were taken out. */
  readonly seen: number;
};

/** The phrases of the lexicons in a text, without those its language or its other words explain away. */
export function phrasesIn(tokens: readonly Token[], text: string, without: readonly Stage[]): Phrases {
  const folded = !without.includes("folded_view");
  const all = folded ? allPhrases(tokens, text) : findPhrases(lexicon, tokens);
  const bare = without.includes("suppressors");
  const language = likelyLanguage(all);
  const passings = bare ? [] : all.filter((hit) => hit.concept === passing);
  const reach = bare ? null : harmlessReach(all, tokens.length);
  const hits: Hit[] = [];
  for (const hit of all) {
    if (bare && suppressing.has(hit.concept)) continue;
    if (reach !== null && !labels.has(hit.concept) && (reach[hit.first] ?? -1) >= hit.last) continue;
    if (belongs(hit, tokens, language) && !inPassing(hit, passings, tokens)) hits.push(hit);
  }
  return { hits, language: language.bit, seen: all.length };
}

/** Phrases as written, written letter by letter, with signs or digits for letters, and names as they sound. */
function allPhrases(tokens: readonly Token[], text: string): Hit[] {
  const hits = findPhrases(lexicon, tokens);
  for (const joined of joinSpacedLetters(tokens))
    hits.push(
      ...findPhrases(lexicon, [joined.token]).map((hit) => ({ ...hit, first: joined.first, last: joined.last })),
    );
  for (const plain of plainLetters(tokens, text)) {
    for (const hit of findPhrases(lexicon, [plain.token]))
      if (disguisable.has(hit.concept)) hits.push({ ...hit, first: plain.first, last: plain.last });
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    const alone = wordMeaning(token.lookalike ?? token.text, token.word);
    if (alone !== nothing) hits.push({ concept: alone, languages: everyLanguage, first: index, last: index });
  }
  for (const hit of splitServices(lexicon, tokens)) hits.push(hit);
  for (const hit of hintedServices(hits, tokens)) hits.push(hit);
  return hits;
}

type LikelyLanguage = { readonly bit: number; readonly clear: boolean };

/** Counts phrases that belong to one language only. Used to read short words such as "no" or "bar" in the right one. */
function likelyLanguage(hits: readonly Hit[]): LikelyLanguage {
  let votes: number[] | null = null;
  for (const { languages: bits } of hits) {
    if ((bits & (bits - 1)) !== 0 || bits === everyLanguage) continue;
    votes ??= languages.map(() => 0);
    const index = 31 - Math.clz32(bits);
    votes[index] = (votes[index] ?? 0) + 1;
  }
  if (votes === null) return unclear;
  let [bit, most, second] = [0, 0, 0];
  for (let index = 0; index < votes.length; index += 1) {
    const count = votes[index] ?? 0;
    if (count > most) [bit, most, second] = [1 << index, count, most];
    else if (count > second) second = count;
  }
  return { bit: most >= 2 ? bit : 0, clear: most >= 3 && most >= second * 2 };
}
const unclear: LikelyLanguage = { bit: 0, clear: false };
const everyLanguage = 1 << languages.indexOf("all");
const english = 1 << languages.indexOf("en");
const hindi = 1 << languages.indexOf("hi");

/** A short word of another language is a chance likeness when the text is clearly in one ("see you at the bar"). */
function belongs(hit: Hit, tokens: readonly Token[], language: LikelyLanguage): boolean {
  // "2.5 bar" is a pressure and "bar 12" a place in a score.
  const text = tokens[hit.first]?.text ?? "";
  if (text === "bar" && (tokens[hit.first - 1]?.kind === "number" || tokens[hit.first + 1]?.kind === "number"))
    return false;
  // Spanish "guion" is a script and, with a word behind it, a sign of an address.
  if (hit.concept === deliver && text === "guion" && /^(?:baj[oa]|medio)$/.test(tokens[hit.first + 1]?.text ?? ""))
    return false;
  if (!language.clear || hit.last > hit.first || text.length > 4) return true;
  const own = language.bit === hindi ? language.bit | english : language.bit;
  return (hit.languages & (own | everyLanguage)) !== 0;
}

const services: ReadonlySet<number> = new Set(
  (["strongApp", "weakApp", "socialApp", "weakSocial"] as const).map(conceptId),
);
const passing = conceptId("passing");
const farthestPassing = 6;

/** "I saw it on insta", "the family group on WhatsApp": the app is where a story happens. */
function inPassing(hit: Hit, passings: readonly Hit[], tokens: readonly Token[]): boolean {
  if (passings.length === 0 || !services.has(hit.concept)) return false;
  return passings.some((story) => {
    const gap = hit.first > story.last ? hit.first - story.last : story.first - hit.last;
    return gap <= farthestPassing && tokens[story.first]?.sentence === tokens[hit.first]?.sentence;
  });
}

/**
 * Up to which word a harmless phrase that began before reaches ("cash register", "order number"): what stands inside has
 * no other meaning; labels stay labels. Null when there is no such phrase.
 */
function harmlessReach(hits: readonly Hit[], count: number): Int32Array | null {
  if (!hits.some((hit) => hit.concept === harmless)) return null;
  const reach = new Int32Array(count).fill(-1);
  for (const hit of hits) if (hit.concept === harmless) reach[hit.first] = Math.max(reach[hit.first] ?? -1, hit.last);
  for (let index = 1; index < count; index += 1) reach[index] = Math.max(reach[index] ?? -1, reach[index - 1] ?? -1);
  return reach;
}

const harmless = conceptId("harmless");
const deliver = conceptId("deliver");
const strongApp = conceptId("strongApp");
const idLabel = conceptId("idLabel");
/** Meanings that only ever take something back. */
const suppressing: ReadonlySet<number> = new Set(
  (
    [
      "refuse",
      "report",
      "work",
      "deliver",
      "stay",
      "inApp",
      "rebook",
      "harmless",
      "helpline",
      "idLabel",
      "nearLabel",
      "codeLabel",
      "unitNoun",
    ] as const
  ).map(conceptId),
);
const labels: ReadonlySet<number> = new Set(
  (["idLabel", "codeLabel", "unitNoun", "work", "deliver", "refuse", "report", "stay", "inApp", "not"] as const).map(
    conceptId,
  ),
);

/** German builds labels of ids by joining words: "Fertigungsnr", "Vertragsnummer", but not "Handynummer". */
const compoundLabel =
  /^(?!.{0,20}(?:handy|telefon|mobil|ruf|fest|tel|phone|whatsapp))[a-z]{4,30}(?:nr|nummer|kennung)$/;

/** WhatsApp as it sounds: "uozzap", "guasap", "vatsap", "ouatsap". */
const whatsAppSound = /^(?:wh?|u|vv?|gu|ou|hu)[aou]{1,2}(?:tts|ts|tz|zz|z|ss|s|dz|th?s)h?[aeo]pp?[ps]?$/;

const nothing = -1;

/** What the form of a word says, apart from any list. */
const wordMeaning = perWord((word) => {
  if (word.length >= 5 && word.length <= 10 && whatsAppSound.test(word)) return strongApp;
  return compoundLabel.test(word) ? idLabel : nothing;
});

/** Names worth reading through digits and signs used as letters ("wh4tsapp", "p@yp@l"). */
const disguisable: ReadonlySet<number> = new Set(
  (["strongApp", "payApp", "provider", "socialApp"] as const).map(conceptId),
);
