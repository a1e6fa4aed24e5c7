import type { Atom } from "#lib/detection/digits/atoms.ts";
import type { NumberLanguage, NumberSense } from "#lib/detection/digits/number-words.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

export type PieceSource = "number" | "word" | "letters";

/** One written number inside a run: "831", "thirty-nine", "double five". */
export type Piece = {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
  readonly source: PieceSource;
  readonly ambiguous: boolean;
  readonly compound: boolean;
  readonly repeated: boolean;
  /** Letters no word is written in, and letters that are digits only where others are. */
  readonly odd?: boolean;
  readonly weak?: boolean;
};

/** Words between the factor and the digit in "deux fois six", "dos veces cinco". */
const timesWords: ReadonlySet<string> = new Set([
  "fois",
  "veces",
  "vezes",
  "volte",
  "mal",
  "times",
  "baar",
  "बार",
  "بار",
  "bar",
  "dafa",
  "dafah",
  "dafe",
  "دفعہ",
  "مرات",
  "x",
]);

/** "quatre fois le sept", "tres veces el cinco". */
const articles: ReadonlySet<string> = new Set(["le", "la", "el", "die", "der", "das", "o", "il", "the"]);

/** No phone number repeats a digit more often. */
const mostRepeats = 6;

type Read = { piece: Piece; next: number };

/** Reads one written number at an atom, or null. `next` is the atom after it. */
export function readPiece(atoms: readonly Atom[], at: number, tokens: readonly Token[], inRun: boolean): Read | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === "digits" || atom.kind === "letters") {
    const source = atom.kind === "digits" ? "number" : "letters";
    const repeat = atom.digits.length === 1 ? timesAfter(atoms, at, tokens, Number(atom.digits)) : null;
    if (repeat !== null) return repeat;
    return {
      piece: {
        digits: atom.digits,
        first: atom.token,
        last: atom.token,
        source,
        ambiguous: source === "letters",
        compound: false,
        repeated: false,
        ...(atom.kind === "letters" ? { odd: atom.odd, weak: atom.weak } : {}),
      },
      next: at + 1,
    };
  }
  if (atom.kind !== "sense") return null;
  return readSense(atoms, at, atom.sense, tokens, inRun);
}

function readSense(
  atoms: readonly Atom[],
  at: number,
  sense: NumberSense,
  tokens: readonly Token[],
  inRun: boolean,
): Read | null {
  const word = (digits: string, next: number, compound: boolean, repeated = false): Read => ({
    piece: {
      digits,
      first: atoms[at]?.token ?? 0,
      last: atoms[next - 1]?.token ?? 0,
      source: "word",
      ambiguous: sense.ambiguous && next === at + 1,
      compound,
      repeated,
    },
    next,
  });
  switch (sense.role) {
    case "times": {
      const target = isHyphen(atoms, at + 1) ? at + 2 : at + 1;
      const next = atoms[target];
      const digit =
        next?.kind === "digits" && next.digits.length === 1
          ? next.digits
          : next?.kind === "sense" && next.sense.role === "unit"
            ? next.sense.digits
            : null;
      return digit === null ? null : word(digit.repeat(Number(sense.digits)), target + 1, false, true);
    }
    case "unit": {
      const repeat = timesAfter(atoms, at, tokens, Number(sense.digits)) ?? countedDigit(atoms, at, sense, word);
      return repeat ?? readUnit(atoms, at, sense, tokens, word);
    }
    case "teen":
      return sense.digits === "10" ? word(...tenAndMore(atoms, at, sense)) : word(sense.digits, at + 1, true);
    case "tens":
      return word(...tensAndMore(atoms, at, Number(sense.digits) * 10, sense.language));
    case "hundred":
    case "thousand":
      if (!inRun && sense.digits.startsWith("0")) return null;
      return word(...hundredAndMore(atoms, at, sense));
    default:
      return null;
  }
}

/** "three fives", "ثلاث خمسات": a digit in the plural is one that is said so many times. */
function countedDigit(
  atoms: readonly Atom[],
  at: number,
  sense: NumberSense,
  word: (digits: string, next: number, compound: boolean, repeated?: boolean) => Read,
): Read | null {
  const counted = senseAt(atoms, at + 1);
  const factor = Number(sense.digits);
  if (counted?.role !== "plural" || factor < 2 || factor > mostRepeats) return null;
  return word(counted.digits.repeat(factor), at + 2, false, true);
}

function readUnit(
  atoms: readonly Atom[],
  at: number,
  sense: NumberSense,
  tokens: readonly Token[],
  word: (digits: string, next: number, compound: boolean, repeated?: boolean) => Read,
): Read {
  const factor = senseAt(atoms, at + 1);
  // "zero five times": the digit first and then how often, unless a digit follows that is meant.
  if (factor?.role === "unit" && isTimes(atoms, at + 2, tokens) && !startsNumber(atoms[at + 3])) {
    const count = Number(factor.digits);
    if (count >= 2 && count <= mostRepeats) return word(sense.digits.repeat(count), at + 3, false, true);
  }
  const following = isHyphen(atoms, at + 1) ? at + 2 : at + 1;
  const score = senseAt(atoms, following);
  if (sense.language === "fr" && sense.digits === "4" && score?.role === "tens" && score.digits === "2") {
    const [digits, end] = tensAndMore(atoms, following, 80, "fr");
    return word(digits, end, true);
  }
  const next = senseAt(atoms, at + 1);
  // German and Arabic say the unit first: "neununddreißig", "خمسة وعشرين".
  if (sense.language === "de" && next?.role === "joiner") {
    const tens = senseAt(atoms, at + 2);
    if (tens?.role === "tens") return word(tens.digits + sense.digits, at + 3, true);
  }
  if (sense.language === "ar" && next?.role === "tens") return word(next.digits + sense.digits, at + 2, true);
  return word(sense.digits, at + 1, false);
}

function isTimes(atoms: readonly Atom[], at: number, tokens: readonly Token[]): boolean {
  const atom = atoms[at];
  return atom !== undefined && timesWords.has(tokens[atom.token]?.text ?? "");
}

function startsNumber(atom: Atom | undefined): boolean {
  return atom?.kind === "digits" || (atom?.kind === "sense" && atom.sense.role === "unit");
}

function tensAndMore(
  atoms: readonly Atom[],
  at: number,
  tens: number,
  language: NumberLanguage,
): [string, number, boolean] {
  let next = at + 1;
  if (senseAt(atoms, next)?.role === "joiner" || isHyphen(atoms, next)) next += 1;
  if (senseAt(atoms, next)?.role === "joiner" && isHyphen(atoms, next + 1)) next += 2;
  const sense = senseAt(atoms, next);
  const takesTeen = language === "fr" && (tens === 60 || tens === 80);
  if (sense?.role === "unit" && sense.digits !== "0" && language !== "de" && language !== "hi")
    return [String(tens + Number(sense.digits)), next + 1, true];
  if (takesTeen && sense?.role === "teen" && Number(sense.digits) < 20) {
    const [teen, end] = tenAndMore(atoms, next, sense);
    return [String(tens + Number(teen)), end, true];
  }
  return [String(tens), at + 1, true];
}

/** French builds 17 to 19 from ten. */
function tenAndMore(atoms: readonly Atom[], at: number, sense: NumberSense): [string, number, boolean] {
  if (sense.language !== "fr" || sense.digits !== "10") return [sense.digits, at + 1, true];
  const next = isHyphen(atoms, at + 1) ? at + 2 : at + 1;
  const unit = senseAt(atoms, next);
  if (unit?.role === "unit" && Number(unit.digits) >= 7) return [String(10 + Number(unit.digits)), next + 1, true];
  return ["10", at + 1, true];
}

function hundredAndMore(atoms: readonly Atom[], at: number, sense: NumberSense): [string, number, boolean] {
  const joined = senseAt(atoms, at + 1)?.role === "joiner";
  const next = joined ? at + 2 : at + 1;
  const after = senseAt(atoms, next);
  const head = sense.digits.slice(0, -2);
  if (after?.role === "tens") {
    const [digits, end] = tensAndMore(atoms, next, Number(after.digits) * 10, sense.language);
    return [head + digits, end, true];
  }
  if (after?.role === "teen") return [head + after.digits, next + 1, true];
  if (joined && after?.role === "unit" && sense.role === "hundred") return [`${head}0${after.digits}`, next + 1, true];
  return [sense.digits, at + 1, true];
}

function timesAfter(atoms: readonly Atom[], at: number, tokens: readonly Token[], factor: number): Read | null {
  if (factor < 2 || factor > mostRepeats) return null;
  const between = atoms[at + 1];
  if (between === undefined || !timesWords.has(tokens[between.token]?.text ?? "")) return null;
  const article = atoms[at + 2];
  const targetAt = articles.has(tokens[article?.token ?? -1]?.text ?? "") ? at + 3 : at + 2;
  const target = atoms[targetAt];
  const digit =
    target?.kind === "digits" && target.digits.length === 1
      ? target.digits
      : target?.kind === "sense" && target.sense.role === "unit"
        ? target.sense.digits
        : null;
  if (digit === null) return null;
  return {
    piece: {
      digits: digit.repeat(factor),
      first: atoms[at]?.token ?? 0,
      last: target?.token ?? 0,
      source: "word",
      ambiguous: false,
      compound: false,
      repeated: true,
    },
    next: targetAt + 1,
  };
}

function senseAt(atoms: readonly Atom[], at: number): NumberSense | undefined {
  const atom = atoms[at];
  return atom?.kind === "sense" ? atom.sense : undefined;
}

function isHyphen(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return atom?.kind === "separator" && atom.width === 1;
}
