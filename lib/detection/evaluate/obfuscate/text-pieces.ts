import type { Random } from "#lib/detection/evaluate/obfuscate/random.ts";

/**
 * A text in pieces. `address`: something that is copied letter by letter (mail, link, tag), where another letter would be
 * another fact; `number`: holds a digit; `word`: letters and their punctuation.
 */
export type Piece = { readonly kind: "space" | "word" | "number" | "address"; readonly text: string };

const address = /@|:\/\/|\p{L}\.\p{L}{2}|^[$#]\p{L}/u;

export function splitPieces(text: string): Piece[] {
  return text
    .split(/(\s+)/u)
    .filter((part) => part !== "")
    .map((part) => {
      if (part.trim() === "") return { kind: "space", text: part };
      if (address.test(part)) return { kind: "address", text: part };
      return { kind: /\p{Nd}/u.test(part) ? "number" : "word", text: part };
    });
}

/** Letters of a word that are the Latin alphabet's and nothing else. */
export function isLatin(text: string): boolean {
  return /[a-z]/i.test(text) && !/[^\p{Script=Latin}\P{L}]/u.test(text);
}

export function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Changes about `share` of the pieces that can be changed, and one of them at least. */
export function changeSome(
  pieces: readonly Piece[],
  random: Random,
  share: number,
  change: (piece: Piece) => string,
): Piece[] {
  const changed = pieces.map((piece) => (piece.kind === "space" ? piece.text : change(piece)));
  const places = pieces.flatMap((piece, index) => (changed[index] !== piece.text ? [index] : []));
  const chosen = new Set(places.filter(() => random.chance(share)));
  const last = random.pick(places);
  if (chosen.size === 0 && last !== undefined) chosen.add(last);
  return pieces.map((piece, index) => (chosen.has(index) ? { ...piece, text: changed[index] ?? piece.text } : piece));
}
