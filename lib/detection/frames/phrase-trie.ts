import { concepts, languages, type Concept, type Language, type Lexicon } from "#lib/detection/frames/concepts.ts";
import { foldWord } from "#lib/detection/views/fold-word.ts";
import { perWord, wordNumber } from "#lib/detection/tokens/per-word.ts";
import { nearSpelling } from "#lib/detection/frames/near-spelling.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** A phrase of the lexicon found in the text. `first` and `last` are indexes of tokens. */
export type Hit = {
  readonly concept: number;
  readonly languages: number;
  readonly first: number;
  readonly last: number;
};

/** A place in a phrase. `after` leads on by the number of the next word. */
type TrieNode = {
  after: Map<number, TrieNode> | null;
  ends: { concept: number; languages: number }[] | null;
};

const conceptIndex: ReadonlyMap<Concept, number> = new Map(concepts.map((concept, index) => [concept, index]));
export function conceptId(concept: Concept): number {
  return conceptIndex.get(concept) ?? -1;
}

function emptyNode(): TrieNode {
  return { after: null, ends: null };
}

export type PhraseTrie = {
  /** Numbers of the lexicon words a word is: endings left open (`cancel*`) from short to long, then the word itself. */
  readonly keysOf: (word: string, number: number) => readonly number[];
  /** The same for numbers written in digits. */
  readonly digitKeys: ReadonlyMap<string, readonly number[]>;
  /** Where phrases stand after a word that begins them; it may stand behind an Arabic article. */
  readonly startsOf: (word: string, number: number) => readonly TrieNode[];
};

/** Numbers for the words of the lexicons, apart for whole words and for those with an open ending. */
type Vocabulary = { readonly whole: Map<string, number>; readonly stems: Map<string, number> };

/** Compiles the lexicons of every language to one trie over words. */
export function compileLexicons(lexicons: Readonly<Partial<Record<Language, readonly Lexicon[]>>>): PhraseTrie {
  const root = emptyNode();
  const vocabulary: Vocabulary = { whole: new Map(), stems: new Map() };
  languages.forEach((language, bit) => {
    for (const [concept, phrases] of (lexicons[language] ?? []).flatMap((words) => Object.entries(words))) {
      // Safe because Object.entries only widens the key of a Lexicon to string.
      const id = conceptId(concept as Concept);
      for (const phrase of phrases.replaceAll(/\s+/g, " ").split(","))
        for (const words of alternatives(phrase)) insert(root, vocabulary, words, id, 1 << bit);
    }
  });
  const spelling = nearSpelling([...vocabulary.whole.keys(), ...vocabulary.stems.keys()]);
  const readKeys = (word: string): readonly number[] => {
    const keys = keysIn(vocabulary, word);
    const near = keys.length === 0 ? spelling(word) : null;
    return near === null ? keys : keysIn(vocabulary, near);
  };
  const keysOf = perWord(readKeys);
  const startsOf = perWord((word): readonly TrieNode[] => {
    const bare = withoutArticle(word);
    const firstKeys = bare === null ? readKeys(word) : [...readKeys(word), ...keysIn(vocabulary, bare)];
    const starts = firstKeys.flatMap((key) => root.after?.get(key) ?? []);
    return starts.length === 0 ? noStarts : starts;
  });
  const digitKeys = new Map(
    [...vocabulary.whole].flatMap(([word, key]) => (/^\d+$/.test(word) ? [[word, [key]] as const] : [])),
  );
  return { keysOf, startsOf, digitKeys };
}

const noKeys: readonly number[] = [];
const noStarts: readonly TrieNode[] = [];

function keysIn({ whole, stems }: Vocabulary, word: string): readonly number[] {
  const keys: number[] = [];
  for (let length = 0; length <= Math.min(word.length, longestStem); length += 1) {
    const key = stems.get(word.slice(0, length));
    if (key !== undefined) keys.push(key);
  }
  const key = whole.get(word);
  if (key !== undefined) keys.push(key);
  return keys.length === 0 ? noKeys : keys;
}
const longestStem = 40;

/** "a (b c|d) e|f" stands for four phrases; a group in brackets may hold several words. */
function alternatives(phrase: string): string[][] {
  const group = /^([^(]*)\(([^)]*)\)(.*)$/.exec(phrase);
  if (group !== null) {
    const [, before = "", inside = "", after = ""] = group;
    return inside.split("|").flatMap((choice) => alternatives(`${before} ${choice} ${after}`));
  }
  let results: string[][] = [[]];
  for (const part of phrase.replaceAll("'", " ").replaceAll("’", " ").split(" ")) {
    if (part === "") continue;
    results = results.flatMap((words) => part.split("|").map((word) => [...words, word]));
  }
  return results;
}

function insert(
  root: TrieNode,
  { whole, stems }: Vocabulary,
  words: readonly string[],
  concept: number,
  language: number,
): void {
  let node = root;
  for (const word of words) {
    const open = word.endsWith("*");
    const known = open ? stems : whole;
    const folded = foldWord(open ? word.slice(0, -1) : word);
    let key = known.get(folded);
    if (key === undefined) known.set(folded, (key = whole.size + stems.size));
    node.after ??= new Map();
    let child = node.after.get(key);
    if (child === undefined) node.after.set(key, (child = emptyNode()));
    node = child;
  }
  node.ends ??= [];
  const known = node.ends.find((end) => end.concept === concept);
  if (known === undefined) node.ends.push({ concept, languages: language });
  else known.languages |= language;
}

const maxWords = 8;

/** Every phrase that starts at any word of the text. Linear: a phrase has at most `maxWords` words. */
export function findPhrases(trie: PhraseTrie, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  const line = tokens.map((token) =>
    token.kind === "word"
      ? trie.keysOf(token.text, token.word)
      : token.kind === "number"
        ? (trie.digitKeys.get(token.text) ?? noKeys)
        : isInsidePhrase(token)
          ? skipped
          : noKeys,
  );
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token?.kind !== "word") continue;
    for (const node of trie.startsOf(token.text, token.word)) arrive(node, line, first, first, hits, 0);
    const { lookalike } = token;
    if (lookalike !== null && lookalike !== token.text)
      for (const node of trie.startsOf(lookalike, wordNumber(lookalike))) arrive(node, line, first, first, hits, 0);
  }
  return hits;
}

/** Stands in a line of words for a symbol that may stand inside a phrase. */
const skipped: readonly number[] = [];

/** Apostrophes, brackets and hyphens inside a phrase are not words. */
function isInsidePhrase(token: Token): boolean {
  return token.end - token.start <= 2 && /^['’`´()"“”-]{1,2}$/.test(token.text);
}

/** Arabic writes the article and short prepositions in front of the word: "بالواتساب" holds "واتساب". */
function withoutArticle(word: string): string | null {
  const code = word.charCodeAt(0);
  if (code < 0x621 || code > 0x64a || word.length < 5) return null;
  return /^[وف]?(?:ال|بال|لل|عال|كال)(.{3,})$/.exec(word)?.[1] ?? null;
}

/** The numbers of the words of a text, none for what is in no phrase. */
type Line = readonly (readonly number[])[];

/** Notes the phrases that end at a node and goes on by the next word. */
function arrive(node: TrieNode, line: Line, first: number, at: number, hits: Hit[], depth: number): void {
  if (node.ends !== null)
    for (const end of node.ends) hits.push({ concept: end.concept, languages: end.languages, first, last: at });
  if (node.after === null || depth >= maxWords) return;
  let next = at + 1;
  while (line[next] === skipped) next += 1;
  for (const key of line[next] ?? noKeys) {
    const following = node.after.get(key);
    if (following !== undefined) arrive(following, line, first, next, hits, depth + 1);
  }
}
