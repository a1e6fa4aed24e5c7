import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** What explains a number or a word as part of the job: texts to be printed, lessons, markings, other people's lines. Any language. */
export const printedAndCounted: Lexicon = {
  deliver: `
    wedding cards, quotation for cards, (build|make|design|set up) (us|me) (a|an), arte de (cartão|cartao), arte para o,
    letter (our|my|the) van, letter the, in gold foil, (quiero|necesito) un formulario, preciso de um (formulário|formulario), (need|want) a form, vorrei un modulo,
    il me faut un formulaire, en dorado, en relieve, embossed, cmyk, rsvp, invitation, invitations, save the date, place
    cards, menu cards, seating plan, table plan, order of service, programme for, use this text, this wording, ends
    with, so lassen, fußzeile, fusszeile, kopfzeile, impressum, einladung*, tischkarten, faire part, faire-part,
    pied de page, carton d'invitation, invitación, invitaciones, pie de página, partecipazioni, invito, inviti, piè di
    pagina, convite, convites, rodapé, dawat nama, nimantran, shaadi ka card, card par likh*, دعوة, بطاقة الدعوة,
    دعوت نامہ, निमंत्रण`,
  unitNoun: `reps, sets, repetitions, ripetizioni, wiederholungen, répétitions, repeticiones, repetições`,
  harmless: `
    cancelled the (train|trains|bus|buses|flight|flights|ferry|class|school|match|party|game|show), (train|trains|bus|flight)
    (is|was|got|were|are|been) cancelled, cash app style`,
  puzzle: `
    homework, dictation, flashcards, times table*, maths lesson, tarea para, dictado, con letra, hausaufgabe*, diktat,
    le decine, decenas, dezenas, in worten schreiben, devoirs de, dictée, en toutes lettres, dettato, in lettere, compiti di, ditado, por extenso,
    lição de casa, imla, املاء, إملاء`,
  thirdParty: `smell gas, smells of gas, gas smell, no hot water call, power company, national grid, freephone, toll free`,
  marking: `nº fab, no fab, n fab, fab nr, fabr nr, num de fab, serienr, matricola, n de série, nr seryjny`,
};
