import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const german: Lexicon = {
  cancel: `
    stornier*, storno, absag*, sag ab, sagen sie ab, cancel*, canceln, lehn* die buchung|anfrage, lösch* die
    buchung, zieh die buchung zurück, ablehn*, lehn* das, lehne, zieh* zurück, zurückzieh*, lass* die anfrage
    verfallen, lass sie verfallen, nimm* die buchung raus, rausnehmen, erstattung anfordern, hol dir das geld zurück`,
  changeMind: `
    es mir anders überlegt, anders überlegt, meinung geändert, pläne geändert, planänderung, nicht mehr nötig,
    anderer grund`,
  anyway: `
    trotzdem, dennoch, sowieso, eh, wie geplant, wie besprochen|vereinbart|ausgemacht, gleiche zeit, zur gleichen
    zeit, ändert nichts, genauso, auch so`,
  still: `noch, weiterhin`,
  come: `
    komm, komme, kommen, komm ich, vorbei, bin da, mach* den job|die arbeit, ich mach das|es|ihnen|dir, ich mache
    das|es, mache ich, erledige, rum, tauche auf, erscheine, kommst, kommt, kämst, komm aber, komme aber`,
  job: `
    buch*, buchung*, auftrag*, termin*, job, arbeit, reservierung*, bestellung, stunde, einsatz, putzen, reinigung`,
  platform: `app, plattform, seite, website, portal, webseite`,
  here: `hier, hierüber, über das hier, in diesem chat, im chat`,
  outside: `
    außerhalb, ausserhalb, außerhalb der|von app|plattform|hier, außerhalb von, an der app|plattform vorbei, vorbei
    an der app|plattform, an der seite vorbei, ohne die app|plattform|seite, ohne
    app|plattform|gebühr|gebühren|provision|vermittler|rechnung|umweg, ohne zwischenhändler, zwischenhändler,
    mittelsmann, app umgehen, umgehen, umgeh*, gebühr* sparen, gebühr* umgehen, provision sparen|umgehen, die
    gebühr|gebühren|provision sparen, schwarz, unter der hand, am finanzamt vorbei, unterm tisch, nicht über die
    app|plattform|seite, nicht über das portal, nicht über hier, nicht durch die app, statt über die app|plattform,
    anstatt über die app|plattform, die app weglassen, app weg, lass* die app, vergiss die app, braucht die app
    nicht, brauchen wir die app nicht, brauchen die app nicht, app muss das nicht, app muss davon nichts, die app
    rauslassen, (ohne|an|neben|statt|außerhalb|ausserhalb) (die|der|das|diese|dieser|dem)
    (app|plattform|seite|webseite|agentur|portal|firma), ohne (plattform|agentur|portal|webseite|internetseite),
    nebenbei, so nebenbei, inoffiziell, auf eigene faust, unter der theke`,
  directWord: `direkt`,
  direct: `
    direkt mit mir|uns, direkt bei mir|uns, direkt an mich, direkt über mich, unter uns, zwischen uns, privat, auf
    privat, privat abrechnen|machen|regeln, untereinander, bei mir, mit mir, an mich, wir zwei, wir beide, auf
    direktem weg, von privat`,
  nextTime: `
    nächstes mal, nächste mal, beim nächsten mal, beim nächsten, das nächste mal, in zukunft, künftig, zukünftig, ab
    jetzt, von jetzt an, ab dann, danach, später dann, weitere termine, folgetermine, die nächsten, ab dem zweiten,
    nach dem ersten, dauerhaft`,
  cash: `
    bar, in bar, bargeld, bar auf die hand|kralle, auf die hand, auf die kralle, cash, scheine, in scheinen,
    umschlag, bares, auf tatze, bar zahlen|bezahlen, barzahlung`,
  bank: `
    überweis*, ueberweis*, überweisung, konto, kontonummer, iban, bankverbindung, mein konto, kontodaten, scheck,
    girokonto, banküberweisung`,
  pay: `
    zahl*, bezahl*, gib* mir, geben sie mir, geld, anzahlung, nehme, nehm ich, schick* mir, begleich*, kassier*,
    abrechn*, den betrag, verlang*, akzeptier*, rechne ich`,
  price: `preis*, euro, kostet, kosten, angebot, betrag, stundensatz, pauschal, mach ich ihnen|dir für, für`,
  cheaper: `
    billiger, günstiger, rabatt, nachlass, prozent weniger, weniger, spar*, sparen, freundschaftspreis, sonderpreis,
    besserer preis, besseren preis, guten preis, skonto, ohne mwst, geh ich runter, runter mit dem preis,
    preisnachlass, lasse nach, komm ich dir|ihnen entgegen`,
  fee: `
    gebühr*, gebuehr*, provision*, vermittlungsgebühr*, servicegebühr*, deren anteil, anteil, die kassieren, zieht
    die app|plattform ab, prozent an die, prozente`,
  save: `
    gebühr* sparen, gebühr* spart, sparen uns|wir die gebühr|gebühren|provision, spar* die
    gebühr|gebühren|provision, wir uns die gebühr|gebühren|provision, ohne die gebühr|gebühren|provision, ohne
    gebühr|gebühren|provision, provision sparen, sparen wir beide, sparen beide, beide was davon, haben beide was
    davon, statt der gebühr, gebühr umgehen, gebühren umgehen, die app verdient, teilen uns die gebühr, muss die app
    nicht mitverdienen`,
  contactNoun: `kontakt, kontaktdaten, email, e mail, mail, mailadresse, e mail adresse, emailadresse`,
  mail: `email, e mail, mail, mailadresse, emailadresse`,
  phoneNoun: `
    handy*, handynummer, telefon*, telefonnummer, nummer, tel, mobil, mobilnummer, mobile, festnetz, rufnummer,
    durchwahl, nr, telefonnr, handynr`,
  second: `dein*, du, dir, dich, ihre*, ihr, sie, ihnen, euer, eure`,
  first: `mein*, ich, mir, mich, unser*, uns, wir`,
  contactVerb: `
    ruf*, anrufen, ruf an, rufen sie, rufen sie an, meld*, melde dich, schreib*, erreich*, kontaktier*, sms, simse,
    funk mich an, klingel durch, durchklingeln, klingeln, texte, text mir, adde, add, füg* mich hinzu, speicher*,
    notier*, notieren, anklingeln, pn, dm, folg* mir`,
  share: `
    gib, gibst, geben, schick*, schicken, sag*, nenn*, teile, tausch*, hinterlass*, lass*, verrat*, rüber,
    durchgeben, gebe, haben, bekomme`,
  ask: `
    gib mir deine|mal, gibst du mir, geben sie mir, kannst du mir deine|deinen|mal, können sie mir ihre|ihren, kann
    ich deine|ihre, könnte ich ihre|deine, darf ich ihre|deine, wie ist deine|ihre, wie lautet deine|ihre, was ist
    deine|ihre, hast du, haben sie, hättest du, hätten sie, schick mir deine|mal, schicken sie mir ihre, unter
    welcher nummer, welche nummer, auf welcher nummer, wie erreiche ich, wie kann ich dich|sie erreichen, wo kann
    ich dich|sie, brauche deine|ihre, bräuchte deine|ihre|mal, bräuchte ihre, bist du bei|auf, sind sie bei|auf,
    nutzt du, nutzen sie, tauschen wir, wollen wir nummern|handynummern, nummern tauschen, verrätst du mir, sag mir
    deine`,
  codedApp: `
    die grüne app, grüne app, grünen app, der grüne messenger, grüner messenger, grünen messenger, die blaue app,
    blaue app, blauen app, papierflieger, der papierflieger, der flieger, die kamera app, kamera app, das
    gesichtsbuch, geister app, der blaue vogel, andere app, anderen app, eine andere app, anderer messenger, anderen
    messenger, insta, das f, die app mit dem telefon|hörer, grüne telefon, dem grünen`,
  search: `
    such*, google*, googel*, googeln, find*, tipp*, nachschau*, im internet, im netz, online, bei google, schau*
    nach, tippe, tippen, telefonbuch, gelben seiten, branchenbuch`,
  selfName: `
    mein name, meinen namen, meinem namen, meine firma, unsere firma, meiner firma, mein betrieb, firmenname,
    firmennamen, den firmennamen, mein laden, meinen laden, mein geschäft, such* mich, such* nach mir, google* mich,
    googel* mich, find* mich, finden mich, findest mich|uns, findet mich|uns, finden sie mich|uns, finden uns,
    erster treffer, ersten treffer, erste treffer, ganz oben, mein nachname, meinen nachnamen, einfach googeln,
    meine seite, mein profil, meine homepage, unsere homepage, der einzige, die einzigen, unter meinem, mein studio,
    wir stehen, ich stehe, stehen wir, steh im`,
  leave: `
    briefkasten, lass*, lege, leg, liegt, gelegt, hinterlass*, klebt, klebe, steck*, gebe, drin, eingeworfen, werfe,
    einwerfen, nimm, nehmen sie, da gelassen, dagelassen, auf dem tisch`,
  card: `
    karte, visitenkarte*, kärtchen, flyer, zettel, zettelchen, magnet, aufkleber, sticker, broschüre, prospekt, post
    it, notiz`,
  media: `
    foto*, bild, bilder*, bildern, galerie, qr, qr code, sprachnachricht, audio, transporter, lieferwagen, auto,
    schild, screenshot, profilbild, profilfoto, logo, video, t shirt, wagen, bus, aufdruck`,
  see: `
    schau*, guck*, sieh, siehst, sehen, zoom*, scann*, scannen, steht auf|drauf|im|am|in|dran, steht, drauf, lies,
    lesen, zu sehen, abgebildet, hör*, unten rechts, in der ecke, erkennst, ablesen, findest du`,
  mineNumber: `
    meine nummer, meine handynummer, mein handy, meine telefonnummer, mein telefon, mein whatsapp, meine mail, meine
    email, meine e mail, meine kontaktdaten, mein kontakt, meine daten, mein insta*, meine mobilnummer, meiner
    nummer`,
  watched: `
    lesen mit, liest mit, mitlesen, mitgelesen, die lesen, überwach*, kontrollier*, blockier*, blockt, geblockt,
    gesperrt, zensier*, zensur, lösch*, gelöscht, lässt mich nicht schreiben|senden|schicken, darf man hier
    nicht|keine, wird ausgeblendet, ausgeblendet, versteckt, erkennt, schauen mit|zu, spion*, abgehört, werde ich
    gesperrt, sperren mich, unkenntlich, sternchen, filter*, gefiltert`,
  elsewhere: `
    woanders, anderswo, anderer stelle, auf anderem weg, anderem weg, andere weise, nicht hier, hier nicht,
    wechseln, wechsel zu, außerhalb, anderen kanal, anderer kanal, privat weiter, ungestört, wo anders, lieber
    persönlich, wenn wir uns sehen, nicht in diesem chat, nicht im chat, außerhalb vom chat, nicht hier schreiben,
    schreib das nicht hier, hier nicht schreiben, nicht über den chat`,
  talk: `
    schreiben, schreib*, reden, sprechen, besprech*, weiter, quatschen, unterhalten, klären, austauschen, chatten,
    absprechen, ausmachen`,
  part: `
    hälfte, die hälfte, teil, einen teil, der rest, den rest, rest, andere hälfte, eine stunde, nur eine stunde, nur
    die anfahrt, anfahrt, minimum, das minimum, mindest*, differenz, übrige, restliche*, anzahlung, nur ein teil,
    der andere teil, ein zimmer, offiziell, kleineren betrag, den größeren teil, nur das nötigste, zweite hälfte`,
  meet: `
    komm* vorbei, kommen sie vorbei, schau* vorbei, vorbeikommen, mein laden, in meinem laden, in meine werkstatt,
    meine werkstatt, werkstatt, mein büro, auf einen kaffee, beim kaffee, kaffee, bierchen, persönlich, von
    angesicht, handschlag, per handschlag, treffen`,
  deal: `
    ausmachen, machen wir aus, einigen, einig, absprache, verhandel*, vereinbar*, regeln, abmachen, deal, klären
    wir, handeln`,
  noBook: `
    ohne buchung, ohne zu buchen, nicht buchen, buch* nicht, buchen sie nicht, keine buchung, brauchst nicht
    buchen|zu buchen, brauchen nicht zu buchen, nicht extra buchen, statt zu buchen, anstatt zu buchen, nicht
    bestätigen, bestätige nicht, bezahl* nicht hier|über, zahl* nicht hier|über, bevor du buchst, bevor sie buchen,
    die buchung lassen, lass die buchung, buchung weglassen, nix buchen, nichts buchen, ohne die buchung, hier nix
    bezahlen, nichts bezahlen, nix zahlen, nichts zahlen`,
  not: `nicht, kein*, nie, niemals, ohne, nein, weder`,
  refuse: `
    darf ich nicht, kann ich nicht rausgeben|geben|machen|teilen, gebe ich nicht, geb ich nicht, möchte ich nicht,
    will ich nicht, lieber über die|hier|in|nicht, bleibe lieber, bleiben wir, lass uns hier|bei, bleiben lieber,
    lieber hier, nur über die app|plattform, ausschließlich über, bitte über die app|plattform, alles über die
    app|plattform, gegen die regeln|nutzungsbedingungen|agb|richtlinien, verstößt gegen, nicht erlaubt, verboten,
    ich arbeite nicht|nur über, kein bargeld, keine barzahlung, nehme kein, nehme keine, akzeptiere kein*, nein
    danke, danke aber, tut mir leid aber, sorry aber, ich storniere nicht, nicht stornieren, werde ich melden, melde
    ich, kein interesse, käuferschutz, rausgeben darf, nicht außerhalb, mache ich nicht, bevorzuge, nicht
    versichert, darf ich hier nicht, nicht rausgeben, weiter im chat, bleiben wir im chat`,
  report: `
    steht dass, die regeln sagen, laut, agb, hinweis, der letzte, der vorige, der vorherige, die vorherige, anderer
    anbieter, wollte meine nummer, wollte dass ich, hat mich gefragt, betrug, betrüger, abzocke, warnung, niemals
    teilen, ist das erlaubt, darf man, der support, support sagt, ein anderer handwerker|maler|klempner|anbieter,
    wollte bargeld|geld|bar, verlangte, stimmt es dass, hab ich gemeldet`,
  work: `
    einricht*, einzurichten, eingerichtet, installier*, repar*, integrier*, einbau*, beibringen, erklären, lernen,
    unterricht, kurs, schulung, verwalt*, betreu*, werbung, anzeigen, kampagne*, entwickl*, entwickeln, erstell*,
    programmier*, button, plugin, online shop, onlineshop, shop, wiederherstell*, umzieh*, datensicherung, backup,
    geht nicht mehr, funktioniert nicht, öffnet nicht, stürzt ab, auf dem handy von|meiner|meines, auf dem tablet,
    meiner oma, meiner mutter, meines vaters, oma, opa, verbinden, synchronisier*, konfigurier*, benutzen, follower,
    bot, automatisier*, pflege, betreuung`,
  deliver: `
    sprecher, sprechertext, voice over, drehbuch, text für, für den flyer|aushang, für das schild|plakat, für die
    visitenkarte|karte|homepage, layout, entwurf, druck*, übersetz*, transkri*, dateneingabe, excel, zeile*,
    spalte*, soll stehen, muss stehen, draufstehen, gestalt*, beschrift*, gedicht, kreuzworträtsel, vorlage,
    werbebanner, auf das|die|den|unsere|unser|meine|meinen banner|schild|plakat|aufkleber|plane|stempel|shirt|tasse|einladung,
    auf die visitenkarten, aufs schild|banner|plakat|shirt|auto, bestick*, gravier*, graviert`,
  inApp: `
    in der app, über die app, über die plattform, auf der plattform, per app, in diesem chat, im chat, hier im chat,
    über den chat, anruffunktion, in app, gutschein, gutscheincode, hier schreiben, über das portal`,
  secret: `
    unter uns, bleibt unter uns, sag's niemandem, sag es niemandem, niemandem, nicht weitersagen, muss keiner
    wissen, muss niemand wissen, braucht keiner wissen, erfährt keiner, erfährt niemand, merkt keiner, merkt
    niemand, diskret, geheim, geheimnis, lösch diese nachricht, lösch die nachricht, lösche das, falls der support
    fragt, wenn der support fragt, falls jemand fragt, wenn jemand fragt, falls die fragen, wenn die fragen, sag
    einfach, nachricht löschen, lösch* das hier, lösch* das danach, lösch das danach, keiner lesen`,
  together: `
    zusammen, zusammensetzen, hintereinander, aneinander, wähl*, wählen, nur die zahlen, die zahlen, ohne
    leerzeichen, ohne die wörter, lass die wörter weg, weißt schon, du weißt, verstehst schon, der reihe nach, ruf
    an`,
  backwards: `
    rückwärts, rueckwaerts, verkehrt herum, andersrum, umgekehrt, von hinten, von rechts nach links,
    spiegelverkehrt, gespiegelt`,
  riddle: `
    zwei teilen|teile|stücken|nachrichten, fängt an mit, beginnt mit, endet auf|mit, hört auf mit, die letzten, die
    ersten, letzte ziffern, ziffern, ziffer, und der rest, der rest, und hinten, vorwahl, zweite hälfte, erste
    hälfte, plus eins, minus eins, und das ende`,
  prompt: `
    und das ende, das ende, der rest, und der rest, und hinten, anfang, fängt an, beginnt, und dann, weiter, zweiter
    teil, zweite hälfte, erste hälfte, erster teil, und weiter, endet, zum schluss, und zum schluss, am ende, am
    anfang`,
  form: `
    mein formular, meinen link, mein link, zahlungslink, meine rechnung, eigene rechnung, mein steuerberater, meine
    buchhaltung, rechnung von mir, eigenen link, separate rechnung, bezahllink, rechnung kommt separat, rechnung
    separat, rechnung extra, rechnung vom büro, rechnung von meiner firma, rechnung vom betrieb, rechnung ihrer
    firma, schicke ihnen einen link, schick dir einen link, link schicke ich, über meine firma, extra rechnung, mein
    büro`,
  invoice: `rechnung, quittung`,
  stay: `
    anderer termin, anderen termin, neuen termin, neuer termin, anderen tag, verschieb*, umbuch*, neu buchen,
    nochmal buchen, wieder buchen, krank, grippe, fieber, arzt, leider, entschuldig*, tut mir leid, erstattung,
    rückerstattung, stornobedingungen, stornogebühr*, kostenlos stornier*, regen, wetter, muss stornieren, muss
    absagen, muss leider, notfall, kind, aus versehen, habe storniert, hab storniert, versehentlich`,
  choose: `wähl, wähle, klick*, nimm, gib an, schreib, als grund, grund, sag, angeben, setz, kreuz* an`,
  handle: `heiße, heisse, bin, unter, name, profil, account, nutzername, benutzername`,
  purpose: `
    falls, für alle fälle, fürs nächste mal, für später, wenn was ist, wenn sie mich brauchen, wenn du mich
    brauchst, mit meiner nummer, nummer drauf, steht meine nummer, steht alles drauf, kontaktdaten drauf, melden
    kannst, bei fragen`,
  on: `auf, zu, über, per, via, bei`,
  pivot: `aber, also, deshalb, deswegen, darum, sondern, jedoch, lieber`,
  unitNoun: `
    meter, stunden, tage, personen, kinder, erwachsene, stück, ziegel, fliesen, liter, kilo, mal, zimmer, seiten,
    wörter, minuten, wochen, jahre, euro, grad, quadratmeter, uhr, platten, dübel, schrauben`,
  harmless: `
    bar (am|an|im|mit) (theke|tresen), an der bar, in der bar, die bar, hausbar, minibar, schwarz weiß, schwarz
    lackiert, schwarz streichen, schwarze*, in schwarz, hausnummer, kundennummer, auftragsnummer, seriennummer,
    zählernummer, artikelnummer, bestellnummer, rechnungsnummer, wohnungsnummer, zimmernummer, nummer
    der|des|von|am, kreditkarte, speicherkarte, bankkarte, sim karte, landkarte, geschenkkarte, gutscheinkarte,
    autobahn, direkt (neben|am|an der|hinter|vor|unter|nach|gegenüber|um|daneben|beim|zum|zur), teil des|der|vom,
    der rest des|der|vom|ist, noch nicht, suche (einen|eine|jemanden|nach einem|nach einer), ich suche, wir suchen,
    notiz an, foto von|vom|der|des, zu sehen ist, postleitzahl, zum beispiel, bitte, mit meiner frau|tochter|mutter,
    mit meinem, gesucht, gegoogelt`,
  answers: `geht jemand ran, geh ich ran, gehe ich ran, da klingelt, nimmt jemand ab, nehme ich ab, heb ich ab`,
  tell: `sag, sagen, sagst, erwähn*, schreib, schreiben, erzähl*, verrat*, antworte`,
  asks: `fragt, fragen, nachfragt, nachfragen, umfrage, nachhakt`,
  erase: `lösch*, löschen, entfern*`,
  chatNoun: `nachricht, nachrichten, chat, verlauf, unterhaltung`,
  staff: `support, der kundendienst, die firma, die plattform, die app, kundenservice`,
  keepSlot: `termin bleibt, der termin bleibt, termin steht, uhrzeit bleibt, gleiche uhrzeit, selbe uhrzeit, gleicher tag, ich bin da, bin ich da, stehe vor der tür, steh vor der tür, wir sehen uns, sehen wir uns, findet statt, halte den termin, mache die arbeit, bin um`,
};
