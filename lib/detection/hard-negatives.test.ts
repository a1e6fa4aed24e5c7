import { describe, expect, it } from "vitest";
import { kindsIn, read } from "#lib/detection/content-fixture.ts";

const classes: Readonly<Record<string, readonly string[]>> = {
  "prices and sums": [
    "total would be $1,050-1,300 depending on paint",
    "45 + 80 + 120 = 245",
    "it costs 1.250,50 € in total",
  ],
  "dates and times": [
    "it's 05.06.2026 to 08.06.2026",
    "11/03, 11/05 and 11/09 from 8 to 10",
    "9-5 Mon-Fri, 10-2 Sat",
    "2026-02-11 works",
  ],
  "labelled ids": [
    "Your order 4415550107 has shipped",
    "die Kundennummer ist 0171392009",
    "sku 8315550107 in blue",
    "ordine 4415550107 spedito",
  ],
  tracking: ["the tracking is 1Z999AA10123456784", "tracking 9400 1118 9922 3344 5566 77"],
  "models and serials": ["model SMS46KI01E, serial 07700900151", "It's on the second line, ES49381382"],
  measures: [
    "the wall is 2040 x 826 x 44",
    "the screws are 4 x 40, box of 200",
    "I need 550 bricks and 12 bags of sand",
  ],
  "codes and postcodes": [
    "gate code is 4471# then turn left",
    "postcode SW4 6AA, flat 12",
    "Bahnhofstraße 99, 10495 Berlin",
  ],
  "addresses of machines": ["the IP of the printer is 192.168.1.24", "lat 53.80, -1.54"],
  counting: [
    "one two three four five six seven eight",
    "uno, dos, tres, cuatro, cinco, seis, siete, ocho",
    "1 2 3 4 5 6 7 8 9",
  ],
  "number words in talk": ["two adults four kids and one cat", "j'ai un neveu de neuf ans et une fille de six ans"],
  "calls inside the marketplace": [
    "please call me through the app when you arrive",
    "you can message me here any time",
  ],
  "texts to be printed": [
    "for the flyer use this text: Bella Hair, 07700 900455, Mon-Sat",
    "sur le faire-part: réponse au 06 39 98 00 77 avant mai",
    "in der Fußzeile steht: Tel 030 23125 111, so lassen",
    "en la invitación pon: confirmar al 305 555 0177",
  ],
  "pages about a thing": [
    "the paint I mean https://www.valspar.example/products/blue",
    "the manual: https://manuals.grohe.com/doc/8315550107.pdf",
  ],
  refusals: [
    "I can't share my number before booking, sorry",
    "no cash please, only through the app",
    "prefiero por la app, no doy mi número",
  ],
  "reported speech": [
    "The last plumber asked me for my whatsapp, I reported him",
    "The banner says never share your phone number",
  ],
  "the app is the job": [
    "help my grandma set up WhatsApp on her new phone",
    "integrate PayPal checkout in my shop",
    "können Sie WhatsApp auf dem Handy meiner Oma einrichten?",
  ],
  "words that look like apps": [
    "the wifi signal is weak, install a signal booster",
    "the design has to be pixel perfect",
    "the line of tiles is not straight",
  ],
  "honest cancelling": [
    "I'm sick, have to cancel today, I'll rebook on the app next week",
    "je dois annuler, je suis malade, on peut décaler ?",
  ],
  "links for the job": [
    "here's the shelf https://www.ikea.com/us/en/p/billy-bookcase-white-00263850/",
    "plan.pdf is attached",
    "the bug is in app.component.ts",
  ],
  deliverables: [
    'voice over script: "Call 555 0107 now and save"',
    "the business card design should say Ana Lima, 07700 900151",
  ],
  "lines of firms and emergency services": ["if there is a smell of gas ring 0800 111 999 first"],
  "cards in a quantity, which are the job": ["we need five hundred cards with the phone number in gold foil"],
  "what is lost outside": ["it would save the commission, yes, but then neither of us is insured"],
  "numbers that are read out in a lesson": ["dictation today: sixteen, forty two, ninety eight, thirty nine, sixty"],
  "everyday words": ["take the direct route", "next time please use a softer brush", "See you at the bar"],
};

describe.each(Object.entries(classes))("no signal for %s", (_name, texts) => {
  it.each(texts)("%s", (text) => expect(kindsIn(text).filter((kind) => kind !== "REFUSAL")).toEqual([]));
});

describe("what mitigates", () => {
  it("counts a refusal for the one who refuses", () => {
    const signals = read("I can't share my number, let's keep everything on the platform").signals;
    expect(signals.map((signal) => [signal.kind, signal.family])).toEqual([["REFUSAL", "mitigating"]]);
  });

  it("still sees the offer after a refusal that turns round", () => {
    expect(kindsIn("I can't share my number here, but google my business name, first result")).toContain(
      "CONTACT_SEARCHABLE_IDENTITY",
    );
  });
});
