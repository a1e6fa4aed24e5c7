import type { Mutation } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { changeSome, isLatin, letterCount } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

const digitsForLetters: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };

/** Digits for letters, in words only: in an address another letter is another address. */
export const leetspeak: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.6, ({ kind, text }) =>
    kind === "word" && letterCount(text) >= 3
      ? text.replaceAll(/[aeiost]/gi, (letter) =>
          random.chance(0.7) ? (digitsForLetters[letter.toLowerCase()] ?? letter) : letter,
        )
      : text,
  );

/** Letters that look the same in common typefaces, from Cyrillic, Greek and the phonetic alphabet. */
const sameLook: Readonly<Record<string, string>> = {
  ...{ a: "а", c: "с", d: "ԁ", e: "е", g: "ɡ", h: "һ", i: "і", j: "ј", l: "ӏ", n: "ո", o: "ο", p: "р", q: "ԛ" },
  ...{ s: "ѕ", u: "υ", v: "ν", w: "ԝ", x: "х", y: "у" },
  ...{ A: "А", B: "В", C: "С", E: "Е", H: "Н", I: "Ι", K: "К", M: "М", N: "Ν", O: "О", P: "Р", S: "Ѕ", T: "Т", X: "Х" },
};

export const homoglyphs: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.6, ({ kind, text }) =>
    kind !== "number" && isLatin(text)
      ? [...text].map((letter) => (random.chance(0.6) ? (sameLook[letter] ?? letter) : letter)).join("")
      : text,
  );

/** Letters, digits and signs of ASCII in their full-width form. */
export const fullWidth: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.5, ({ text }) =>
    text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0x21) - 0x21 + 0xff01)),
  );

export const caseNoise: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.7, ({ text }) =>
    [...text].map((letter) => (random.chance(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join(""),
  );
