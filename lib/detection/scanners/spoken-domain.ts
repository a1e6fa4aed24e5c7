import { conceptId, type Hit } from "#lib/detection/frames/phrase-trie.ts";
import { hitsOf, type Scan } from "#lib/detection/scan.ts";
import { upiHandles } from "#lib/detection/scanners/upi-handles.ts";

const brackets = /^[()[\]{}<>*_"'“”.,\s-]{1,3}$/;

export function skipBrackets(scan: Scan, index: number, step: 1 | -1): number {
  let at = index;
  while (
    scan.tokens[at]?.kind === "symbol" &&
    brackets.test(scan.tokens[at]?.text ?? "") &&
    scan.tokens[at]?.text !== "."
  )
    at += step;
  return at;
}

type Domain = { text: string; last: number; provider: boolean; dotted: boolean; topLevel: boolean; plain: boolean };

/** Labels joined by dots or words for a dot; a known provider needs none. */
export function readDomain(scan: Scan, from: number, undotted = false): Domain | null {
  let index = from;
  let text = "";
  let last = -1;
  let dots = 0;
  let spoken = false;
  const provider = coveringHit(scan, from, "provider");
  if (provider !== undefined) {
    text = providerName(scan, provider);
    last = provider.last;
    index = provider.last + 1;
  } else {
    const label = readLabel(scan, index);
    if (label === null) return null;
    text = label.text;
    last = label.last;
    index = label.last + 1;
  }
  while (dots < 4) {
    const dot = dotAt(scan, index);
    if (dot === null) break;
    const label = readLabel(scan, dot.next);
    if (label === null) break;
    text += `.${label.text}`;
    last = label.last;
    dots += 1;
    spoken ||= dot.spoken;
    index = label.last + 1;
  }
  const bare = undotted && dots === 0 && provider === undefined ? commonEnding(scan, last) : null;
  if (bare !== null) {
    text += `.${bare.text}`;
    last = bare.last;
    dots = 1;
    spoken = true;
  }
  const tail = scan.tokens[last];
  const topLevel = dots > 0 && coveringHit(scan, last, "tld") !== undefined;
  if (tail === undefined || (provider === undefined && dots === 0 && !upiHandles.has(text))) return null;
  return {
    text,
    last,
    provider: provider !== undefined,
    dotted: dots > 0,
    topLevel,
    plain: !spoken && provider === undefined,
  };
}

/** "at-sign example com": the ending without a word for its dot, one or two words further. */
function commonEnding(scan: Scan, last: number): { text: string; last: number } | null {
  for (const step of [1, 2, 3]) {
    const token = scan.tokens[last + step];
    if (token?.kind === "word" && /^(?:com|org|net|example|test|info|co)$/.test(token.text))
      return { text: token.text, last: last + step };
  }
  return null;
}

export function providerName(scan: Scan, hit: Hit): string {
  const name = scan.tokens
    .slice(hit.first, hit.last + 1)
    .filter((token) => token.kind === "word")
    .map((token) => token.lookalike ?? token.text)
    .join("");
  return name === "thegone" ? "gmail" : name;
}

export function dotAt(scan: Scan, index: number): { next: number; spoken: boolean } | null {
  const token = scan.tokens[index];
  if (token?.kind === "symbol" && /^[.。·•․]$/.test(token.text)) {
    const before = scan.tokens[index - 1]?.end === token.start;
    const after = scan.tokens[index + 1]?.start === token.end;
    // A full stop touches the word before it only; a dot of an address touches both or none.
    return before === after || !before ? { next: index + 1, spoken: false } : null;
  }
  if (token?.kind === "symbol" && token.text === "," && coveringHit(scan, index + 1, "tld") !== undefined)
    return { next: index + 1, spoken: true };
  const opened = skipBrackets(scan, index, 1);
  const dotted = scan.tokens[opened];
  if (token?.kind === "symbol" && /^[([{<]{1,2}\.[)\]}>]{1,2}$/.test(token.text))
    return { next: index + 1, spoken: true };
  const hit = hitsOf(scan, "dot")
    .filter((candidate) => candidate.first === opened)
    .at(-1);
  if (hit === undefined || dotted === undefined) return null;
  return { next: skipBrackets(scan, hit.last + 1, 1), spoken: true };
}

/** One label: words and numbers glued or hyphenated, or a run of single letters. */
export function readLabel(scan: Scan, from: number): { text: string; last: number } | null {
  const head = scan.tokens[from];
  if (head === undefined || head.kind === "symbol" || coveringHit(scan, from, "dot") !== undefined) return null;
  let text = "";
  let last = from;
  for (let index = from; index < scan.tokens.length && index - from < 40; index += 1) {
    const token = scan.tokens[index];
    const previous = scan.tokens[index - 1];
    if (token === undefined) break;
    const glued = index === from || previous?.end === token.start;
    const letters = index > from && token.kind === "word" && token.text.length === 1 && previous?.text.length === 1;
    if (
      token.kind === "symbol" &&
      (token.text === "-" || token.text === "_") &&
      glued &&
      scan.tokens[index + 1]?.start === token.end
    )
      text += token.text;
    else if (token.kind !== "symbol" && (glued || letters)) {
      text += token.lookalike ?? token.text;
      last = index;
    } else break;
  }
  return text === "" ? null : { text, last };
}

function coveringHit(scan: Scan, index: number, concept: "provider" | "tld" | "dot"): Hit | undefined {
  return scan.byConcept[conceptId(concept)]
    ?.filter((hit) => hit.first === index)
    .sort((left, right) => right.last - left.last)[0];
}
