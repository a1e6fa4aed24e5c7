import type { Piece } from "#lib/detection/digits/read-piece.ts";

/** Counting up or down in equal steps, list numbering, tables of one number: not something one can dial. */
export function isCounting(pieces: readonly Piece[], announced: boolean): boolean {
  const digits = pieces.map((piece) => piece.digits).join("");
  // People do give numbers that count; only counting from one or zero is never a number.
  const multiDigit = pieces.length >= 4 && pieces.every((piece) => piece.digits.length >= 2 || piece.compound);
  if (announced && !multiDigit && !isSteady(pieces, 2) && digits.length >= 9 && !/^[01]*123/.test(digits))
    return /^(\d)\1*$/.test(digits);
  if (!announced && saysTwice(pieces)) return true;
  if (pieces.length >= 4) {
    const values = pieces.map((piece) => Number(piece.digits));
    const step = (values[1] ?? 0) - (values[0] ?? 0);
    const regular = values.filter((value, index) => index > 0 && value - (values[index - 1] ?? 0) === step).length;
    if (countsOn(values)) return true;
    if (step !== 0 && Math.abs(step) <= 25 && regular >= (values.length - 1) * 0.75) return true;
  }
  const grouped = pieces.length > 1 && pieces.every((piece) => piece.source === "number" && piece.digits.length >= 2);
  return grouped ? /^(\d)\1*$/.test(digits) : isSequence(digits);
}

/** "one won, two too, for four": every digit in two spellings. */
function saysTwice(pieces: readonly Piece[]): boolean {
  if (pieces.length < 6 || pieces.length % 2 === 1 || pieces.some((piece) => piece.source !== "word")) return false;
  return pieces.every((piece, index) => index % 2 === 1 || piece.digits === pieces[index + 1]?.digits);
}

/** Counting with numbers left out or begun anew: "one two three five six seven nine ten", "1 2 3 4, 2 2 3 4". */
function countsOn(values: readonly number[]): boolean {
  const steps = values.filter((value, index) => index > 0 && value - (values[index - 1] ?? 0) === 1).length;
  return values.length >= 7 && steps >= (values.length - 1) * 0.6;
}

/** Multiples: 9, 18, 27, 36. */
function isSteady(pieces: readonly Piece[], smallest: number): boolean {
  const values = pieces.map((piece) => Number(piece.digits));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    values.length >= 4 &&
    Math.abs(step) >= smallest &&
    values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step)
  );
}

/** 1234567, 9876543210, 0000000. */
export function isSequence(digits: string): boolean {
  if (digits.length < 5) return false;
  for (const step of [0, 1, -1]) {
    let regular = 0;
    for (let index = 1; index < digits.length; index += 1) {
      const difference = (digits.charCodeAt(index) - digits.charCodeAt(index - 1) + 10) % 10;
      if (difference === (step + 10) % 10) regular += 1;
    }
    if (regular >= digits.length - 2) return true;
  }
  return false;
}
