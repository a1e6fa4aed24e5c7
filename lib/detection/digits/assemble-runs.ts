import { acceptLetters } from "#lib/detection/digits/accept-letters.ts";
import { atomsOf } from "#lib/detection/digits/atoms.ts";
import type { RunLanguage } from "#lib/detection/digits/word-digits.ts";
import type { NumberSummary } from "#lib/detection/digits/number-summary.ts";
import { readPiece, type Piece } from "#lib/detection/digits/read-piece.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

/** Digits that follow each other with nothing but separators between. Indexes are of tokens. */
export type DigitRun = {
  readonly digits: string;
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly last: number;
  readonly language: RunLanguage | null;
};

type Numbered = { readonly tokens: readonly Token[]; readonly text: string; readonly numbers: NumberSummary };

/** Runs of at least `minimum` digits, reading number words of one language. Linear in the number of tokens. */
export function assembleRuns(
  { tokens, text, numbers }: Numbered,
  language: RunLanguage | null,
  minimum: number,
): DigitRun[] {
  if (language === null && numbers.digits === 0 && numbers.alone < 9) return [];
  const atoms = atomsOf(tokens, text, language, numbers.first, numbers.last);
  const runs: DigitRun[] = [];
  let pieces: Piece[] = [];
  let [gap, joined] = [0, false];
  const flush = (): void => {
    for (const run of settle(pieces, tokens, language)) if (run.digits.length >= minimum) runs.push(run);
    pieces = [];
    [gap, joined] = [0, false];
  };
  for (let index = 0; index < atoms.length;) {
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
    // "eight, and four times seven": a number said in words may hold one "and" between its groups.
    const between = atom.kind === "sense" && atom.sense.role === "joiner" && !joined && inWords(pieces);
    if (between) joined = true;
    if (atom.kind === "separator") gap += atom.width;
    else if (atom.kind === "filler" || between) gap += 2;
    if (atom.kind === "break" || (atom.kind === "sense" && !between) || gap > 6) flush();
    index += 1;
  }
  flush();
  return runs;
}

function inWords(pieces: readonly Piece[]): boolean {
  return pieces.at(-1)?.source === "word" && pieces[0]?.source === "word";
}

/** Number words that are mostly something else; dropped at the edges of a run that is long enough without them. */
const edgeWords: ReadonlySet<string> = new Set([
  "to",
  "too",
  "tu",
  "for",
  "fore",
  "won",
  "zip",
  "tree",
  "un",
  "une",
  "una",
  "ein",
  "eine",
  "um",
  "uma",
  "do",
  "no",
  "now",
  "che",
  "sat",
  "das",
  "sei",
]);

/** Longer runs are no phone number; looking around in them would cost more than linear time. */
const mostPieces = 40;

/** Ambiguous pieces need three plain words beside them; otherwise they split the run, and edges drop small words. */
function settle(pieces: readonly Piece[], tokens: readonly Token[], language: RunLanguage | null): DigitRun[] {
  if (pieces.length === 0) return [];
  const plainWords = pieces.filter((piece) => piece.source === "word" && !piece.ambiguous).length;
  const numberDigits = pieces.reduce((sum, piece) => sum + (piece.source === "number" ? piece.digits.length : 0), 0);
  const numberPieces = pieces.filter((piece) => piece.source === "number").length;
  const coversAll = (pieces[0]?.first ?? 0) === 0 && (pieces.at(-1)?.last ?? 0) >= tokens.length - 2;
  const lettersAccepted = acceptLetters(pieces, tokens);
  const accepts = (piece: Piece): boolean => {
    if (!piece.ambiguous) return true;
    if (piece.source === "letters") return lettersAccepted(piece);
    if (plainWords >= 3 || (plainWords >= 2 && coversAll)) return true;
    if (/^(?:oh|o|nought|naught)$/.test(tokens[piece.first]?.text ?? "")) return numberPieces >= 2 && numberDigits >= 5;
    if (pieces.length > mostPieces) return false;
    const index = pieces.indexOf(piece);
    const beside = [pieces[index - 1], pieces[index + 1]];
    return (
      numberPieces >= 3 &&
      beside.every((other) => other !== undefined && (other.source === "word" || other.digits.length === 1))
    );
  };
  const runs: DigitRun[] = [];
  let current: Piece[] = [];
  const close = (): void => {
    const kept = trimEdges(current, tokens);
    const [head, tail] = [kept[0], kept.at(-1)];
    if (head !== undefined && tail !== undefined) {
      runs.push({
        digits: kept.map((piece) => piece.digits).join(""),
        pieces: kept,
        first: head.first,
        last: tail.last,
        language,
      });
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
    piece !== undefined &&
    piece.ambiguous &&
    (piece.source === "letters"
      ? tokens[piece.first]?.text.length === 1 && !isGlued(piece.first, tokens)
      : edgeWords.has(tokens[piece.first]?.text ?? ""));
  while (droppable(kept[0]) && length() > 9 && length() !== 10) kept.shift();
  while (droppable(kept.at(-1)) && length() > 9 && length() !== 10) kept.pop();
  return kept;
}
