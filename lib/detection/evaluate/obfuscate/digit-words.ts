/** The ten digits in words, by language. `mixed` and what is not listed is written in English. */
const words: Readonly<Record<string, string>> = {
  en: "zero one two three four five six seven eight nine",
  es: "cero uno dos tres cuatro cinco seis siete ocho nueve",
  fr: "zéro un deux trois quatre cinq six sept huit neuf",
  de: "null eins zwei drei vier fünf sechs sieben acht neun",
  pt: "zero um dois três quatro cinco seis sete oito nove",
  it: "zero uno due tre quattro cinque sei sette otto nove",
  "hi-Latn": "shunya ek do teen chaar paanch chhah saat aath nau",
  "ur-Latn": "sifar aik do teen chaar paanch chay saat aath nau",
  hi: "शून्य एक दो तीन चार पाँच छह सात आठ नौ",
  ur: "صفر ایک دو تین چار پانچ چھ سات آٹھ نو",
  ar: "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة",
};

export function digitWords(language: string): readonly string[] {
  return (words[language] ?? words["en"] ?? "").split(" ");
}
