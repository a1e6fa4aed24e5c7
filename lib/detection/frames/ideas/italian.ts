import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const italianIdeas: Lexicon = {
  platform: `
    (l|la|il|questa|questo|una|un|nessuna|nessun|dell|della|del|dall|dalla|all|alla|sull|sulla|sul|nell|nella)
    (app|applicazione|piattaforma|sito|sistema|portale|intermediario|agenzia|azienda|servizio), app, piattaforma,
    applicazione, intermediari*, questi qua, quelli in mezzo, questi qui, terzi, qwick*`,
  here: `questa chat, qui, qua, di qui, da qui, da qua, per iscritto, in questa conversazione, sta chat, quaggiù`,
  away: `
    senza, fuori, fuori da, fuori dalla, fuori dall, al di fuori, salt*, saltiamo, evit*, aggir*, bypass*, lasci*
    stare, lasci* perdere, lasci* fuori, lasciamo fuori, invece di, invece che, anziché, piuttosto che, al posto di,
    lontano da, non con, non tramite, non sull, non su, non dall, non attraverso, non per, non passare, non passa, non
    passi, senza passare, senza usare, senza fare, scaric*, tagli* fuori, tagliamo fuori, escl*, dimentic*, ignor*,
    usciamo, uscire, esci, esco, niente, nulla, basta con, mollare, molliamo, faccio a meno, fare a meno, facciamo a
    meno`,
  noNeed: `
    non serve, non c'è bisogno, non occorre, non è necessario, non hai bisogno, non ha bisogno, non abbiamo bisogno,
    non c'è motivo, inutile, a che serve, che senso ha, perché pagare, perché passare, non devi, non deve, non
    dobbiamo, non vale la pena, non ha senso, superfluo, che bisogno c'è, mica serve, procedura online, non facciamo
    la procedura, non confermo il pagamento`,
  usTwo: `
    tra noi, tra di noi, fra noi, fra di noi, io e te, io e lei, tu ed io, lei ed io, noi due, solo noi, in privato,
    privatamente, a quattr'occhi, per conto nostro, per conto mio, direttamente con me, direttamente da me, diretto
    con me, con me direttamente, direttamente a me, da privato, tra privati, in nero, sottobanco, sotto banco, sotto
    il tavolo, fuori busta, alla mano, brevi manu, in via amichevole, ce la vediamo, ce lo vediamo, ce la gestiamo, ce
    le gestiamo, ce lo gestiamo, ci arrangiamo, ci mettiamo d'accordo, ci accordiamo, ufficioso, ufficiosamente, senza
    nessuno in mezzo, in amicizia, da soli, per i fatti nostri, aggiustiamo noi, ce le aggiustiamo, ce lo aggiustiamo,
    ce la aggiustiamo, vediamo noi, le vediamo noi, ce la sbrighiamo`,
  inHand: `
    in mano, a mano, in manina, alla mano, quando arrivo, quando arrivi, quando vengo, al mio arrivo, all'arrivo,
    quando finisco, quando ho finito, alla fine, a fine lavoro, sul posto, sul momento, di persona, faccia a faccia,
    dal vivo, sulla porta, alla porta, a casa tua, a casa sua, da me, a me, me li dai, me li dà, te li do, glieli do,
    ti do, le do, mi dai, mi dà, in busta, una busta, il giorno stesso, il giorno, poi, a lavoro finito, a lavoro
    fatto`,
  hush: `
    non dirlo a nessuno, non lo dica a nessuno, non ditelo, acqua in bocca, zitto zitto, zitti, bocca chiusa, bocca
    cucita, neanche una parola, nemmeno una parola, non una parola, rimane tra, resta tra, che resti tra, resti tra,
    rimanga tra, nessuno (deve sapere|lo saprà|saprà|se ne accorge), non devono sapere, non deve sapere, non serve che
    sappiano, senza che (lo sappiano|sappiano|se ne accorgano), non lo sappiano, di nascosto, alle loro spalle, sotto
    traccia, in sordina, alla chetichella, mai visti, non ci conosciamo, non mi conosci, niente per iscritto, nulla
    per iscritto, non scriverlo, non lasciare tracce, senza lasciare tracce, nessuna traccia, tracce, fai finta,
    faccia finta, come se niente, come se nulla, non dare nell'occhio, nell'occhio, insospett*, non farne parola,
    farne parola, tienilo per te, lo tenga per sé, mi chiudono l'account, mi bloccano l'account, conviene a tutti e
    due, discrezione`,
  quiet: `discret*, segret*, in segreto, zitt*, riservat*, silenzio, nascosto, sotto voce`,
  pretend: `
    di' che, dica che, digli che, gli dica, metti che, metta che, metti come motivo, scrivi che, scriva che, invent*,
    fai finta, finta, finga, fingi, come se, scusa, rispondi che, risponda che, ufficialmente, segna che, segni che,
    versione ufficiale, racconta che, motivo, indica che, dica`,
  never: `
    non sono venuto, non è venuto, mai venuto, mai stato, mai iniziato, non si è fatto, non si è fatta, saltato,
    saltata, non è successo, un amico, tuo cugino, mio cugino, parente, vicino, malato, malata, nessuno è venuto`,
  tell: `
    dire, dici, dica*, dirlo, parl*, raccont*, accenn*, menzion*, scriv*, nomin*, cit*, rivel*, comunic*, segnal*,
    mett*, fare parola, fare cenno`,
  nobody: `nessuno, qualcuno, altri`,
  staff: `
    l'assistenza, assistenza, il supporto, supporto, l'azienda, la piattaforma, l'app, moderator*, loro, il servizio
    clienti, agenzia, quelli dell'app, qwick*, il sito, il tuo capo, il mio capo, gli amministratori`,
  review: `recensione, recensioni, commento, commenti, valutazione, voto, stelle, stelline, feedback, giudizio`,
  asks: `chied*, domand*, questionario, sondaggio, chiamano, ti chiamano, la chiamano, contattano, indagine`,
  eyes: `
    loro, l'app, la piattaforma, il sistema, il robot, robot, bot, qualcuno, algoritmo, filtro, filtri, moderator*, la
    chat, messaggi, tutto, chi, parole, il sito`,
  spying: `
    legg*, letto, letti, controll*, sorvegl*, monitor*, ascolt*, spi*, blocc*, cancell*, censur*, nascond*, oscur*,
    rilev*, filtr*, elimin*, segnal*, bann*, vedono, vede, guard*, registr*, punisc*, sospend*, becc*, tracci*`,
  spied: `
    ci leggono, leggono tutto, c'è chi legge, ci controllano, siamo controllati, è controllata, è sorvegliata, diventa
    asterischi, asterischi, stelline al posto, non mi fa (scrivere|mandare|inviare|mettere), non fa
    (scrivere|passare|mandare), mi blocca, ci bloccano, orecchie, i muri hanno orecchie, occhi indiscreti, non è
    sicuro, non è privata, non è privato, non è il posto, attento a cosa scrivi, attenzione a cosa, troppo pubblica,
    troppo pubblico, mi bannano`,
  elsewhere: `
    da un'altra parte, altra parte, altrove, altro posto, un altro posto, altro canale, altro mezzo, un'altra app,
    altra app, un altro modo, altro modo, in altro modo, altra chat, fuori da questa chat, fuori dalla chat, fuori
    chat, usciamo da, uscire da, via da qui, più privato, più riservato, più tranquill*, più sicuro, in privato, qui
    no, non qui, qua no, non qua, meglio non qui, dove nessuno, dove non ci leggono, dove possiamo, lontano da occhi,
    di persona meglio, meglio di persona, a voce, meglio a voce, per telefono meglio, spostiamoci, spostarci, passiamo
    a, passiamo su, cambiamo, liberamente, in libertà, di là`,
  talk: `parl*, discut*, chiacchier*, sent*, continu*, prosegu*, raccont*, spieg*, dire, scriv*, trattare, comunic*`,
  bookVerb: `prenot*, appuntamento, richiest*, ordin*, conferm*, riserv*, prenotazione, calendario`,
  nextTime: `
    d'ora in poi, da ora in poi, da adesso, da qui in avanti, dalla prossima, dalla seconda, la seconda volta, le
    prossime, i prossimi, la prossima, il prossimo, le altre volte, mese prossimo, l'anno prossimo, settimana
    prossima, dopo questa, dopo questo, dopo la prima, dopo il primo, una volta che, ora che ci conosciamo, visto che
    ci conosciamo, in futuro, per il futuro, più avanti, quando ti serve, quando le serve, se ti trovi bene, se si
    trova bene, se ti piace, le successive, i successivi, per le altre, poi magari`,
  steady: `
    ogni settimana, ogni mese, tutte le settimane, tutti i mesi, settimanal*, mensil*, fisso, fissa, regolare,
    regolarmente, ogni volta, sempre, quindicinale, ogni due settimane, abbonamento`,
  slice: `
    si prendono, si prende, si tengono, si tiene, trattengono, trattiene, si mangiano, mi tolgono, mi levano, la loro
    parte, la loro fetta, fetta, percentuale, per cento, commissione, commissioni, costi di servizio, provvigion*,
    ingrassare, regalare a loro, dare a loro, rubano, balzello, pizzo, sovrapprezzo`,
  save: `
    risparmiamo, risparmi tu, risparmia lei, risparmiamo entrambi, dividiamo la commissione, ci guadagniamo tutti, ci
    guadagna anche, nessuno prende, conviene a entrambi`,
  official: `
    ufficial*, sull'app, sulla piattaforma, sul sito, tramite app, con l'app, dall'app, nell'app, sulla carta,
    dichiar*, figur*, risult*, segna*, segni, metti, metta, inser*, registr*, compare, prenota solo, nel preventivo,
    nella prenotazione, con carta, online`,
  part: `
    un'ora, un'oretta, due ore, tre ore, solo una, solo un, solo la, solo il, metà, il resto, resto, il rimanente,
    rimanente, gli altri, le altre, l'altro, l'altra, quello che resta, quel che manca, la differenza, il saldo,
    saldo, una parte, parte, il minimo, minimo, meno ore, ore extra, gli extra, straordinari*, il pacchetto
    (piccolo|base|minimo), base, acconto, caparra, simbolico, l'uscita, il sopralluogo, importo più basso, cifra più
    bassa, in realtà, prezzo vero, prezzo reale, il grosso, grosso, conguaglio`,
  anyway: `
    lo stesso, comunque, ugualmente, in ogni caso, come d'accordo, come da accordi, come concordato, come previsto,
    come stabilito, uguale, non cambia niente, non cambia nulla, resta valido, rimane valido, confermato, stesso
    giorno, stessa ora, tranquill*, senza problemi, ci vediamo, nessun problema`,
  come: `
    vengo, passo, ci sono, arrivo, sarò, ti faccio, te lo faccio, glielo faccio, lo faccio, faccio il, facciamo, ci
    vediamo, mi presento, busso, ci sarò, veniamo, a sabato, a domenica, a lunedì, a martedì, a mercoledì, a giovedì,
    a venerdì, a domani`,
  cancel: `
    annull*, disdi*, disdett*, cancella (la prenotazione|tutto|l'ordine|l'appuntamento), cancelli la, rifiut*,
    declin*, rimborso, rimbors*, ritir* la richiesta, lascia scadere, lasci scadere, scadere, chiudi la richiesta,
    togli la prenotazione, elimina la prenotazione, disdire, ridare i soldi, fatti ridare, fatti rimborsare, farti
    rimborsare, riprenditi i soldi`,
  nameNoun: `
    nome, cognome, attività, ditta, negozio, officina, salone, studio, bottega, azienda, marchio, pagina, profilo,
    sito, recensioni, panificio, forno, laboratorio, logo, ristorante, utente`,
  online: `
    google*, internet, online, in rete, maps, google maps, pagine gialle, elenco telefonico, facebook, instagram,
    insta, social, youtube, tiktok, motore di ricerca, linkedin, elenco`,
  findable: `
    cerc*, trov*, digit*, scriv*, appar*, esce, compar*, primo, prima, l'unico, l'unica, unico, non ce n'è, sono io,
    siamo noi, mi trovi, mi trova, ci trovi, googl*, la scheda`,
  reachMe: `
    chiamarmi, contattarmi, trovarmi, scrivermi, raggiungermi, rintracciarmi, sentirmi, contattarci, chiamarci, per
    contatti, i miei dati, i miei contatti, i miei recapiti, recapiti, recapito, nostri contatti, c'è tutto, trovi
    tutto, trova tutto, sta tutto, è tutto lì, tutto quello che serve, il mio numero, il numero, i numeri, il
    telefono, il cellulare, il cell, mi chiami, mi chiama, chiamami, ti apre la chat, come trovarmi, dove trovarmi,
    come raggiungermi`,
  carrier: `
    furgone, furgon*, camion, macchina, auto, maglietta, maglia, felpa, divisa, cappellino, grembiule, insegna,
    cartello, targhetta, vetrina, striscione, qr, codice qr, quadratino, quadrato, filigrana, adesivo, logo, carta
    intestata, intestazione, audio, vocale, messaggio vocale, video, sfondo, angolo, gilet, rimorchio, portiera`,
  picture: `foto*, immagin*, galleria, profilo, album, screenshot, video, copertina, allegato, scatto`,
  see: `
    ingrand*, zoom*, guard*, leggi, legga, si legge, ascolt*, scansion*, inquadr*, punta, si vede, vedi, veda, occhio`,
  paper: `
    bigliett*, bigliettino, volantin*, foglietto, foglio, carta, appunto, calamita, magnete, post it, adesivo, busta,
    scontrino, ricevuta, depliant, flyer*, tovagliolo, calendario, quaderno, cartoncino, tessera, fogliettino, sulla
    porta, muro`,
  formNoun: `
    modulo, moduli, link, fattura, fatture, negozio online, shop, sito, pagina, pos, terminale, preventivo,
    calendario, agenda, ricevuta, incasso, richiesta di pagamento`,
  ownFirm: `
    mio, mia, miei, nostro, nostra, proprio, propria, del mio, della mia, sul mio, sulla mia, dal mio, dalla mia, la
    mia ditta, il commercialista, commercialista, il mio ufficio, che uso, che ho`,
  payBy: `
    pag*, compr*, compil*, complet*, ordin*, prenot*, acquist*, vers*, ti mando, le mando, mando, invio, ti invio, le
    invio, emett*, fattur*, sald*, registr*, iscriv*`,
  meetPlace: `
    mia (officina|bottega|casa), mio (negozio|laboratorio|ufficio|salone|studio|banco|bar|locale|magazzino), in
    officina, in negozio, in bottega, in salone, in studio, in laboratorio, al mercato, al bar, un caffè, caffettino,
    una birra, un aperitivo, un bicchiere, da me, a casa mia, all'angolo, al banco, un caffè da me, prenderti un caffè`,
  meetVerb: `
    pass*, vieni, venga, venite, incontr*, ci vediamo, vederci, vediamoci, trov*, sono al, sono in, mi trovi, mi
    trova, fai un salto, faccia un salto, mi presento, entra, bussa, suona, ti aspetto, la aspetto, l'aspetto`,
  agree: `
    accord*, d'accordo, ci accordiamo, concord*, contratt*, trattare, trattiamo, stretta di mano, parliamo di prezzo,
    parlare di prezzo, parlare di soldi, chiud*, sistem*, aggiust*, stabil*, combin*, patt*, affare`,
  askWay: `
    dammi, mi dai, mi dà, mi dia, mandami, mi mandi, mi manda, passami, mi passi, mi passa, scrivimi, mi scrive,
    lasciami, mi lasci, mi lascia, hai, ha, avresti, avrebbe, qual è, quale, come, dove, posso, potrei, puoi, può,
    potresti, potrebbe, mi serve, mi servirebbe, mi serviva, avrei bisogno, ho bisogno, un modo, c'è, qualche,
    scambiamoci, scambi*, mi fornisce, mi gira, girami, dimmi, mi dica, hai una, ha una`,
  reachVerb: `
    chiamarti, chiamarla, contattarti, contattarla, trovarti, trovarla, scriverti, scriverle, raggiungerti,
    raggiungerla, sentirti, sentirla, telefonarti, telefonarle, sentirci, rintracciarla, rintracciarti`,
  reachNoun: `
    (tuo|suo|il tuo|il suo|vostro|la tua|la sua|tua|sua) (numero|telefono|tel|cell|cellulare|fisso|mail|email|e
    mail|contatto|insta|instagram|facebook|whatsapp|telegram|recapito|utente|profilo), tuoi (dati|contatti|recapiti),
    suoi (dati|contatti|recapiti), un recapito, indirizzo mail, una mail, un telefono, un cellulare`,
  surprise: `sorpresa, compleanno, regalo, festa, bimb*, bambin*, dorm*, rumore, vicin*, natale, anniversario, cane`,
  onApp: `
    (sull|nell|tramite l|con l|dall|attraverso l|via) (app|applicazione), (sulla|nella|tramite la|dalla)
    (piattaforma|chat|app), in chat, in questa chat, qui in chat, sul sito, qui dentro, tramite app, via app`,
  keepOn: `
    prefer*, meglio, restiamo, rest*, mant*, continu*, teniamo, solo (lavoro|accetto|prendo), sempre, unicamente,
    esclusivamente, soltanto, deve, bisogna`,
  declines: `
    non (posso|accetto|do|faccio|lavoro|voglio|prendo|annullo|uso|esco|pago|mi va|mi interessa|si può|è permesso|è
    consentito|metto|mi fido|rischio), no grazie, meglio di no, mi spiace no, mi dispiace no, mi spiace non,
    preferisco di no, preferirei di no, assolutamente no, neanche per sogno, senza assicurazione, ho rifiutato, ho
    detto di no, contro le regole, non mi (dia|dai|dare|paghi|mandi), non deve (dare|darmi), non devi (dare|darmi),
    niente bonifici, niente contanti, nulla a me, niente a me, non lo faccio, non fa per me, con me no, non se ne
    parla, tutto in regola, non è cosa`,
  mistake: `
    per sbaglio, per errore, mi sono sbagliat*, sbagliato, ops, altra data, altro giorno, doppi*, due volte, rifà la
    richiesta, rifaccio la richiesta, nuova richiesta, di nuovo, riprenot*, cancello, al cancello, il cancello, del
    cancello, il cancelletto`,
  asTold: `come (mi hai|mi ha|hai|ha|avevi|aveva) (detto|chiesto|suggerito|consigliato), come dicevi, come diceva`,
  logVerb: `segn*, registr*, inser*, mett*, aggiung*, dichiar*, fattur*, caric*, indic*, compaia, risulti, compare`,
  unlogged: `
    senza registrare, senza dichiarare, in nero, fuori fattura, fuori busta, non ufficiale, ufficios*, extra fattura`,
  payout: `
    trattenut*, li tiene, fino a conferma, finché non conferma, fin quando non conferm*, sblocc*, lo trattiene,
    entrambi sull'app, tutto tramite app, tutto sull'app`,
  excuse: `
    cambiato idea, cambio di programma, cambio programma, imprevisto, non (mi|ti|le|ci) serve più, non serve più,
    trovato un altro, trovato qualcun altro, malat*, motivi personali, altro fornitore, qualsiasi cosa, un motivo
    qualsiasi`,
  cash: `contanti, contante, cash, banconote, in mano, soldi in mano, a mano, pezzi da, carta moneta, con banconote`,
  report: `
    un tizio, una tizia, a nome mio, segnalato, segnalata, ho segnalato, un altro
    (idraulico|elettricista|imbianchino|tecnico), mi ha proposto, mi aveva chiesto, mi chiedeva, voleva che, truff*,
    si spaccia, quello prima, il precedente`,
  work: `
    ripetizioni, esame, gestionale, campo iban, follower, reel, gestire, sistemare il, registratore di cassa,
    cassetto, non si apre, integr*, corso di, lezioni di`,
  harmless: `
    a mano (libera|si|con|su), cucito a mano, fatto a mano, lavare a mano, al cancello, il cancello, del cancello,
    metto in conto, mettere in conto, tenere conto, in conto solo, tieni conto`,
  apart: `a parte`,
  deliver: `nel volantino, sul volantino, in fondo, in piccolo, bozza, carattere, tiratura`,
  bizPaper: `biglietto da visita, bigliettino, biglietto, volantino, depliant, calamita, adesivo`,
  learn: `sapp*, sapere, sapr*, scopr*, venga a sapere, vengano a sapere, accorg*, si accorga`,
  toYourself: `per te, per sé, per lei, per noi`,
  omit: `omett*, senza menzionare, lascia fuori, fuori dalla`,
  arrival: `chiave, lasci la chiave, lascia la chiave, cancello aperto, scala, attrezzi, il lavoro si fa`,
};
