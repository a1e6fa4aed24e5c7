import { decimalDigit, isInvisible, otherNumber } from "#lib/detection/views/character-classes.ts";

/** What was unusual about one unit of the canonical text, as bits. */
export const mark = { nonLatinDigit: 1, circled: 2, keycap: 4, fullwidth: 8, afterInvisible: 16 } as const;

/**
 * The text with every digit as an ASCII digit, compatibility forms resolved and invisible characters removed.
 * `starts` and `ends` give, for each unit, its place in the original; null when both texts are the same.
 */
export type CanonicalView = {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
  readonly marks: Uint8Array | null;
  /** Invisible characters between letters or digits; joiners inside emoji and Persian words are not counted. */
  readonly invisible: number;
};

const plainText =
  /^[\x00-\x7f\u00a1-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba-\u00bb\u00bf-\u024f\u2013\u2014\u2018-\u201d\u2026\u20ac]*$/;

export function canonicalView(original: string): CanonicalView {
  if (plainText.test(original)) {
    return { original, text: original, starts: null, ends: null, marks: null, invisible: 0 };
  }
  const builder = new CanonicalBuilder(original.length);
  let invisible = 0;
  let pending = 0;
  let previous = 0;
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (isInvisible(code)) {
      if (!joinsNaturally(code, previous)) {
        invisible += 1;
        pending = mark.afterInvisible;
      }
    } else if (code === 0x20e3) builder.markLast(mark.keycap, index + 1);
    else {
      const decimal = decimalDigit(code);
      const numeric = decimal ?? otherNumber(code);
      if (numeric !== undefined)
        builder.add(numeric, index, index + width, digitMark(code, decimal !== undefined) | pending);
      else
        builder.add(
          resolved(code),
          index,
          index + width,
          (code >= 0xff00 && code < 0xfff0 ? mark.fullwidth : 0) | pending,
        );
      pending = 0;
      previous = code;
    }
    index += width;
  }
  return builder.finish(original, invisible);
}

/** Emoji, Arabic, Indic and directional text uses joiners, selectors and marks as part of ordinary spelling. */
function joinsNaturally(code: number, previous: number): boolean {
  if (code >= 0xfe00 && code <= 0xfe0f) return true;
  if (code === 0x200e || code === 0x200f || code === 0xfeff || (code >= 0x600 && code <= 0x61c)) return true;
  return previous >= 0x1f000 || (previous >= 0x2190 && previous <= 0x2bff) || (previous >= 0x590 && previous <= 0xdff);
}

function digitMark(code: number, decimal: boolean): number {
  if (!decimal) return code < 0x2460 ? mark.fullwidth : mark.circled;
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0x1d7ce && code <= 0x1d7ff) || code >= 0x1fbf0
    ? mark.fullwidth
    : mark.nonLatinDigit;
}

function resolved(code: number): string {
  if (code < 0xa0 || (code >= 0xc0 && code < 0x250) || (code >= 0x370 && code < 0x1d00))
    return String.fromCharCode(code);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(65 + code - 0x1f1e6);
  for (const first of [0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  }
  if (code >= 0x1f300 || (code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code);
  return String.fromCodePoint(code).normalize("NFKC");
}

class CanonicalBuilder {
  text = "";
  private starts: Int32Array;
  private ends: Int32Array;
  private marks: Uint8Array;
  constructor(size: number) {
    this.starts = new Int32Array(size + 16);
    this.ends = new Int32Array(size + 16);
    this.marks = new Uint8Array(size + 16);
  }
  add(piece: string, start: number, end: number, marks: number): void {
    const from = this.text.length;
    this.text += piece;
    if (this.text.length > this.starts.length) this.grow(this.text.length * 2);
    for (let index = from; index < this.text.length; index += 1) {
      this.starts[index] = start;
      this.ends[index] = end;
      this.marks[index] = marks;
    }
  }
  /** A mark that follows its character (a keycap frame) belongs to that character. */
  markLast(bits: number, end: number): void {
    const last = this.text.length - 1;
    if (last < 0) return;
    this.marks[last] = (this.marks[last] ?? 0) | bits;
    this.ends[last] = end;
  }
  finish(original: string, invisible: number): CanonicalView {
    return { original, text: this.text, starts: this.starts, ends: this.ends, marks: this.marks, invisible };
  }
  private grow(size: number): void {
    const [starts, ends, marks] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    starts.set(this.starts);
    ends.set(this.ends);
    marks.set(this.marks);
    [this.starts, this.ends, this.marks] = [starts, ends, marks];
  }
}

/** Place in the original of a stretch of the canonical text; `end` is exclusive in both. */
export function originalRange(view: CanonicalView, start: number, end: number): { start: number; end: number } {
  if (view.starts === null || view.ends === null) return { start, end };
  const from = view.starts[start] ?? 0;
  return { start: from, end: Math.max(from, view.ends[Math.max(start, end - 1)] ?? from) };
}

/** The union of the marks over a stretch of the canonical text. */
export function marksBetween(view: CanonicalView, start: number, end: number): number {
  if (view.marks === null) return 0;
  let bits = 0;
  for (let index = start; index < end; index += 1) bits |= view.marks[index] ?? 0;
  return bits;
}
