import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const italian: Phrasebook = {
  digits: ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
  at: "chiocciola",
  dot: "punto",
  days: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domani", "domenica"],
  times: ["alle 9", "alle 9:30", "alle 11", "a mezzogiorno", "alle 14", "alle 15:30", "alle 17", "verso le 18"],
  streets: ["via dei Tigli {house}", "via del Mulino {house}", "viale della Fonte {house}", "piazza del Pozzo {house}"],
  jobs: {
    "home-cleaning": [
      "una pulizia a fondo di un {n2} locali",
      "pulizie settimanali, {hours} ore",
      "una pulizia dopo i lavori",
    ],
    plumbing: [
      "un rubinetto che perde",
      "una perdita sotto il lavello",
      "lo scarico della doccia otturato",
      "la cassetta del wc da cambiare",
    ],
    electrical: ["due prese nello studio", "tre lampadari da cambiare", "il quadro che salta quando piove"],
    painting: ["imbiancare il corridoio", "imbiancare una camera con soffitto", "un soggiorno {w} per {h}"],
    handyman: ["montare un armadio grande", "appendere una tv", "mensole e uno specchio"],
    gardening: ["una siepe di {w} metri", "il prato ogni due settimane", "ripulire un piccolo giardino"],
    moving: ["un trasloco di un bilocale", "portare un divano e un frigo", "una mano a caricare, {hours} ore"],
    "appliance-repair": [
      "una lavatrice che non scarica",
      "una lavastoviglie che si blocca",
      "un frigo che non raffredda",
    ],
    "it-help": [
      "un portatile lentissimo",
      "mettere WhatsApp sul tablet di mio padre",
      "il wifi che non arriva in camera",
    ],
    tutoring: ["ripetizioni di matematica, {year} anni", "conversazione in inglese", "lezioni di piano"],
    "pet-care": [
      "portare fuori il cane a pranzo",
      "dar da mangiare a due gatti {n} giorni",
      "un cucciolo per il weekend",
    ],
    photography: ["foto della casa per un annuncio", "un servizio di famiglia al parco", "foto di {n} prodotti"],
    "personal-training": ["un allenatore due volte a settimana", "preparare una 10 km", "rinforzare la schiena"],
    "hair-and-beauty": ["taglio e colore a domicilio", "trucco e acconciatura da sposa", "unghie in gel"],
  },
  trades: {
    "home-cleaning": "Pulizie",
    plumbing: "Idraulica",
    electrical: "Impianti",
    painting: "Imbiancature",
    handyman: "Tuttofare",
    gardening: "Giardini",
    moving: "Traslochi",
    "appliance-repair": "Elettrodomestici",
    "it-help": "Computer",
    tutoring: "Lezioni",
    "pet-care": "Animali",
    photography: "Foto",
    "personal-training": "Fitness",
    "hair-and-beauty": "Parrucchieri",
  },
  tradeTalk: {
    "appliance-repair": [
      "p: Mi dice il modello? È sullo sportello. >> c: [{model}|{model}, matricola {serial}]",
      "p: Dà un errore? >> c: [E{n}|F{n} e suona]",
    ],
    moving: [
      "p: C'è l'ascensore? >> c: [Sì, piccolo|No, {n}° piano]",
      "c: Il divano è {cm1} x {cm2} x {cm3}. >> p: Ci sta",
    ],
    painting: ["c: Il colore è {paint}. >> p: Bene, bastano {litres} litri"],
  },
  talk: {
    opening: [
      "c: Ciao {p}, avrei bisogno: {job}. [Sei libero|Riesci] {day}? >> p: Ciao {c}, [certo|guardo l'agenda]. In che zona di {city}?",
      "c: [Buongiorno|Buonasera], cerco qualcuno per {job}. Quanto [verrebbe|costa] circa? >> p: Salve, [dipende, mi racconta meglio?|ha delle foto?]",
      "c: Salve, [ho visto il profilo|mi ha parlato di lei una vicina], si tratta di {job}. >> p: [Volentieri|Lo faccio ogni settimana], per quando?",
    ],
    details: [
      "p: Che piano è, c'è l'ascensore? >> c: [{n}° senza ascensore|Piano terra|Sì]",
      "@space p: Quanti metri sono? >> c: [Circa {area} mq|{w} per {h}]",
      "c: Quanto ci vuole? >> p: [Circa {hours} ore|Una mattinata]",
      "@parts c: Devo comprare qualcosa? >> p: [No, porto tutto|Solo il pezzo {article}]",
      "p: Si parcheggia? >> c: [In cortile|Difficile, c'è un garage vicino]",
    ],
    quote: [
      "@home p: Verrebbe {price}, [materiale compreso|materiale a parte]. >> c: [Va bene|Perfetto, prenoto|Ok]",
      "p: Sono {price}. >> c: Si può fare {price2}? >> p: [Arrivo a {price2b}|Mi dispiace, è il prezzo giusto]",
      "p: Ho mandato l'offerta nell'app, {price}. >> c: [Accettata|La guardo stasera]",
    ],
    schedule: [
      "c: {day} {time}? >> p: [Perfetto|Meglio {time2}] >> c: [Fatto|ok]",
      "p: Ho {day} {time} oppure {day2} {time2}. >> c: {day} va benissimo",
    ],
    undecided: [
      "c: Ci [penso|devo chiedere al padrone di casa] e le dico. >> p: Con calma",
      "c: Grazie, alla fine [rimandiamo|abbiamo risolto]. >> p: Nessun problema",
    ],
    booked: ["c: Prenotato e pagato >> p: [Ricevuto, grazie|A {day}]", "p: Confermato. >> c: [Grazie|Ottimo]"],
    site: [
      "c: È in {street}, {n}° piano. [Il codice del portone è {code4}|Citofono {flat}]. >> p: [Grazie|Segnato]",
      "c: Le chiavi sono nella cassetta, codice {code4}. >> p: Ok, le rimetto lì",
    ],
    arrival: [
      "p: Sto arrivando, {minutes} minuti. >> c: [ok|ci sono]",
      "p: {minutes} min di ritardo, tangenziale bloccata. >> c: Tranquillo",
    ],
    honest: [
      "@parts c: Il numero d'ordine del pezzo è {order}, arriva {day}. >> p: [È quello giusto|Bene, non lo apra]",
      "@parts p: Codice di tracciamento {tracking}. >> c: Risulta in consegna",
      "@fit c: Ho rimisurato: {cm1} x {cm2} x {cm3}. >> p: Ci sta preciso",
      "c: Posso pagare in contanti? >> p: No, passa tutto dall'app, siamo più tutelati. >> c: [Ok|Capisco]",
      "c: Ci sentiamo a voce? >> p: Meglio qui, così resta scritto",
    ],
    smalltalk: [
      "c: Bel weekend? >> p: [Troppo corto|Al lago, bellissimo]",
      "p: Che caldo oggi. >> c: [Non me lo dica|C'è l'acqua fresca]",
      "c: Vista la partita? >> p: {n} a zero, lasciamo stare",
    ],
    done: [
      "p: Finito, foto nella prenotazione. >> c: [Bellissimo, grazie|Che velocità]",
      "c: Grazie mille {p}, [tutto perfetto|come nuovo]. >> p: [Piacere mio|Se può lasci una recensione]",
    ],
    complaint: [
      "c: Salve, [è di nuovo come prima|manca metà]. >> p: [Mi scusi, passo {day}|Ha una foto?] >> c: È nella prenotazione",
      "c: Ho aspettato tutta la mattina. >> p: Mi scusi, furgone rotto",
    ],
    reschedule: [
      "c: Possiamo spostare a {day2}? >> p: [Certo|Sì, {time2}]",
      "p: Ho la febbre, va bene {day2}? >> c: Certo, si riguardi",
    ],
    cancel: [
      "c: Devo annullare, [il bimbo è malato|ci trasferiamo prima]. Scusi! >> p: Nessun problema",
      "p: Devo annullare {day}, le rimborsano tutto. >> c: Peccato, ok",
    ],
    again: [
      "c: Ciao {p}, come sempre {day}? >> p: [Certo|Sì, {time}]",
      "c: Stavolta si tratta di {job}. >> p: Va bene, {price}",
    ],
    instant: [
      "c: Prenotato per {day}, codice {code4} >> p: Segnato",
      "p: Grazie della prenotazione, arrivo {time}. >> c: ok",
    ],
  },
  evasion: {
    phone_plain: [
      "x: Mi chiami al {phone}",
      "x: il mio numero è {phone}",
      "x: cell {phone}, [quando vuole|si fa prima]",
    ],
    phone_spaced: ["x: il mio numero {phone}", "x: vediamo se passa: {phone}"],
    phone_words: ["x: segna: {phone}", "x: in lettere {phone}"],
    phone_letters: ["x: wapp {phone}", "x: scrivimi al {phone}"],
    phone_split: [
      "x: te lo do in due pezzi, {phone1} >> x: e {phone2}",
      "x: inizia con {phone1} >> y: poi? >> x: {phone2}",
    ],
    email_plain: ["x: mandi le foto a {email}", "x: la mia mail è {email}"],
    email_words: ["x: scrivimi a {email}", "x: mail: {email}"],
    url: ["x: i prezzi sono su {url}, prenoti diretto", "x: il mio sito {url}"],
    messenger_link: ["x: meglio qui {link}", "x: clicca {link} e ci sentiamo"],
    handle: ["x: su insta sono {handle}", "x: telegram {handle}"],
    app_ask: [
      "x: Hai WhatsApp? È più comodo",
      "x: dammi il numero che ti scrivo su whatsapp",
      "x: passiamo su telegram?",
    ],
    external_payment: [
      "x: Si può fare in contanti? Risparmiamo la commissione >> y: quanto verrebbe? >> x: {price2}",
      "p: meglio un bonifico o Satispay, {price2}",
      "c: posso pagare fuori dall'app?",
    ],
    payment_credential: ["p: La caparra di {deposit} su {cred}", "p: il mio IBAN {cred}"],
    discount_direct: [
      "p: Con l'app {price}, diretto con me {price2}",
      "c: Senza app mi fai {price2}?",
      "p: si tengono il 20%, tra noi {price2}",
    ],
    cancel_and_book: [
      "p: Annulla la prenotazione, vengo lo stesso, {price2} in mano",
      "c: e se annullo qui e facciamo in privato?",
    ],
    next_time_direct: [
      "p: La prossima volta chiamami direttamente, {phone}",
      "p: Per le prossime l'app non serve, lascio il biglietto sul tavolo",
    ],
    accept: ["y: [ok|va bene], [ti scrivo|salvato]", "y: Per me va bene", "y: perfetto, [annullo qui|a dopo]"],
    refuse: [
      "y: Preferisco restare nell'app, [scusa|grazie]. >> x: [ok|nessun problema]",
      "y: No, solo tramite la piattaforma, per l'assicurazione",
    ],
  },
  reviews: {
    good: [
      "[Ottimo lavoro|Bravissimo], [puntuale|gentile] e pulito.",
      "{p} è [molto professionale|una persona squisita]. Consigliato.",
    ],
    bad: ["In ritardo e [frettoloso|scortese].", "Non [era quello concordato|sono soddisfatta]."],
  },
};
