import type { Mutation } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { changeSome } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

/** Small words that carry no fact, and others that say the same: `word=other|other`. */
const tables: Readonly<Record<string, string>> = {
  en: "and=&|plus|as well as or=alternatively|or else but=though|however if=in case|provided on=via with=along with then=after that just=simply|only please=kindly|pls so=therefore|thus also=additionally because=since|cos when=whenever|once about=around|roughly for=regarding instead=rather",
  es: "y=además|más o=o bien pero=aunque|sin embargo si=en caso de que con=junto con entonces=luego solo=únicamente|nomás porque=ya que cuando=en cuanto también=además",
  fr: "et=puis|ainsi que ou=ou bien mais=cependant|par contre si=au cas où avec=en compagnie de alors=du coup juste=simplement car=parce que quand=lorsque aussi=également donc=du coup",
  de: "und=sowie|& oder=bzw.|oder auch aber=jedoch|allerdings wenn=falls|sobald mit=samt dann=danach|anschließend nur=bloß|lediglich weil=da auch=ebenfalls bitte=bitteschön",
  pt: "e=mais|e também ou=ou então mas=porém|só que se=caso com=junto com então=daí só=apenas|somente porque=já que quando=assim que também=igualmente",
  it: "e=ed anche|più o=oppure ma=però|tuttavia se=qualora|nel caso con=insieme a allora=quindi solo=soltanto|unicamente perché=siccome quando=appena anche=pure",
  "hi-Latn": "aur=tatha|evam ya=athva lekin=magar|par agar=yadi bas=sirf to=toh phir=uske baad",
  "ur-Latn": "aur=neez|plus ya=ya phir lekin=magar agar=jab sirf=bas phir=us ke baad",
  hi: "और=तथा|एवं या=अथवा लेकिन=मगर|परंतु अगर=यदि बस=सिर्फ़ फिर=उसके बाद",
  ur: "اور=نیز|و یا=یا_پھر لیکن=مگر اگر=جب صرف=بس پھر=بعد_میں",
  ar: "أو=أو_ربما لكن=بس|غير_أن ثم=وبعدها إذا=لو فقط=لا_غير لأن=بما_أن مع=برفقة",
};

/** A table's entries; a value of several words runs up to the next `word=`. */
function synonymsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const table = tables[language] ?? tables["en"] ?? "";
  const entries = table.split(/\s(?=\S+=)/u).map((entry) => entry.split("=", 2));
  return new Map(entries.map(([word = "", others = ""]) => [word, others.replaceAll("_", " ").split("|")]));
}

export const connectingWords: Mutation = (pieces, random, language) => {
  const synonyms = synonymsOf(language);
  return changeSome(pieces, random, 0.8, ({ kind, text }) =>
    kind === "word" ? (random.pick(synonyms.get(text.toLowerCase()) ?? [text]) ?? text) : text,
  );
};
