import type { NumberVocabulary } from "#lib/detection/digits/number-words.ts";

export const spanishNumbers: NumberVocabulary = {
  unit: `cero:0 uno?:1 una?:1 un?:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9`,
  teen: `diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19
    veintiuno:21 veintiún:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28
    veintinueve:29`,
  tens: `veinte:2 treinta:3 cuarenta:4 cincuenta:5 sesenta:6 setenta:7 ochenta:8 noventa:9`,
  hundred: `cien:100 ciento:100 cientos:00 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600
    setecientos:700 ochocientos:800 novecientos:900`,
  thousand: `mil:000`,
  times: `doble:2 triple:3`,
  plural: `ceros:0 doses:2 treses:3 cuatros:4 cincos:5 seises:6 sietes:7 ochos:8 nueves:9`,
  joiner: `y:`,
  filler: `luego: guion: guión: espacio: punto: más: después: veces: coma: otra: vez:`,
};

export const frenchNumbers: NumberVocabulary = {
  unit: `zéro:0 un?:1 une?:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf?:9`,
  teen: `dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16`,
  tens: `vingt:2 vingts:2 trente:3 quarante:4 cinquante:5 soixante:6 septante:7 huitante:8 octante:8 nonante:9`,
  hundred: `cent:00 cents:00`,
  thousand: `mille:000`,
  times: `double:2 triple:3`,
  plural: `zéros:0`,
  joiner: `et:`,
  filler: `puis: tiret: espace: point: plus: ensuite: encore: fois: virgule:`,
};

export const portugueseNumbers: NumberVocabulary = {
  unit: `zero:0 um?:1 uma?:1 dois:2 duas:2 três:3 tres:3 quatro:4 cinco:5 seis:6 meia?:6 sete:7 oito:8 nove:9`,
  teen: `dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17
    dezoito:18 dezenove:19 dezanove:19`,
  tens: `vinte:2 trinta:3 quarenta:4 cinquenta:5 cinqüenta:5 sessenta:6 setenta:7 oitenta:8 noventa:9`,
  hundred: `cem:100 cento:100 duzentos:200 trezentos:300 quatrocentos:400 quinhentos:500 seiscentos:600 setecentos:700
    oitocentos:800 novecentos:900`,
  thousand: `mil:000`,
  times: `dobro:2 duplo:2 triplo:3`,
  plural: `zeros:0 doises:2 treses:3 quatros:4 cincos:5 meias?:6 setes:7 oitos:8 noves:9`,
  joiner: `e:`,
  filler: `depois: traço: hífen: espaço: ponto: mais: vezes: vírgula: de: novo:`,
};
