import type { Finding } from "#lib/detection/finding.ts";
import type { Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";

/** A hint at the first letters of words, in any of the languages. */
const hint =
  /\b(?:initials?|acrostic|acróstico|acrostiche|acrostico|iniciales|iniciais|initiales|iniziali|anfangsbuchstaben|haroof|huroof|akshar)\b|(?:first|starting|opening) letters?|(?:primeras?|primeiras?) letras?|premi[eè]res? lettres?|erste[nr]? buchstaben?|prim[ae] letter[ae]|(?:começo|início|comienzo|principio|début|inizio|beginning|start) (?:de|di|of) (?:cada|chaque|ogni|each|every)|(?:पहला|पहले) अक्षर|پہلے حر|پہلا حر|اول حرف|أول حرف|الحروف الأول|الحروف الاول/iu;

/** Part of every hint; told apart from ordinary texts at once. */
const letters =
  /letter|letra|lettre|buchstab|ini[cz]i|initi|acr[oó]st|roof|akshar|d[eé]but|begin|start|princip|comien|come[cç]|अक्षर|حر/i;

/** Apps people are found on, as their names are spelled by initials; the short ones need capitals. */
const longNames =
  /whatsapp|wasap|watsap|whatsap|wassap|telegram|signal|instagram|insta|viber|messenger|snapchat|facebook|skype|discord|wechat/;
const shortNames = /zap|wapp|imo|line|snap|tg|ig|wa/;
const mostWords = 400;

/** "Wifi, Alargador, Tornillos, Sierra, Aceite, Pintura … look at the initials": words whose first letters name an app. */
export function scanInitials(scan: Scan): Finding[] {
  if (!letters.test(scan.text) || !hint.test(scan.text) || !spend(scan.budget, scan.tokens.length * 2)) return [];
  const words = scan.tokens.filter((token) => token.kind === "word").slice(0, mostWords);
  const initials = words.map((word) => scan.text[word.start] ?? " ").join("");
  const found = longNames.exec(initials.toLowerCase()) ?? capitalRun(initials);
  if (found === null) return [];
  const [head, tail] = [words[found.index], words[found.index + found[0].length - 1]];
  if (head === undefined || tail === undefined) return [];
  return [
    {
      kind: "CONTACT_MESSAGING_APP",
      confidence: 0.75,
      techniques: ["hidden_in_text", "coded_app_name"],
      start: head.start,
      end: tail.end,
      value: null,
      masked: "(words)",
      view: "tokens",
      note: "The first letters of these words spell an app, with a hint to read them.",
      detector: "initials",
    },
  ];
}

/** A short name that a whole run of capitals spells: "Zebra, Abacaxi, Pato". */
function capitalRun(initials: string): RegExpExecArray | null {
  for (const run of initials.matchAll(/\p{Lu}{2,12}/gu)) {
    const name = shortNames.exec(run[0].toLowerCase());
    if (name === null || name[0].length < run[0].length - 1) continue;
    name.index += run.index;
    return name;
  }
  return null;
}
