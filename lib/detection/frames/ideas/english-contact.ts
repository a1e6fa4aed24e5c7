import type { Lexicon } from "#lib/detection/frames/concepts.ts";

/** English words for secrecy, for being read, for asking and for being found. */
export const englishContactIdeas: Lexicon = {
  hush: `
    never met (me|you|us|each other), we never (met|spoke|talked|had this), never happened, never had this
    conversation|chat|talk, didn't hear (it|this|that) from me, keep schtum, stay schtum, schtum, keep shtum, mum's
    the word, keep mum, not a word, not one word, no word of|to|about, don't breathe a word, lips sealed, lips are
    sealed, zip it, zipped lips, not in writing, nothing in writing, don't put (it|this|that|anything) in writing, off
    the record, don't want it on record, no record, no records, no trace, leave no trace, no paper trail, paper trail,
    what they don't know, they don't (need|have) to know, they needn't know, needn't (know|hear|learn|find out),
    doesn't (need|have) to (hear|find out|learn), mustn't (know|learn|hear|find out|see|notice), must not
    (know|learn|hear|find out|see|notice), better they don't, better if they don't, best they don't, best if they
    don't, without them knowing, without them noticing, without anyone knowing, without telling, behind their back,
    won't hurt them, none the wiser, nobody will know, no one will know, nobody will ever know, nobody would know,
    nobody finds out, no one finds out, nobody has to (know|hear|find out|see), no one has to (know|hear|find
    out|see), nobody needs to (hear|find out|see), no one needs to (hear|find out|see), keep (it|this|that) (under
    wraps|under your hat|on the down low|hush hush|secret|off the radar|out of sight|confidential), under the radar,
    under your hat, under wraps, on the dl, on the lowdown, on the low, hush hush, stays between, stay between, stays
    with us, stay with us, strictly between, this stays, our little, little arrangement, our arrangement, wink wink,
    nudge nudge, play dumb, keep a low profile, keep this to, keep it to ourselves, keep it to yourself, swear you,
    promise not to tell, promise you won't tell, promise me you won't, you know nothing, you don't know me, don't let
    on, don't let slip, as if you don't know me, don't leave any trace, cover our tracks, discretion, be discreet,
    raise suspicion, raise eyebrows, raise any flags, suspect anything, get suspicious, won't suspect, doesn't look
    suspicious, looks suspicious, don't report, dont report, never at your, was never at, was never there, i was
    never, you were never, shh, shhh, shhhh, snitch*, grass on, grass us, rat on, rat us, dob us, lose my badge, if
    they knew, if they find out, if they found out, they'll notice, they would notice, they might notice, careful with
    the wording, careful what, careful with what, be careful in here, mind what you, watch your words, code word, no
    big words, never heard of, as far as the app, as far as they, don't spell it out, don't write it that, too
    clearly, so clearly, that openly, so openly, read between the lines, keep a secret, you never saw, forget this
    chat, we never chatted, this chat never, forget we spoke, friend of the family, family friend, through them just
    say, everything went through, no reason to look at, the only (tap|one|thing) i fixed, you saw nothing, no idea
    who, for their eyes, their eyes, can't link us, link us, connect us, we don't know one another, don't know one
    another, don't know each other, never heard of you, never heard of me, nothing came of it, came to nothing, keep
    quiet i keep quiet, everybody's happy, i was there twice, nobody the wiser, cover for me, cover for us, back me
    up, back up my story, same story, stick to the story, get our story, play along, act surprised, nobody counts,
    delete as you read, burn after, eat this message, self destruct, unsay, off the radar, without a trace, in
    confidence, strictly confidential, can you keep a`,
  quiet: `
    quiet, quietly, secret, secretly, confidential, discreet*, private, privately, hush, low key, schtum, silent,
    silently, undercover, invisible, to yourself, to ourselves, between us, between the two`,
  pretend: `
    pretend, pretending, act (as|like), make out, as if, make believe, just say, just tell them, simply say, claim,
    lie, fib, story is, the story, our story, cover story, official version, official story, say that, tell them that,
    put that, just put, write that, say i never, say you never, say we never, say it was, say you were, say you
    changed, say you are, say you're, say it's, invent, make up, reply that, answer that, respond that, officially,
    tell support, write back that`,
  never: `
    never showed, never came, never turned up, didn't show, didn't come, no show, didn't turn up, fell through, fell
    apart, fell ill, didn't happen, nothing happened, didn't work out, not work out, changed your mind, changed my
    mind, found somebody, found someone, called it off, sick, ill, one off, friend, cousin, relative, family,
    neighbour, neighbor, free, favour, favor, quote only, only came to look, only had a look, small job`,
  know: `
    know, knows, knew, hear, hears, heard, learn, learns, find out, finds out, notice, notices, see, sees, discover*,
    realise, realize, aware, informed, involved, wind of it, wind of this`,
  tell: `
    say*, tell*, mention*, bring up, talk about, write about, put in, note, refer to, hint*, reveal*, disclose,
    breathe, share with, report*, include, comment on, post about, describe, name`,
  nobody: `nobody, no one, noone, anyone, anybody, somebody, someone, others, other people, other customers`,
  staff: `
    app people, platform people, site people, moderator*, (from|at|to) (the app|support|head office|the company|the
    platform|the site), your boss, my boss, boss, management, agency, the system, customer care, qwick*,
    quickservices, anyone at, anyone from, the website, they, them, compliance, trust and safety, the helpdesk`,
  review: `review, reviews, feedback, rating, ratings, comment, comments, stars, testimonial`,
  eyes: `
    they, they're, them, bot*, robot*, filter*, algorithm*, system, the app, app, platform, site, moderat*, software,
    computer, machine, somebody, someone, ai, messenger, this thing, support, staff, admin*, company, big brother, it,
    chat, chats, messages, everything, words`,
  spying: `
    read, reads, reading, scan, scans, scanning, scanned, monitor*, watch, watches, watching, watched, listen*, see,
    sees, spy*, snoop*, flag, flags, flagged, flagging, block, blocks, blocked, blocking, censor*, delet*, hide,
    hides, hidden, hiding, eat, eats, swallow*, ban, bans, banned, catch, catches, caught, detect*, pick up, picks up,
    strip, strips, mask, masks, star, stars, asterisk*, asterix, redact*, remov*, log, logs, logged, record, records,
    recorded, recording, track*, check, checks, checked, checking, supervis*, control*, screen, screened, screens,
    sniff*, look over, looking over, eavesdrop*, filter, filters, filtered, suspend*, kick us, kick me, penal*,
    punish*, jump on, jumps on, bleep*, scrub*, blank, blanks, trigger*, vet, vets, oversee`,
  spied: `
    turns (to|into) (stars|asterisks|dots|x), comes out as (stars|asterisks|dots), comes out blank, comes up as stars,
    shows as stars, shows stars, just stars, too many eyes, prying eyes, eyes on, other eyes, extra eyes, all eyes,
    nosy, being read, is read, gets read, are read, won't let me (type|send|write|share|post|put|give), won't let us,
    doesn't let me (type|send|write|share|post|put|give), lets nothing through, doesn't go through when i, keeps
    disappearing, gets swallowed, not safe to (write|say|type|talk|chat|share), isn't safe to, not private, isn't
    private, aren't private, not confidential, get us both, get me banned, get us banned, get us in trouble, get me in
    trouble, in trouble with them, trouble with the app, careful what we (write|say|type), careful what you
    (write|say|type), watch what we (write|say|type), watch what you (write|say|type), over our shoulder, over my
    shoulder, walls have ears, third parties reading, reading along, reads along, listening in, not for this chat, has
    ears, have ears, store everything, stores everything, trust this chat, don't trust this, don't trust the chat,
    keep vanishing, keeps vanishing, vanish*, disappear*, never gets to you, never arrives, gets lost, gets stuck,
    saved forever, on a server, screenshot everything, eyes everywhere, someone's watching, somebody's watching, we're
    watched, they have eyes, they've got eyes, being logged, they log, they screen, they keep copies, the transcript,
    moderators love`,
  elsewhere: `
    some other way, some other place, some place else, someplace else, anywhere else, another platform, another
    messenger, different messenger, other messenger, a proper messenger, normal messenger, off this thing, off this
    app, off this chat, off of here, off the app, leave this chat, leave here, leave the app, out of this app, less
    public, less watched, more relaxed, private chat, private channel, a private line, safer place, safer channel,
    another route, other route, different route, another line, other line, the old fashioned way, the old way, in a
    proper conversation, where nobody, where no one, where no bot, where there's no, where it's just us, where i can
    speak, where we can speak, where we can talk, where i can talk, talk freely, speak freely, chat freely, write
    freely, more freely, freely, explain properly, tell you properly, out of the chat, outside this chat, outside the
    chat, outside chat, beyond this chat, away from this, away from the app, away from prying, past the filter,
    somewhere they, somewhere without, somewhere normal, somewhere easier, somewhere better, somewhere safer,
    somewhere less, in real life, voice to voice, over the phone instead, by text instead, a walk and a talk, on
    something else, using something else, with something else, by some other, via some other, through some other, by
    another, via another, through another, on a different, over a different, in a different chat, to a different app,
    to a different chat, to another app, to another chat, to another place, any other messenger, off grid, hash this
    out off, where nobody moderates, where they don't, not while they, better than this chat, out of their sight, out
    of sight, pick this up, take this up, lets switch, let's switch, let's swap apps, somewhere we can, somewhere we
    could, better place for, a better place, something else to talk, use something else, another way, real price
    elsewhere, tell you elsewhere, elsewhere, anywhere but here, get out of this chat, out of this chat, get out of
    here, anywhere else we, this window is not, not the place, where there's no filter, no filter, without a filter, a
    normal chat, proper chat, real chat, open channel, outside these walls, better channel, other means, another
    medium, a quieter place, in private`,
  nameNoun: `
    name, surname, last name, full name, family name, business, company, firm, shop, store, salon, studio, bakery,
    garage, brand, page, username, user name, nickname, listing, profile, reviews, website, web site, homepage, trade
    name, outfit, workshop, practice, agency, clinic, office, logo, portfolio, channel, gallery`,
  online: `
    google*, googling, search engine, search bar, internet, the web, online, maps, google maps, yelp, trustpilot,
    checkatrade, directory, yellow pages, phone book, phonebook, bing, duckduckgo, facebook, instagram, insta,
    linkedin, tripadvisor, social media, socials, youtube, tiktok, nextdoor, gumtree, craigslist, thumbtack, business
    register, companies house, white pages, web, trades register, trade register, local paper, chamber of commerce,
    photo app, search box, browser, any search, a search, trade directory, the net, trades pages, the first thing you
    see, reviews on google, on google, on yelp, my website, our website, our site, my site, my facebook page, our
    facebook page, my insta page`,
  findable: `
    find me, find us, find it, you'll find, you will find, you'd find, easy to find, hard to find, easily found, comes
    up, come up, pops up, pop up, shows up, show up, appear*, listed, first one, first result, first hit, top one,
    third one, second one, on top, the only, only one, one and only, nobody else, no one else, can't miss, cannot
    miss, look me up, look us up, look for, look up, looking for me, search for, search me, search us, type, type in,
    type my, put in, under my, under the name, by that name, by name, check me, check us, check out, stumble, land on,
    does the rest, will take you, brings you, leads you, with the (dog|hat|logo|beard|van), is me, that's me, that's
    us, it's me, same name, same picture, same username, same photo, have a look there, the first thing, first thing
    you, is on my profile, what you look for, after my surname, all the prices and`,
  reachMe: `
    how to (get|reach|find|contact|call|ring) (me|us|hold of me|in touch), ways to reach, way to reach me, reach me,
    reach us, contact me, contact us, get hold of me|us, get in touch, get me on, my details, our details, my contact,
    our contact, my info, my coordinates, call from, ring me, ring us, call me, text me, where to reach, where i can
    be reached, where i'm reachable, how you reach, how you get, how you can reach, how you can get, everything you
    need, all you need, all there, it's all there, all on there, all on it, says it all, has it all, tells you
    everything, everything is there, everything's there, everything is on, what you need is, what you're looking for,
    the answer is there, ring from that, my digits, call the one, number on it, number's on it, number is on it,
    numbers on it, numbers on the, number on the back, details on the back, number on the front, my number, our
    number, phone's on, phone is on`,
  carrier: `
    watermark*, van, truck, lorry, trailer, side of my, side of the van, polo, polo shirt, t shirt, tshirt, uniform,
    apron, cap, hoodie, jacket, sign, signboard, signage, shop front, shopfront, storefront, shop window, banner,
    square, little square, black square, squares, qr, qr code, barcode, sticker, decal, lettering, poster, billboard,
    clip, voice note, voice message, audio, recording, voicenote, background, behind me, bottom corner, top corner,
    corner of, back of my, logo, letterhead, headrest, toolbox, mug, licence plate, name badge, badge, lanyard, plaque`,
  picture: `
    photo*, picture*, pic, pics, image*, gallery, album, shot, shots, screenshot*, profile, avatar, portfolio, video,
    clip, slide, attachment, attached, cover, snap, upload*, banner, before after`,
  paper: `
    flyer*, flier*, leaflet*, business card*, visiting card*, calling card*, fridge magnet*, magnet*, sticker*, post
    it*, sticky note*, slip, slip of paper, bit of paper, piece of paper, scrap of paper, note, notes, paper, napkin,
    envelope, receipt, pamphlet*, brochure*, one of my cards, my card, my cards, our card, our cards, pen, wall, box,
    label, tag, matchbook, beer mat, coaster, calendar, door hanger, postcard, notebook, notepad, invoice, folder,
    back of the, whiteboard, fridge, chalkboard, clipboard, something behind, toolbox, lid, card, cards, paper from
    me, guest book, guestbook, back of the receipt, in the bag, hall, doormat`,
  handing: `
    leave, leaves, leaving, left, put, putting, pop, popped, drop*, hand, handed, handing, give, giving, gave, slip*,
    stick, stuck, tap*, pin, pinned, tuck*, scribbl*, writ*, wrote, jot*, note down, noted, pass, passed, take, took,
    grab, pick up, there's, there is, there are, post, posted, attach*, push*, slid*, hang*, print*, lies, lying,
    inside, chalked, i'll hand, hand your, hand you, check inside, look under, you'll find, find my, find our, from
    me, write it on, note my, in the guest book`,
  askWay: `
    how, where, what, which, any way, a way, some way, best way, another way, other way, any chance, is there, can i,
    could i, may i, can you, could you, mind if, would you mind, do you have, have you got, got a, got any, got an,
    let me have, i need, i'd need, i'll need, i'd like, i would like, i want, wanna, give me, gimme, send me, drop me,
    shoot me, pass me, hand me, text me, jot, write down, leave me, tell me, let me know, share, are you, what's,
    whats, please, kindly, may we, can we, could we, shall we, should we, swap, exchange, trade, do u, can u, could u,
    u got, r u, ur, need, spare, fire over, ping me, save, have, are there, which phone, where else, do you carry,
    would you mind adding, what do you use, mind dropping, dropping, i'd feel safer, feel safer, give me something,
    there a, punch in, write your, tell me which, leave me a, where do i, is this, send ur, i'd need your, please
    write, still yours`,
  reachVerb: `
    reach you, ring you, call you, phone you, text you, contact you, get hold of you, get a hold of you, get ahold of
    you, get you on, get in touch with you, reachable, reach u, call u, ring u, text u, give you a
    (ring|call|bell|shout|buzz|text), drop you a (line|text|message), get through to you, catch you on, speak to you
    on, talk to you on, find you on, add you, message you on, dial you, hit you up, ring yours, bell you, buzz you,
    email you, mail you, write you, message you outside, whatsapp you, facetime you, skype you, text you on, get you
    if, get hold of, i dial, do i dial, dial if, i can call, i can ring, i can try, i can text, can try, call in an
    emergency, call if, message you when, i message you, i text you, i call you, i ring you, i find you on, i write
    you`,
  reachNoun: `
    (your|ur|yr|any|the best|best|another) (number|phone|phone number|mobile|mobile number|cell|cell
    number|cellphone|cell phone|landline|line|digits|email|e mail|mail|email address|mail address|contact|contact
    number|contact details|contact
    info|details|handle|username|whatsapp|telegram|insta|instagram|facebook|socials|signal|snap|fb|ig|number for you),
    phone number, mobile number, cell number, contact number, contact details, contact info, email address, direct
    number, direct line, personal number, personal email, private number, private email, something to reach you,
    numbers, a line i can, which phone, a mail, an email, an email address, adding yours, hers or, do you want hers, a
    landline, landline, a direct line, your digits, something i can call, something to call, number to call, line to
    you, an extension, a contact, contact so, your gmail, ur num, your num, your no, your @, your handle, your tag,
    your user, a number i, number for emergencies, phone number for, which number i, your cell, a phone number, a
    mobile number`,
  dontSay: `
    (don't|dont|not|never|can't|cant|cannot|won't|wouldn't|shouldn't|no need to|rather not|prefer not to|sooner
    not|stop|avoid|better not|best not to|mustn't|nothing to|without|careful|hate|less)
    (say|saying|write|writing|type|typing|mention|mentioning|discuss|discussing|talk about|talking
    about|talk|talking|speak|speaking|put it|put that|put this|put|putting|spell|spelling|post|posting|bring
    up|refer|comment|tell|explain|chat|chatting|share|text|go into|send it|negotiate|name|say much|say it|write
    it|write that|type it|type that|discuss it|discuss that|discuss this|discuss price*|discussing price*), don't like
    (writing|typing|discussing|talking|saying|chatting|putting), do not like
    (writing|typing|discussing|talking|saying|chatting), not the (place|spot|right place|right spot), wrong place,
    isn't the place, isn't the right, wrong place for, rather not, nothing about, no mention, leave out of, not a
    word, keep out of`,
  bizPaper: `
    flyer*, flier*, leaflet*, business card*, visiting card*, magnet*, fridge magnet*, sticker*, card, cards, slip,
    brochure*, pamphlet*`,
  learn: `
    hear, learn, find out, finds out, get wind, gets wind, wind of, discover*, catch on, know about, know that we,
    know we, know i, know you, suspect, cotton on, clock, notice, be told, be aware, get to know, need to know, have
    to know, reason to look`,
  mustnt: `
    mustn't, must not, shouldn't, should not, needn't, need not, better not, no need for, no reason for, don't let,
    never let, without letting, before, hope, so that`,
  toYourself: `to yourself, to yourselves, to ourselves, between these walls, between these four walls, under your hat`,
  omit: `
    leave out, leave it out, leave that out, left out, out of the, out of your, skip, omit, not in the, not in your,
    no word, keep out, stay out, without mentioning, silent`,
  erase: `get rid of, lose, bin, trash`,
  chatNoun: `these texts, texts, this chat, the chat, our chat, this message`,
  asks: `writes to you, write to you, contact you, contacts you, messages you, emails you, rings you, pings you`,
};
