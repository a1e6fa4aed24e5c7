import { conceptId, findPhrases, type Hit, type PhraseTrie } from "#lib/detection/frames/phrase-trie.ts";
import { languages } from "#lib/detection/frames/concepts.ts";
import { perWord, unknownWord } from "#lib/detection/tokens/per-word.ts";
import { foldWord } from "#lib/detection/views/fold-word.ts";
import type { Token } from "#lib/detection/tokens/tokenise.ts";

const [emblem, appNoun, codedApp] = [conceptId("emblem"), conceptId("appNoun"), conceptId("codedApp")];
const [on, contactVerb] = [conceptId("on"), conceptId("contactVerb")];
const everyLanguage = 1 << languages.indexOf("all");

/** Words that may mean anything; they need an emblem that is no mere colour and stand before it. */
const vague: ReadonlySet<string> = new Set(["one", "thing", "la", "celle", "celui", "quella", "quello", "del"]);
const colours: ReadonlySet<string> = new Set(
  `green blue purple yellow pink verde verdinho verdecito azul azulito azulzinho morado amarillo amarilla vert verte bleu bleue
  violet violette jaune roxo roxa amarelo amarela grun grune grunen blau blaue blauen lila gelb gelbe gelben blu azzurro
  azzurra viola giallo gialla hara hare hari sabz neela neele neeli peela peele سبز हरी नीली نیلی الاخضر اخضر الازرق ازرق
  الاصفر اصفر البنفسجي हरा हरे नीला नीले पीला ہرا ہرے نیلا نیلے`
    .split(/\s+/)
    .map(foldWord),
);

/** "the paper-aeroplane app", "the one with the little ghost", "l'appli verte": an emblem beside a word for an app. */
export function hintedServices(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  if (!hits.some((hit) => hit.concept === emblem)) return [];
  const emblems = hits.filter((hit) => hit.concept === emblem);
  const nouns = hits.filter((hit) => hit.concept === appNoun);
  const found: Hit[] = [];
  for (const sign of emblems.slice(0, 12)) {
    const colour = sign.first === sign.last && colours.has(tokens[sign.first]?.text ?? "");
    const noun = nouns.slice(0, 20).find((hit) => {
      const after = hit.first - sign.last;
      const before = sign.first - hit.last;
      if (tokens[hit.first]?.sentence !== tokens[sign.first]?.sentence) return false;
      if (vague.has(tokens[hit.first]?.text ?? "")) return !colour && before > 1 && before <= 5;
      return (after > 0 && after <= 3) || (before > 0 && before <= (colour ? 2 : 5));
    });
    const beside = noun ?? (colour ? talkBeside(hits, sign) : undefined);
    if (beside === undefined) continue;
    const [first, last] = [Math.min(sign.first, beside.first), Math.max(sign.last, beside.last)];
    found.push({ concept: codedApp, languages: everyLanguage, first, last });
  }
  return found;
}

/** "write me on the green one": a colour behind a preposition is a place to talk when a verb for talking is near. */
function talkBeside(hits: readonly Hit[], sign: Hit): Hit | undefined {
  const placed = hits.some(
    (hit) =>
      hit.concept === on &&
      ((sign.first - hit.last > 0 && sign.first - hit.last <= 2) ||
        (hit.first - sign.last > 0 && hit.first - sign.last <= 2)),
  );
  if (!placed) return undefined;
  return hits.find(
    (hit) =>
      hit.concept === contactVerb && Math.min(Math.abs(sign.first - hit.last), Math.abs(hit.first - sign.last)) <= 5,
  );
}

const splitNames: readonly string[] =
  `whatsapp telegram instagram facebook messenger snapchat discord paypal venmo cashapp
  revolut facetime imessage linkedin viber wechat skype इंस्टाग्राम व्हाट्सऐप व्हाट्सएप टेलीग्राम واتساب انستقرام انستغرام انستجرام
  تيليجرام تلغرام واٹساپ انسٹاگرام`.split(/\s+/);
const openings: ReadonlySet<string> = new Set(splitNames.map((name) => name.slice(0, 1)));
const beginsName = perWord((word) => splitNames.some((name) => name.length > word.length && name.startsWith(word)));

/** Names of services cut into pieces: "tele gr am", "whats-ap p", "pay.pal". */
export function splitServices(trie: PhraseTrie, tokens: readonly Token[]): Hit[] {
  const found: Hit[] = [];
  for (let first = 0; first + 1 < tokens.length; first += 1) {
    const head = tokens[first];
    if (head?.kind !== "word" || head.text.length > 8 || !openings.has(head.text.charAt(0))) continue;
    if (!beginsName(head.text, head.word)) continue;
    let word = head.text;
    for (let last = first + 1; last < Math.min(tokens.length, first + 8); last += 1) {
      const token = tokens[last];
      if (token === undefined) break;
      if (token.kind === "symbol" && token.end - token.start === 1 && token.text !== "," && token.text !== "?")
        continue;
      word += token.text;
      if (token.kind !== "word" || !(splitNames.includes(word) || splitNames.some((name) => name.startsWith(word))))
        break;
      if (!splitNames.includes(word)) continue;
      for (const hit of findPhrases(trie, [{ ...head, text: word, word: unknownWord, lookalike: null }]))
        found.push({ ...hit, first, last });
      break;
    }
  }
  return found;
}
