import { foldWord } from "#lib/detection/views/fold-word.ts";
import { arabicNumbers } from "#lib/detection/digits/words/arabic.ts";
import { englishNumbers, germanNumbers, italianNumbers } from "#lib/detection/digits/words/english-german-italian.ts";
import { hindiNumbers } from "#lib/detection/digits/words/hindi-urdu.ts";
import { frenchNumbers, portugueseNumbers, spanishNumbers } from "#lib/detection/digits/words/romance.ts";

/**
 * unit 0–9 · teen: a whole number of two digits · tens 20–90, may take a unit · hundred, thousand · times: double,
 * triple · plural: "fives", a digit that is counted · joiner: "and" between tens and unit · filler: a word people put
 * between groups ("dash", "then").
 */
export type NumberRole = "unit" | "teen" | "tens" | "hundred" | "thousand" | "times" | "plural" | "joiner" | "filler";

export type NumberSense = {
  readonly language: NumberLanguage;
  readonly role: NumberRole;
  readonly digits: string;
  /** Also an everyday word; counts only among plain number words. */
  readonly ambiguous: boolean;
};

export const numberLanguages = ["en", "es", "fr", "pt", "de", "it", "hi", "ar"] as const;
export type NumberLanguage = (typeof numberLanguages)[number];

/** `words` lists `word:digits`, with `?` after a word that has an everyday meaning, by role. */
export type NumberVocabulary = Partial<Record<NumberRole, string>>;

const vocabularies: Readonly<Record<NumberLanguage, NumberVocabulary>> = {
  en: englishNumbers,
  es: spanishNumbers,
  fr: frenchNumbers,
  pt: portugueseNumbers,
  de: germanNumbers,
  it: italianNumbers,
  hi: hindiNumbers,
  ar: arabicNumbers,
};

function buildSenses(): Map<string, NumberSense[]> {
  const senses = new Map<string, NumberSense[]>();
  for (const language of numberLanguages) {
    for (const [role, list] of Object.entries(vocabularies[language])) {
      for (const entry of list.split(/\s+/).filter((part) => part !== "")) {
        const [written = "", digits = ""] = entry.split(":");
        const ambiguous = written.endsWith("?");
        const word = foldWord(ambiguous ? written.slice(0, -1) : written);
        // Safe because Object.entries only widens the key of a vocabulary to string.
        const sense: NumberSense = { language, role: role as NumberRole, digits, ambiguous };
        const known = senses.get(word);
        if (known === undefined) senses.set(word, [sense]);
        else known.push(sense);
      }
    }
  }
  return senses;
}

const senses: ReadonlyMap<string, readonly NumberSense[]> = buildSenses();
const glueable: readonly NumberRole[] = ["unit", "teen", "tens", "hundred", "times"];

/** What a folded word can mean as a number, in any language. */
export function numberSenses(word: string): readonly NumberSense[] | undefined {
  return senses.get(word) ?? (word.length >= 5 ? looseSenses.get(looseSpelling(word)) : undefined);
}

/** Romanised Hindi and Urdu have no fixed spelling: "pachees", "pachis", "pacchis" and "chaunsath", "chausath". */
function looseSpelling(word: string): string {
  if (!/^[a-z]*$/.test(word)) return "";
  return word
    .replace(/aa/g, "a")
    .replace(/ee|ii|ea/g, "i")
    .replace(/oo|ou/g, "u")
    .replace(/(.)\1/g, "$1")
    .replace(/n(?=[stc])/g, "")
    .replace(/h/g, "")
    .replace(/w/g, "v");
}

/** Only words of two digits: shorter ones are too much like other words. */
const looseSenses: ReadonlyMap<string, readonly NumberSense[]> = new Map(
  [...senses].flatMap(([word, list]) => {
    const own = list.filter((sense) => sense.language === "hi" && sense.role === "teen" && !sense.ambiguous);
    const loose = /^[a-z]{5,}$/.test(word) && own.length > 0 ? looseSpelling(word) : "";
    return loose.length >= 4 ? [[loose, own] as const] : [];
  }),
);

/** First two letters of every glueable number word, to leave at once on ordinary words. */
const openings: ReadonlySet<string> = new Set(
  [...senses].filter(([, list]) => list.some((s) => glueable.includes(s.role))).map(([word]) => word.slice(0, 2)),
);

/**
 * Splits a word made only of glued number words ("fiveeight", "neununddreissig", "trentenove") into their senses in one
 * language, or null. Every sense list belongs to one language.
 */
export function gluedNumber(word: string): readonly (readonly NumberSense[])[] | null {
  if (word.length < 6 || word.length > 60 || !openings.has(word.slice(0, 2))) return null;
  if (!startsWithNumber(word)) return null;
  const found: NumberSense[][] = [];
  for (const language of numberLanguages) {
    const parts = segment(word, language);
    if (parts !== null && parts.length > 1) found.push(parts);
  }
  return found.length > 0 ? found : null;
}

const longestWord = 14;

function startsWithNumber(word: string): boolean {
  for (let end = 2; end <= Math.min(longestWord, word.length - 2); end += 1)
    if (isGlueable(senses.get(word.slice(0, end)))) return true;
  return false;
}

function isGlueable(list: readonly NumberSense[] | undefined): boolean {
  return list !== undefined && list.some((sense) => glueable.includes(sense.role));
}

function segment(word: string, language: NumberLanguage): NumberSense[] | null {
  const best: (NumberSense[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    let choice: NumberSense[] | null = null;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = best[start];
      if (before === undefined || before === null) continue;
      const piece = word.slice(start, end);
      const sense = senses
        .get(piece)
        ?.find(
          (s) => s.language === language && (glueable.includes(s.role) || (s.role === "joiner" && piece.length > 1)),
        );
      if (sense === undefined || piece.length < 2) continue;
      if (choice === null || before.length + 1 < choice.length) choice = [...before, sense];
    }
    best[end] = choice;
  }
  return best[word.length] ?? null;
}
