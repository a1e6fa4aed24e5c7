import type { Language, Lexicon } from "#lib/detection/frames/concepts.ts";

/** Words for the signs of an address, with the pet names people give them. */
export const signWords: Readonly<Partial<Record<Language, Lexicon>>> = {
  en: {
    at: `
      at sign, the at sign, at symbol, the at symbol, curly a, the curly a, squiggly a, swirly a, a in a circle,
      a with a tail, the a with the circle, circled a, a with the circle, round a, atsign, att, monkey tail,
      whirlpool, snail sign`,
    dot: `dot, full stop, fullstop, period, point, d o t, a dot, a point, a full stop`,
    slash: `slash, forward slash, forwardslash, a slash`,
  },
  es: {
    at: `
      arroba, arrobita, la arroba, la arrobita, a con rabito, la a con rabito, a con colita, la a con colita,
      a enroscada, la a enroscada, a en un círculo, la a redonda, signo de arroba, símbolo arroba`,
    dot: `punto, puntito, un punto, punto y`,
    slash: `barra, diagonal, barra inclinada`,
  },
  fr: {
    at: `
      arobase, arobas, arrobase, l'arobase, a commercial, le a commercial, a rond, le a rond, a entouré,
      a dans un rond, le a avec une queue, escargot`,
    dot: `point, un point, petit point`,
    slash: `slash, barre oblique, barre`,
  },
  pt: {
    at: `
      arroba, arrobinha, a arroba, o arroba, sinal de arroba, a com rabinho, o a com rabinho, a enroladinho, caracol`,
    dot: `ponto, pontinho, um ponto`,
    slash: `barra, barrinha, uma barra`,
  },
  de: {
    at: `
      ät, aet, et zeichen, at zeichen, ät zeichen, klammeraffe, klammeraffen, affenschwanz, affenschwänzchen,
      a mit kringel, das a mit kringel, kringel a, das a im kreis, a im kreis, schnörkel a`,
    dot: `punkt, pünktchen, ein punkt`,
    slash: `schrägstrich, slash, querstrich`,
  },
  it: {
    at: `chiocciola, chiocciolina, la chiocciola, a con la coda, la a con la coda, a commerciale, lumaca, lumachina`,
    dot: `punto, puntino, un punto`,
    slash: `barra, sbarra, slash`,
  },
  hi: {
    at: `
      at the rate, at the rate of, ada rate, at d rate, एट द रेट, एट दी रेट, अट द रेट, ایٹ دا ریٹ, ایٹ دی ریٹ,
      attherate`,
    dot: `dot, bindi, bindu, nuqta, nukta, nuqtah, डॉट, बिंदी, बिंदु, ڈاٹ, نقطہ`,
    slash: `slash, स्लैश, سلیش`,
  },
  ar: {
    at: `ات, آت, اتت, علامه ات, اشاره ات, رمز ات, ات ساين, ارروبا, اروبا, حلزون, a اللي داخل دائره`,
    dot: `دوت, نقطه, النقطه`,
    slash: `سلاش, شرطه مائله`,
  },
};
