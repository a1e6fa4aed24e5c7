import { concepts, languages, type Concept, type Language, type Lexicon } from "#lib/detection/frames/concepts.ts";
import { foldWord } from "#lib/detection/views/fold-word.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** A phrase of the lexicon found in the text. `first` and `last` are indexes of tokens. */
export type Hit = {
  readonly concept: number;
  readonly languages: number;
  readonly first: number;
  readonly last: number;
};

type TrieNode = {
  next: Map<number, TrieNode> | null;
  space: TrieNode | null;
  stem: TrieNode | null;
  ends: { concept: number; languages: number }[] | null;
};

const conceptIndex: ReadonlyMap<Concept, number> = new Map(concepts.map((concept, index) => [concept, index]));
export function conceptId(concept: Concept): number {
  return conceptIndex.get(concept) ?? -1;
}

function emptyNode(): TrieNode {
  return { next: null, space: null, stem: null, ends: null };
}

/** Compiles lexicons to one trie over letters, words and endings. */
export function compileLexicons(lexicons: Readonly<Partial<Record<Language, Lexicon>>>): TrieNode {
  const root = emptyNode();
  languages.forEach((language, bit) => {
    for (const [concept, phrases] of Object.entries(lexicons[language] ?? {})) {
      // Safe because Object.entries only widens the key of a Lexicon to string.
      const id = conceptId(concept as Concept);
      for (const phrase of phrases.replaceAll(/\s+/g, " ").split(","))
        for (const words of alternatives(phrase)) insert(root, words, id, 1 << bit);
    }
  });
  return root;
}

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

function insert(root: TrieNode, words: readonly string[], concept: number, language: number): void {
  let node = root;
  words.forEach((word, position) => {
    if (position > 0) node = node.space ??= emptyNode();
    const stem = word.endsWith("*");
    const folded = foldWord(stem ? word.slice(0, -1) : word);
    for (let index = 0; index < folded.length; index += 1) {
      node.next ??= new Map();
      const code = folded.charCodeAt(index);
      let child = node.next.get(code);
      if (child === undefined) node.next.set(code, (child = emptyNode()));
      node = child;
    }
    if (stem) node = node.stem ??= emptyNode();
  });
  node.ends ??= [];
  const known = node.ends.find((end) => end.concept === concept);
  if (known === undefined) node.ends.push({ concept, languages: language });
  else known.languages |= language;
}

const maxWords = 8;

/** Every phrase that starts at any word of the text. Linear: a phrase has at most `maxWords` words. */
export function findPhrases(root: TrieNode, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token?.kind !== "word") continue;
    walk(root, tokens, first, first, token.text, hits, 0);
    const bare = withoutArticle(token.text);
    if (bare !== null) walk(root, tokens, first, first, bare, hits, 0);
    if (token.lookalike !== null && token.lookalike !== token.text)
      walk(root, tokens, first, first, token.lookalike, hits, 0);
  }
  return hits;
}

/** Arabic writes the article and short prepositions in front of the word: "بالواتساب" holds "واتساب". */
function withoutArticle(word: string): string | null {
  const code = word.charCodeAt(0);
  if (code < 0x621 || code > 0x64a || word.length < 5) return null;
  return /^[وف]?(?:ال|بال|لل|عال|كال)(.{3,})$/.exec(word)?.[1] ?? null;
}

function walk(
  root: TrieNode,
  tokens: readonly Token[],
  first: number,
  at: number,
  word: string,
  hits: Hit[],
  depth: number,
): void {
  let node: TrieNode | undefined = root;
  for (let index = 0; index < word.length && node !== undefined; index += 1) {
    if (node.stem !== null) close(node.stem, tokens, first, at, hits, depth);
    node = node.next?.get(word.charCodeAt(index));
  }
  if (node === undefined) return;
  if (node.stem !== null) close(node.stem, tokens, first, at, hits, depth);
  close(node, tokens, first, at, hits, depth);
}

function close(node: TrieNode, tokens: readonly Token[], first: number, at: number, hits: Hit[], depth: number): void {
  if (node.ends !== null) {
    for (const end of node.ends) hits.push({ concept: end.concept, languages: end.languages, first, last: at });
  }
  if (node.space === null || depth >= maxWords) return;
  let next = at + 1;
  // Apostrophes and hyphens inside a phrase are not words.
  while (tokens[next]?.kind === "symbol" && /^['’`´()"“”-]{1,2}$/.test(tokens[next]?.text ?? "")) next += 1;
  const token = tokens[next];
  if (token !== undefined && token.kind !== "symbol")
    walk(node.space, tokens, first, next, token.text, hits, depth + 1);
}
