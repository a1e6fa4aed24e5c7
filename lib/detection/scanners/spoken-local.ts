import { numberSenses } from "#lib/detection/digits/number-words.ts";
import { hitsOf, type Scan } from "#lib/detection/scan.ts";

const joiners: Readonly<Record<string, string>> = {
  underscore: "_",
  underline: "_",
  dash: "-",
  hyphen: "-",
  minus: "-",
  tiret: "-",
  guion: "-",
  bindestrich: "-",
  unterstrich: "_",
  trattino: "-",
  hifen: "-",
  traco: "-",
};

export function readLocal(
  scan: Scan,
  from: number,
): { text: string; first: number; letters: boolean; plain: boolean } | null {
  let [text, first, expects, letters, plain] = ["", -1, true, 0, true];
  for (let index = from; index >= 0 && from - index < 24; index -= 1) {
    const token = scan.tokens[index];
    if (token === undefined) break;
    const after = scan.tokens[index + 1];
    const glued = after !== undefined && token.end === after.start;
    if (token.kind === "symbol") {
      const separated = !glued && first !== -1 && !expects && token.text === "+";
      if (!/^[._+-]$/.test(token.text) || separated) break;
      if (first === -1) continue;
      text = token.text + text;
      expects = true;
      continue;
    }
    const joiner = first === -1 ? null : joinerAt(scan, index);
    if (joiner !== null) {
      text = joiner.sign + text;
      index -= joiner.words - 1;
      [expects, plain] = [true, false];
      continue;
    }
    const single = token.kind === "word" && token.text.length === 1;
    const digitWords =
      token.kind === "word" && isDigitWord(token.text) && after?.kind === "word" && isDigitWord(after.text);
    if (!(expects || glued || (single && letters > 0) || digitWords)) break;
    text = (token.lookalike ?? token.text) + text;
    letters = single ? letters + 1 : 0;
    first = index;
    expects = false;
  }
  return first === -1 ? null : { text, first, letters: letters >= 2, plain };
}

/** A word for a sign inside the local part; "guion bajo" has two. */
function joinerAt(scan: Scan, index: number): { sign: string; words: number } | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (/^(?:bajo|baja|bas|basso|baixo)$/.test(token.text) && joiners[scan.tokens[index - 1]?.text ?? ""] === "-") {
    return { sign: "_", words: 2 };
  }
  const dot = hitsOf(scan, "dot").find((hit) => hit.last === index && hit.first === index);
  const sign = dot === undefined ? joiners[token.text] : ".";
  return sign === undefined || index === 0 || scan.tokens[index - 1]?.kind === "symbol" ? null : { sign, words: 1 };
}

function isDigitWord(word: string): boolean {
  return numberSenses(word)?.some((sense) => sense.role === "unit" && !sense.ambiguous) ?? false;
}
