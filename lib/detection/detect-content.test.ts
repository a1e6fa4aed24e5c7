import { describe, expect, it } from "vitest";
import { kindsIn, read, testTools } from "#lib/detection/content-fixture.ts";
import type { Technique } from "#lib/detection/content-types.ts";

function firstPhone(text: string): { value: string | null | undefined; techniques: readonly Technique[] } {
  const signal = read(text).signals.find((candidate) => candidate.kind === "CONTACT_PHONE");
  return { value: signal?.evidence[0]?.fingerprint, techniques: signal?.techniques ?? [] };
}

const spelled: readonly (readonly [string, string, Technique])[] = [
  ["call 831 555 0107", "+18315550107", "plain"],
  ["eight three one, five five five, oh one oh seven", "+18315550107", "spelled_digits"],
  ["eightthreeonefivefivefivezeroonezeroseven", "+18315550107", "spelled_digits"],
  ["eight three one, triple five, oh one oh seven", "+18315550107", "repeated_digit_words"],
  ["8three1-5fivefive-01zero7", "+18315550107", "mixed_words_and_digits"],
  ["8 3 1 5 5 5 0 1 0 7", "+18315550107", "odd_separators"],
  ["831*555*0107", "+18315550107", "odd_separators"],
  ["831 🙂 555 🙂 0107", "+18315550107", "odd_separators"],
  ["83\u200b1 5\u200b55 01\u200b07", "+18315550107", "invisible_characters"],
  ["𝟖𝟑𝟏 𝟱𝟱𝟱 𝟎𝟏𝟎𝟕", "+18315550107", "fullwidth_or_math"],
  ["８３１ ５５５ ０１０７", "+18315550107", "fullwidth_or_math"],
  ["8️⃣3️⃣1️⃣5️⃣5️⃣5️⃣0️⃣1️⃣0️⃣7️⃣", "+18315550107", "keycap_digits"],
  ["❽❸❶ ❺❺❺ ⓿❶⓿❼", "+18315550107", "circled_digits"],
  ["⑧③①⑤⑤⑤⓪①⓪⑦", "+18315550107", "circled_digits"],
  ["call ٨٣١ ٥٥٥ ٠١٠٧", "+18315550107", "non_latin_digits"],
  ["call ८३१ ५५५ ०१०७", "+18315550107", "non_latin_digits"],
  ["8E1-SSS-OlO7", "+18315550107", "letter_for_digit"],
  ["VIII III I V V V O I O VII", "8315550107", "roman_numerals"],
  ["it's 7010 555 138 but backwards", "+18315550107", "reversed"],
  ["I need 831 tiles 555 nails 0107 clips, put them together", "+18315550107", "hidden_in_text"],
  ["seis uno nueve cinco cinco cinco cero uno uno cuatro", "+16195550114", "spelled_digits"],
  ["neuf un sept, cinq cinq cinq, zéro un quatre-vingt-dix-neuf", "+19175550199", "compound_numerals"],
  ["nove um sete cinco cinco cinco zero um meia dois", "+19175550162", "spelled_digits"],
  ["acht drei eins fünf fünf fünf null eins null sieben", "+18315550107", "spelled_digits"],
  ["otto tre uno cinque cinque cinque zero uno zero sette", "+18315550107", "spelled_digits"],
  ["aath teen ek paanch paanch paanch shunya ek shunya saat", "+18315550107", "spelled_digits"],
  ["आठ तीन एक पांच पांच पांच शून्य एक शून्य सात", "+18315550107", "spelled_digits"],
  ["ثمانية ثلاثة واحد خمسة خمسة خمسة صفر واحد صفر سبعة", "+18315550107", "spelled_digits"],
];

describe("a phone number is the same fact however it is written", () => {
  it.each(spelled)("%s", (text, value, technique) => {
    const found = firstPhone(text);
    expect(found.value).toBe(testTools.fingerprint("phone", value));
    expect(found.techniques).toContain(technique);
  });

  it("reads German and Belgian compound numerals as two digits", () => {
    expect(firstPhone("null eins sieben neununddreißig zwanzig null null sechs").techniques).toContain(
      "compound_numerals",
    );
    expect(firstPhone("zéro quatre septante nonante vingt zéro six").techniques).toContain("compound_numerals");
  });
});

describe("addresses and names elsewhere", () => {
  it.each([
    ["write to ana@example.org", "CONTACT_EMAIL"],
    ["ana at example dot org", "CONTACT_EMAIL"],
    ["ana (arroba) example (punto) org", "CONTACT_EMAIL"],
    ["ana chiocciola gmail punto com", "CONTACT_EMAIL"],
    ["ana ät gmx punkt de", "CONTACT_EMAIL"],
    ["a n a @ e x a m p l e . o r g", "CONTACT_EMAIL"],
    ["gro.elpmaxe@ana", "CONTACT_EMAIL"],
    ["ana@ехample.org", "CONTACT_EMAIL"],
    ["hxxps://ana[.]example", "CONTACT_URL"],
    ["ana-paints dot com", "CONTACT_URL"],
    ["www . ana-paints . com", "CONTACT_URL"],
    ["wa me/447700900151", "CONTACT_MESSAGING_APP"],
    ["t(dot)me/anapaints", "CONTACT_MESSAGING_APP"],
    ["insta: ana.paints", "CONTACT_SOCIAL"],
    ["I'm @ana.paints there", "CONTACT_SOCIAL"],
    ["Whаtsаpp me", "CONTACT_MESSAGING_APP"],
    ["w h a t s a p p ok?", "CONTACT_MESSAGING_APP"],
    ["wh4ts4pp is easier", "CONTACT_MESSAGING_APP"],
    ["tienes wsp?", "CONTACT_MESSAGING_APP"],
    ["the green app works better", "CONTACT_MESSAGING_APP"],
    ["GB29 NWBK 6016 1331 9268 19", "PAYMENT_CREDENTIAL"],
    ["ana@okicici", "PAYMENT_CREDENTIAL"],
    ["$AnaPaints on cash app", "PAYMENT_CREDENTIAL"],
    ["send it to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "PAYMENT_CREDENTIAL"],
  ] as const)("%s", (text, kind) => expect(kindsIn(text)).toContain(kind));
});

describe("meanings", () => {
  it.each([
    ["cancel the booking and I'll still come on Saturday", "CANCELLATION_NUDGE"],
    ["annulez, je passe quand même", "CANCELLATION_NUDGE"],
    ["cancela y voy igual", "CANCELLATION_NUDGE"],
    ["storniere, ich komm trotzdem", "CANCELLATION_NUDGE"],
    ["booking cancel kar do, main phir bhi aa jaunga", "CANCELLATION_NUDGE"],
    ["80 cash, 100 on here", "DISCOUNT_FOR_DIRECT"],
    ["en liquide je vous fais 80 au lieu de 100", "DISCOUNT_FOR_DIRECT"],
    ["I take Venmo", "PAYMENT_EXTERNAL"],
    ["fammi un bonifico sul mio conto", "PAYMENT_EXTERNAL"],
    ["next time straight to me", "OFF_PLATFORM_INTENT"],
    ["skip the middleman", "OFF_PLATFORM_INTENT"],
    ["book one hour here, rest to me", "OFF_PLATFORM_INTENT"],
    ["come by the shop, no need to book", "OFF_PLATFORM_INTENT"],
    ["not here, they read this", "PLATFORM_AVOIDANCE"],
    ["what's your number", "CONTACT_SOLICITATION"],
    ["vous avez un 06 ?", "CONTACT_SOLICITATION"],
    ["ممكن رقمك؟", "CONTACT_SOLICITATION"],
    ["google my business name, first result", "CONTACT_SEARCHABLE_IDENTITY"],
    ["number's on the picture", "CONTACT_HANDOFF"],
    ["my card is on the counter, my number is on it", "CONTACT_HANDOFF"],
  ] as const)("%s", (text, kind) => expect(kindsIn(text)).toContain(kind));
});
