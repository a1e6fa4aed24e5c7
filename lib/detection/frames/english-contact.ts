import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** English words for getting in touch, and those that explain digits or take a meaning back. */
export const englishContact: Lexicon = {
  contactNoun: `
    contact, contacts, contact details|info|information, email, e mail, mail address, email address, inbox, socials,
    handle, username, coordinates, contact card, personal details`,
  mail: `email, e mail, email address, mail address, inbox`,
  phoneNoun: `
    phone, phone number, phone no, mobile, mobile number, cell, cellphone, cell phone, number, numbers, num, nbr,
    nr, digits, telephone, tel, landline, fone, numba, celly, ph, mob, phone line, direct line, direct number`,
  second: `your, you, u, ur, yours, yr, ya`,
  first: `my, me, i, mine, i'm, i'll, our, us, we, myself`,
  contactVerb: `
    call, calls, call me, calling, text, txt, text me, ring, ring me, give me a call|ring|shout|bell|buzz|text,
    phone me, dial, message me, msg me, dm, dm me, pm me, hit me up, hmu, reach, reach me, reach out, contact me,
    ping me, buzz me, drop me a line|text|message, write me, write to me, email me, mail me, get in touch, touch
    base, get hold of me, find me, add me, catch me, speak to me, talk to me, message us, hmu on, get me, get me on,
    hit me, shoot me a|an text|message|email, save my, save it, voice call, call us, text us, call you, text you,
    ring you, message you, email you, reach you, contact you, contact us, call at, dial it`,
  share: `
    give, gimme, send, share, pass, swap, exchange, have, get, drop, leave, tell, type, put, write, provide, shoot,
    trade, message, drop*, giv*, send*, shar*, pass*, swap*, leav*, exchang*, hand over, would you mind`,
  ask: `
    can i get|have|take|grab, could i get|have|take, can you give|send|share|drop|tell|pass, could you
    give|send|share|drop|tell|pass, may i have|get, what's your, what is your, whats your, what's ur, what's the
    best, do you have, have you got, got a|any|an, you got, send me your, give me your, share your, drop your, drop
    me your, pass me your, tell me your, need your, is there a, any chance of, mind sharing, mind giving, how can
    i|we reach|contact|call|get, how do i reach|contact|call|get hold, where can i reach|contact|call|message|text,
    what number, which number, best number, good number, a number, swap numbers, exchange
    numbers|contacts|details|contact, let's swap, trade numbers, are you on, r u on, you on, u on, do you use, on
    what, leave your, wanna swap, can we swap|exchange, do u have, what email, which email, what mail`,
  codedApp: `
    the green app|one|icon|bubble, green app, the blue app|bird|one, blue app, the paper plane|airplane, paper plane
    app, paper plane, the camera app, camera app, pink camera app, the bird app, bird app, ghost app, the ghost app,
    yellow ghost, the gram, the book of faces, the face app, green messenger|chat|messaging app, purple phone app,
    the green phone|messenger, that green app|thing, the usual app, the messaging app, the other app, another app,
    the green chat, the app with the green, the app that starts with w|t, a different app, green bubble app, the
    green messaging app, blue plane, the blue plane app, the plane app, plane app, that other app, zuck app, app
    everyone uses, meta app, you know which app, the w app, w thing, the t app, vibes app`,
  search: `
    google, googling, search, search for, look up, look me up, look us up, look it up, find me, find us, find my,
    find our, type, bing, duckduckgo, googel, search up, web search, online search, search online, on the internet,
    on the web, check me out, check us out, yellow pages, phone book, phonebook, the directory`,
  selfName: `
    name's on|in, my name, our name, my business, our business, my company, our company, business name, company
    name, my shop, our shop, my brand, my page, our page, first result, top result, first hit, first one that comes
    up, come up first, comes up first, pops up, we come up, i come up, we're the only, i'm the only, the only one,
    my full name, my surname, last name, look me up, look us up, find me, find us, under the name, under my name,
    for me, same name, my profile, my username, that name, the name, name of my, you'll find me|us|it, you will find
    me|us|it, you'll see me|us|my, you'll get me|us|my, same as here, my website, our website, my site, top of the
    list, on the first page, check me out, check us out, we're in the, i'm in the, we are in the, i am in the, in
    the book as`,
  leave: `
    letterbox, mailbox, letter box, mail slot, leave, left, leaving, put, drop, dropped, slip, slipped, stuck,
    stick, tape, taped, pin, pinned, tucked, hand you, hand out, handed, bring you, give you, pick up, take, grab,
    check, look at, look under, found, find, inside the, on the counter|table|fridge|desk|door`,
  card: `
    card, business card, visiting card, flyer, flier, leaflet, magnet, fridge magnet, sticker, note, sticky note,
    post it, slip of paper, piece of paper, scrap of paper, pamphlet, brochure, cards, calling card, fridge note,
    contact card`,
  media: `
    photo, photos, picture, pictures, pic, pics, image, images, gallery, screenshot, qr, qr code, voice note, voice
    message, voicenote, audio, van, truck, sign, profile pic|picture|photo, profile photo, portfolio, video, logo,
    watermark, t shirt, uniform, banner, attachment, avatar, sticker on, side of the van|truck, cover photo, shirt,
    invoice photo, the code in, recording, billboard, window sign, shop sign, the cap, back of the, square code,
    little code, the code on, code on my, barcode, black and white square`,
  see: `
    zoom in, zoom, scan, look closely, look at, look carefully, check, read, see, it's on, is on, s on, are on,
    written, printed, shows, you'll see, find it, can find, listen, bottom of, corner of, top of, painted, it's in,
    is in, s in, hidden, visible, spelled, it says, have a look, second photo, third photo, last photo`,
  mineNumber: `
    my number, my cell, my mobile, my phone, my digits, my whatsapp, my details, my contact, my contacts, my contact
    details|info, our number, our details, my email, my mail, my e mail, how to reach me|us, my info, phone's,
    contact info, contact details, my insta, my line, my handle, my address, my socials, where to find me, that's
    me, mine is, mine's, i'm on, reach me, my no`,
  watched: `
    they read, they're reading, they monitor, monitored, monitors, being monitored|watched|recorded, they watch,
    they're watching, they see everything, they can see, they block, they're blocking, blocks numbers, it blocks,
    gets blocked, got blocked, will be blocked, keeps blocking, blocked my, filter, filters, filtered, censored,
    censors, censor, gets flagged, get flagged, flagged, flags, flags it, gets hidden, hides it, stars it out,
    deletes it, removes it, they scan, scans, won't let me send|share|type|post|put, doesn't let me, doesn't let us,
    can't send numbers, can't type it, can't write it, can't post, not allowed to post|share|send|type, they don't
    allow, they delete, auto detect*, robots, the bot, bots, the robot, big brother, eyes everywhere, walls have
    ears, listening, they'll ban, will ban, get banned, banned for, catch us, so it doesn't get, so they don't see,
    so it isn't, won't see it, trick the, before it gets deleted, reads our, reads the chat, reads these, snoop*,
    they log, moderators, spy, spies, nosy, prying, eavesdrop*, this chat is read, somewhere they can't, they can't
    see, where they can't, out of sight, is monitored, gets read, is controlled`,
  elsewhere: `
    elsewhere, somewhere else, another place, another app, different app, another channel, other channel, other app,
    not here, not on here, off here, move this chat|conversation|over, move our chat, move the chat|conversation,
    take this somewhere, take it somewhere, take this off, take this elsewhere, take it elsewhere, continue on,
    switch to, switch over, hop on, hop over, jump on, over on, chat outside, talk outside, outside of here, more
    private, somewhere private, somewhere quieter, different channel, not in this chat, somewhere more private, out
    of here, a better place, another way, by other means, other means, out of this chat, different place, personal
    chat, chat privately, talk privately, another way to talk, a different way, other ways to talk, in person
    instead, face to face instead, when i am there, when we meet, on the phone instead, by phone instead, rather
    talk, rather speak, use something else, something other than this, get off here, get off this, out of this app,
    away from here, away from this chat, not over this, not via this, not through this chat, not in here, not on
    this, can't talk here, can't speak here, not safe here, say it here`,
  talk: `
    talk, chat, speak, continue, discuss, write, message, messages, conversation, carry on, communicate, details,
    arrange, sort, texting, plan, move, take this`,
  not: `
    not, no, don't, dont, can't, cant, cannot, won't, wont, never, didn't, doesn't, isn't, aren't, wouldn't,
    shouldn't, without, nope, unable, nothing, neither`,
  refuse: `
    i can't share, i cannot share, i can't give, i cannot give, can't give out, don't give out, not give out, i
    don't share, i don't give, i won't share, i won't give, i'm not allowed, i am not allowed, we're not allowed, we
    aren't allowed, not comfortable, i'd rather not, i would rather not, rather not, rather keep, prefer to
    keep|stay|use|pay|book, prefer keeping|staying|paying|booking|using, i'd prefer to|if, let's stay, keep it on,
    keep everything on, keep everything in, keep everything here, keep it here, keep this here, keep it in the app,
    keep this on|in, keep the chat, stay on the app|platform|site, stay on here, stay here, please use the
    app|platform|chat, please book through, please pay through, please book on, against the rules|policy|terms,
    against policy, against their rules|policy|terms, breaks the rules, against the platform, not going to, no cash
    please, no cash, i don't take|accept|do cash, don't take cash, don't accept cash, we don't accept, we don't
    take, i don't do, i don't (work|pay|book|deal|meet|go) (outside|off), don't work outside, no
    thanks, no thank you, thanks but, sorry but, only through the app|platform|site, only on the app, only via the
    app, only take payment|payments|bookings through, only work|pay|book through, only accept, has to be|go through
    the, must go through, has to go through, i only use, please don't, please do not, will report, i'll report,
    reported, would get me banned, could lose my account, risk my account, not worth the risk, won't do that, can't
    do that, i refuse, i decline, not interested, not cancelling, won't cancel, don't want to cancel, i'd lose, lose
    the protection|cover|insurance, for my protection, stick to the app|platform, stick with the app|platform, stick
    to, not possible to pay outside, happy here, fine here, everything through the app, not off, no outside, let's
    keep (it|everything|things|this|all) (on|in|here|through|within)`,
  report: `
    says, it says, banner, policy, policies, rules, the rules, terms, terms of service, guidelines, reminder,
    warning, warned, never share, never pay, do not share, someone asked, he asked, she asked, they asked, last guy,
    last cleaner|plumber|painter|guy|one|provider|person, previous, other provider, another provider, other guy,
    other plumber, told me to, asked me to, wanted me to, tried to, scam, scammer, scammed, scammers, phishing,
    suspicious, is it allowed, are we allowed, am i allowed, is that allowed, is it ok with, support said|says|told,
    the app said|says|told|warned, i read that, i heard, does the app allow, faq, help page|centre|center, the pop
    up, popup, your colleague, another guy|plumber|cleaner|painter|electrician|provider|one, told my
    mum|mom|dad|wife|husband|mother|father, wanted cash, asked for cash|paypal|money|my number, offered to, is it
    true, you're not allowed, are you allowed, one guy, some guy, he wanted, she wanted, they wanted`,
  work: `
    set up, setup, setting up, install, installed, installing, reinstall, fix my, fix the, fix our, fix, repair,
    integrate, integrating, integration, configure, configuring, teach, teaching, learn, learning, lessons on,
    lesson on, manage, managing, run my, run our, migrate, migrating, migration, connect, connecting, recover,
    recovering, restore, transfer my data, backup, back up, build, building, develop, developing, develop an,
    design, redesign, designing, plugin, plug in, api, button, widget, wordpress, shopify, woocommerce, campaign,
    campaigns, ads, advert*, marketing, social media management|manager, posts for, grow, followers, content for,
    app development, explain, show me how|her|him, show her|him|them how, how to use, help my, help with, help me
    with|use|set, troubleshoot, won't open, doesn't open|work, not working|syncing|opening, isn't working, stopped,
    fixed, after the update, need fixing, broken, wants it on, put it on, on it too|as, stopped working, keeps
    crashing, crashes, crashing, sync, syncing, reset, log in to, logged out, locked out, on her phone|tablet, on
    his phone|tablet, on my (laptop|pc|computer|new phone|tablet|ipad), on the new phone, new laptop, bookkeeping,
    reconcile, accounting, spreadsheet, tutor*, course, training, class, classes, module, feature, chatbot, bot for,
    automation, automate, backend, frontend, invoice template, template, seo, sdk, webhook, webhooks, checkout
    page|button|integration, checkout in|on my, management, for beginners, lessons, lesson, pw in, set karna,
    onboarding, photographer, course covers, growing an, using, tutorial on, scams`,
  deliver: `
    voice over, voiceover, voice over script, script, the script, line reads, for the
    flyer|poster|card|sign|banner|leaflet|menu|website, print on, printed on, the design, business card design,
    design of, artwork, mockup, mock up, logo design, the text should, should read, should say, text for, copy for,
    put on the sign|poster|flyer|van, data entry, row, rows, column, columns, cell a, translate, translation,
    transcribe, transcript*, subtitles, dummy, placeholder, sample data, test data, lorem, vinyl lettering,
    lettering, sign writing, signwriting, engrave, engraving, embroider*, crossword, puzzle, quiz, lyrics, poem,
    draft, headline, footer, must read, shop sign must, test users, test user, test accounts, dictation, scale
    degrees, lottery, recited, counting song, times table, print it on, print this on,
    goes on the sign|flyer|poster|banner|sticker|label|van|shirt|cake, on the stamp|sticker|label|plaque put|print|write,
    stencil, monogram, sticker says, plaque says`,
  together: `
    together, forget the letters|words, ignore the letters, skip the letters|words, just digits, only digits, the
    digits only, put them together, put it together, put those together, in a row, in order, join them, combine, one
    after the other, read the numbers, just the numbers, only the numbers, all the numbers, dial it, dial, dial
    that, you know what to do, you know what i mean, wink, no spaces, without the words, without spaces, remove the,
    take out the, drop the words, ignore the words, ignore the, string them, glue, without the letters, minus the
    words, read it as, connect the, figure it out, get it, you get it, if you get, reach me, call me, text me, ring
    me, in sequence, side by side, stitch, line them up, piece it together, merge, read only the, only the
    amounts|numbers, join the, in that order, isn't an address, not an address, press the green button, green
    button, swap the commas, and call, stick those, then call`,
  backwards: `
    backwards, backward, reversed, in reverse, reverse, reverse it, read from right, right to left, flip it, flip,
    mirror, from the end, turn it around, other way round, other way around, back to front, the wrong way round,
    last to first, end to start`,
  riddle: `
    in two parts|bits|pieces|goes|halves|messages, two halves, last four, last 4, first three, first 3, area code,
    keypad, last two, last three, first four, last digit, last digits, first digits, minus one, plus one, squared,
    on the keypad, starts with, ends with, ends in, then the year, middle three, first half, second half, subtract,
    remaining digits, digit, digits, the missing digit, next digits, prefix, rest of it, add one, shift each, swap
    the`,
  prompt: `
    and the end, the end, the rest, rest of it, next, and then, start, starts, begin, begins, first
    bit|part|half|three|digits|piece, last bit|part|half|four|digits|piece, second bit|part|half|piece, other half,
    and, go on, finish it, continue, middle, middle bit|part, ending, what comes next|after, so ends, ends, does it
    start, last bit, at the end, finally, and last`,
  handle: `
    handle is, username is, user is, i'm, it's, page is, account is, name is, called, under, find me, follow me,
    follow us, follow, add me, dm me, dm, my, search`,
  purpose: `
    if you need me, if you need anything, for next time, in case, just in case, to reach me, so you can, you can
    reach, get in touch, if anything, any questions, for later, for future, whenever, if you want, take one, keep
    it, got my number, with my number, has my number, my number, all my details, my details, how to reach, has
    everything, on it, on the back, everything's on it, your use, save it`,
  pivot: `but, so, though, however, instead, just, then again, because`,
  harmless: `
    the bar, a bar, bar stool|counter|table|staff, tips in cash, tip in cash, cash tip, cash tips, cash
    register|drawer|desk|flow|back|point|machine|box|till, petty cash, google
    (maps|earth|sheet|sheets|docs|drive|calendar|translate|lens|home|nest|chrome|street view|play|analytics|ads),
    signal (booster|strength|is weak|was weak|keeps dropping|cable|issue|problem), wifi signal, phone signal, turn
    signal, no signal, weak signal, tv signal, line of, washing line, drain line, water line, gas line, in line,
    line up, first line, bottom line, pixel perfect, pixel, zoom lens, snap the, snap off, snap on, snap in,
    telegram frame, card reader, sim card, memory card, sd card, gift cards are, bank holiday, river bank, power
    bank, phone (case|screen|charger|holder|line socket|socket|jack|repair|shop|call), stay on the line, tele
    operator, call out fee|charge, call out, callout, call the plumber|police|council|manufacturer|company|landlord,
    pay attention, house number, number of, door number, flat number, room number, part number, model number, serial
    number, order number, booking number, tracking number, ref number, reference number, meter number, unit number,
    case number, ticket number, invoice number, policy number, licence number, license number, flight number, plate
    number, registration number, paint number, colour number, color number, lot number, batch number, gate number,
    apartment number, bus number, line number, large number, small number, shoe number, any number, a number of,
    number one, vat number, tax number, account manager, still cancel, cell wall, cell a, battery cell, solar cell,
    direct sunlight|sun|heat|light|route|drive|current|view|access|line, directly (to
    the|under|below|above|behind|opposite|onto|into|in front|next|over|on the|in the|at the|after|across|from the),
    face mask, facebook marketplace ad, text book, text size, text colour, search (the|your|for the|for a), look up
    the|prices, paper towel|bag|plates|cups, wall paper, wallpaper, sand paper, lining paper, notes on the, notes
    for, tracing paper, check in, check out, at the shop, from the shop, to the shop, coffee
    table|machine|shop|maker|stain|cup|stains, in the shop, sweet spot, deal with, big deal, no big deal, square
    metre*|meter*|feet|foot|m, cover photo, business cards, greeting card, birthday card, report card, key card,
    credit card machine, discount code, off the wall|floor|ground|sofa|bed|shelf|roof|ceiling, meet (the|you
    there|you at the|you outside), zip code, zip lock, signal word, the rest of the, rest of the, for the rest,
    number plate*, telegram pole*, passport number, insurance number, security number, social security, phone
    socket, the number plate, telephone pole, voice mail box, mail the keys, snap fastener*, direct message support,
    line manager, instant pot, insta pot, text field, contact lens*|page|form|support|the support|sheet, line of
    sight, card game|board|box|table|holder|slot|machine, search bar|result|results, video call in the app, telegram
    style, thank you card|note, thankyou card, searched, googled, birthday|christmas|wedding|sympathy card,
    pressure, van has a, search and rescue, ring the bell|doorbell|buzzer|intercom|top bell|bottom bell, press the
    bell, ring the top|bottom|second|first, call the lift, video calls, my last message please, wrong chat, number
    bus, número de talla, numero de talla, what number bus, number is it, numéro dans la rue`,
  on: `on, via, by, over, through, using, in`,
  unitNoun: `
    mm, cm, m, km, kg, g, lb, lbs, inch, inches, feet, ft, sqm, sqft, litres, liters, ml, watts, w, kwh, volts,
    bricks, tiles, nails, clips, screws, boards, pieces, pcs, units, reps, sets, rows, words, steps, people, guests,
    rooms, adults, kids, students, pages, hours, minutes, days, weeks, years, miles, views, followers, rpm, hz, gb,
    mb, tb, pixels, px, btu, psi, degrees, eur, usd, gbp, dollars, euros, pounds, rupees, reais, calories, metres,
    meters, m2, m3, yards, sheets, boxes`,
  answers: `it rings, rings, i pick up, pick up after, i answer, i always answer, picks up, someone answers, you can actually call, goes to me, reaches me, it answers, you can dial it, you can ring it, dialable`,
  helpline: `emergency gas line, gas line, emergency gas, call 911, emergency line`,
};
