import type { NumberVocabulary } from "#lib/detection/digits/number-words.ts";

export const englishNumbers: NumberVocabulary = {
  unit: `zero:0 oh?:0 o?:0 nought:0 naught:0 nil?:0 zip?:0 zilch:0 one:1 won?:1 wun:1 two:2 to?:2 too?:2 tu?:2 three:3 tree?:3
    four:4 for?:4 fore?:4 fower:4 five:5 fife:5 six:6 sicks?:6 seven:7 eight:8 ate?:8 ait:8 nine:9 niner:9`,
  teen: `ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19`,
  tens: `twenty:2 thirty:3 forty:4 fourty:4 fifty:5 sixty:6 seventy:7 eighty:8 ninety:9`,
  hundred: `hundred:00`,
  thousand: `thousand:000`,
  times: `double:2 triple:3 treble:3 quadruple:4`,
  plural: `zeros:0 zeroes:0 ohs:0 noughts:0 naughts:0 ones?:1 twos:2 threes:3 fours:4 fives:5 sixes:6 sevens:7 eights:8 nines:9`,
  joiner: `and:`,
  filler: `then: dash: hyphen: space: dot: point: plus: minus: next: comma: followed: by: again: stop: bracket: slash: gap: ok: um:`,
};

export const germanNumbers: NumberVocabulary = {
  unit: `null:0 eins:1 ein?:1 eine?:1 zwei:2 zwo:2 drei:3 vier:4 fünf:5 fuenf:5 sechs:6 sieben:7 acht?:8 neun:9`,
  teen: `zehn:10 elf:11 zwölf:12 zwoelf:12 dreizehn:13 vierzehn:14 fünfzehn:15 fuenfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18
    neunzehn:19`,
  tens: `zwanzig:2 dreißig:3 dreissig:3 vierzig:4 fünfzig:5 fuenfzig:5 sechzig:6 siebzig:7 achtzig:8 neunzig:9`,
  hundred: `hundert:00`,
  thousand: `tausend:000`,
  times: `doppel:2 doppelt:2 zweimal:2 dreifach:3 dreimal:3`,
  plural: `nullen:0 einsen:1 einser:1 zweien:2 zweier:2 dreien:3 dreier:3 vieren:4 vierer:4 fünfen:5 fünfer:5 sechsen:6 sechser:6
    siebenen:7 siebener:7 siebner:7 achten?:8 achter:8 neunen:9 neuner:9`,
  joiner: `und:`,
  filler: `dann: strich: bindestrich: leerzeichen: schrägstrich: nochmal: plus: punkt: wieder:`,
};

export const italianNumbers: NumberVocabulary = {
  unit: `zero:0 uno?:1 un?:1 due:2 tre:3 quattro:4 cinque:5 sei?:6 sette:7 otto:8 nove:9`,
  teen: `dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19`,
  tens: `venti:2 vent:2 trenta:3 trent:3 quaranta:4 quarant:4 cinquanta:5 cinquant:5 sessanta:6 sessant:6 settanta:7
    settant:7 ottanta:8 ottant:8 novanta:9 novant:9`,
  hundred: `cento:00`,
  thousand: `mila:000 mille:000`,
  times: `doppio:2 doppia:2 triplo:3 tripla:3`,
  plural: `zeri?:0`,
  joiner: `e:`,
  filler: `poi: trattino: spazio: punto: più: barra: ancora: volte:`,
};
