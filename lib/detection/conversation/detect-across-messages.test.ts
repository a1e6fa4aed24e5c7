import { describe, expect, it } from "vitest";
import { kindsIn, read } from "#lib/detection/content-fixture.ts";

describe("facts written over several messages", () => {
  it("joins a number of one person", () => {
    const [signal] = read("0107", ["provider: 831", "provider: 555"]).signals;
    expect(signal?.kind).toBe("CONTACT_PHONE");
    expect(signal?.techniques).toEqual(["split_over_messages"]);
    expect(signal?.evidence[0]).toMatchObject({ start: 0, end: 4, masked: "…0107", fromEarlierMessage: true });
  });

  it("joins spelled parts across answers of the other person", () => {
    expect(
      kindsIn("zero one zero seven", [
        "provider: eight three one",
        "customer: ok",
        "provider: five five five",
        "customer: yes",
      ]),
    ).toContain("CONTACT_PHONE");
  });

  it("joins parts asked for in turns", () => {
    expect(kindsIn("0107", ["provider: starts with 831 555", "customer: and the end?"])).toContain("CONTACT_PHONE");
  });

  it("joins an address, a link and the name of an app", () => {
    expect(kindsIn("example.org", ["provider: ana", "provider: @"])).toContain("CONTACT_EMAIL");
    expect(kindsIn("at gmail", ["provider: ana.lima"])).toContain("CONTACT_EMAIL");
    expect(kindsIn("dot com", ["provider: ana-paints"])).toContain("CONTACT_URL");
    expect(kindsIn("app", ["provider: whats"])).toContain("CONTACT_MESSAGING_APP");
  });

  it("joins the halves of a cancellation nudge", () => {
    expect(
      kindsIn("I'll come anyway, same time", ["provider: could you cancel the booking", "customer: why?"]),
    ).toContain("CANCELLATION_NUDGE");
  });
});

describe("short answers are no parts of a number", () => {
  it.each([
    [
      "1987",
      [
        "customer: how many rooms?",
        "provider: 3",
        "customer: how many bathrooms?",
        "provider: 2",
        "customer: which floor?",
        "provider: 5",
        "customer: year built?",
      ],
    ],
    [
      "4471",
      ["customer: zip code?", "provider: 10019", "customer: apartment?", "provider: 1207", "customer: gate code?"],
    ],
    ["44", ["customer: width?", "provider: 2040", "customer: height?", "provider: 826", "customer: depth?"]],
    ["550107", ["customer: order number?", "provider: 4415", "customer: and the rest?"]],
    ["7", ["provider: 1", "provider: 2", "provider: 3", "provider: 4", "provider: 5", "provider: 6"]],
  ] as const)("%s", (text, earlier) => expect(kindsIn(text, earlier)).toEqual([]));

  it("leaves measures alone", () =>
    expect(kindsIn("2.40 all over", ["provider: 4.70 by 3.20", "provider: hall 90 by 5.55"])).toEqual([]));

  it("leaves a number alone that somebody asked for as a certificate", () => {
    expect(kindsIn("It's on the second line, 2003 173725", ["customer: what's the insurance number?"])).toEqual([]);
  });

  it("takes an app for the job when the talk before says so", () => {
    expect(kindsIn("Telegram too, is that extra?", ["customer: can you install WhatsApp for my daughter"])).toEqual([]);
  });
});
