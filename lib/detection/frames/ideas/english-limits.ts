import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** English words that take a meaning back: refusals, mistakes, reports, and what happens inside the marketplace. */
export const englishLimits: Lexicon = {
  harmless: `
    (need|want|get|send me|require) (an|the|a) (invoice|receipt|bill), invoice (with|in|for|to) (my|our), leave my
    phone, left my phone, forgot my phone, my phone on the, my phone keeps, noise cancelling, noise canceling, off
    grid, strapped for cash, johnny cash, short of cash, birthday cards, before cash, which number house, what number
    house, number house, shoe size, number on the (part|label|plate|boiler|meter|tag|machine|motor|box|back of the),
    come straight from my, straight from my other, phone on for, less than (a|an|one|two|half|three), card for
    parking, card for the, email from (the|my|a|your), details to reception, details to the, details at reception`,
  surprise: `
    surprise*, birthday, gift, present, party, anniversary, proposal, engagement, baby, sleeping, sleeps, nap,
    neighbour*, neighbor*, noise, loud, exam, santa, christmas, the kids, my kids, the children, spoiler, dog, cat,
    barking`,
  praised: `better, best, easier, easiest, quicker, faster, simpler, nicer, safer, cheaper, more convenient`,
  keepOn: `
    keep*, stay*, stick*, remain*, continu*, prefer*, rather, happy to, happier, leave it, leave everything, let's do,
    safer, only (work|take|accept|deal|pay|book|do|use|talk|chat|go), always (pay|book|use|go|work|take|do), must, has
    to, have to, needs to, need to, supposed to, i only, we only, only ever, exclusively, strictly, insist,
    comfortable`,
  onApp: `
    (in|through|via|on|using|inside|within|over|by|with|to) (the|this|that)
    (app|platform|site|website|system|chat|messenger|marketplace|thread|service|portal), in app, in here, on here,
    through here, via here, inside here, over here, here in the chat, by the book, official channel*, proper channel*,
    the chat here, the booking system, within the rules, at checkout, at the checkout, in checkout, in the checkout,
    the checkout shows`,
  declines: `
    (i|we) (can't|cant|cannot|won't|wont|don't|dont|never|couldn't|wouldn't|will not|do not|can not|am not|are
    not|always say no|said no) (share|give|hand out|give
    out|send|do|take|accept|work|deal|exchange|swap|want|agree|go|leave|cancel|pay|use|meet|move|text|call|allow|allowed|allowed
    to|able to|comfortable|going to|happy to|willing|supposed to|meant to|interested|into), no thank*, i refuse, i
    won't, we won't, i never do, i always say no, not allowed, house rule, not for clients, i would never, wouldn't be
    insured, i'd sooner, nah, i decline, i'd rather not, rather not, prefer not, no way, turned (him|her|them|it|that)
    down, said no, i said no, we said no, told (him|her|them) no, refused, declined, not for me, i don't do, not how i
    work, not the way i work, not my thing, against the, breaks the, violat*, breach of, lose my
    (account|profile|listing|badge|insurance|cover|protection), get (me|us|you) (banned|suspended|kicked), no longer
    insured, not insured, not covered, isn't covered, guarantee only, insurance only, protection, (don't|dont|do
    not|please don't|never) (give|send|pay|transfer|hand|bring) (me|us), nothing to me, not to me, isn't something i
    do, not something i do, isn't for me, not what i do, not how we do, stay out of, i stay away from, not my style,
    isn't my style, i don't do walk ins, nothing on the side, no side arrangements, no side deals, don't want to get
    into, rather keep it proper, keep it proper, keep it official, keep it clean, by the book, only with a booking,
    app only`,
  mistake: `
    (will|would|did|do|are|have) you (cancel|cancelled|cancelling|canceled), before you cancelled, cancelled the
    other, (shall|should|can|may|do) i cancel, cancel or, i'll cancel without, by mistake, by accident, accident*,
    accidentally, mistake, mistaken*, wrong (button|day|date|one|booking|address|person), pressed the wrong, hit the
    wrong, clicked the wrong, oops, ooops, whoops, mistap, misclick*, duplicate, double booked, twice, the other one,
    instead of you, weather, snow*, storm, train, ambulance, hospital, fever, a new request, new request, new booking,
    request again, book again, book right, re request, rebook*, rain check, noise cancelling, noise canceling,
    headphones`,
  payout: `
    held, hold, holds, holding, stuck, frozen, release*, payout*, escrow, until i confirm, until you confirm, until
    the job, advance, deposit is taken, taken by the app, charged by the app, when you accept, once you accept, both
    in app, both in the app, both through the app, all through the app, everything through the app, the other half is
    released, is released, released when`,
  deliver: `
    matte, glossy, a proof, proofs, print run, bleed, font, fonts, layout, cards matte, our menu, in cmyk, vector file`,
  report: `
    someone fake, pretending to be, impersonat*, claiming to be, in my name, if anyone offers, if anyone asks, if
    someone offers, if someone asks you to pay, anyone who offers, anybody who asks, offers you a, once told me, told
    him no, told her no, warned me`,
};
