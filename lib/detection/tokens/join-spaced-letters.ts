import { unknownWord } from "#lib/detection/tokens/per-word.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

export type JoinedToken = { readonly token: Token; readonly first: number; readonly last: number };

/** Words written letter by letter ("w h a t s a p p", "w.h.a.t.s"): runs of at least four single letters. */
export function joinSpacedLetters(tokens: readonly Token[]): JoinedToken[] {
  const joined: JoinedToken[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isSingleLetter(tokens[first])) continue;
    let word = "";
    let last = first;
    for (let index = first; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token !== undefined && isSingleLetter(token)) {
        word += token.lookalike ?? token.text;
        last = index;
      } else if (token?.kind !== "symbol" || token.end - token.start > 2 || index === first) break;
    }
    const [head, tail] = [tokens[first], tokens[last]];
    if (word.length >= 4 && head !== undefined && tail !== undefined) {
      joined.push({ token: { ...head, end: tail.end, text: word, word: unknownWord, lookalike: null }, first, last });
    }
    first = Math.max(first, last);
  }
  return joined;
}

function isSingleLetter(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.lookalike ?? token.text).length === 1;
}
