import type { Language, Lexicon } from "#lib/detection/frames/concepts.ts";

/** What makes digits something other than a way to reach the writer: ids, codes, measures, lines of other people. */
export const labelPhrases: Readonly<Partial<Record<Language, Lexicon>>> = {
  all: {
    idLabel: `
      asin, gtin, mpn, mfr, siret, siren, rcs, urssaf, bic, swift, vat id, tin, ssn, nino, utr, npi, eori, ico, kvk,
      bsn, cvr, nif, nipc, rut, rfc, curp, cuit, ruc, pps, abn, acn, imo number, mmsi, uuid, guid, hash, commit,
      build`,
  },
  en: {
    codeLabel: `
      wlan, wi-fi password, network name, ssid, alarm code, door code, gate code, key code, pin code, safe code`,
    marking: `
      engraved, stamped, etched, moulded, embossed, printed on the,
      written on the back|boiler|label|plate|box|lid|side|bottom|case|casing, on the back it says, on the label,
      on the sticker, on the plate, on the underside, rating plate, data plate, name plate, marked on, reads on the,
      old part, spare, typo, on my side, on the casing, it says, it reads, it shows, the display, readout,
      the screen says|shows, that's what it`,
    puzzle: `
      puzzle, puzzles, sudoku, crossword, quiz, riddle for, treasure hunt, scavenger hunt, escape room, homework,
      worksheet, exercise, exercises, equation, equations, maths, math, algebra, times table, times tables,
      arithmetic, number pattern, number patterns, fingering, finger numbers, frets, fret, chord, chords, times table of, in words, write them in words, tens and units, what comes next, mental maths, exam question, lesson, tutoring, flashcards, bingo, magic trick, warm up, workout,
      bars, beats, count in, tempo, hopscotch, spelling test, countdown, nursery rhyme, dictation`,
    idLabel: `
      inseam, waistband, dress form, ceiling height, bust, hip size, shoe size, height, width, depth,
      s/n, sn, hex, hex code, coordinates, latitude, longitude, flights, order number, booking number, job number, quote number, invoice number, claim, claim number, claim no, docket,
      docket number, policy, policy no, policy number, membership, membership number, member no, member number,
      loyalty, part number, part no, stock, stock number, stock code, item number, item no, product code,
      product number, style number, colour code, color code, paint code, dye lot, lot number, batch number,
      serial number, model number, engine number, chassis, registration number, plate number, certificate number,
      licence number, license number, charity number, roll number, exam number, candidate number, student number,
      school number, case number, file number, reference number, customer number, account number, warranty,
      warranty number, service tag, asset tag, asset number, unit number, rate code, warehouse, aisle, bay, shelf,
      drawing number, plan number, planning application, application number, permit number, title number,
      parcel number, plot, consignment, airway bill, container, locker, ticket number, seat, gift card number,
      voucher, voucher code, promo code, discount code, coupon, library card, ean, crib sheet, microchip,
      chip number, ear tag, herd number, meter serial, supply number, mpan, mprn, key number, lock number,
      cylinder number, boiler number, gc number, flight number, train number, coach number, bus, route,
      channel number, frequency, score, high score, mileage, odometer, clock reading, counter, ledger, row number,
      page number, verse, opus, catalogue number, sort of number, record number, transaction id, confirmation number,
      receipt number, barcode number, hallmark, fabric number, wallpaper number, pattern number, isbn, edition,
      run number, race number, bib, bib number, jersey number, draw number, lottery`,
    thirdParty: `
      emergency, emergencies, emergency line, emergency number, gas leak, gas emergency, power cut, non emergency,
      council, helpline, hotline, support line, support number, customer service, customer services, customer care,
      call centre, call center, help desk, the manufacturer, manufacturer's, warranty line, bank's, the bank,
      utility, water board, water company, electric company, energy supplier, the airline, the hospital, the clinic,
      the vet, vets, the surgery, they're on, they are on, their number, their line, ring them on, call them on, poison control, ambulance, police, fire brigade, coastguard, breakdown, breakdown cover,
      insurer, insurance company, switchboard, reception desk, the office of, building management, concierge,
      freephone, toll free, tech support, isp`,
  },
  es: {
    codeLabel: `contraseña del wifi, clave del wifi, wifi, código de la puerta, alarma, portal`,
    marking: `
      grabado, grabada, estampado, en la placa, en la etiqueta, pone en la, en la pegatina, por detrás pone,
      marcado en, aquí pone, pone aquí, aquí dice, la pantalla dice|marca`,
    puzzle: `
      acertijo, crucigrama, deberes, ejercicio, ejercicios, ecuación, matemáticas, mates, tabla de multiplicar,
      tabla del, tablas del, digitación, trastes, acordes, en letras, las decenas, clase, juego, búsqueda del tesoro, dictado, compás`,
    idLabel: `
      número de pedido, número de serie, núm de serie, número de referencia, número de póliza, póliza,
      número de contrato, número de cliente, número de socio, socio, expediente, siniestro, número de siniestro,
      colegiado, número de colegiado, bastidor, lote, código de barras, código de producto, referencia catastral,
      catastral, licencia, número de guía, guía, folio, radicado, cupón, vale, boleto, pasaje, vuelo, dorsal, chip,
      microchip, medidor, lectura, kilometraje, tarjeta de fidelidad, garantía, registro, código de color,
      hoja de ruta, ticket`,
    thirdParty: `
      emergencias, emergencia, urgencias, policía, bomberos, ambulancia, atención al cliente, servicio al cliente,
      servicio técnico, fuga de gas, ayuntamiento, aseguradora, el fabricante, compañía de luz|agua|gas, centralita`,
  },
  fr: {
    codeLabel: `
      mot de passe, mdp, clé wifi, code wifi, code porte, code d'entrée, interphone, alarme, portillon, boîte à clés`,
    marking: `
      gravé, gravée, au dos, c'est marqué, marqué sur, sur la plaque, sur l'étiquette, sur l'autocollant,
      plaque signalétique, inscrit sur, il est écrit, c'est écrit, ça affiche, l'écran affiche, en dessous c'est écrit`,
    puzzle: `
      table de, doigté, accords, en lettres, en toutes lettres, les dizaines, devinette, énigme, mots croisés, devoirs, exercice, exercices, équation, maths, table de multiplication, cours,
      jeu, chasse au trésor, dictée, comptine, mesure`,
    idLabel: `
      numéro de commande, numéro de série, n de série, numéro de dossier, numéro de contrat, numéro client,
      numéro de police, police d'assurance, sinistre, numéro de sinistre, adhérent, numéro d'adhérent, référence,
      réf, lot, code barre, code barres, code produit, chèque cadeau, bon de commande, bon d'achat, bon de réduction,
      agrément, immatriculation, châssis, puce, relevé, index, kilométrage, garantie, enregistrement, permis,
      carte grise, carte de fidélité, billet, vol, train, dossard, ticket`,
    thirdParty: `
      urgences, urgence, samu, pompiers, police secours, service client, sav, hotline, assistance, fuite de gaz,
      mairie, assureur, fabricant, numéro vert, standard, syndic, fournisseur`,
  },
  pt: {
    codeLabel: `senha do wifi, wifi, código do portão, alarme, interfone, cadeado, cofre`,
    marking: `
      está escrito, aqui diz, o visor mostra, gravado, gravada, na etiqueta, na plaqueta, na placa, atrás diz, escrito atrás, no adesivo, estampado`,
    puzzle: `
      charada, enigma, palavras cruzadas, dever de casa, lição, exercício, exercícios, equação, matemática, tabuada,
      aula, jogo, caça ao tesouro, ditado, compasso`,
    idLabel: `
      número do pedido, número de série, nº de série, número do processo, processo, apólice, número da apólice,
      sinistro, número do contrato, número de cliente, sócio, lote, código de barras, código do produto,
      código de rastreio, chassi, chassis, placa, registro, registo, crea, cnpj, cpf, nota, guia, boleto, cupom,
      vale, bilhete, voo, chip, medidor, leitura, quilometragem, garantia, cartão fidelidade, comanda,
      senha de atendimento, ticket`,
    thirdParty: `
      emergência, emergências, polícia, bombeiros, samu, sac, atendimento ao cliente, apoio ao cliente,
      assistência técnica, vazamento de gás, prefeitura, câmara municipal, seguradora, fabricante,
      central de atendimento`,
  },
  de: {
    codeLabel: `
      passwort, kennwort, wlan, wlan passwort, wlan schlüssel, netzwerk, zugangscode, türcode, alarmanlage,
      schlüsselbox, pin`,
    marking: `
      eingraviert, eingestanzt, aufgedruckt, auf dem schild, auf dem aufkleber, auf dem etikett, auf der rückseite,
      hinten drauf, steht drauf, da steht, steht da, angezeigt wird, im display, eingeprägt, typenschild`,
    puzzle: `
      fingersatz, akkorde, einmaleins mit, rätsel, kreuzworträtsel, hausaufgaben, übung, übungen, aufgabe, gleichung, mathe, einmaleins, unterricht,
      spiel, schnitzeljagd, schatzsuche, diktat, takt, abzählreim`,
    idLabel: `
      bestellnummer, seriennummer, auftragsnummer, rechnungsnummer, kundennummer, vertragsnummer, schadensnummer,
      schadennummer, versicherungsnummer, police, policennummer, mitgliedsnummer, mitglied, artikelnummer,
      teilenummer, chargennummer, charge, sendungsnummer, steuernummer, hrb, handwerksrolle, zulassung,
      fahrgestellnummer, kennzeichen, chip, chipnummer, zählernummer, zählerstand, kilometerstand, garantie,
      gutschein, gutscheincode, aktenzeichen, az, flurstück, grundbuch, startnummer, ticketnummer, vorgangsnummer,
      farbnummer, farbcode, losnummer, modellnummer, typ, geräte, gerätenummer`,
    thirdParty: `
      notruf, notfall, notdienst, polizei, feuerwehr, giftnotruf, kundenservice, kundendienst, hotline,
      servicehotline, störung, störungsstelle, stadtwerke, gemeinde, rathaus, versicherung, hersteller,
      hausverwaltung, zentrale`,
  },
  it: {
    codeLabel: `password, password del wifi, wifi, allarme, citofono, lucchetto, cassaforte`,
    marking: `
      inciso, incisa, sulla targhetta, sull'etichetta, sull'adesivo, stampigliato, sul retro, dietro c'è scritto,
      stampato su, c'è scritto, sta scritto, il display dice`,
    puzzle: `
      tabellina del, diteggiatura, accordi, in lettere, le decine, indovinello, enigma, cruciverba, compiti, esercizio, esercizi, equazione, matematica, tabellina, tabelline,
      lezione, gioco, caccia al tesoro, dettato, battute`,
    idLabel: `
      numero d'ordine, numero ordine, numero di serie, matricola, numero di pratica, numero pratica, sinistro,
      polizza, numero di polizza, contratto, codice cliente, codice articolo, codice prodotto, codice fiscale,
      partita iva, lotto, tessera, numero tessera, targa, telaio, microchip, lettura, chilometraggio, garanzia,
      buono, scontrino, biglietto, volo, treno, pettorale, catasto, catastale, protocollo, rea, ticket,
      codice colore, pod, pdr`,
    thirdParty: `
      emergenza, emergenze, pronto soccorso, polizia, carabinieri, vigili del fuoco, ambulanza, assistenza clienti,
      servizio clienti, numero verde, fuga di gas, comune, assicurazione, produttore, centralino, fornitore`,
  },
  hi: {
    codeLabel: `wifi, wi fi, taala, lock ka, वाईफाई, पासवर्ड, ताला, وائی فائی, پاس ورڈ, تالا`,
    marking: `
      likha hai, likha hua, लिखा है, لکھا ہے, khuda hua, khuda hai, chhapa hai, sticker pe, label pe, plate pe, peeche likha, dabbe pe, खुदा, छपा, स्टिकर,
      पीछे लिखा, लेबल, کھدا, چھپا, اسٹیکر, پیچھے لکھا, لیبل`,
    puzzle: `
      paheli, homework, sawaal, ganit, pahada, pahade, class, game, पहेली, होमवर्क, गणित, पहाड़ा, पहाड़े, सवाल,
      कक्षा, پہیلی, ہوم ورک, ریاضی, پہاڑے, سبق`,
    idLabel: `
      order number, order no, booking number, serial number, serial no, model number, ticket number, pnr number,
      consumer no, meter reading, reading, chassis number, engine number, gaadi number, gadi number, policy number,
      claim number, roll number, registration number, account no, khata number, batch number, flat number,
      plot number, coupon, आर्डर नंबर, ऑर्डर नंबर, सीरियल, सीरियल नंबर, मॉडल, टिकट, पॉलिसी, बैच, रजिस्ट्रेशन, खाता,
      रसीद, آرڈر نمبر, سیریل, سیریل نمبر, ماڈل, ٹکٹ, پالیسی, رجسٹریشن, رسید, بکنگ نمبر, میٹر ریڈنگ, ریڈنگ, ٹریکنگ,
      कंज्यूमर नंबर, ट्रैकिंग`,
    thirdParty: `
      emergency, police, ambulance, fire brigade, customer care, helpline, gas leak, पुलिस, एम्बुलेंस, कस्टमर केयर,
      हेल्पलाइन, इमरजेंसी, پولیس, ایمبولینس, کسٹمر کیئر, ہیلپ لائن, ایمرجنسی`,
  },
  ar: {
    codeLabel: `كلمه السر, كلمه المرور, باسورد, الواي فاي, واي فاي, قفل, البوابه, الانذار`,
    marking: `مكتوب, محفور, محفوره, مطبوع, مكتوب على الجهاز, على الملصق, على اللوحه, على الظهر, من ورا الجهاز, ملصق`,
    puzzle: `لغز, الغاز, واجب, الواجب, تمرين, تمارين, معادله, رياضيات, جدول الضرب, درس, حصه, لعبه, املاء`,
    idLabel: `
      رقم الطلب, رقم الحجز, رقم الفاتوره, رقم الشحنه, رقم التتبع, رقم القطعه, رقم الموديل, رقم السجل, السجل التجاري,
      رقم الرخصه, رقم العداد, قراءه العداد, رقم الوثيقه, رقم البوليصه, بوليصه, رقم اللوحه, لوحه, رقم الشاسيه, شاسيه,
      رقم المعامله, معامله, رقم المرجع, رقم التذكره, تذكره, رقم العميل, رقم العضويه, الباركود, باركود, كوبون, قسيمه,
      رقم الهيكل, التتبع`,
    thirdParty: `
      طوارئ, الطوارئ, الشرطه, الاسعاف, المطافي, الدفاع المدني, خدمه العملاء, الخط الساخن, البلديه, الشركه المصنعه,
      السنترال`,
  },
};
