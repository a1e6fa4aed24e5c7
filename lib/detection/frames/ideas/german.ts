import type { Lexicon } from "#lib/detection/frames/concepts.ts";

export const germanIdeas: Lexicon = {
  platform: `
    (die|der|das|den|diese|dieser|dieses|eine|einer|keine|deren)
    (app|plattform|seite|webseite|website|vermittlung|agentur|portal|system|firma|anwendung|zwischenhändler|vermittler),
    app, plattform, portal, vermittlung, vermittler*, zwischenhändler*, mittelsmann, mittelsmänner, dritte, die leute
    da, dem ding, das ding, qwick*`,
  here: `
    hier drin, hier rein, dieser chat, diesem chat, diesen chat, im chat, hierüber, hier drüber, schriftlich, hier`,
  away: `
    ohne, außerhalb, ausserhalb, außen vor, umgeh*, umgangen, umschiff*, sparen wir uns, spar* dir, lass* weg, lassen
    weg, weglass*, raus, raushalten, rauslass*, lassen raus, statt, anstatt, anstelle, abseits, neben der, neben dem,
    nicht über, nicht via, nicht durch, nicht mit, nicht auf, nicht bei, nicht an, nichts über, nix über, nie über,
    vergiss, vergessen wir, verlass*, verlassen, weg von, raus aus, runter von, runter vom, verzicht*, ausklammer*,
    überspring*, ignorier*, ohne dass, dran vorbei, vorbei an, streich*, fern von, jenseits`,
  awayAfter: `vorbei, weglassen, weg, raus, außen vor, rauslassen, nicht mehr, umgehen, nicht, sparen, überflüssig`,
  noNeed: `
    brauch* kein*, brauch* nicht, brauchen wir nicht, brauchst du nicht, brauchen sie nicht, nicht nötig, unnötig,
    nicht notwendig, muss nicht, müssen nicht, musst nicht, musst du nicht, wozu, warum noch, wieso noch, warum
    sollten wir, wieso sollten wir, kein grund, überflüssig, bringt nichts, lohnt nicht, kannst du dir sparen, können
    sie sich sparen, können wir uns sparen, geht auch ohne, braucht's nicht, brauchts nicht, nicht mehr nötig,
    bräuchten wir nicht`,
  usTwo: `
    unter uns, zwischen uns, wir zwei, wir beide, wir beiden, uns beiden, nur wir, nur uns, du und ich, sie und ich,
    ich und du, direkt bei mir, direkt mit mir, direkt zu mir, direkt an mich, direkt mit dir, direkt mit ihnen,
    direkt über mich, unter der hand, unterm tisch, schwarz gemacht, schwarz machen, schwarz zahlen, schwarz bezahlen,
    schwarz abrechnen, auf privat, privat machen, privat regeln, privat abrechnen, privat zahlen, rein privat, von
    privat an privat, inoffiziell, auf dem kurzen dienstweg, kleiner dienstweg, kleinen dienstweg, auf eigene
    rechnung, unter vier augen, persönlich mit mir, machen wir so, das machen wir so, regeln wir so, so nebenher,
    nebenher, extra untereinander, untereinander, von mensch zu mensch, ohne jemanden dazwischen, ohne wen dazwischen,
    direkt bei dir, direkt bei ihnen, privat aus, machen wir privat, wir das privat, privat oder`,
  inHand: `
    auf die hand, in die hand, auf die kralle, auf tatze, cash auf, bei ankunft, wenn ich komme, wenn ich da bin, wenn
    sie kommen, wenn du kommst, wenn du da bist, vor ort, an der tür, an der haustür, persönlich, am tag selbst, am
    selben tag, danach, nachher, hinterher, am ende, wenn ich fertig bin, wenn du fertig bist, nach getaner arbeit, im
    umschlag, umschlag, in scheinen, geb ich dir, geb ich ihnen, gebe ich dir, gebe ich ihnen, gibst du mir, geben sie
    mir, mir geben, dir geben, ihnen geben, dann so, ich geb, von hand zu hand, mir direkt, dir direkt, so zu`,
  hush: `
    kein wort, kein sterbenswort, kein sterbenswörtchen, keinen mucks, psst, pssst, mund halten, halt den mund, klappe
    halten, dichthalten, stillschweigen, verschwiegen*, bleibt unter uns, bleibt zwischen uns, unter uns bleiben,
    zwischen uns bleiben, muss (keiner|niemand) (wissen|erfahren|mitkriegen), braucht (keiner|niemand|die app|der
    support) (wissen|zu wissen|erfahren), darf (keiner|niemand) (wissen|erfahren|merken), merkt (keiner|niemand|doch
    keiner), erfährt (keiner|niemand), kriegt (keiner|niemand) mit, geht (keinen|niemanden|die) was an, keinen was
    angehen, nichts angehen, ohne dass (die|es|jemand|wer), hinter deren rücken, heimlich, still und leise, wir kennen
    uns nicht, du kennst mich nicht, nie gesehen, nie getroffen, nie hier gewesen, nichts schriftlich, nicht
    schriftlich, keine spuren, ohne spuren, spuren hinterlassen, spurlos, offiziell (gab|war|bin|hab|haben|sind), tu
    so als, tun sie so als, so tun als, als ob nichts, unauffällig, verdacht, auffallen, auffliegen, fliegt auf, nicht
    verraten, verrat mich nicht, verpetz*, petzen, sonst sperren, sonst werde ich gesperrt, account weg, konto
    gesperrt werden`,
  quiet: `diskret*, geheim*, heimlich, verschwiegen, still, leise, vertraulich, unauffällig`,
  pretend: `
    sag* einfach, sagen sie einfach, sag dass, sagen sie dass, sag du, schreib* dass, schreib einfach, gib an, geben
    sie an, gib als grund, als grund, behaupte*, behaupten, tu so, tun sie so, so tun, erfinde*, ausrede, denk dir was
    aus, vorwand, wähl* als, kreuz* an, offiziell, antworte*, erzähl* dass, klick* auf, trag ein, offizielle version`,
  never: `
    nicht gekommen, nie gekommen, nicht stattgefunden, nie stattgefunden, nicht da, nie da gewesen, ausgefallen, ins
    wasser gefallen, nichts geworden, nie hier, nicht erschienen, freund, cousin, verwandter, verwandte, nachbar,
    krank, bekannter, keiner da, nie begonnen, gab es nicht, gab es den nicht`,
  tell: `
    sag*, sagen, erzähl*, erwähn*, red*, reden, sprech*, sprich, schreib*, verrat*, nenn*, berichten, meld*, andeut*,
    anspreche*, ansprich, weglassen, preisgeb*, hinschreib*`,
  nobody: `niemand*, keiner, jemand*, keinem, irgendwer, andere`,
  staff: `
    support, der support, dem support, kundendienst, kundenservice, die app, die plattform, die firma, moderator*, die
    moderation, admin*, die zentrale, agentur, betreiber, qwick*, den leuten von, die von der app, dein chef, mein
    chef, hotline`,
  review: `bewertung, bewertungen, rezension, rezensionen, kommentar*, feedback, sterne, beurteilung`,
  asks: `
    frag*, fragen, nachfrag*, anruf*, umfrage, fragebogen, melden sich, sich meldet, kontaktiert, kontaktieren,
    nachhak*`,
  eyes: `
    die, der bot, bot*, robot*, roboter, die app, plattform, das system, system, jemand, algorithmus, filter*,
    moderator*, der chat, nachrichten, alles, wer, man, wörter, seite, keiner`,
  spying: `
    lesen, liest, gelesen, mitlesen, mitliest, mitlies*, mitschreib*, überwach*, kontrollier*, hör* mit, mithör*,
    spionier*, blockier*, blockt, lösch*, zensier*, schwärz*, versteck*, ausblend*, erkenn*, filter*, sperr*, schau*,
    sehen, sieht, scann*, schnüffel*, bestraf*, markier*, meldet, verschluck*, frisst, fressen, durchleuchte*,
    protokollier*, moderiert`,
  spied: `
    lesen mit, liest mit, wird mitgelesen, mitgelesen, wird gelesen, wird überwacht, überwacht, werden sternchen,
    sternchen draus, nur sternchen, lässt mich nicht (schreiben|senden|schicken|tippen), wird gelöscht, wird
    geschluckt, kommt nicht durch, geht nicht durch, zu öffentlich, nicht privat, nicht sicher, nicht der richtige
    ort, falscher ort, ohren, die wände haben ohren, feind liest mit, augen, aufpassen was, vorsichtig was, vorsicht
    was, gesperrt werden, werden gesperrt, fliegen raus, fliege raus, big brother, neugierige`,
  elsewhere: `
    woanders, anderswo, wo anders, anderen weg, anderer weg, anderem weg, andere art, anderen kanal, anderer kanal,
    andere app, anderen messenger, anderer messenger, anderes programm, anderer chat, anderen chat, außerhalb vom
    chat, außerhalb des chats, außerhalb von diesem, raus aus dem chat, raus aus diesem, weg von hier, weg hier, von
    hier weg, hier weg, verlassen wir, lass uns wechseln, wechseln wir, wechseln zu, umsteigen, rüberwechseln,
    ungestört*, privater, diskreter, sicherer, in ruhe, unter vier augen, persönlich lieber, lieber persönlich,
    mündlich, lieber mündlich, am telefon lieber, lieber telefonisch, lieber am telefon, telefonisch besser, nicht
    hier drin, nicht hier, hier nicht, hier lieber nicht, nicht in diesem chat, da wo keiner, wo keiner, wo niemand,
    wo uns keiner, offen reden, frei reden, offen sprechen, frei sprechen, von angesicht`,
  talk: `
    red*, sprech*, sprich, quatsch*, schreib*, unterhalt*, besprech*, klär*, plauder*, weitermach*, weiterred*,
    weiterschreib*, austausch*, erklär*, sagen, sag, erreichen, verhandel*`,
  bookVerb: `
    buch*, buchen, gebucht, buchung, reservier*, termin*, anfrage*, bestell*, bestätig*, auftrag, beauftrag*, kalender`,
  nextTime: `
    ab sofort, von nun an, ab jetzt, ab dem zweiten, ab dem nächsten, beim zweiten mal, zweites mal, die nächsten, die
    folgenden, alle weiteren, weitere, die weiteren, nächsten monat, nächstes jahr, nächste woche, ab
    (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|herbst|sommer|winter),
    nach dem hier, nach diesem, nach diesem mal, nach der ersten, wenn du zufrieden bist, wenn sie zufrieden sind,
    jetzt wo wir uns kennen, jetzt kennen wir uns, da wir uns kennen, wo wir uns kennen, wenn du wieder, wenn sie
    wieder, wenn du mehr, bei bedarf, später mal, auf dauer, langfristig, folgeaufträge, folgeauftrag, danach die, die
    anderen male, künftige, zukünftige, im herbst, im frühling, für die restlichen, die restlichen, restlichen stunden`,
  steady: `
    jede woche, jeden monat, wöchentlich, monatlich, regelmäßig, regelmässig, dauerhaft, fest, immer, alle zwei
    wochen, alle 14 tage, laufend, öfter, stammkunde*, jedes mal, jeden montag, jeden freitag`,
  slice: `
    deren anteil, ihren anteil, provision*, gebühr*, servicegebühr*, vermittlungsgebühr*, prozent, prozente,
    kassieren, ziehen ab, zieht ab, abgezogen, behalten, behält, verdienen mit, verdient mit, mitverdien*, abkassier*,
    abzock*, in den rachen, schenken, knöpfen, abdrück*, abgeben, abgabe, aufschlag, krallen, einstreich*, was die
    nehmen, die nehmen`,
  save: `
    haben beide mehr, haben wir beide, beide was von, teilen wir uns, keiner was abzieht, keiner mitverdient, ersparen
    wir, bleibt mehr für, sparst du dir, sparen sie sich`,
  official: `
    offiziell*, in der app, über die app, über die plattform, auf der seite, über die seite, auf dem papier, angeb*,
    eintrag*, trag, trage, tragen sie, deklarier*, melde an, laufen lassen, steht drin, im system, im auftrag, in der
    buchung, buch nur, buche nur, per karte, mit karte, online, auf der rechnung, hier`,
  part: `
    eine stunde, zwei stunden, drei stunden, nur eine, nur einen, nur die, nur das, nur den, hälfte, halb, den rest,
    der rest, rest, die anderen, das andere, die andere, der andere, die übrigen, übrige, restliche*, was übrig,
    differenz, den teil, einen teil, teil, minimum, mindest*, das kleinste, kleinste paket, kleines paket, basispaket,
    weniger stunden, überstunden, extras, extra, zusatz, anzahlung, symbolisch, anfahrt, besichtigung, kleinerer
    betrag, niedrigerer betrag, weniger eintragen, in wahrheit, wirklich, tatsächlich*, echter preis, echten preis,
    voller preis, löwenanteil, großteil, reparatur extra`,
  anyway: `
    trotzdem, dennoch, sowieso, ohnehin, wie abgemacht, wie vereinbart, wie ausgemacht, wie besprochen, wie gehabt,
    wie geplant, bleibt dabei, bleibt es bei, bleibt bestehen, steht, ändert sich nichts, ändert nichts, keine sorge,
    gleicher tag, gleicher zeit, selbe zeit, auf jeden fall, findet statt, genauso, ganz normal`,
  come: `
    komm*, bin da, ich bin am, stehe vor, steh vor, tauche auf, schaue vorbei, schau vorbei, erledige, erledigen, mach
    ich, mache ich, mach dir, mache ihnen, mach ihnen, ich mach's, machs, machen wir, wir machen, bis samstag, bis
    montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis sonntag, bis morgen, bis dann, sehen uns`,
  cancel: `
    stornier*, storno, absag*, sag ab, abgesagt, cancel*, gecancelt, ablehn*, lehn ab, zurückzieh*, zieh zurück,
    verfallen lassen, verfällt, auslaufen lassen, lass auslaufen, ablaufen lassen, erstatt*, rückerstattung, geld
    zurück, lösch* (die buchung|den auftrag|die anfrage|den termin), schmeiß die buchung, buchung weg, buchung raus,
    nimm raus`,
  nameNoun: `
    name, namen, nachname*, firma, firmenname*, betrieb, laden, werkstatt, studio, salon, praxis, bäckerei, geschäft,
    marke, seite, profil, homepage, webseite, bewertungen, logo, kanzlei, büro, restaurant, benutzername, unternehmen`,
  online: `
    google*, googel*, internet, netz, online, maps, google maps, gelbe seiten, gelben seiten, telefonbuch,
    branchenbuch, facebook, instagram, insta, social media, youtube, tiktok, suchmaschine, linkedin, örtliche, web,
    verzeichnis, handelsregister`,
  findable: `
    such*, find*, findest, finden, gib ein, gib mal, geben sie ein, eingeb*, tipp*, erscheint, auftauch*, kommt
    zuerst, kommt als erstes, erster treffer, erste treffer, ganz oben, der einzige, die einzige, einzige, die
    einzigen, bin ich, sind wir, steht alles, da bin ich, gibt nur einen`,
  reachMe: `
    mich anrufen, mich erreichen, mich kontaktieren, mich finden, mir schreiben, uns anrufen, uns erreichen, uns
    kontaktieren, um mich zu erreichen, wie du mich, wie sie mich, wie ihr mich, wo du mich, wo sie mich, haben sie
    mich, hast du mich, meine daten, meine kontaktdaten, kontaktdaten, unsere kontaktdaten, mein kontakt, da steht
    alles, steht alles, steht alles drauf, alles drauf, alles was sie brauchen, alles was du brauchst, meine nummer,
    die nummer, nummer drauf, nummer steht, unsere nummer, telefonnummer, handynummer, ruf mich, rufen sie mich, ruf
    da an, anrufen, meine adresse und, wie sie mich kriegen, wie du mich kriegst, mich kriegen, wie man mich`,
  carrier: `
    transporter, lieferwagen, bulli, sprinter, lkw, anhänger, auto, wagen, shirt, t shirt, poloshirt, hoodie, jacke,
    uniform, mütze, kappe, cap, schürze, schild, ladenschild, schaufenster, banner, plane, qr, qr code, quadrat,
    kästchen, wasserzeichen, aufkleber, sticker, logo, briefkopf, sprachnachricht, audio, video, hintergrund, ecke,
    aufdruck, weste, tür vom, heckscheibe, werbetafel`,
  picture: `foto*, bild, bilder*, galerie, profil, profilbild, album, screenshot*, video, titelbild, anhang, aufnahme*`,
  see: `
    vergrößer*, zoom*, ranzoomen, reinzoom*, schau*, guck*, lies, lesen, hör*, scann*, kamera drauf, draufhalten, halt
    drauf, sieht man, siehst du, sehen sie, steht drauf`,
  paper: `
    karte*, kärtchen, visitenkarte*, flyer*, handzettel, zettel*, zettelchen, notiz*, papier, magnet*,
    kühlschrankmagnet, aufkleber*, sticker*, umschlag, quittung, serviette, prospekt*, kalender, block, kärtle, post
    it, bierdeckel, rechnung, anhänger, beileger, an den zähler, zettel`,
  formNoun: `
    formular*, link*, rechnung*, onlineshop, online shop, shop, webseite, homepage, kartenleser, kartenlesegerät,
    terminal, kasse, angebot, kalender, quittung, zahlungsseite, bezahlseite, bestellseite, zahlungsaufforderung,
    fragebogen`,
  ownFirm: `
    mein, meine, meinem, meinen, meiner, unser, unsere, unserem, unseren, eigene*, eigenes, von meiner, über meine,
    über meinen, auf meiner, mein büro, mein steuerberater, steuerberater, meine buchhaltung, buchhaltung, meine
    firma, die ich nutze, von mir, selbst erstellt`,
  payBy: `
    zahl*, bezahl*, kauf*, ausfüll*, füll*, bestell*, buch*, begleich*, überweis*, schick*, sende, stell*, stelle ich,
    registrier*, trag, eintragen, rechne ab, abrechn*, einzieh*`,
  meetPlace: `
    meine (werkstatt|praxis|wohnung|garage|scheune), meinem (laden|stand|büro|studio|salon|betrieb|lager|hof), mein
    (laden|stand|büro|studio|salon|betrieb), die werkstatt, in der werkstatt, im laden, im salon, im studio, auf dem
    markt, wochenmarkt, auf dem wochenmarkt, im café, einen kaffee, auf einen kaffee, ein bier, bierchen, kneipe,
    biergarten, um die ecke, beim bäcker, bei mir, in die werkstatt, in den laden`,
  meetVerb: `
    komm*, vorbei, vorbeikommen, treffen, treff*, schau* rein, schau* vorbei, reinkommen, klingel*, besuch*, bin im,
    bin am, bin auf, bin eh, sehen uns, findest mich, steh im, setz* uns, trinken wir, trinken, auf einen`,
  agree: `
    einig*, vereinbar*, abmach*, machen wir aus, ausmach*, aushandel*, verhandel*, handschlag, deal, geschäft, regeln,
    regel*, klär*, besprech*, über den preis reden, preis reden, preis machen, preis aus, feilsch*, absprach*,
    abgemacht, handelseinig, festmach*, machen wir den preis, machen wir einen preis, preis fest`,
  askWay: `
    gib mir, gibst du, geben sie, schick mir, schicken sie mir, hast du, haben sie, hättest, hätten sie, wie, wo,
    unter welcher, welche, kann ich, könnte ich, könntest du, könnten sie, kannst du, können sie, darf ich, dürfte
    ich, brauche, bräuchte, benötige, gibt es, gibt's, tausch*, nenn mir, nennen sie, sag mir, sagen sie, schreib mir,
    lass mir, verrat*, notier*, wie lautet, hinterlass*, mal`,
  reachVerb: `
    dich anrufen, sie anrufen, dich erreichen, sie erreichen, sie zu erreichen, dich zu erreichen, dich kontaktieren,
    sie kontaktieren, dir schreiben, ihnen schreiben, dir texten, dich finden, sie finden, dich antexten, dich
    anklingeln, sie anklingeln, erreichbar, durchklingeln, dich ran, sie ran`,
  reachNoun: `
    (deine|ihre|eure|dein|ihr|deinen|ihren)
    (nummer|handynummer|telefonnummer|mobilnummer|festnetznummer|handy|mail|email|e
    mail|mailadresse|kontaktdaten|kontakt|insta|instagram|facebook|whatsapp|telegram|durchwahl|nr|tel|festnetz),
    handynummer, telefonnummer, mobilnummer, nummern, kontaktdaten`,
  surprise: `
    überraschung*, geburtstag*, geschenk*, feier, party, baby, schläft, lärm, nachbar*, kinder, weihnacht*,
    hochzeitstag, hund`,
  onApp: `
    (in|über|auf|via|per|mit|innerhalb) (der|die|diese|dieser) (app|plattform|seite|anwendung), per app, via app, im
    chat, hier im chat, in diesem chat, über den chat, hier drüber, hierüber, über das portal, im portal, über mein
    profil, hier drin`,
  keepOn: `
    lieber, bleib*, behalt*, bevorzug*, weiter, nur (über|hier|in der), immer, ausschließlich, ausschliesslich, nur
    noch, muss, müssen, besser`,
  declines: `
    (kann|darf|möchte|will|mache|mach|nehme|akzeptiere|arbeite|gebe|geb|storniere|zahle|tausche|treffe|verlasse)
    (ich|wir) (das|es|leider|keine|kein|nicht|nie|lieber|da|so|so was|sowas), mach ich nicht, mache ich nicht, machen
    wir nicht, geht nicht, geht leider nicht, leider nein, nein danke, lieber nicht, auf keinen fall, kommt nicht in
    frage, kommt nicht infrage, nicht versichert, weder versichert, keine lust auf ärger, ärger, verliere ich,
    abgelehnt, hab abgelehnt, nein gesagt, gegen die regeln, nicht erlaubt, nicht gestattet, geben sie mir
    (nichts|kein), gib mir (nichts|kein), nichts an mich, kein bar, keine überweisung, nichts bar, grundsätzlich
    nicht, mache ich grundsätzlich, ist nicht mein ding, nicht mit mir, läuft bei mir nichts, nehme ich nicht, nehm
    ich nicht, gebe ich nicht raus, geb ich nicht raus, komme ich nicht, kommt bei mir nicht, alles korrekt`,
  mistake: `
    aus versehen, versehentlich, irrtümlich, vertippt, verklickt, ups, mist, falsche*, falscher tag, anderer tag,
    anderen tag, anderer termin, ersatztermin, doppelt, zweimal, neu buche, neu buchen, neue anfrage, nochmal buchen,
    erneut buchen, bandscheibe, krank, fieber, automatisch zurück`,
  asTold: `
    wie (du|sie|ihr|von dir|von ihnen)
    (gesagt|meintest|meinten|wolltest|wollten|vorgeschlagen|gewünscht|sagtest|sagten), wie vorgeschlagen, wie von dir,
    wie von ihnen, wie gewünscht`,
  logVerb: `
    eintrag*, trag*, angeb*, registrier*, erfass*, aufführ*, buch*, deklarier*, melden, anmeld*, aufschreib*, notier*,
    auftauch*, erschein*, reinschreib*, berechn*, hinzufüg*`,
  unlogged: `
    nicht eintragen, nicht angeben, nicht aufführen, ohne eintrag, inoffiziell*, schwarz abrechnen, unter der hand,
    ohne rechnung, nicht mit rein, ohne beleg`,
  payout: `
    einbehalten, zurückgehalten, bis zur bestätigung, bis du bestätigst, bis sie bestätigen, freigegeben, freigabe,
    treuhand, beides über die app, beides in der app, alles über die app, wird einbehalten`,
  excuse: `
    anders überlegt, umentschieden, planänderung, pläne geändert, was dazwischengekommen, dazwischen gekommen, etwas
    dazwischen, brauch* nicht mehr, nicht mehr gebraucht, nicht mehr benötigt, jemand anderen gefunden, anderen
    gefunden, krank geworden, persönliche gründe, terminkonflikt, irgendwas, egal was, zu teuer, preis nicht einig`,
  cash: `bar auf, bargeld, in bar, bares, scheine, scheinchen, cash, kohle, moneten, mäuse, knete`,
  report: `
    jemand hat, jemand wollte, in meinem namen, gibt sich aus, gemeldet, habe gemeldet, ein anderer, andere anbieter,
    der davor, der vorherige, wollte dass, bot mir an, hat mir angeboten, betrug*, masche, fragte mich, verlangte`,
  work: `
    follower, reels, widerspruch, einrichten, ist gesperrt, unterricht in, prüfung, nachhilfe, anbinden, einbinden,
    zum laufen, umziehen, altes handy, neues handy, registrierkasse, kassenlade`,
  harmless: `
    für privat, privat und, privat nicht gewerblich, schwarz (vom|wie|lackiert|gestrichen|und weiß|oder
    weiß|geworden|verfärbt|von), sind schwarz, ist schwarz, schwarze*, schwarzer, in schwarz, schwarz weiss, auf
    mosaik, bar code, ohne rechnungsnummer, firma eine für mich privat`,
  apart: `separat, extra abrechnen, extra zahlen, extra`,
  deliver: `ladenschild unter, neben das logo, über das logo, unter das logo, schriftart, druckdatei, auflage`,
  bizPaper: `karte, karten, visitenkarte*, flyer*, handzettel, magnet*, aufkleber*, kärtchen, prospekt*`,
  learn: `
    erfahr*, wissen, weiß, mitkrieg*, mitbekomm*, rausfind*, herausfind*, merk*, bemerk*, wind davon, davon hören`,
  toYourself: `für dich, für sich, für uns behalten, dich behalten`,
  omit: `weglassen, auslassen, nicht erwähnen, nicht rein, aus der, verschweig*, nichts von, kein wort von, nicht von`,
  arrival: `
    schlüssel, lass den schlüssel, tor auf, leiter, werkzeug, transporter, wird gemacht, fange an, stehe vor der tür,
    klingle`,
};
