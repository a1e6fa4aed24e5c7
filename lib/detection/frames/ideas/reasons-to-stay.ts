import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** What somebody would lose outside the marketplace, and where its own calls and profiles are. Any language. */
export const reasonsToStay: Lexicon = {
  cover: `
    insured, uninsured, insurance, the cover, no cover, liability, liable, buyer protection, no protection, in case
    something (breaks|happens), if something goes wrong, seguro de responsabilidad, el seguro, sin seguro, seguro si,
    asegurado, asegurada, garantía de la app, assurance, assurances, assuré, assurée, couvert si, la garantie de l,
    versichert, versicherung, haftpflicht, haftung, absicherung, assicurazione, assicurato, assicurata, copertura,
    seguro da, o seguro, garantia da, segurado, insurance nahi, bima, beema, बीमा, इंश्योरेंस, insurance nahin,
    انشورنس, بیمہ, تأمين, التأمين, تامين, الضمان`,
  onApp: `
    (on|under|through|via) (this|my|the) same (profile|page|listing), (on|through|via) my profile here, on this
    profile, same profile here, the call button, the phone button, call button here, in app call*, botão do app, botão
    de ligar, botón de llamar, botón de llamada, bouton d'appel, anruf knopf, anrufbutton, pulsante di chiamata, call
    wala button, زر الاتصال`,
};
