import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const italian: Lexicon = {
  cancel: `
    annull*, cancell*, disdi*, disdett*, rifiuta la prenotazione, elimina la prenotazione, rifiut*, declin*, togli
    la prenotazione, ritira la richiesta, chiedi il rimborso, lascia scadere, non accettare la, elimina`,
  changeMind: `
    cambiato idea, ho cambiato idea, cambio di programma, cambiato programma, non serve più, altro motivo,
    imprevisto`,
  anyway: `
    lo stesso, ugualmente, comunque, in ogni caso, come d'accordo, come stabilito, come previsto, alla stessa ora,
    stesso giorno, non cambia niente|nulla`,
  still: `ancora, sempre`,
  come: `
    vengo, venire, verrò, passo, passare, arrivo, faccio il lavoro, lo faccio, ci sono, ci sarò, vengo a, faccio, mi
    presento, vieni, verrai, verrebbe, viene, sono da lei, sono da te, sono lì, sarò da`,
  job: `
    prenot*, prenotazione, lavoro, lavori, appuntamento, ordine, servizio, intervento, lezion*, pulizi*, visita`,
  platform: `app, applicazione, piattaforma, sito, portale`,
  here: `qui, qua, da qui, in questa chat, in chat`,
  outside: `
    fuori dall'app, fuori dalla piattaforma|app, fuori dal sito, fuori app|piattaforma, fuori da qui, al di fuori,
    senza l'app, senza app, senza la piattaforma, senza passare, senza piattaforma, senza intermediari*,
    intermediari*, saltiamo l'app, saltare l'app, salta l'app, saltiamo la piattaforma, evitare la|le
    commissione|commissioni, evitiamo la|le commissione|commissioni, evitare l'app, in nero, a nero, sottobanco,
    sotto banco, senza fattura, senza ricevuta, non tramite l'app, non tramite app, non sull'app, non attraverso
    l'app, non con l'app, invece che sull'app, invece che con l'app, invece dell'app, lascia perdere l'app, lasciamo
    perdere l'app, lascia stare l'app, l'app non deve, aggirare, aggiriamo, bypassare, bypassiamo, senza
    commissioni, senza commissione, (senza|fuori|evitare|evitando|saltare|saltando|dimenticare|bypassare)
    (il|la|questa|questo) (app|sito|piattaforma|agenzia|portale), senza (sito|agenzia|portale), per conto nostro, a
    parte tra noi`,
  directWord: `direttamente, diretto, diretta`,
  direct: `
    direttamente con me|noi, direttamente a me, diretto con me, tra noi, fra noi, tra di noi, fra di noi, tra me e
    te|lei, in privato, privatamente, con me, a me, noi due, da privato, a tu per tu`,
  nextTime: `
    la prossima, prossima volta, la prossima volta, le prossime, prossime volte, d'ora in poi, da ora in poi, in
    futuro, per il futuro, d'ora in avanti, dopo questa, dalla prossima, le volte dopo, i prossimi, per le altre
    volte, dopo la prima`,
  cash: `
    contanti, in contanti, contante, in mano, cash, banconote, in banconote, busta, brevi manu, soldi in mano, alla
    mano, a mano`,
  bank: `
    bonifico, bonifici, conto corrente, conto, il mio conto, iban, assegno, coordinate bancarie, postepay, ricarica,
    poste pay`,
  pay: `
    pag*, dammi, mi dai, mi dà, mandami, mandi, versi, versa*, acconto, caparra, accetto, prendo, soldi, salda,
    saldare, incasso, ricaric*, denaro`,
  price: `
    prezzo, prezzi, costo, costa, preventivo, euro, tariffa, viene, importo, ti faccio, le faccio, totale`,
  cheaper: `
    meno caro, più economico, sconto, sconti, scontato, ti faccio lo sconto|un prezzo, le faccio lo sconto|un
    prezzo, risparmi*, risparmiamo, prezzo migliore, prezzo di favore, meno, buon prezzo, senza iva, ti tolgo, le
    tolgo, costa meno, conviene, ribasso, invece di`,
  fee: `
    commission*, commissione, percentuale, trattengono, si prendono, si tengono, si prende, spese di servizio, costi
    di servizio, la loro fetta, il loro taglio`,
  save: `
    risparmi* la|le|sulla|sulle commissione|commissioni, risparmiamo la|le commissione|commissioni, evitare le|la
    commissioni|commissione, evitiamo le|la commissioni|commissione, senza commissioni, senza commissione, senza la
    commissione, ci guadagniamo entrambi|tutti, ci guadagniamo, conviene a entrambi|tutti, dividiamo la differenza,
    risparmiamo entrambi|tutti`,
  contactNoun: `contatto, contatti, email, e mail, mail, indirizzo mail, recapito, recapiti`,
  mail: `email, e mail, mail, posta elettronica`,
  phoneNoun: `
    telefono, tel, cellulare, cell, cel, numero, fisso, numerino, num, recapito telefonico, numeri, whats,
    telefonino`,
  second: `tuo, tua, tu, ti, te, suo, sua, lei, vostro, vostra, hai, ha, avete`,
  first: `mio, mia, miei, mie, me, io, mi, nostro, nostra, noi, sono`,
  contactVerb: `
    chiam*, chiamami, chiamarmi, scriv*, scrivimi, scrivermi, contatt*, contattami, telefona*, telefonami,
    messaggia*, mandami un messaggio|sms|whatsapp, fammi uno squillo, uno squillo, squillo, aggiungi*, aggiungimi,
    trovami, mi trovi, mi trova, salva*, segna*, segnati, raggiung*, sentirci, sentiamoci, ci sentiamo, seguimi, in
    direct, rintracciarmi`,
  share: `
    dammi, mandami, manda*, passami, passa*, dai, dimmi, lascia*, lasciami, scambi*, invia*, condividi, mi dai, mi
    lasci, mi mandi, mi passi, fornire`,
  ask: `
    mi dai, mi dà, mi lasci|lascia, mi mandi|manda, mi passi|passa, puoi darmi|mandarmi|lasciarmi|passarmi, può
    darmi|mandarmi|lasciarmi|passarmi, potrebbe darmi|lasciarmi, posso avere, potrei avere, qual è il tuo|suo, qual
    e il tuo|suo, qual'è il tuo, hai un|whatsapp|telegram|il|insta*, ha un|whatsapp|telegram, avete un|whatsapp,
    dammi il tuo|la, mandami il tuo|la, passami il tuo, lasciami il tuo, dimmi il tuo, a che numero, su che numero,
    a quale numero, come ti|la contatto|chiamo|trovo|raggiungo, dove ti|la scrivo|chiamo|trovo, come posso
    contattarti|contattarla|chiamarti, scambiamoci, ci scambiamo, usi, sei su, è su, mi serve il tuo|suo, mi
    servirebbe il tuo|suo`,
  codedApp: `
    l'app verde, app verde, quella verde, l'applicazione verde, l'app blu, app blu, quella blu, aeroplanino,
    l'aeroplanino, aereo di carta, aeroplanino di carta, quella delle foto, l'app delle foto, l'app della
    fotocamera, l'uccellino, il fantasmino, altra app, un'altra app, l'altra app, altra applicazione, insta, l'app
    della cornetta, quella con la cornetta`,
  search: `
    cerc*, cercami, googla*, google, trova*, digita, su google, su internet, in rete, guarda su, online, pagine
    gialle, elenco telefonico`,
  selfName: `
    il mio nome, la mia ditta, la mia azienda, la mia impresa, nostra azienda, nome della ditta, nome dell'azienda,
    nome della mia, il mio negozio, cercami, mi cerchi, cercaci, trovami, mi trovi, mi trova, ci trovi, ci trova,
    primo risultato, il primo che esce, esco per primo, sono il primo, sono l'unico, siamo gli unici, il mio
    cognome, mio cognome, la mia pagina, il mio sito, il mio profilo, il mio laboratorio, il mio studio, nome e
    cognome, la mia attività, sono sulle, siamo sulle`,
  leave: `
    cassetta della posta, cassetta delle lettere, lasci*, lascio, lasciato, metto, messo, ho messo, attacc*, infil*,
    trovi, trova, c'è, do, prendi, prenda, appoggiat*, sul tavolo, sul bancone`,
  card: `
    biglietto da visita, bigliettino, biglietto, biglietti da visita, volantino, volantini, calamita, adesivo,
    foglietto, post it, depliant, cartoncino`,
  media: `
    foto, immagine, immagini, galleria, qr, qr code, codice qr, vocale, messaggio vocale, audio, furgone, camion,
    insegna, cartello, screenshot, foto profilo, foto del profilo, logo, video, maglietta, il codice nella|in`,
  see: `
    guarda, guardi, vedi, veda, zooma, ingrandisci, scansiona, inquadra, è scritto, c'è scritto, scritto, sta
    scritto, si vede, si legge, leggi, legga, trovi, è sulla|sul|nella, nell'angolo, in basso, ascolta, compare, sta
    sul|nella`,
  mineNumber: `
    il mio numero, mio numero, il mio cell, il mio cellulare, mio cell, il mio telefono, mio telefono, il mio
    whatsapp, la mia mail, mia mail, la mia email, i miei contatti, i miei dati, il mio contatto, il mio recapito,
    il mio insta*, il mio tel, i miei recapiti`,
  watched: `
    leggono, ci leggono, leggono tutto, controllano, controllata, monitorano, filtr*, filtro, bloccano, blocca,
    bloccato, censura*, censurano, cancellano, oscura*, oscurano, nascond*, non mi fa scrivere|mandare|inviare, non
    fa scrivere|mandare, non lascia scrivere, rileva*, spiano, ci vedono, mi bannano, bannano, asterischi, vietano`,
  elsewhere: `
    altrove, da un'altra parte, altra parte, in altro modo, altro canale, un altro canale, non qui, qui no, qui
    meglio di no, fuori, in privato, altra chat, un altro posto, meglio di persona, quando ci vediamo, non in questa
    chat, non in chat, fuori dalla chat, non scrivere qui, non qui in chat, qui non posso parlare`,
  talk: `
    parl*, parliamo, sentiamo, sentirci, continuiamo, scriviamo, scriverci, discut*, chiacchier*, mettiamo
    d'accordo, accordiamo, organizziamo, spiego, vediamo, proseguiamo`,
  part: `
    metà, la metà, una parte, parte, il resto, resto, l'altra metà, un'ora, solo un'ora, solo l'uscita, solo la
    chiamata, il minimo, minimo, la differenza, il saldo, saldo, il rimanente, solo una parte, l'altra parte, una
    stanza, ufficialmente, un importo più basso, quello che avanza, seconda metà`,
  meet: `
    passa in|da, passi in|da, vieni in|da, venga in|da, mio negozio, in negozio, in bottega, la bottega, in
    officina, il mio studio, in laboratorio, prendiamo un caffè, un caffè, davanti a un caffè, una birra, di
    persona, a quattr'occhi, stretta di mano`,
  deal: `
    mettiamo d'accordo, d'accordo, accordo, accordiamo, ci accordiamo, combiniamo, concordiamo, trattiamo,
    sistemiamo, ci arrangiamo, aggiustiamo`,
  noBook: `
    senza prenotare, senza prenotazione, non prenotare, non prenoti, non serve prenotare, non c'è bisogno di
    prenotare, non occorre prenotare, invece di prenotare, non confermare, non pagare qui|sull'app, prima di
    prenotare, niente prenotazione, lascia perdere la prenotazione`,
  not: `non, no, mai, senza, né, nessun*, niente`,
  refuse: `
    non posso dare|darti|darle|dar|condividere, non do il, non condivido, non lascio il, preferisco
    restare|rimanere|passare|usare|tenere|pagare|tramite|tutto|non|che|sull'app|qui, restiamo, rimaniamo, solo
    tramite l'app|app|piattaforma, solo attraverso l'app, solo sull'app, solo con l'app, tutto tramite, tutto
    sull'app, tutto sulla piattaforma, tramite l'app per favore, contro le regole|norme|policy, contro il
    regolamento, non è permesso|consentito, vietato, non lavoro fuori|in, niente contanti, non accetto, non prendo
    contanti, non faccio, non voglio, no grazie, grazie ma, mi dispiace ma, non annullo, non cancello, la segnalo,
    ti segnalo, segnalerò, non mi interessa, perdo la garanzia`,
  report: `
    dice, il regolamento, le regole dicono, l'avviso, mi ha chiesto, quello prima, quello di prima, il precedente,
    la precedente, un altro, truffa, truffatore, truffatori, mai condividere, mai pagare, è permesso, l'assistenza
    dice|ha, un altro idraulico|imbianchino|tecnico, voleva che, voleva i contanti, chiedeva, è vero che, l'ho
    segnalato`,
  work: `
    configur*, install*, ripar*, aggiust*, sistemare, integr*, insegn*, imparare, lezioni di, corso, gestire,
    gestione, campagn*, pubblicità, inserzion*, svilupp*, creare, realizzare, pulsante, plugin, negozio online, e
    commerce, recuper*, migr*, backup, non funziona, non si apre, si blocca, sul telefono di, sul tablet, mia nonna,
    mia madre, mio padre, nonna, collegare, sincronizz*, usare, follower, bot, automatizz*, gestisco`,
  deliver: `
    voce fuori campo, doppiaggio, copione, script, testo per, per il volantino|cartello|biglietto|sito, per
    l'insegna|locandina, grafica, bozza, stampare, stampa, tradurre, traduzione, trascri*, inserimento dati, excel,
    riga, righe, colonn*, deve esserci scritto, modello di, poesia, cruciverba, sul volantino scriviamo, scriviamo, sul timbro|cartello|biglietto|furgone scrivo|scrivi|scriva|metto|metti|mettiamo,
    sulla targa|locandina|maglietta|vetrina scrivo|scrivi|scriva|metto|metti|mettiamo, ricamare, incidere, stampate, stampi, stampo`,
  inApp: `
    nell'app, tramite l'app, tramite app, con l'app, sull'app, attraverso l'app, dall'app, tramite la piattaforma,
    sulla piattaforma, in questa chat, in chat, da qui, chiamata in app, buono sconto, codice sconto, coupon`,
  secret: `
    tra noi, fra noi, resta tra noi, rimane tra noi, non dirlo, non lo dica, non dire niente, nessuno deve sapere,
    nessuno lo sa|saprà, nostro segreto, segreto, discrezione, discreto, cancella questo messaggio, cancella il
    messaggio, cancella tutto, di nascosto, se ti chiedono, se chiedono, se le chiedono, di che non, resta fra noi,
    se l'assistenza chiede, non ci siamo visti, cancella i messaggi`,
  together: `
    insieme, tutto insieme, di fila, in fila, uniscili, unisci, componi, componga, tutto attaccato, attaccati, in
    ordine, solo i numeri, i numeri, senza spazi, togli le, senza le parole, hai capito, capisci, chiamami`,
  backwards: `
    al contrario, alla rovescia, all'incontrario, al rovescio, da destra a sinistra, invertito, rovesciato`,
  riddle: `
    due pezzi|parti|volte|messaggi, inizia con|per, comincia con|per, finisce con|per, termina con, le ultime, gli
    ultimi, le prime, i primi, cifre, e la fine, il resto, prefisso, seconda parte|metà, prima parte|metà, più uno,
    meno uno`,
  prompt: `
    e la fine, la fine, il resto, e il resto, inizia, comincia, e poi, la seconda parte, seconda metà, prima parte,
    prima metà, finisce, continua, come finisce, alla fine, e alla fine, in mezzo`,
  form: `
    il mio modulo, mio link, il mio link, link di pagamento, la mia fattura, mio commercialista, il mio
    commercialista, fattura a parte, compila il mio, mio pos, fattura della mia ditta, fattura della sua ditta,
    fattura dalla mia, ti mando un link, le mando un link, il link che, fatturo a parte, mio ufficio`,
  invoice: `fattura, ricevuta`,
  stay: `
    altra data, altro giorno, altro orario, spostare, spostiamo, riprenot*, rimandare, malato, malata, influenza,
    febbre, medico, scusa, scusi, mi dispiace, purtroppo, rimborso, politica di cancellazione, costi di
    cancellazione, penale, pioggia, devo annullare|disdire|cancellare, posso annullare|disdire, imprevisto, per
    errore, ho annullato, ho disdetto`,
  choose: `metti, metta, scegli, scelga, seleziona, spunta, scrivi, motivo, come motivo, di', indica, clicca`,
  handle: `sono, mi chiamo, profilo, pagina, account, nome utente`,
  purpose: `
    per ogni evenienza, in caso, se serve, se hai bisogno, se ha bisogno, per la prossima, per contattarmi, con il
    mio numero, col mio numero, con i miei, c'è il mio numero, tienilo, qualsiasi cosa`,
  on: `su, via, tramite, con, al, sul, per`,
  pivot: `ma, però, quindi, allora, perciò, invece, piuttosto`,
  unitNoun: `
    metri, ore, giorni, persone, bambini, adulti, pezzi, mattoni, piastrelle, litri, chili, volte, camere, pagine,
    parole, minuti, settimane, anni, euro, gradi, scatole`,
  harmless: `
    registratore di cassa, numero (d'ordine|di serie|civico|di pratica), numero civico, numero
    ordine|pratica|contatore|fattura|camera|interno, numero di
    serie|pratica|targa|contatore|telaio|persone|stanze|fattura|spedizione|prenotazione|volo|polizza|interno|lotto,
    carta (di credito|di debito|di identità|d'identità|da parati|igienica|vetrata), la metà del|della|dei, parte
    del|della|dei|superiore|inferiore|destra|sinistra, luce diretta, tra noi e, foto del|della|dei|delle, biglietto
    del treno, biglietto aereo, biglietto d'auguri, cerco un|una|qualcuno, per favore, per esempio, per piacere, con
    mia, con mio, in ordine, conto alla rovescia, mi rendo conto, tenere conto, con me domani, ho cercato, cercato`,
  answers: `rispondo, rispondo io, squilla, risponde`,
  tell: `di, dì, dica, dire, dirlo, scriva, scrivere, racconta*, menzion*, rispondi, parlarne`,
  asks: `chiede, chiedono, chiedessero, domandano, sondaggio, chiamano`,
  erase: `cancella, cancelli, elimina*`,
  chatNoun: `messaggio, messaggi, chat, conversazione`,
  staff: `l'assistenza, assistenza, la piattaforma, l'app, il servizio clienti`,
  keepSlot: `teniamo l'orario, stesso orario, stessa ora, stesso giorno, ci vediamo, ci sarò, io ci sono, sarò lì, sono da lei, resta valido, il lavoro lo faccio, faccio il lavoro, confermo il giorno`,
};
