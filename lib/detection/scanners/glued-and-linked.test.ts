import { describe, expect, it } from "vitest";
import { testInstant, testTools } from "#lib/detection/content-fixture.ts";
import { detectContent } from "#lib/detection/detect-content.ts";

function kindsIn(text: string): string[] {
  const { signals } = detectContent(
    { text, senderId: "a", receiverId: "b", at: testInstant, bookingStage: "before_booking", history: [] },
    { ...testTools, without: ["wording"] },
  );
  return signals.filter((signal) => signal.confidence >= 0.5).map((signal) => signal.kind);
}

describe("addresses", () => {
  it.each([
    ["words between signs stand for the signs", "ana_at_example_dot_org", "CONTACT_EMAIL"],
    ["capitals between small letters stand for the signs", "anaATexampleDOTorg", "CONTACT_EMAIL"],
    ["a bullet before an ending is a dot", "anapaints • com", "CONTACT_URL"],
    [
      "initials spell an app",
      "Wifi, Ahorro, Toldos, Sierra, Aceite, Pintura: mire las iniciales",
      "CONTACT_MESSAGING_APP",
    ],
  ])("%s", (_, text, kind) => expect(kindsIn(text)).toContain(kind));

  it.each([
    ["a help page", "it's on qwickservices.example/help/fees"],
    ["the slug of a product", "this rail: https://loja.example/varal-teto-917"],
    ["the field of a template", "the template prints $name, not the names"],
    ["the sign of a share", "we'll look at $AAPL and $TSLA"],
    ["initials of something else", "look at the initials on the plan: North Wall, South Wall"],
  ])("%s", (_, text) => expect(kindsIn(text)).toEqual([]));
});
