import type { Piece } from "#lib/detection/digits/read-piece.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** From so many on, letters that look like digits make a number of phone length. */
const phoneLength = 9;

/**
 * Whether letters in these pieces may stand for digits: a group written as no word is ("zIzSSSoIEb") always may, others
 * need digits or number words beside them, and T, A or a sign needs letters that are more like digits.
 */
export function acceptLetters(pieces: readonly Piece[], tokens: readonly Token[]): (piece: Piece) => boolean {
  let [numbers, letters, plainWords, odd, strong, signs] = [0, 0, 0, 0, 0, 0];
  for (const piece of pieces) {
    if (piece.source === "number") numbers += piece.digits.length;
    else if (piece.source === "word") plainWords += piece.ambiguous ? 0 : 1;
    else {
      letters += piece.digits.length;
      if (piece.odd === true) odd += 1;
      if (piece.weak !== true) strong += 1;
      else if (tokens[piece.first]?.kind === "symbol") signs += 1;
    }
  }
  const long = numbers + letters >= phoneLength;
  const beside = numbers + plainWords;
  const enough = beside >= (long ? 2 : 3) && letters <= beside * 4;
  return (piece) => {
    if (piece.weak === true && strong === 0 && signs < 2) return false;
    if (piece.odd === true && piece.digits.length >= phoneLength) return true;
    return enough || (odd >= 2 && long);
  };
}
