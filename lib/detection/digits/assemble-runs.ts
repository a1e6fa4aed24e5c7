import { atomsOf, type Atom } from "#lib/detection/digits/atoms.ts";
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
};

/** Digits that follow each other with nothing but separators between. Indexes are of tokens. */
export type DigitRun = {
  readonly digits: string;
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly last: number;
  readonly language: NumberLanguage | null;
};

/** Words between the factor and the digit in "deux fois six", "dos veces cinco". */
const timesWords: ReadonlySet<string> = new Set(["fois", "veces", "vezes", "volte", "mal", "times", "baar", "bar", "x"]);
/** Number words that are mostly something else; dropped at the edges of a run that is long enough without them. */
const edgeWords: ReadonlySet<string> = new Set(["to", "too", "tu", "for", "fore", "won", "zip", "tree", "un", "une", "una", "ein", "eine", "um", "uma", "do", "no", "now", "che", "sat", "das", "sei"]);

/** Runs of at least `minimum` digits, reading number words of one language. Linear in the number of tokens. */
export function assembleRuns(tokens: readonly Token[], text: string, language: NumberLanguage | null, minimum: number): DigitRun[] {
  const atoms = atomsOf(tokens, text, language);
  const runs: DigitRun[] = [];
  let pieces: Piece[] = [];
  let gap = 0;
  const flush = (): void => {
    for (const run of settle(pieces, tokens, language)) if (run.digits.length >= minimum) runs.push(run);
    pieces = [];
    gap = 0;
  };
  for (let index = 0; index < atoms.length; ) {
    const atom = atoms[index];
    if (atom === undefined) break;
    const read = readPiece(atoms, index, tokens, pieces.length > 0);
    if (read !== null) {
      if (gap > 6) flush();
      pieces.push(read.piece);
      gap = 0;
      index = read.next;
      continue;
    }
    if (atom.kind === "separator") gap += atom.width;
    else if (atom.kind === "filler") gap += 2;
    if (atom.kind === "break" || atom.kind === "sense" || gap > 6) flush();
    index += 1;
  }
  flush();
  return runs;
}

type Read = { piece: Piece; next: number };

function readPiece(atoms: readonly Atom[], at: number, tokens: readonly Token[], inRun: boolean): Read | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind === "digits" || atom.kind === "letters") {
    const source = atom.kind === "digits" ? "number" : "letters";
    const repeat = atom.digits.length === 1 ? timesAfter(atoms, at, tokens, Number(atom.digits)) : null;
    if (repeat !== null) return repeat;
    return { piece: { digits: atom.digits, first: atom.token, last: atom.token, source, ambiguous: source === "letters", compound: false, repeated: false }, next: at + 1 };
  }
  if (atom.kind !== "sense") return null;
  return readSense(atoms, at, atom.sense, tokens, inRun);
}

function readSense(atoms: readonly Atom[], at: number, sense: NumberSense, tokens: readonly Token[], inRun: boolean): Read | null {
  const word = (digits: string, next: number, compound: boolean, repeated = false): Read => ({
    piece: { digits, first: atoms[at]?.token ?? 0, last: atoms[next - 1]?.token ?? 0, source: "word", ambiguous: sense.ambiguous && next === at + 1, compound, repeated },
    next,
  });
  switch (sense.role) {
    case "times": {
      const next = atoms[at + 1];
      const digit = next?.kind === "digits" && next.digits.length === 1 ? next.digits : next?.kind === "sense" && next.sense.role === "unit" ? next.sense.digits : null;
      return digit === null ? null : word(digit.repeat(Number(sense.digits)), at + 2, false, true);
    }
    case "unit": {
      const repeat = timesAfter(atoms, at, tokens, Number(sense.digits));
      return repeat ?? readUnit(atoms, at, sense, word);
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

function readUnit(atoms: readonly Atom[], at: number, sense: NumberSense, word: (digits: string, next: number, compound: boolean) => Read): Read {
  const next = senseAt(atoms, at + 1);
  if (sense.language === "fr" && sense.digits === "4" && next?.role === "tens" && next.digits === "2") {
    const [digits, end] = tensAndMore(atoms, at + 1, 80, "fr");
    return word(digits, end, true);
  }
  // German and Arabic say the unit first: "neununddreißig", "خمسة وعشرين".
  if (sense.language === "de" && next?.role === "joiner") {
    const tens = senseAt(atoms, at + 2);
    if (tens?.role === "tens") return word(tens.digits + sense.digits, at + 3, true);
  }
  if (sense.language === "ar" && next?.role === "tens") return word(next.digits + sense.digits, at + 2, true);
  return word(sense.digits, at + 1, false);
}

function tensAndMore(atoms: readonly Atom[], at: number, tens: number, language: NumberLanguage): [string, number, boolean] {
  let next = at + 1;
  if (senseAt(atoms, next)?.role === "joiner" || isHyphen(atoms, next)) next += 1;
  if (senseAt(atoms, next)?.role === "joiner" && isHyphen(atoms, next + 1)) next += 2;
  const sense = senseAt(atoms, next);
  const takesTeen = language === "fr" && (tens === 60 || tens === 80);
  if (sense?.role === "unit" && sense.digits !== "0" && language !== "de" && language !== "hi") return [String(tens + Number(sense.digits)), next + 1, true];
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
  if (factor < 2 || factor > 4) return null;
  const between = atoms[at + 1];
  if (between === undefined || !timesWords.has(tokens[between.token]?.text ?? "")) return null;
  const target = atoms[at + 2];
  const digit = target?.kind === "digits" && target.digits.length === 1 ? target.digits : target?.kind === "sense" && target.sense.role === "unit" ? target.sense.digits : null;
  if (digit === null) return null;
  return { piece: { digits: digit.repeat(factor), first: atoms[at]?.token ?? 0, last: target?.token ?? 0, source: "word", ambiguous: false, compound: false, repeated: true }, next: at + 3 };
}

function senseAt(atoms: readonly Atom[], at: number): NumberSense | undefined {
  const atom = atoms[at];
  return atom?.kind === "sense" ? atom.sense : undefined;
}

function isHyphen(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return atom?.kind === "separator" && atom.width === 1;
}

/** Ambiguous pieces need three plain words beside them; otherwise they split the run, and edges drop small words. */
function settle(pieces: readonly Piece[], tokens: readonly Token[], language: NumberLanguage | null): DigitRun[] {
  if (pieces.length === 0) return [];
  const plainWords = pieces.filter((piece) => piece.source === "word" && !piece.ambiguous).length;
  const numberDigits = pieces.reduce((sum, piece) => sum + (piece.source === "number" ? piece.digits.length : 0), 0);
  const letterDigits = pieces.reduce((sum, piece) => sum + (piece.source === "letters" ? piece.digits.length : 0), 0);
  const accepts = (piece: Piece): boolean => {
    if (!piece.ambiguous) return true;
    if (piece.source === "letters") return numberDigits + plainWords >= 3 && letterDigits <= (numberDigits + plainWords) * 2 + 1;
    return plainWords >= 3;
  };
  const runs: DigitRun[] = [];
  let current: Piece[] = [];
  const close = (): void => {
    const kept = trimEdges(current, tokens);
    const [head, tail] = [kept[0], kept.at(-1)];
    if (head !== undefined && tail !== undefined) {
      runs.push({ digits: kept.map((piece) => piece.digits).join(""), pieces: kept, first: head.first, last: tail.last, language });
    }
    current = [];
  };
  for (const piece of pieces) {
    if (accepts(piece)) current.push(piece);
    else close();
  }
  close();
  return runs;
}

function isGlued(index: number, tokens: readonly Token[]): boolean {
  const token = tokens[index];
  return tokens[index - 1]?.end === token?.start || tokens[index + 1]?.start === token?.end;
}

function trimEdges(pieces: readonly Piece[], tokens: readonly Token[]): Piece[] {
  const kept = [...pieces];
  const length = (): number => kept.reduce((sum, piece) => sum + piece.digits.length, 0);
  const droppable = (piece: Piece | undefined): boolean =>
    piece !== undefined && piece.ambiguous && (piece.source === "letters" ? tokens[piece.first]?.text.length === 1 && !isGlued(piece.first, tokens) : edgeWords.has(tokens[piece.first]?.text ?? ""));
  while (droppable(kept[0]) && length() > 9 && length() !== 10) kept.shift();
  while (droppable(kept.at(-1)) && length() > 9 && length() !== 10) kept.pop();
  return kept;
}
