import type { DigitRun } from "#lib/detection/digits/assemble-runs.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words a number noun stands with when it is the number of a person: "my number", "best number", "is the number". */
const personal = words(`
  my your our his her their the this that a an best good new other same right real own main personal private home work
  mobile cell phone direct number contact whatsapp backup second on at in is s me and or to for with also just here call
  text ring try use save get have
  mi tu su nuestro el la este ese un una mio meu seu o a mon ma votre notre le un mein dein ihr unser die das der eine
  seine seiner ihre ihrer meine deine unsere sein ses sa son leur perso portable fixe minha sua nossa nosso seus sus mia tua sua suo
  diretto diretta directo directa direto personale fisso fijo fixo celular movil handy cellulare privat privata prive privé
  il mio tuo nostro lo mera meri apna apka aapka hamara ye yeh yahi woh رقمي هذا هو मेरा मेरी अपना आपका ये यह میرا میری اپنا آپ یہ`);
const links = words(
  "is s es est ist e hai are was : - – # no nr de do da del della d di of du der des का کا की کی ka ki",
);
const farthest = 5;

/**
 * Digits called the number of something nobody listed: "dossier number 0171 …", "número de socio …", "scaffold no. …".
 * A number noun with another noun beside it names a thing; with "my", "best" or "phone" it names a person's number.
 */
export function hasUnknownLabel(scan: Scan, run: DigitRun): boolean {
  const noun = hitsOf(scan, "plainNumber")
    .filter((hit) => hit.last < run.first && run.first - hit.last <= farthest)
    .at(-1);
  if (noun === undefined || scan.tokens[noun.first]?.sentence !== scan.tokens[run.first]?.sentence) return false;
  return namesThing(scan, noun.first - 1, -1, run) || namesThing(scan, noun.last + 1, 1, run);
}

/** Whether the next word in a direction is a noun for a thing; words that only link are passed over. */
function namesThing(scan: Scan, from: number, step: 1 | -1, run: DigitRun): boolean {
  for (let index = from; index >= 0 && index < run.first; index += step) {
    const token = scan.tokens[index];
    if (token === undefined || token.kind === "number" || Math.abs(index - from) > 2) return false;
    if (step === 1 && links.has(token.text)) continue;
    if (token.kind === "symbol") return false;
    if (token.text.length < 3 || personal.has(token.text)) return false;
    return (
      within(
        scan,
        index,
        index,
        "contactNoun",
        "phoneNoun",
        "contactVerb",
        "strongApp",
        "weakApp",
        "mineNumber",
        "second",
        "first",
        "on",
        "share",
        "ask",
        "dials",
      ) === undefined
    );
  }
  return false;
}
