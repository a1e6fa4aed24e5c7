import type { Phrasebook } from "#workers/demo/marketplace/phrasebook.ts";

export const german: Phrasebook = {
  digits: ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
  at: "ät",
  dot: "punkt",
  days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "morgen", "Sonntag"],
  times: ["9 Uhr", "halb zehn", "10:30", "12 Uhr", "14 Uhr", "15:15", "17 Uhr", "18 Uhr"],
  streets: ["Lindenweg {house}", "Gartenstraße {house}", "Am Mühlbach {house}", "Bahnhofstraße {house}"],
  jobs: {
    "home-cleaning": [
      "eine Grundreinigung in einer {n2}-Zimmer-Wohnung",
      "wöchentliches Putzen, {hours} Stunden",
      "eine Endreinigung nach dem Auszug",
    ],
    plumbing: [
      "einen tropfenden Wasserhahn",
      "ein Leck unter der Spüle",
      "einen verstopften Abfluss",
      "einen neuen Spülkasten",
    ],
    electrical: [
      "zwei neue Steckdosen im Büro",
      "drei Deckenlampen",
      "einen Sicherungskasten, der bei Regen rausfliegt",
    ],
    painting: ["den Flur streichen", "ein Schlafzimmer samt Decke", "ein Wohnzimmer, {w} mal {h}"],
    handyman: ["einen großen Schrank aufbauen", "einen Fernseher an die Wand", "Regale und einen Spiegel"],
    gardening: ["eine Hecke, etwa {w} Meter", "Rasenmähen alle zwei Wochen", "einen kleinen Garten roden"],
    moving: [
      "einen Umzug, zwei Zimmer",
      "ein Sofa und einen Kühlschrank transportieren",
      "Hilfe beim Beladen, {hours} Stunden",
    ],
    "appliance-repair": [
      "eine Waschmaschine, die nicht abpumpt",
      "einen Geschirrspüler, der stehen bleibt",
      "einen Kühlschrank ohne Kälte",
    ],
    "it-help": [
      "einen sehr langsamen Laptop",
      "WhatsApp auf Omas neuem Handy einrichten",
      "WLAN bis ins hintere Zimmer",
    ],
    tutoring: ["Mathe-Nachhilfe, Klasse {year}", "englische Konversation", "Klavierunterricht für Anfänger"],
    "pet-care": ["mittags mit dem Hund raus", "zwei Katzen füttern, {n} Tage", "einen Welpen übers Wochenende"],
    photography: ["Wohnungsfotos für ein Inserat", "Familienfotos im Park", "Produktfotos, {n} Stück"],
    "personal-training": ["Training zweimal die Woche", "Vorbereitung auf 10 km", "Kraft für den Rücken"],
    "hair-and-beauty": ["Schneiden und Färben zu Hause", "Brautfrisur und Make-up", "Gelnägel"],
  },
  trades: {
    "home-cleaning": "Reinigung",
    plumbing: "Sanitär",
    electrical: "Elektro",
    painting: "Malerarbeiten",
    handyman: "Hausservice",
    gardening: "Gartenpflege",
    moving: "Umzüge",
    "appliance-repair": "Geräteservice",
    "it-help": "Computerhilfe",
    tutoring: "Nachhilfe",
    "pet-care": "Tierbetreuung",
    photography: "Fotografie",
    "personal-training": "Training",
    "hair-and-beauty": "Friseur",
  },
  tradeTalk: {
    "appliance-repair": [
      "p: Haben Sie die Modellnummer? Steht in der Tür. >> c: [{model}|{model}, Seriennummer {serial}]",
      "p: Kommt ein Fehlercode? >> c: [E{n}|F{n}, dann piept sie]",
    ],
    moving: [
      "p: Gibt es einen Aufzug? >> c: [Ja, klein|Nein, {n}. Stock]",
      "c: Das Sofa hat {cm1} x {cm2} x {cm3}. >> p: [Passt|Geht hochkant]",
    ],
    painting: ["c: Der Farbton ist {paint}. >> p: Gut, {litres} Liter reichen"],
    electrical: ["p: Wie alt ist die Leitung? >> c: [Haus ist von 19{year5}|keine Ahnung, Altbau]"],
  },
  talk: {
    opening: [
      "c: Hallo {p}, es geht um {job}. [Hätten Sie|Hast du] {day} Zeit? >> p: Hallo {c}, [ja das geht|ich schaue kurz]. Wo in {city} ist das?",
      "c: Guten Tag, ich brauche Hilfe: {job}. Was würde das [ungefähr|etwa] kosten? >> p: Hallo, [kommt drauf an, gibt es Fotos?|gerne, erzählen Sie mal]",
      "c: Hi, [hab dein Profil gesehen|die Nachbarin hat dich empfohlen]. Machst du sowas: {job}? >> p: [Klar|Ja, jede Woche :)], wann denn?",
      "c: Moin, suche jemanden für {job}, gern diese Woche >> p: Diese Woche ist eng, {day} ginge",
    ],
    details: [
      "p: Welcher Stock, gibt es einen Aufzug? >> c: [{n}. Stock ohne Aufzug, sorry|Erdgeschoss|Ja gibt es]",
      "@space p: Wie groß ist das etwa? >> c: [Ca. {area} qm|{w} mal {h} Meter]",
      "c: Wie lange dauert das? >> p: [Etwa {hours} Stunden|Einen Vormittag]",
      "p: Kann man parken? >> c: [Im Hof|Schwierig, am besten um die Ecke]",
      "@parts c: Muss ich etwas besorgen? >> p: [Nein, bringe alles mit|Nur das Teil {article}]",
    ],
    quote: [
      "@home p: Das wären {price}, [inklusive Material|Material extra]. >> c: [Passt|Einverstanden|Gut, ich buche]",
      "p: Da bin ich bei {price}. >> c: Geht auch {price2}? >> p: [{price2b}, weil Sie nett fragen|Leider nein, das ist knapp kalkuliert]",
      "p: Angebot über {price} ist in der App. >> c: [Angenommen|Schaue ich heute Abend an]",
    ],
    schedule: [
      "c: {day}, {time}? >> p: [Passt|Lieber {time2}] >> c: [Super|ok]",
      "p: Frei wäre {day} {time} oder {day2} {time2}. >> c: {day} bitte",
    ],
    undecided: [
      "c: Ich [überlege noch|muss den Vermieter fragen]. >> p: Kein Stress",
      "c: Danke, [wir warten bis zum Frühjahr|hat sich erledigt]. >> p: Alles klar, viel Erfolg",
    ],
    booked: [
      "c: Gebucht und bezahlt >> p: [Danke, ist da|Super, bis {day}]",
      "p: Bestätigt. >> c: [Danke|Prima, bis dann]",
    ],
    site: [
      "c: Adresse ist {street}, {n}. OG, [Klingel bei {c}|Türcode {code4}]. >> p: [Danke|Notiert]",
      "c: Schlüssel ist im Safe neben der Tür, Code {code4}. >> p: Ok, lege ich zurück",
      "c: {street}, 104{bay} {city}, Hinterhaus. >> p: Kenne ich",
    ],
    arrival: [
      "p: Bin unterwegs, {minutes} Minuten. >> c: [ok|Tür ist offen]",
      "p: Komme {minutes} min später, Stau. >> c: [Kein Problem|Macht nichts]",
    ],
    honest: [
      "@parts c: Bestellnummer vom Ersatzteil ist {order}, kommt {day}. >> p: [Ist das richtige|Gut, bitte nicht auspacken]",
      "@parts p: Sendungsnummer {tracking}. >> c: Ist in Zustellung",
      "@fit c: Nochmal gemessen: {cm1} x {cm2} x {cm3}. >> p: Passt genau",
      "c: Kann ich bar zahlen? >> p: Nein, nur über die App, sonst sind wir beide nicht versichert. >> c: [Ok|Verstehe]",
      "c: Sollen wir kurz telefonieren? >> p: Lieber hier im Chat, dann haben wir es schriftlich",
      "@plumbing,electrical c: Zählerstand ist {meter}. >> p: Alles normal",
    ],
    smalltalk: [
      "c: Schönes Wochenende gehabt? >> p: [Zu kurz|Im Grünen, herrlich]",
      "p: Ganz schön nass heute. >> c: [Stimmt|Gummistiefel mitbringen]",
      "c: Spiel gesehen? >> p: {n}:0, reden wir nicht drüber",
    ],
    done: [
      "p: Fertig, Fotos sind in der Buchung. >> c: [Sieht super aus, danke|Wow, schnell]",
      "c: Vielen Dank {p}, [alles bestens|läuft wieder]. >> p: [Gerne|Freut mich, über eine Bewertung würde ich mich freuen]",
    ],
    complaint: [
      "c: Hallo, [es geht schon wieder nicht|die Hälfte fehlt]. >> p: [Tut mir leid, komme {day}|Haben Sie ein Foto?] >> c: Ist in der Buchung",
      "c: Ich habe den ganzen Vormittag gewartet. >> p: Entschuldigung, Auto kaputt",
    ],
    reschedule: [
      "c: Können wir auf {day2} verschieben? >> p: [Klar|Ja, {time2}]",
      "p: Bin krank, geht {day2}? >> c: Natürlich, gute Besserung",
    ],
    cancel: [
      "c: Muss leider absagen, [Kind krank|wir ziehen früher um]. >> p: Kein Problem",
      "p: Ich muss {day} leider absagen, Geld kommt zurück. >> c: Schade, ok",
    ],
    again: [
      "c: Hallo {p}, wieder {day}? >> p: [Gerne|Ja, {time}]",
      "c: Diesmal geht es um {job}. >> p: Machen wir, {price}",
    ],
    instant: [
      "c: Gebucht für {day}, Türcode {code4} >> p: Notiert",
      "p: Danke für die Buchung, komme {time}. >> c: [ok|Schlüssel hat die Nachbarin]",
    ],
  },
  evasion: {
    phone_plain: [
      "x: Ruf mich an: {phone}",
      "x: meine Nummer ist {phone}",
      "x: Handy {phone}, [einfach melden|falls was ist]",
    ],
    phone_spaced: ["x: meine Nummer {phone}", "x: mal sehen ob das durchgeht {phone}"],
    phone_words: ["x: bitte notieren: {phone}", "x: ausgeschrieben {phone}"],
    phone_letters: ["x: whats app {phone}", "x: erreichbar unter {phone}"],
    phone_split: [
      "x: Nummer in zwei Teilen, {phone1} >> x: und {phone2}",
      "x: fängt an mit {phone1} >> y: ja? >> x: {phone2}",
    ],
    email_plain: ["x: Fotos bitte an {email}", "x: meine Mail: {email}"],
    email_words: ["x: schreib mir: {email}", "x: mail geht an {email}"],
    url: ["x: Preise stehen auf {url}, da kannst du direkt buchen", "x: meine Seite {url}"],
    messenger_link: ["x: lieber hier {link}", "x: klick {link}, da geht es schneller"],
    handle: ["x: auf insta bin ich {handle}", "x: telegram: {handle}"],
    app_ask: [
      "x: Hast du WhatsApp? Ist einfacher",
      "x: gib mir deine Nummer, ich schreib dir auf whatsapp",
      "x: sollen wir zu signal wechseln?",
    ],
    external_payment: [
      "x: Geht auch bar? Dann sparen wir die Gebühr >> y: wie viel dann? >> x: {price2}",
      "p: lieber Überweisung, {price2}, dann behält die App nichts",
      "c: kann ich PayPal Freunde machen statt hier?",
    ],
    payment_credential: ["p: Anzahlung {deposit} bitte auf {cred}", "p: meine IBAN {cred}"],
    discount_direct: [
      "p: Über die App {price}, direkt bei mir {price2}",
      "c: Ohne App für {price2}?",
      "p: die nehmen 20 %, unter uns wären es {price2}",
    ],
    cancel_and_book: [
      "p: Storniere die Buchung, ich komme trotzdem, {price2} bar",
      "c: und wenn ich hier storniere und wir machen es privat?",
    ],
    next_time_direct: [
      "p: Nächstes Mal einfach direkt anrufen, {phone}",
      "p: Für die nächsten Termine brauchen wir die App nicht, meine Karte liegt auf dem Tisch",
    ],
    accept: [
      "y: [ok|alles klar], [melde mich|gespeichert]",
      "y: Passt mir gut",
      "y: super, [storniere hier|bis gleich]",
    ],
    refuse: [
      "y: Ich bleibe lieber in der App, [sorry|danke]. >> x: [ok|kein Problem]",
      "y: Nein, nur über die Plattform, wegen der Versicherung",
      "y: Bitte keine Nummern hier, sonst werden wir gesperrt",
    ],
  },
  reviews: {
    good: [
      "[Sehr gute Arbeit|Top], [pünktlich|freundlich] und sauber.",
      "{p} ist [super nett|sehr professionell]. Gerne wieder.",
      "[Schnell|Gründlich], danke.",
    ],
    bad: ["Zu spät und [schlampig|unfreundlich].", "Nicht [wie abgemacht|zufrieden]."],
  },
};
