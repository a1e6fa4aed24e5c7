import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** English words for bookings, payment and dealing directly. */
export const englishDeal: Lexicon = {
  cancel: `
    cancel*, call it off, call off, drop the booking|job|order|reservation, withdraw the|your booking|request,
    delete the booking|job|request, decline the booking|job|offer, let it expire, let the booking|request
    expire|lapse, void the booking|order, undo the booking, kill the booking, ask for a refund, request a refund,
    mark it as no show, press cancel, hit cancel, back out of the booking, scrap the booking, remove the booking,
    close the job|booking|request, decline (it|this|that|the offer|the request|the booking|the job), reject
    (it|this|that|the offer|the request|the booking), turn (it|this|the booking) down, pull the booking, take the
    booking down, take (it|this) down, cancle, cancell, scrap (it|the|this), bin (it|the booking|this), drop (it|the
    booking|this), axe (it|the booking), back out, withdraw, take it off, say no to (it|this|the booking), let
    (it|the booking|the request) (lapse|expire|run out|time out), don't accept (it|this|the booking), press (the
    x|the red|no), release the slot, mark (it|the job|this) as (cancelled|not done|no show), wipe the booking, clear
    the booking, get (your|a|the) refund, ask for your money back, take the refund, cxl, undo (it|the booking)`,
  changeMind: `
    changed my mind, change of mind, changed your mind, plans changed, no longer needed, don't need it anymore,
    other reason, found someone else, personal reasons, schedule conflict`,
  anyway: `
    anyway, anyways, any way, all the same, regardless, as planned, as agreed, still (come|show up|turn up|do it|be
    there|do the job|finish|go ahead|happens|happen|on|pop round|swing by|do the work), still be there, still do,
    still coming, nothing changes, like we said, just the same, same day same time, i'll do it anyway, won't change
    anything`,
  still: `still, same time, same day, same price, just the same, no matter, nothing changes, like we said`,
  come: `
    come, coming, show up, turn up, be there, i'll do, i will do, do the job|work, get it done, finish it|the job,
    swing by, i'll be round, pop round, pop over, come over, come round, do it for, sort it, i'll arrive, see you
    there|then, do it then, there at`,
  job: `
    booking*, book, booked, job, jobs, appointment, reservation, order, gig, contract, visit, session, lesson*`,
  platform: `
    the|this|that|their app|platform|site|website|system|marketplace|portal|service, apps, on here, through here,
    via here, on this thing, the booking system, in app, in the app`,
  here: `here, on here, this chat, in here, through here, on this`,
  outside: `
    outside the|this|of app|platform|site|website|system|marketplace|portal|service, outside of the|this
    app|platform|site|website|system|marketplace|portal|service, off the|this
    app|platform|site|website|system|marketplace|portal|service, off platform, off app, off site booking, off here,
    outside here, outside of here, without the|this|using
    app|platform|site|website|system|marketplace|portal|service, without going through, without them, without using
    the|this app|site|platform, bypass the|this|their|this
    app|platform|site|website|system|marketplace|portal|service|fee|fees, bypass them, bypassing, bypass, get around
    the|this|their app|fee|fees|site|platform|system|commission, go around the|this|them app|site|platform|system,
    go around them, work around the app|fee|fees, skip the|this|their
    app|platform|site|fee|fees|middleman|middle|booking|commission, skip the middle man, cut out the|these|this
    middleman|middle|app|site|platform, cutting out the middleman|app, cut the app|middleman|platform out, avoid
    the|their|this fee|fees|app|platform|commission|site|cut|charges, avoid paying the|their fee|fees|commission,
    dodge the|their fee|fees|commission, avoid fees, leave the app|platform|site out, leave the app out of it, keep
    the app out of it, keep it off the app|platform|site|books|record, keep this off the
    app|platform|site|books|record, off the books, under the table, under the counter, off the record, side deal,
    side job, do it off, take it|this offline|off, take this off line, go offline, no middleman, no middle man,
    middleman, middle man, not through the|this app|site|platform, not through here, not through this, not via the
    app|site|platform, not on the app|site|platform, not on here, instead of the|this app|site|platform, instead of
    here, instead of booking here, instead of through the app|site, rather than through the|this
    app|site|platform|here, rather than the|this app|platform|site, rather than here, rather than on here, don't
    need the|this app|site|platform, no need for the|this app|site|platform, no need to use the app|site|platform,
    don't have to use the app, stop using the app, leave them out of it, forget the app|site|platform|booking, ditch
    the app|site|platform|booking, away from the|this app|site|platform, app doesn't need to know, app needn't know,
    without a platform, off grid, shake hands on it, handshake deal, declare only, only declare, out of the app,
    around the app|fee|fees|system, not go through them|it|the app, doesn't go through|via, don't go through|via, go
    through them, settle (it|the rest|the difference|that|up|the balance|everything) with me, sort (it|the rest|the
    difference|the balance) with me, pay (me|us) the (rest|difference|balance), forget the website|app|booking,
    leave the site out, leave (the app|the platform|them) out of it, never mind the app, no app
    needed|involved|required, job|deal|cash|work|bit on the side, without the booking, nothing online, list it as,
    put it through as, log it as,
    (without|skip|skipping|bypass|bypassing|forget|ditch|outside|around|avoiding|dodging|minus|instead of|behind)
    (the|this|their|that|any) app|platform|site|website|agency|company|system|marketplace|middleman|portal|web page,
    carry on without, continue without, if we skip them, skip them, they don't get, so they don't take, nothing
    through the app|site|platform, not via the app|site`,
  directWord: `direct, directly`,
  direct: `
    direct with me|us|you, straight to me|us|you, straight with me|us, straight through me, privately, private
    job|deal|arrangement|booking, between us, between ourselves, just ourselves, among ourselves, between the two of
    us, between you and me, just us, just the two of us, just you and me, you and me, cut out, through me, with me
    personally, one to one arrangement, our own arrangement, own arrangement, come to me, book me, hire me, book
    with me, without a fee, person to person, hand to hand, in hand, in person, ourselves, our way, in my hand, into
    my hand`,
  nextTime: `
    next time, next visit, next job, next one, next month, next week onwards, from now on, in future, in the future,
    going forward, after this one, after this job|booking, after the first, after the first one|visit|job|booking,
    future jobs|bookings|visits|work|lessons|sessions|cleans, for the rest of the, the other rooms, once this is
    done, later jobs, regular jobs|basis|thing, every week after, afterwards, the following ones|weeks|visits,
    whenever you need, other jobs, more work, ongoing, long term, weekly after that, second visit, later ones`,
  cash: `
    cash, cash in hand, in cash, cash only, cash on the day, banknotes, notes in hand, paper money, green stuff,
    greenbacks, folding stuff, bank notes, crisp notes, readies, dollar bills, paper notes, folding money, physical
    money, hard currency, in notes, money in hand, money in an envelope, notes only, paper only, bills in hand,
    paper in hand, actual money, dead presidents`,
  bank: `
    bank transfer, wire transfer, bank details, account details, bank account, account number, sort code, routing
    number, routing, iban, bic, swift code, direct deposit, direct transfer, bank wire, transfer the money, transfer
    it, by transfer, bacs, standing order, aba, ach, wallet address, my account, my wallet, cheque, personal check,
    a check, check made out, account ending, wallet`,
  pay: `
    pay, pays, paid, paying, payment*, send it to, send the money|deposit|rest|half|amount|cash, send money,
    transfer, deposit, settle, settle up, settle it, square up, square it, sort me out, give me, hand me, hand it,
    send me the, wire, send, take, accept, prefer, bring, charge, do you take|accept, i take|accept, slip me, sort
    the money, the rest to me, chip in, owe, money`,
  price: `
    price, cost, costs, rate, quote, bucks, quid, dollars, pounds, euros, per hour, an hour, total, amount, for the
    job`,
  cheaper: `
    cheaper, discount, discounted, % off, knock off, knock it|that down, knock, less, save, saves, saving, better
    price|rate|deal, good price|deal|rate, lower price|rate, lower, special price|rate, percent off, off the price,
    mates rates, drop the price, drop it to, reduce, reduced, come down to, do it for less, special deal, cut you a
    deal, no vat, take off, 10 percent, goes down`,
  fee: `
    fee, fees, commission, their cut, the cut, a cut, their share, service charge, platform charge|charges|cut, app
    charge|charges|cut, percentage, what they take, they take, takes a cut, take 20, take a big cut, middleman cut,
    markup, surcharge, app tax, their slice`,
  save: `
    save the|on fee|fees|commission, avoid the fee|fees|commission, avoid fees, save both of us, saves us both, save
    us both, without the fee|fees|commission, skip the fee|fees|commission, no commission, no fees, don't lose, keep
    the difference, why give them, why pay them, why should we give|pay, why should i give|pay, why are we paying,
    give them 20|15|10|30, no reason to pay them, why feed the, why should they, no point paying the
    fee|fees|commission|app, split the fee|saving|difference, we both win, win win, better for both, they keep
    20|15|30, eats, robbing us, rip off fee, minus the fee|commission, fee free, lose the fee|fees, dodge, avoid
    paying them, get round the fee|fees, we split, share the saving, half of what they take`,
  part: `
    half, part, the rest, rest, remainder, remaining, balance, other half, one hour, 1 hour, first hour, only the
    call out, call out, only one, just one, one room, small part, minimum, the minimum, smallest, a small, part of
    it, the difference, extra, extras, deposit, just the deposit, lowest, basic, bare minimum, the other hours,
    other, shorter, less hours, fewer hours, cheapest, token amount, leftover, real amount, the real price, list it
    as, small job, smaller job, short job, a fraction, quarter, third, one of the rooms, the call-out only, just the
    visit, the first visit, only the visit, only a bit, a bit of it, leftovers, top up, the top up, second half,
    other part, some of it, official part, small amount, lower amount, less than, a smaller`,
  meet: `
    come by, drop by, stop by, swing by, pop in, pop into, my shop, the shop, our shop, workshop, my place, my
    studio, my office, over coffee, over a coffee, a coffee, coffee, a beer, face to face, shake hands, shake on it,
    handshake, meet up, meet, walk in, in the car park, round the corner, showroom, come and see me, my stall, my
    garage, at the cafe, pub, in person`,
  noBook: `
    no need to book, no need for a booking, don't need to book, without booking, without a booking, don't book, do
    not book, don't bother booking, no booking, no booking needed, instead of booking, skip the booking, skip
    booking, not book, needn't book, no need to confirm, don't confirm, don't accept the booking, don't complete the
    booking, leave the booking, don't pay here, don't pay on here, don't pay through, before you book, no need to
    order, hold off booking, hold off on booking, forget booking, stop booking, no reservation, don't press book,
    don't click book, don't hit book, no need for the booking, don't put it through, without putting it through, not
    put it through, without the booking, don't have to book, not booking through`,
  inApp: `
    in the app, in app, through the app|platform|site|website|system, via the app|platform|site, on the
    app|platform|site, using the app, in this chat, on this chat, in the chat, here in the chat|app, through here,
    via here, app call|chat|button|feature, call button, call feature, the call button, masked number, use the app,
    voucher, coupon, promo code, book again here, on here, within the app, inside the app, reply here, message me
    here, text me here, write here, send it here, upload, the chat, this thread, booking page`,
  secret: `
    our little secret, our secret, don't tell, do not tell, nobody needs to know, no one needs to know, no one has
    to know, nobody has to know, between you and me, between us, keep it quiet, keep this quiet, hush, on the quiet,
    on the down low, down low, delete this, delete after, delete this message, don't mention, do not mention, don't
    write about, keep this to yourself, stays between, low key, discreet, discreetly, keep mum, they won't know,
    they'll never know, they won't notice, won't find out, no trace, (if|when|should|in case)
    (they|support|anyone|somebody|anybody|the app|the site|the platform|someone|customer service) ask|asks, if
    (support|they) (call|calls|contact|contacts), (delete|erase|remove|clear) (this|the|these|that|our)
    message|messages|chat, stays between us, keep it between us, tell them (it|the job|i|you|we|that), say the job
    was, tell support, tell the app, tick (provider|customer|no show), we never met, just say (it|you|i|we|that),
    act like, pretend`,
  form: `
    my form, google form, fill in my, fill my, fill out my, my own link, payment link, pay link, my link, own
    stripe, stripe link, checkout link, my own invoice, my invoice, invoice you, separate invoice, own invoice, my
    accountant, accountant, my bookkeeper, send you a link, send you an invoice, email you an invoice, email the
    invoice, emails the invoice, emails invoice, calendly, my booking link, own booking, my store, my shop online,
    typeform, my own page, order form, sign up form, my booking form, fill this in, fill in this, the link i send,
    link in a sec, link i sent, send over a link, invoice from my company, invoice from the company, company
    invoice, my company, own company, billed separately, separate bill, my office will, my wife does the invoices,
    pay page, my checkout`,
  invoice: `invoice, invoices, bill you, send you a bill, payment request`,
  stay: `
    rebook, re book, book again, reschedule, rescheduling, new date, another date, another day, different day,
    another time, move it to, pick another, book a new, book another, sick, ill, unwell, flu, emergency, family,
    sorry, unfortunately, refund, cancellation policy|fee, cancelation policy|fee, free cancellation, full refund,
    charged, if i cancel, if you cancel, had to cancel, have to cancel, need to cancel, i must cancel, i'm
    cancelling, can i cancel, can't make it, running late, weather, rain, traffic, by mistake, by accident, i
    cancelled, i canceled, accidentally`,
  choose: `
    pick, choose, select, put, say, tell them, click, mark, tick, as the reason, reason, write, use, press, hit,
    give`,
  deal: `
    deal, agree, arrange, arrangement, settle, sort it out, work something out, work it out, figure out a price,
    figure something out, negotiate, talk price|prices|money, shake, make a deal, sort it`,
  tell: `say, tell, mention, write, admit, reveal, let on, let slip, report, answer, put in writing, bring up, talk about, put it in, type, log`,
  asks: `ask, asks, asked, asking, question, questions, survey, check in, follow up, get a call from`,
  erase: `delete, erase, wipe, remove, clear, get rid of, unsend`,
  chatNoun: `message, messages, chat, conversation, thread, texts, history, what i wrote, after reading`,
  staff: `support, the support, customer service, the company, the platform, the app, moderators, admins, admin, head office, the office, the team, the site, the agency, reviewers, helpdesk`,
  keepSlot: `keep the (slot|time|appointment|date|day|hour|booking time), hold the (slot|time|date|day), same slot, same hour, same day, in my diary, in my book, in my calendar, on my list, still on, still happening, still stands, stays the same, goes ahead, going ahead, the date stays, the time stays, see you (saturday|sunday|monday|tuesday|wednesday|thursday|friday|then|there|at|on|as|tomorrow), be there (saturday|sunday|monday|tuesday|wednesday|thursday|friday|as|at|on|tomorrow), i'll be (there|round|over|at yours|with you|outside|at your), my van will, do the job, do the work, the job is still, work gets done, turn up, show up, knock on your door, on your doorstep`,
};
