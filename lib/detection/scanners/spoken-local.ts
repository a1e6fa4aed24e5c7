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
  let text = "";
  let first = -1;
  let expects = true;
  let letters = 0;
  let plain = true;
  for (let index = from; index >= 0 && from - index < 24; index -= 1) {
    const token = scan.tokens[index];
    if (token === undefined) break;
    const after = scan.tokens[index + 1];
    const glued = after !== undefined && token.end === after.start;
    if (token.kind === "symbol") {
      if (
        !/^[._+-]$/.test(token.text) ||
        (!glued && first !== -1 && !expects && token.text !== "." && token.text !== "_" && token.text !== "-")
      )
        break;
      if (first === -1) continue;
      text = token.text + text;
      expects = true;
      continue;
    }
    const dot = hitsOf(scan, "dot").find((hit) => hit.last === index);
    const low =
      /^(?:bajo|baja|bas|basso|baixo)$/.test(token.text) && joiners[scan.tokens[index - 1]?.text ?? ""] === "-";
    if (low && first !== -1) {
      text = `_${text}`;
      expects = true;
      plain = false;
      index -= 1;
      continue;
    }
    const joiner = dot !== undefined && dot.first === index ? "." : joiners[token.text];
    if (joiner !== undefined && first !== -1 && index > 0 && scan.tokens[index - 1]?.kind !== "symbol") {
      text = joiner + text;
      expects = true;
      plain = false;
      continue;
    }
    const single = token.kind === "word" && token.text.length === 1;
    const continues =
      expects ||
      glued ||
      (single && letters > 0) ||
      (token.kind === "word" && isDigitWord(token.text) && after?.kind === "word" && isDigitWord(after.text));
    if (!continues) break;
    text = (token.lookalike ?? token.text) + text;
    letters = single ? letters + 1 : 0;
    first = index;
    expects = false;
  }
  return first === -1 ? null : { text, first, letters: letters >= 2, plain };
}

function isDigitWord(word: string): boolean {
  return numberSenses(word)?.some((sense) => sense.role === "unit" && !sense.ambiguous) ?? false;
}
