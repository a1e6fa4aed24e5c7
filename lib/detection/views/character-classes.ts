import { decimalZeros, invisibleRanges, numericForms } from "#lib/detection/views/unicode-tables.ts";

/** Classes of a UTF-16 unit. A surrogate is looked at as its whole code point by the caller. */
export const characterClass = { other: 0, letter: 1, digit: 2, space: 3, surrogate: 4 } as const;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) classes[code] = characterClass.surrogate;
    else if (code >= 0x30 && code <= 0x39) classes[code] = characterClass.digit;
    else if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) classes[code] = characterClass.letter;
    else if (/\s/u.test(String.fromCharCode(code))) classes[code] = characterClass.space;
  }
  return classes;
}
const classes = buildClasses();

export function classOf(unit: number): number {
  return classes[unit] ?? 0;
}

const decimalValues: ReadonlyMap<number, string> = new Map(
  decimalZeros.flatMap((zero) => Array.from({ length: 10 }, (_, value) => [zero + value, String(value)] as const)),
);
const otherValues: ReadonlyMap<number, string> = new Map(
  numericForms.flatMap(([first, last, value]) =>
    Array.from({ length: last - first + 1 }, (_, step) => [first + step, String(value + step)] as const),
  ),
);

/** The ASCII digits a decimal digit of another script stands for. */
export function decimalDigit(code: number): string | undefined {
  return decimalValues.get(code);
}

/** The ASCII digits a circled, superscript or similar number stands for. */
export function otherNumber(code: number): string | undefined {
  return otherValues.get(code);
}

/** Whether a code point prints nothing (soft hyphen, zero-width space, variation selector, tag …). */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  let low = 0;
  let high = invisibleRanges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = invisibleRanges[middle];
    if (range === undefined) return false;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}
