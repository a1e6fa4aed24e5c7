import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** What stands between the groups of a number all along: a word ("cough", "star") or a sign; null when nothing does. */
export type Link = { readonly word: string | null; readonly sign: string | null };

const none: Link = { word: null, sign: null };

/** Words that also stand between amounts; between digits said one by one they mean nothing. */
const joinsAmounts: ReadonlySet<string> = new Set(
  "and or to by x y o u e et ou und oder bis a aur ya se or and und by per per mal times و او الى और या اور یا".split(
    " ",
  ),
);

const fewestSingles = 7;
const fewestGroups = 3;
const fewestDigits = 9;

type Chain = { groups: number; links: number; digits: number; longest: number };

const emptyChain: Chain = { groups: 0, links: 0, digits: 0, longest: 0 };

/**
 * The same word or sign between all groups of a number is a separator, whatever it is. A word that also follows the
 * last group counts something; words that join amounts separate single digits only. One pass over the tokens.
 */
export function linkBetween(tokens: readonly Token[], first: number, last: number): Link {
  const word = longestChain(tokens, first, last, (token) => token.kind === "word");
  if (word !== null) return { word, sign: null };
  const sign = longestChain(tokens, first, last, (token) => token.kind === "symbol" && /[€£¥₹$%=@×]/.test(token.text));
  return sign === null ? none : { word: null, sign };
}

function longestChain(
  tokens: readonly Token[],
  first: number,
  last: number,
  isLink: (token: Token) => boolean,
): string | null {
  let [chain, link] = [emptyChain, ""];
  let before = -1;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "number") continue;
    const text = before === -1 ? null : linkOf(tokens, before, index, isLink);
    if (text !== null && (text === "" || link === "" || text === link)) {
      link ||= text;
      chain = add(chain, token, text === "" ? 0 : 1);
    } else {
      if (separates(chain, link) && tokens[before + 1]?.text !== link) return link;
      [chain, link] = [add(emptyChain, token, 0), ""];
    }
    before = index;
  }
  return separates(chain, link) && (chain.longest === 1 || tokens[before + 1]?.text !== link) ? link : null;
}

/** The one link between two numbers, "" when they stand beside each other, null when something else is between. */
function linkOf(tokens: readonly Token[], from: number, to: number, isLink: (token: Token) => boolean): string | null {
  if (to - from > 4) return null;
  let found = "";
  for (let index = from + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (isLink(token)) {
      if (found !== "") return null;
      found = token.text;
    } else if (token.kind !== "symbol" || token.end - token.start > 2) return null;
  }
  return found;
}

function add(chain: Chain, token: Token, links: number): Chain {
  const length = token.text.length;
  return {
    groups: chain.groups + 1,
    links: chain.links + links,
    digits: chain.digits + length,
    longest: Math.max(chain.longest, length),
  };
}

function separates(chain: Chain, link: string): boolean {
  if (chain.links < 2 || chain.groups < fewestGroups || chain.digits < fewestDigits) return false;
  const single = chain.longest === 1 && chain.groups >= fewestSingles;
  return single || (/\p{L}/u.test(link) && !joinsAmounts.has(link) && chain.longest <= 6);
}
