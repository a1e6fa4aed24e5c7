import { foldWord } from "#lib/detection/views/fold-word.ts";
import { wordNumber } from "#lib/detection/tokens/per-word.ts";
import type { JoinedToken } from "#lib/detection/tokens/join-spaced-letters.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

const letterOf: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
  "|": "l",
  "*": "a",
};
const inside = /^[@$!€|*.\-_·~'/]{1,2}$/;

const fewestLetters = 3;

/** Words that carry digits or signs in place of letters, read as letters; dots and dashes inside are dropped. */
export function plainLetters(tokens: readonly Token[], text: string): JoinedToken[] {
  const found: JoinedToken[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let last = first;
    while (last + 1 < tokens.length && last - first < 16 && touches(tokens[last], tokens[last + 1])) last += 1;
    if (last === first) continue;
    const [head, tail] = [tokens[first], tokens[last]];
    if (head === undefined || tail === undefined) continue;
    const group = tokens.slice(first, last + 1);
    const disguised = group.some((token) => token.kind === "number" || (token.kind === "symbol" && token.text !== "'"));
    if (disguised && lettersIn(group) >= fewestLetters && tail.end - head.start <= 24) {
      for (const word of readings(text.slice(head.start, tail.end))) {
        found.push({
          token: { ...head, kind: "word", end: tail.end, text: word, word: wordNumber(word), lookalike: null },
          first,
          last,
        });
      }
    }
    first = last;
  }
  return found;
}

function lettersIn(group: readonly Token[]): number {
  return group.reduce((sum, token) => sum + (token.kind === "word" ? token.end - token.start : 0), 0);
}

/** Two tokens without a space between that may be one disguised word. */
function touches(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || left.end !== right.start) return false;
  return (
    [left, right].every((token) => token.kind !== "symbol" || inside.test(token.text)) &&
    [left, right].every((token) => token.kind !== "number" || token.text.length === 1)
  );
}

function readings(raw: string): string[] {
  let plain = "";
  for (const letter of raw.replace(/[.\-_·~'/]/g, "")) plain += letterOf[letter] ?? letter;
  const folded = foldWord(plain);
  return folded.includes("i") ? [folded, folded.replaceAll("i", "l")] : [folded];
}
