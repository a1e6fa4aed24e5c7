/** English: the many ways people try to leave the platform, and what the other one answers. */
import type { EvasionPhrases } from "#workers/demo/marketplace/phrasebook.ts";

export const evasion: EvasionPhrases = {
  phone_plain: [
    "x: [Just call me|Easier if you ring me|Give me a call] on {phone}[, I'm quicker on the phone|]",
    "x: my [number|mobile|cell] is {phone} [text me anytime|, drop me a text|]",
    "x: here's my number {phone} in case [you get lost|the app doesn't notify me]",
    "y: how do I reach you? >> x: {phone}",
    "x: Text me the photos on {phone} please, they come out tiny here",
  ],
  phone_spaced: [
    "x: you can reach me at {phone}",
    "x: {phone} - [thats me|my direct line], [ring after 6|whenever]",
    "x: this thing keeps hiding stuff so: {phone}",
    "x: try this {phone} :)",
  ],
  phone_words: [
    "x: call me on {phone}",
    "x: so they don't block it, its {phone}. [text first|got it?]",
    "x: mine is {phone} [lol|:)|]",
  ],
  phone_letters: ["x: [whats app|text] me {phone}", "x: {phone}, you know what to do ;)", "x: reach me on {phone} ok"],
  phone_split: [
    "x: I'll give you my number in two bits. first {phone1} >> y: [ok|and?] >> x: then {phone2}",
    "x: {phone1} >> x: {phone2} >> x: put together thats me",
    "x: starts {phone1} >> x: ends {phone2}",
  ],
  email_plain: [
    "x: send the [pictures|plans|details] to {email}[, then I can price it properly|]",
    "x: my email is {email}",
    "x: Could you mail me instead? {email}. I never see these messages",
  ],
  email_words: [
    "x: mail me: {email}",
    "x: {email} - that's where I keep all my bookings",
    "x: write to {email} [ok|please]?",
  ],
  url: [
    "x: All my prices are on {url}, you can book there [too|directly]",
    "x: have a look at {url} [for more pictures|and pick a slot, it's cheaper]",
    "x: google my site, {url}",
  ],
  messenger_link: [
    "x: {link} is quicker",
    "x: tap this {link} and we sort it there",
    "x: I'm here {link} most of the day",
  ],
  handle: [
    "x: I'm {handle} on [insta|instagram|ig], [message me there|dm me]",
    "x: find me on [telegram|tg], {handle}",
    "x: [snap|insta] is {handle}, all my work is on there, [dm for a better price|write me there]",
  ],
  app_ask: [
    "x: Do you have [WhatsApp|whatsapp|Telegram|Viber|Signal]? [Would be easier to send pictures|It's easier for me there]",
    "x: can we [move|switch] to [whatsapp|telegram]? this app is so slow",
    "x: What's your number? [I'll WhatsApp you|I'd rather talk]",
    "x: are you on [viber|whats app|wa]? add me",
  ],
  external_payment: [
    "x: [Can we do|Would you do] cash [on the day|instead]? Saves us both the fee >> y: how much then? >> x: {price2} [in hand|cash]",
    "x: You can [Venmo|Zelle|PayPal] me, [no fees that way|it arrives straight away]",
    "p: [I'd prefer|can you send] a bank transfer for the deposit, {deposit}, rest in cash. The app keeps it for a week",
    "c: I don't want to pay through here, can I give you [cash|it by bank transfer]?",
    "x: paypal friends and family? then they don't take their cut",
  ],
  payment_credential: [
    "p: Send the {deposit} to {cred} and the day is yours",
    "p: here are my details for the transfer: {cred}",
    "p: you can use {cred}, put your name as reference",
  ],
  discount_direct: [
    "p: Through the app it's {price}, [direct with me|if you book me directly] it's {price2}. Up to you",
    "p: They take 20% from me. Without them I could do {price2} >> y: oh ok",
    "c: Would you do {price2} if we leave the app out of it?",
    "p: between us, {price2} cash and no booking needed",
  ],
  cancel_and_book: [
    "p: If you cancel the booking I'll still come {day}, you just pay me {price2} [on the door|cash]",
    "p: can you cancel on here, say your plans changed. I come anyway, same time, cheaper for you",
    "c: What if I cancel here and we do it privately? {price2}?",
  ],
  next_time_direct: [
    "p: Next time [just call me directly|no need for the app], {phone}",
    "p: For the weekly one we don't need this site. [I leave my card on the table|My card is on the fridge], {price2} each time",
    "c: could we do the next ones without the app? my number is {phone}",
  ],
  accept: [
    "y: [ok|Ok great|sure], [writing you now|done|saved it]",
    "y: [perfect|yes good idea], [talk there|speak in a bit]",
    "y: 👍",
    "y: [That works|Fine by me]. I'll [cancel it here|ring you tonight]",
    "y: yes thats cheaper for both",
  ],
  refuse: [
    "y: I'd rather keep [it|everything] in the app, [if that's ok|sorry]. >> x: [ok no worries|sure|fine]",
    "y: Sorry, I only book through the platform, [I've been burned before|otherwise I'm not covered]. >> x: understood",
    "y: [Not comfortable with that|I think that's against the rules], let's stay here please. >> x: [ok|up to you]",
    "y: Please don't send numbers here, they can suspend us both.",
  ],
};
