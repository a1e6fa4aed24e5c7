import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** English words for the marketplace, ways around it, and what a deal is made of. */
export const englishDealIdeas: Lexicon = {
  platform: `
    (the|this|that|their|your|any|an) (app|apps|application|platform|platforms|site|website|web site|webpage|web
    page|system|marketplace|portal|service|agency|intermediary|third party|middleman|middle man|middlemen|go
    between|broker), this thing, qwick*, quick services, intermediar*, middlem*, go between, third party, app people,
    these guys, these people, those guys, those people, them out, through them, past them, this lot, that lot, middle
    layer, the middle, this marketplace, search here again, the site again, this website, the bureaucracy,
    bureaucracy, their system, their app, their site, this circus, this rigmarole, all this, forms, the fees people,
    corporate, head office, the robots`,
  here: `
    this thing, this messenger, this inbox, this channel, this place, this window, this box, this page, these
    messages, over here, in writing here`,
  away: `
    without, outside, outside of, off, skip*, bypass*, avoid*, around, dodg*, ditch*, cut out, cutting out, leave out,
    leaving out, instead of, rather than, forget, past, away from, lose, get rid of, rid of, minus, free of, evad*,
    circumvent*, sidestep*, swerve, ignoring, ignore, drop, dropping, not through, not via, not using, not on, not
    over, not with, not by, never through, no more, stop using, quit using, not involving, leave, leaving, don't use,
    not use, don't involve, not involve, isn't through, aren't through, outta, out of, scrap, bin, cut, get round, go
    round, go around, work around, sans, w o, exclud*, keep out, keeping out, other than, nothing through, nothing on,
    nothing via, don't go through, don't need, won't need, not need, no longer need, needn't, not bother with, don't
    bother with, stay off, stays off, keep off, keeping off, kept off, stay out of, kept out of, keep it off, keep it
    out of, keep this off, keep this out of, get off, come off, hop off, jump off, step off, move off, not past, by
    passing, out of the way, without making it, leave unsent, unsent, pass through, doesn't pass through, not pass
    through, spare us, spare me, spare you, click buttons, than click, than clicking`,
  noNeed: `
    no need, no reason, needn't, don't need, dont need, don't have to, dont have to, won't need, won't have to, not
    necessary, unnecessary, no point, pointless, why involve, why bother, don't bother, why pay, why go, why keep, why
    use, why would we, why should we, why do we, what's the point, not worth, no sense, makes no sense, no use,
    superfluous, waste of, can do without, do without, hardly need, not required, forget about, no longer need, not
    going to need, don't really need, stop going, what for, why let, why give, why feed, why book, no real need, no
    real reason, little need, what do we need, why do i need, what's the need, no need for this, no need to press, no
    need to click, don't have to press, don't have to click, don't press, don't click, don't need to run, no
    appointment, no need to search, don't need to search, without any, who needs`,
  usTwo: `
    us two, two of us, just us, only us, ourselves, between us, between you and me, between you and i, you and i, you
    and me, one on one, one to one, personally, privately, private, in private, among ourselves, amongst ourselves,
    man to man, person to person, only you and me, we two, both of us, you me, our own arrangement, own arrangement,
    own terms, our own, mano a mano, straight with me, straight to me, straight from me, direct with me, direct to me,
    directly with me, directly to me, directly from me, through me, deal with me, deals with me, dealing with me, with
    me personally, to me personally, me personally, work for me, come straight, come to me, straight through, straight
    at me, peer to peer, just with me, just to me, contact me straight, without anyone, nobody in the middle, nobody
    in between, no one in between, no one in the middle, off the record, off the books, on the side, under the table,
    informal, informally, unofficial, unofficially, hand them to you, just have me, have me in their diary, put you in
    my calendar, put you in my diary, in my own diary, under my own, known faces, on my own account, my own books, you
    and us, as a friend, friend to friend, just book me, just message me, know each other, come directly, came
    directly, coming directly, came to me straight, came straight to me, come to me straight, come knock, just knock,
    you've got me now, you have me now, strike a bargain, our business, is our business, our own thing, quits, call it
    quits, the old way, on top, keep it outside, appointment outside, via me, and me for, from here it's us, from here
    on it's us, it's us, for just us, call on me, on me not, ask me outside, ask me in person, the old fashioned way,
    old-fashioned way, old fashioned, as a favour, as a favor, private arrangement, arrangement of our own, an
    understanding, own deal, our terms, one human to another, gentleman's agreement, gentlemans agreement, word of
    mouth, on trust, on a handshake, by handshake, without anyone in between, nobody else is counting, no one else is
    counting, nobody counting, just me and you, me and you, you plus me, we won't need them, don't need them, not need
    them, won't need it for that, spare us the booking, spare us the app`,
  inHand: `
    in (my|your|his|her|our) (hand|hands|palm|pocket), into (my|your) (hand|pocket), in hand, hand to hand, at the
    door, at your door, at my door, on the doorstep, at the doorstep, when i arrive, when i come, when i'm there, when
    i am there, when i get there, when you arrive, when you come, when you get here, when you're here, when you're
    done, when it's done, when i'm done, when i finish, when you finish, on the day, in person, face to face, to me,
    to us, to my, on site, on arrival, on the spot, there and then, then and there, after the job, at the end, at the
    house, when we meet, when i see you, when you see me, at my place, straight up, myself, in an envelope, envelope,
    over the counter, at yours, on the driveway, with me, by hand, in twenties, in tens, in fifties, under the
    (mat|plant pot|pot|doormat), in my purse, straight to u, straight to you, comes straight, made out to you, made
    out to me, slip me, slip you, hand me, hand you, hand it to me, hand it over, hand my son, hand my wife, hand my
    husband, yourself, bring the money, the money yourself, bring it yourself, who pay at the door, sort me out, on
    the night, on the step, with a handshake, i'm at yours, when i'm at yours, in paper, if it's paper, paper money,
    the sum in, give you the difference, make it up to you, thank me for, thank me, see me right, sort me out after,
    settle after, settle afterwards, settle up after`,
  bookVerb: `
    book, books, booking, bookings, booked, reserve, reserving, reservation*, order, ordering, request, schedule it,
    checkout, confirm, confirming, appointment, form, the form, paperwork, calendar, slot here`,
  nextTime: `
    after today, after this (visit|one|job|booking|session|lesson|time|week|first), after the first
    (visit|one|job|booking|session|lesson|time|week), from the second
    (visit|one|job|booking|session|lesson|time|week), from visit two, the second
    (visit|time|job|session|lesson|clean), second time round, once (this|the first|that) (one is|job is|is)
    (done|over|finished), once we've done, once the trial, once we've met, once we know each other, once you know me,
    once you've seen, when the trial, now that we know, now we know each other, going forwards, down the line, down
    the road, in the coming, the coming (weeks|months|times), the next (times|ones|jobs|visits|sessions), next
    (spring|summer|autumn|fall|winter|year|season|clean|session|lesson|appointment|order|cut|round|trip), later on,
    anything else you need, any future, all future, each future, every future, the other (jobs|rooms|visits|times),
    for the (weekly|monthly|regular|autumn|spring|summer|winter), repeat
    (jobs|work|visits|bookings|business|customer), the follow up, follow up (visit|job|work), if you like my work, if
    you like the result, if you're happy with, if you need me again, if you need (more|another|anything), when you
    need (more|another|me again), another time you need, whenever you want more, whenever you need
    (me|more|it|another|anything), come back to me, keep working together, keep on working together, work together
    again, carry on together, continue together, the rest of the (year|season|course|term|lessons|sessions), remaining
    (lessons|sessions|visits|weeks), from here on, from then on, from now onwards, from next (week|month|time|visit),
    starting next, remember me for, for the rest of term, the rest of term, next month's, next week's, for the spring,
    the second appointment, the next appointment, when you want it done again, done again, again next, for anything
    else, from the next (lesson|visit|session|clean|job|one|time), this platform has done its job, has done its job,
    we've met, we have met, keep my details for, in spring, in autumn, in summer, in winter, for the autumn, come
    autumn, come spring`,
  steady: `
    weekly, every week, every month, every fortnight, fortnightly, monthly, regular, regularly, recurring, permanent,
    permanently, long term, each week, each month, every friday, every monday, standing arrangement, steady, a
    routine, several times, often, many more, more jobs, lots of work, plenty of work, lots more work, ongoing, year
    round, once a month, once a week, twice a month, from the next, for anything else, all the rest, spring and
    autumn, autumn, in spring`,
  slice: `
    slice, their slice, skim*, they keep, they take, they pocket, keeps a fifth, takes a fifth, a fifth, a quarter of,
    twenty percent, fifteen percent, ten percent, 20%, 15%, percent to them, percent goes, goes to them, goes to the
    app, goes to the platform, going to them, line their pockets, feeding them, feed them, bleed us, leech*, parasit*,
    greedy, rob us, their piece, their bit, the tax they, cut they, they charge, charge me, they deduct, deducts, they
    grab, lining, giving them, give them, gives them, making them rich, fattening, let them take, let them have, rake,
    the app takes, the app keeps, the site takes, the site keeps, app eats, platform takes, platform keeps, they rob,
    service charge, booking fee, service fee, booking charge, handling fee, platform fee, app fee, admin fee,
    surcharge, extra charge, their percentage, the percentage, the twenty, the fifteen, commissions, nobody takes a
    cut, no one takes a cut, loses that, loses the, cut of it, doesn't see any, don't see any, card reader, than these
    people, than these guys, their share, give away, otherwise give, their cut, leaks to them, goes missing, feed the
    app, feeding the app, house always wins, cream off, creams off, pays for their`,
  official: `
    official, officially, on paper, declare*, on record, for the record, for the books, let the app see, let them see,
    let the app think, the app sees, app only sees, they only see, the app gets, app only gets, on the app's side, for
    the app, for the platform, for the site, for show, for appearances, as far as the app, the app knows, enter, log
    it, list, listed, list it, put down, put in, put through, register, registered, shows, show up as, run through,
    goes through, goes on the booking, on the booking, in the booking, through the site, through the app, through
    here, through this, via the app, via the site, via here, on the app, in the app, on the platform, on the site, on
    here, online, on the card, by card, in the system, through the platform, through the system, via the platform, on
    the invoice, on the website, through the website, via the website, token booking, smaller the job, the smaller,
    put it down as, looks on here, send one request, one request, lower the quote, the platform sees, platform sees,
    what the app sees, consultation officially, book me for, via them, through them, on their side, small on here,
    look small, looks small, fewer guests, fewer hours, fewer rooms, to the order, on the order, in the order, on the
    list, off the list, for the visit only, by card here, needn't go in`,
  part: `
    just one, only one, just the first, only the first, first room, first hour, first day, just an hour, one hour, two
    hours, the small package, small package, basic package, smallest package, cheapest package, smaller package, mini
    package, the small one, lower amount, smaller amount, a lower, smaller sum, lower sum, a bit less, small sum,
    whatever is left, what's left, whatever's left, what remains, whatever remains, the others, the other rooms, the
    remaining, the other half, the other (hours|days|rooms|part|fifty|hundred|bit|two|three|four|five|one|ones),
    second half, the second part, the bigger part, most of it, the bulk, bulk of it, bulk, the lion's share, fraction,
    portion, a piece, piece of it, top me up, top it up, top up, topup, rest of it, remainder, difference, the
    balance, balance, the extras, extra hours, the minimum, minimum, bare minimum, the deposit, deposit, a token,
    token, symbolic, the call out, callout, inspection only, only the visit, only the inspection, the quote only,
    minor repair, small repair, small job, tiny job, really, actually, in reality, real price, true price, full price,
    real amount, full amount, half, halves, 50 50, fifty fifty, the proper amount, proper amount, the actual price,
    actual price, known price, the other (sixty|forty|thirty|twenty|eighty), what's missing, the rest of the house,
    the expensive thing, the big one, whole house, the second day, the treatments, tenner, just the hallway, just the
    (kitchen|bathroom|living room|front|first one|visit|callout), some by card, fewer, the repair, the bedrooms, full
    day, the bulk of, second bathroom, second floor, for the visit only, the difference on`,
  anyway: `
    as arranged, as normal, as usual, as scheduled, as promised, as discussed, as if nothing, like nothing happened,
    carry on, carries on, carrying on, goes ahead, going ahead, go ahead, still going ahead, still happening, is
    happening, still on, is on, still doing it, nonetheless, nevertheless, all the same, in any case, either way,
    whatever happens, come what may, won't change, doesn't change, don't change, unchanged, same as planned, same
    plan, plan stays, plan stands, stands, still stands, holds, still holds, no matter, don't worry i'm, don't worry
    i'll, without them, without it, without the booking, still get your, still get done, still be done, gets done
    anyhow, anyhow, regardless, irrespective, even so, off the app, outside, means nothing, ignore that, means nothing
    to me, still doing, still do your, still cleaning, still coming, done, kettle on, keep
    (saturday|sunday|monday|tuesday|wednesday|thursday|friday|the date|the time|the slot), date is fixed, date's
    fixed, is fixed, isn't off, not off, our date, our plan, keep the kettle, kettle warm, got you in my, have you in
    my, in my notebook, in the notebook, in my head, written down, same me, gets cut, gets painted, gets cleaned, gets
    fixed, as a friend, our own way, our way, do it our way, on my word, my word, between ourselves, you'll still, you
    still get, i still owe, work still, the deal stays, deal stays, all good for, still good for`,
  come: `
    i'm at yours, at yours, at your place, at your door, at your house, see you
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|later|at|on|soon), i'm coming, im
    coming, i'll come, ill come, i come, i'll turn up, i turn up, i'll pop, come round, come over, come by, drive
    over, show up, i'll do, i do the, i'll finish, i'll fix, i'll clean, i'll be, i'll still, be at your, get it done,
    do it (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|then|anyway), we do it, we'll do it,
    expect me, i'm there, i am there, my team comes, we come, we'll come, the guys will, arriv*, visit itself, actual
    visit, actual job, the work itself, the job itself, i'm still doing, still doing, i still do, i'll be round, see
    you at, had you over, have you over, i'm there
    (saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|at), i work, show up as, ring your
    doorbell, on your step, drop round, be with you, come as a friend, i'd come, i'd be there, i'd show up, we'll be
    there, the lads come, the girls come, you'll see me, you'll see us`,
  cancel: `
    withdraw*, call* it off, call off, calling off, drop the (appointment|reservation|visit|order|request), lapse,
    expire, expires, run out, time out, bin the booking, bin it, scrap*, reject*, declin*, turn it down, refuse the
    booking|request, pull out, back out, mark it (as|no), mark as, undo, refund*, your money back, money back, reverse
    the payment, reverse the booking, kill the booking, kill it, unbook, un book, take the booking down|off, get rid
    of the booking, remove the booking, delete the booking|reservation|order|appointment|request, void, abort, close
    the booking|request|order|job, no longer needed, not needed anymore, canel, cansel, cancle, canc, cxl, chargeback,
    charge back, don't accept, do not accept, don't confirm, not confirm, scrub, scrubbed, release it, release the
    booking, booking's gone, booking is gone, refunded, annul, take it off the app, take it off your calendar, nix,
    axe it, drop it, drop it from, drop (that|this) from, void that, void it, take back the request, take your request
    back, press decline, press cancel, press reject, undone, undo it, undoing, says cancelled, shows cancelled, show
    as cancelled, think it's off, thinks it's off, called off in, cancelled in the app, cancelled on the app,
    withdraw, get rid of it in the app, take it out of the app, clear it from the app, let it drop, drop off the
    system, tell them no, tell the app no, end the booking, close it in the app`,
  formNoun: `
    form, forms, google form, typeform, jotform, survey, sheet, sign up sheet, signup sheet, questionnaire, checkout,
    online store, online shop, webshop, web shop, store, shop, invoice*, bill, payment request, payment page, payment
    link, pay link, link, links, website, web site, site, homepage, page, order page, booking page, booking site,
    booking system, own system, calendar, calendly, scheduler, terminal, card reader, card machine, portal, landing
    page, own quote, quotes, estimate, proforma, pro forma, payment form, order form`,
  ownFirm: `
    my, our, my own, our own, from my, from our, on my, on our, through my, through our, via my, via our, using my, my
    company, our company, my firm, our office, my office, my accountant, our accountant, my bookkeeper, accountant,
    bookkeeper, secretary, i made, i created, i built, i set up, i use, we use, we send, of mine, of ours, my wife's,
    my husband's, limited company, ltd, llc`,
  payBy: `
    pay, pays, paying, paid, payment, order, ordering, buy, purchase, book, booking, fill*, sign up, checkout,
    settle*, complete, enter, put your, leave your, submit, reserve, charge, deposit, invoice you, bill you, raise,
    issue, send you, sends you, email you, emails you, sends out, send out, i'll send, mail you`,
  meetPlace: `
    my
    (garage|shop|store|workshop|studio|stall|yard|office|place|showroom|bakery|salon|barn|warehouse|flat|house|van|unit|café|cafe|bar|pub|shed|kitchen|home|practice|counter),
    the (garage|workshop|studio|stall|yard|office|showroom|market|market stall|pub|cafe|café|coffee shop|car
    park|hardware store|bar|diner|tavern), market stall, hardware store, coffee shop, a coffee, over coffee, over a
    coffee, over a drink, over a beer, over tea, over lunch, a beer, a pint, a drink, a cuppa, buy me a coffee, for
    coffee, pub, cafe, café, car park, parking lot, round the corner, at the market, our
    (shop|store|workshop|studio|office|place|showroom|stall|yard|garage), the café, a café, the gym, my kennel, your
    street, past my place, harbour road, my stables, my stand, my door, my yard, the yard, the library, my pitch, my
    bench, my van, my unit, at yours tonight, the park, my shop, on the spot, at the match, at church, at the school
    gate, after mass, at the gym`,
  meetVerb: `
    meet*, come by, come see me, come and see me, come round, come over, come to, come in, drop by, drop in, drop
    into, pop in, pop into, pop round, pop over, pop by, stop by, swing by, walk in, turn up, show up, see me, find
    me, visit me, look in, sit down, get together, catch me, i'm at, i am at, just come, face to face, in person, stop
    at, come and look, have a look at the, knock on my door, my door's always open, my door is open, door is always
    open, strike, come knock, see you in my, speak to me there, speak to me, i'm in the park, in the park, find me
    there, walk over, tell me where you live`,
  agree: `
    agree*, sort a price, sort out, sort it, sort something, sort the, fix a price, fix it, fix the price, settle*,
    deal, arrange*, arrangement, negotiat*, haggle*, talk money, talk price*, talk numbers, talk terms, talk business,
    discuss the price, discuss terms, strike a, shake on, shake hands, handshake, work something out, work it out,
    work things out, figure it out, figure something out, agree something, do business, make a deal, make a plan, do a
    deal, hash out, hash it out, come to an, the money side, terms, talk it through, do a handshake, a handshake,
    quote you on the spot, fix a weekly price, weekly price, decide it face to face, decide it, make terms`,
  asTold: `
    as you (said|suggested|asked|told|wanted|wished|wrote|recommended|advised), like you
    (said|suggested|asked|told|wanted), as agreed, as we agreed, as discussed, as requested by you, just as you said,
    the way you said`,
  unlogged: `
    (don't|dont|not|never|without|won't|no need to)
    (log|logging|enter|entering|add|adding|put|putting|register|registering|record|recording|update|updating|write
    down|writing|post|posting|declare|declaring|list|listing|book|booking|report|reporting|show|showing|appear|run)
    (it|that|this|them|the rest|the extra|the price|the hours|any of it|here|on here), doesn't have to (appear|show|be
    in|be on|go through|go on), need not (appear|show), doesn't (show|appear), won't (show|appear), don't log, not
    logged, not log, isn't logged, unlogged, not booked, not recorded, not declared, undeclared, not in the
    (app|system|booking), not on the (app|system|booking), leave (it|that|them|the rest) off, keep (it|that|them|the
    rest) off, unofficial, unofficially, off the books, black, under the table, we handle ourselves, handle ourselves,
    sort ourselves, among us, is ours, are ours, see me right, see you right, makes it up, make up the, make it up,
    square up, squared up, make good, on my own account, on the quiet, don't update, not update, don't change the
    price on here`,
  excuse: `
    couldn't agree, could not agree, no longer need*, don't need it, not needed, something came up, came up, plans
    changed, plans have changed, change of plan*, changed (my|your|our) (mind|plans), fell ill, got ill, got sick,
    feel sick, you're ill, you're sick, i'm ill, double booked, emergency, family emergency, scheduling conflict,
    conflict, wrong date, found another, found someone, found somebody, other provider, too expensive, moved away,
    didn't suit, doesn't suit, not available, unavailable`,
  apart: `separately, separate, apart, off to the side`,
  noBook: `
    don't want to do the request, leave the request, dont request, don't request, without making it a booking, don't
    take bookings on here, won't post them here, last one we do on here, without the request, skip the request,
    instead of all this booking, rather than paying for, nothing to press, nobody ever books, nobody books, no one
    books, ever books, no reservation, no forms, no platform, than click buttons, without clicking, no clicking, no
    booking business, booking business, without all this, without all the, forget the forms, never mind the booking,
    never mind booking, never mind the calendar, ignore the calendar, calendar doesn't matter, no paperwork, skip the
    paperwork, no need to go online, don't go online, without ordering`,
  cash: `twenties, fifties, in my purse, the dough, dough, by hand, cheque made out, wad`,
  arrival: `
    crew, bring the, bring my, set off, leave the (gate|door|key|keys|side door), unlocked, unlock, van, ladder,
    tools, work goes on, goes on as, get started, start on, start at, knock, ring your bell, at your gate, outside
    yours, outside your, pull up, roll up, on your doorstep, have it done, be done, will be done, gets done, the
    (fence|lawn|wall|sofa|car|dog|cake|hair|nails|lesson|boiler|roof|garden) (will|gets|is going)`,
  cheaper: `
    tenner off, fiver off, round it down, rounded down, half price, knock off, spare the fee, better than the price,
    minus their share, minus their cut, i'd otherwise give away, cut you in, share the saving, less if`,
};
