import { describe, expect, it } from "vitest";
import { testInstant, testTools } from "#lib/detection/content-fixture.ts";
import { detectContent } from "#lib/detection/detect-content.ts";

/** What the scanners see by themselves, without the opinion of the wording model. */
function kindsIn(text: string, earlier: readonly string[] = []): string[] {
  const history = earlier.map((line) => ({
    senderId: line.split(":")[0] ?? "",
    text: line.replace(/^\w+: /, ""),
    at: testInstant,
  }));
  const input = {
    text,
    senderId: "provider",
    receiverId: "customer",
    at: testInstant,
    bookingStage: "before_booking",
    history,
  } as const;
  const { signals } = detectContent(input, { ...testTools, without: ["wording"] });
  return signals.filter((signal) => signal.confidence >= 0.5).map((signal) => signal.kind);
}

describe("numbers", () => {
  it.each([
    ["letters for digits in groups of their own", "my cell is 6l7 sss Ol49"],
    ["letters glued in one piece", "8I3SSSOI74 <- that's me"],
    ["Hindi numerals in a spelling of one's own", "ikees, pachees, pachpan, sifar aik, chaunsath mila lein"],
    [
      "two languages in one number",
      "null einsiebzig... I mean oh one seventy-one, neununddreißig, twenty, oh fifty-two",
    ],
    ["double with a hyphen", "zero seven seven double-oh nine double-oh one five one"],
    ["amounts with leading zeros and a wink", "our flat's number 415, floor 555, door 0172 (think about it)"],
    ["amounts to be read without their units", "tile count: 0770, screws 0900, hooks 151. read the numbers only"],
    ["a sum told step by step", "06, puis 40 moins 1, puis 100 moins 2, et pour finir deux fois 12"],
    [
      "the parts of a number with a sum",
      "last four digits = 10 x 10 + 7 with a zero in front, area code 786, middle three fives",
    ],
  ])("reads %s", (_rule, text) => expect(kindsIn(text)).toContain("CONTACT_PHONE"));

  it.each([
    ["an id nobody listed", "numero cliente 0639 980 045"],
    ["what is stamped on a machine", "engraved on the pump: 0770 0900 18"],
    ["the line of somebody else", "call the council on 020 7946 0911 about the bin"],
    ["counting there and back", "one two three four five six seven eight, breathe, then backwards"],
    ["a lesson", "times table of nine: nine eighteen twenty-seven thirty-six forty-five"],
    ["a year with a running number", "the ticket is 2026-1167, ring the bell please"],
  ])("leaves %s alone", (_rule, text) => expect(kindsIn(text)).not.toContain("CONTACT_PHONE"));
});

describe("addresses", () => {
  it.each([
    [
      "signs dictated with small words around them",
      "type linktr then a dot then ee then slash and then paintbypetra",
      "CONTACT_SOCIAL",
    ],
    ["commas for dots", "cal,com/orla-lessons with a full stop where the comma is", "CONTACT_URL"],
    ["letters one by one", "w w w . c o b b l e a n d k e y . t e s t", "CONTACT_URL"],
    ["an @ by its pet name", "meu mail: obraslima, arrobinha, example, pontinho org", "CONTACT_EMAIL"],
    ["an ending without a dot", "howard7 at-sign example com", "CONTACT_EMAIL"],
    ["a name turned round", "My handle flipped is sdeel_moorbteiuq", "CONTACT_SOCIAL"],
    ["a spoken cashtag", "cashtag is dollar sign quillmarta", "PAYMENT_CREDENTIAL"],
  ])("reads %s", (_rule, text, kind) => expect(kindsIn(text)).toContain(kind));
});

describe("names on other services", () => {
  it.each([
    ["before the service", "ferngate.tutoring1 is my login name on skype"],
    ["without any sign but capitals", "Facebook page is /BrightBristleSweeps, message me"],
    ["in another script", "ٹیلیگرام پر مجھے bulbul_tutor لکھ کر ڈھونڈ لیں"],
  ])("are found %s", (_rule, text) => expect(kindsIn(text)).toContain("CONTACT_SOCIAL"));

  it("are found in a message of their own", () => {
    expect(kindsIn("tobin_dev, no spaces", ["customer: what's your insta?"])).toContain("CONTACT_SOCIAL");
    expect(kindsIn("yep, same username", ["customer: t'gram?"])).toContain("CONTACT_SOCIAL");
  });

  it.each([
    ["a user name on this marketplace", "my username on here is quill_marta"],
    ["a network password", "wlan passwort sol_783 bin den ganzen tag da"],
    ["a version", "bug fixed, it was line 19, deployed as v19.15.16"],
    ["a file", "the file is called plan_v2_final.pdf"],
  ])("are not %s", (_rule, text) => expect(kindsIn(text)).not.toContain("CONTACT_SOCIAL"));

  it("are hinted at by what stands on the icon", () => {
    expect(kindsIn("chat continues on the paper-aeroplane app, look for GardenGus")).toContain("CONTACT_MESSAGING_APP");
    expect(kindsIn("tele gr am works better for big files, message me")).toContain("CONTACT_MESSAGING_APP");
  });

  it("are not meant where an app is only the place of a story", () => {
    expect(kindsIn("l'ho visto su tiktok, quel verde salvia opaco")).toEqual([]);
    expect(kindsIn("hab auf tiktok so eine Mooswand gesehen, sowas fürs Bad?")).toEqual([]);
  });
});
