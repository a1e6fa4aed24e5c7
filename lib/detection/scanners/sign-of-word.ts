import { hitsOf, type Scan } from "#lib/detection/scan.ts";

const oneWord: ReadonlyMap<string, string> = new Map(
  Object.entries({
    _: "underscore underline unterstrich underscor sottolineato tiretbas grundstrich",
    "-": "dash hyphen minus tiret guion bindestrich trattino hifen traco",
    ":": "colon doppelpunkt",
  }).flatMap(([sign, words]) => words.split(" ").map((word) => [word, sign] as const)),
);
const twoWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    _: "guion bajo,guion baja,tiret bas,trattino basso,traco baixo,under score,under line,lower dash,low dash,unter strich",
    "-": "middle dash,guion medio,trattino medio",
    ":": "dos puntos,deux points,dois pontos,due punti",
    $: "dollar sign,dollar symbol,signo dolar,signe dollar,dollarzeichen und,simbolo dollaro,sinal dolar",
    "//": "double slash,doble barra,doppelter schragstrich,doppio slash,barra barra,slash slash,two slashes",
  }).flatMap(([sign, words]) => words.split(",").map((word) => [word, sign] as const)),
);

/** The sign of an address a word or two stand for, apart from the dot and the @. */
export function signOfWord(scan: Scan, index: number): { sign: string; last: number } | null {
  const text = scan.tokens[index]?.text ?? "";
  const pair = twoWords.get(`${text} ${scan.tokens[index + 1]?.text ?? ""}`);
  if (pair !== undefined) return { sign: pair, last: index + 1 };
  const one = oneWord.get(text);
  if (one !== undefined) return { sign: one, last: index };
  const slash = hitsOf(scan, "slash").find((hit) => hit.first === index);
  return slash === undefined ? null : { sign: "/", last: slash.last };
}
