import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** Names and abbreviations that are the same in every language. */
export const allLanguages: Lexicon = {
  strongApp: `
    whatsapp*, whats app, what s app, whatsap, whattsapp, watsapp*, watsap*, wattsapp, whatsup app, wassap*, wasap*,
    wazap*, wasup, guasap*, guasa, wapp, w app, whats up app, what s up app, what s up the app, whats up the app,
    zapzap, zap zap, wpp, wsp, wtsp, wtsapp*, whtsapp*, vatsap*, whatapp, watts app, wats app, vvhatsapp, vvhats
    app, uotsap, telegram, telegramm, telegrama, tele gram, tlgrm, viber, wechat, we chat, weixin, imessage, i
    message, skype, botim, facetime, face time, kakaotalk, threema, whatsapeame, whatsappa, whatsappen, واتس*,
    واتساب, واتس اب, وتساب, الواتس*, واٹس ایپ, واٹساپ, واٹس اپ, تلغرام, تليجرام, تيليجرام, التلجرام, تلجرام,
    ٹیلیگرام, ايمو, فايبر, व्हाट्सएप, व्हाट्सऐप, वाट्सएप, वॉट्सऐप, व्हाट्सप्प, वाट्सअप, व्हाट्सअप, टेलीग्राम,
    ватсап*, вотсап*, вацап*, ватсапп*, телеграм*, телега, телеге, телегу, вайбер*`,
  weakApp: `
    wa, tg, signal, line, imo, kik, snap, snapchat, zoom, disc, discord, messenger, mssgr, zap, tele, tlg, telg, wp,
    whats, ws, wzp, msn, teams`,
  socialApp: `
    instagram, insta, instgram, instagramm, insta gram, facebook, face book, facebok, tiktok, tik tok, twitter,
    linkedin, snapchat, snap chat, pinterest, nextdoor, vkontakte, انستا*, انستغرام, انستقرام, فيسبوك, فيس بوك,
    سناب, سناب شات, انسٹا*, فیس بک, इंस्टा*, फेसबुक, инста*, фейсбук*, discord`,
  weakSocial: `ig, fb, snap, tt, gram, insta, youtube, yt, li, sc, face`,
  payApp: `
    paypal*, pay pal*, paypall, pypl, venmo*, zelle*, cashapp, cash app, cash app s, bizum*, mbway, mb way, twint*,
    easypaisa, easy paisa, jazzcash, jazz cash, paytm*, pay tm, phonepe, phone pe, phonpe, gpay, g pay, google pay,
    googlepay, apple pay, applepay, apple cash, revolut*, western union, moneygram, satispay, postepay, lydia,
    paylib, wero, swish, vipps, mobilepay, monzo, sumup, skrill, payoneer, mercado pago, mercadopago, picpay,
    nubank, stripe link, bhim, sadapay, nayapay, stc pay, vodafone cash, instapay, insta pay, interac, e transfer,
    etransfer, usdt, trc20, erc20, bitcoin*, btc, ethereum, crypto, litecoin, monero, tether, gift card*,
    kleinanzeigen bezahlen, n26, bunq, upi, باي بال, بايبال, ايزي پيسه, جاز كاش, فودافون كاش, पेटीएम, फोनपे, गूगल
    पे, जीपे, यूपीआई, paypaleame, bizumeame`,
  weakPayApp: `pix, wise, zel, cashtag, eth, chime, klarna, tikkie, wire, neteller, starling, stripe, square`,
  provider: `
    gmail, g mail, gee mail, jmail, googlemail, hotmail, outlook, yahoo, ymail, icloud, i cloud, gmx, web de,
    protonmail, proton, aol, libero, wanadoo, laposte, live, rediffmail, mail ru, yandex, zoho, the g one, the
    google one, google one, google mail, tutanota, jimail, gimail, جيميل, جي ميل, ياهو, هوتميل, जीमेल, याहू, جی میل`,
  at: `
    at, at the rate, at the rate of, at rate, arroba, arobase, arobas, aroba, aet, ät, klammeraffe, chiocciola,
    chiocciolina, ad the rate, a commercial, آت, ات, एट, ایٹ, एट द रेट, at sign, symbol at`,
  dot: `
    dot, d0t, punto, point, ponto, punkt, period, full stop, puntino, dott, دوت, نقطه, डॉट, ڈاٹ, nokta, bindu`,
  slash: `slash, forward slash, barra, schrägstrich, slesh, سلاش`,
  idLabel: `
    order*, seguimento, código de rastreio, matrícula, ref, reference, refs, booking id|no|number|ref|code, ticket,
    tracking, parcel, shipment, invoice, serial, s n, sn, model, sku, article, isbn, ean, upc, barcode, vin,
    licence, license, insurance, vat, tax, meter, registration, reg, permit, account no|number, customer
    no|number|id, receipt, imei, mac, ip, version, postcode, postal, zip, cep, plz, siret, siren, nif, cif, dni,
    cnpj, cpf, ust, steuernummer, hrb, gas safe, niceic, dhl, ups, fedex, usps, hermes, dpd, correos, colissimo,
    chronopost, dob, ral, pantone, reading, job id|no|number, quote id|no|number, catalogue, catalog, no de
    commande, dims, blueprint, apt, batch, certificate, cert, transaction, confirmation, contractor, abn, ein,
    company no|number, sccs, pedido, referencia, expediente, seguimiento, factura, serie, modelo, matricula,
    licencia, poliza, contador, vuelo, albaran, envio, commande, dossier, colis, suivi, facture, modele,
    immatriculation, compteur, vol, devis, encomenda, fatura, rastreio, rastreamento, protocolo, apolice, voo, nota
    fiscal, medidor, contrato, auftrag*, bestell*, sendung*, rechnung*, seriennummer, modell, kennzeichen, vorgang*,
    kundennummer, zähler*, zahlerstand, fahrgestell*, artikel*, vertrag*, paket*, flug, aktenzeichen, tracking*,
    ordine, pratica, spedizione, fattura, matricola, targa, contatore, volo, polizza, codice, partita iva, iva,
    lotto, order number, bill, consignment, challan, gst, gstin, aadhaar, aadhar, consumer number, meter number,
    pnr, cnic, ntn, طلب, الطلب, طلبيه, شحنه, الشحنه, فاتوره, الفاتوره, موديل, رخصه, عداد, العداد, مرجع, حجز, آرڈر,
    बिल, ऑर्डर, मीटर, बुकिंग, الرقم التسلسلي, رقم تسلسلي, التسلسلي, سيريال, طلبي, طلبك, شحنتي, repuesto, ersatzteil,
    spare part, lettera di vettura, vettura, bolla, ddt, lieferschein, frachtbrief, bon de livraison, bordereau,
    guía de envío, guia de remessa, waybill, awb, parcel*, pacco, pacote, preventivo, angebot, presupuesto,
    orçamento, estimate, fertigungsnr, typenschild`,
  nearLabel: `
    pieza, pièce, peça, pezzo, ricambio, teil, teilenummer, قطعة, case, item, part, policy, badge, flight, plate,
    po, unit, lot, member, id, uid, product, police, cap, pan, employee, build, room, apartment, flat, block,
    building, suite, box, page, chapter, row, win, windows, port, channel, reserva, réservation, buchung,
    prenotazione, booking, buking, filter, filtre, filtro, réf, batch`,
  plainNumber: `
    number, numbers, num, nbr, nr, numero, número, núm, numéro, numeri, nummer, nambar, رقم, الرقم, नंबर, नम्बर,
    نمبر`,
  codeLabel: `
    gate, door, alarm, lockbox, lock box, wifi, wi fi, password, passcode, pin, key safe, keysafe, keypad code,
    entry, buzzer, digicode, candado, clave, contraseña, code, codice, codigo, senha, schlüssel*, tür*, türcode,
    portail, portone, cancello, portao, otp, kod, كود, رمز, الباب, पासवर्ड, intercom, combination, combo, safe`,
  helpline: `
    helpline, hotline, notruf, kundenservice, gas leak, help desk, helpdesk, call centre, call center, support
    line|number|team, emergency number|line|services|call, customer service number|line, gas emergency, police on,
    their helpline, manufacturer on, council on, numéro d urgence, número de emergencias`,
  tld: `
    com, net, org, info, biz, co, io, me, uk, fr, de, es, it, br, pt, in, pk, eu, at, ch, be, nl, us, ca, au,
    example, test, shop, app, online, site, store, pro, xyz, tv, cc, ly, ee, mx, ar, cl, ie, nz, za, ae, sa, eg,
    dev, club, services, design, works, house, ru, se, no, dk, pl, gg, link, page, local, ma, homes, كوم, कॉम, tel,
    ltd, academy, network`,
};
