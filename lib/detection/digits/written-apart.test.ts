import { describe, expect, it } from "vitest";
import { testInstant, testTools } from "#lib/detection/content-fixture.ts";
import { detectContent } from "#lib/detection/detect-content.ts";

/** Confident kinds without the opinion of the wording model; the last line is the one that is read. */
function kindsIn(...lines: readonly string[]): string[] {
  const messages = lines.map((line) => ({
    senderId: line.startsWith("customer: ") ? "customer" : "provider",
    text: line.replace(/^\w+: /, ""),
    at: testInstant,
  }));
  const last = messages.at(-1);
  if (last === undefined) return [];
  const { signals } = detectContent(
    {
      text: last.text,
      senderId: last.senderId,
      receiverId: last.senderId === "provider" ? "customer" : "provider",
      at: testInstant,
      bookingStage: "before_booking",
      history: messages.slice(0, -1),
    },
    { ...testTools, without: ["wording"] },
  );
  return signals.filter((signal) => signal.confidence >= 0.5).map((signal) => signal.kind);
}

describe("numbers written in ways of their own", () => {
  it.each([
    ["the same word between all groups separates them", "415 sneeze 555 sneeze 0138"],
    [
      "a word that joins amounts separates single digits",
      "0 and 7 and 7 and 0 and 0 and 9 and 0 and 0 and 1 and 7 and 3",
    ],
    ["the same sign between all digits separates them", "6=4=6=5=5=5=0=1=2=8"],
    ["a digit in the plural is counted", "four one five, three fives, oh one three nine"],
    ["how often may follow the digit", "zero five times, phir aath do teen chaar paanch"],
    ["an article may stand behind times", "zéro six, trois, deux fois le neuf, huit, quatre fois le deux"],
    ["Arabic has a dual and a plural of digits", "صفر سبعتين صفرين تسعة صفرين وثلاث خمسات"],
    ["a word in no spelling of letters", "zOlSsSoIEb, you can read that"],
    ["T and A beside letters that look like digits", "6I7 SSS OI4T"],
    ["signs inside a number that look like digits", "8!8 5$5 0!23"],
    ["foreign digits in a text of Latin letters", "my gran wrote it as ०७७०० ९००१२३"],
    ["a clause of its own", "see you on friday then 🙂 6465550128"],
    ["a label belongs to the number behind it", "The code for the side door is 2290 and 646 555 0128"],
    ["amounts nobody has", "4 hinges, 1 saw, 5 bits, 5 nails, 5 plugs, 5 bolts, 0 glue, 1 hammer, 0 tape, 9 hooks"],
    [
      "digits in brackets",
      "I did (0) roofs, (7) walls, (7) doors, (0) sinks, (0) tubs, (9) taps, (0) fans, (0) vents, (1) oven",
    ],
  ])("%s", (_, text) => expect(kindsIn(text)).toContain("CONTACT_PHONE"));
});

describe("numbers that are read out, listed or measured", () => {
  it.each([
    ["a list of amounts", "got 450, 525, 610 and 700 from the others"],
    ["a unit in front", "sizes in inches: 77 90, 15 55, 41 18"],
    ["pairs of a higher and a lower value", "mum was 133/90, 147/80, 155/71 this week"],
    ["bars that come again", "it goes 3 5 5, 3 5 5, 4 4 2 2"],
    ["counting with gaps", "she counts one two three five six seven nine ten"],
    ["every digit in two spellings", "one won, two too, for four, ate eight"],
    ["a letter dictated with the digits", "the plate has 4 1 5 - 5 5 5 - 0 1 9 9 - B"],
    ["an empty field", "the export shows BSB 000-000"],
    ["a colour in hexadecimal", "hex for the logo is 077009 and the darker 001515"],
  ])("%s", (_, text) => expect(kindsIn(text)).not.toContain("CONTACT_PHONE"));

  it("an id that was asked for", () =>
    expect(kindsIn("customer: what's the serial number?", "4 1 5 5 5 5 0 1 9 9")).toEqual([]));
});

describe("numbers over several messages", () => {
  it.each([
    ["parts that are numbered", ["part one 020", "part two 7946", "part three 0362"]],
    ["a part behind a colon", ["it will not let me send it whole so in bits: 0491", "570", "157"]],
    ["digits in turns and nothing else", ["customer: 07", "7", "customer: 00900", "123"]],
    [
      "a hint in a later message",
      ["wall 07, roof 70, floor 09, door 00, window 327", "customer: what?", "read it in that order and dial"],
    ],
  ])("%s", (_, lines) => expect(kindsIn(...lines)).toContain("CONTACT_PHONE"));

  it.each([
    ["a reading taken again", ["customer: now?", "83155", "customer: and now?", "83155"]],
    [
      "answers to requests without a question mark",
      ["customer: alto", "213", "customer: ancho", "55", "customer: fondo", "4012"],
    ],
    ["things to choose from", ["415 or 555", "customer: and off where", "stop 0188 at the pole"]],
  ])("%s", (_, lines) => expect(kindsIn(...lines)).not.toContain("CONTACT_PHONE"));
});
