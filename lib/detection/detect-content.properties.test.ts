import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, testInstant, testTools } from "#lib/detection/content-fixture.ts";
import { detectWithin } from "#lib/detection/detect-content.ts";
import { redactText } from "#lib/detection/redact-text.ts";
import { workBudget } from "#lib/detection/work-budget.ts";

const pieces = fc.constantFrom(
  "831",
  "555",
  "0107",
  "one",
  "zéro",
  "fünf",
  "cancel",
  "cash",
  "whatsapp",
  "@",
  "example.org",
  "ana",
  " at ",
  " dot ",
  ".",
  "-",
  "\n",
  " ",
  "\u200b",
  "\u0301",
  "\ud83d",
  "\u202e",
  "😀",
  "٣",
  "❶",
  "Ａ",
  "و",
  "नंबर",
  "+44",
  "€",
  "#",
  "call me ",
  "ref ",
  "(",
  ")",
  "ﷺ",
  "½",
  "㋿",
);
const chat = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const anything = fc.oneof(
  chat,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("whatever the text is", () => {
  it("is read without an error, evidence lies inside it, and confidence is above 0 and at most 1", () => {
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 3 }), (text, earlier) => {
        for (const signal of read(
          text,
          earlier.map((line) => `provider: ${line}`),
        ).signals) {
          expect(signal.confidence).toBeGreaterThan(0);
          expect(signal.confidence).toBeLessThanOrEqual(1);
          for (const item of signal.evidence) {
            expect(item.start).toBeGreaterThanOrEqual(0);
            expect(item.end).toBeGreaterThanOrEqual(item.start);
            expect(item.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { numRuns: 150 },
    );
  });

  it("has every span once per kind", () => {
    fc.assert(
      fc.property(chat, (text) => {
        const spans = read(text).signals.map((signal) => `${signal.kind} ${signal.span}`);
        expect(new Set(spans).size).toBe(spans.length);
      }),
      { numRuns: 300 },
    );
  });
});

const phone = fc.tuple(
  fc.constantFrom("831", "646", "305"),
  fc.integer({ min: 100, max: 199 }),
  fc.constantFrom(" ", "-", ".", "  ", " - "),
);

describe("what is shown", () => {
  it("points at the number in the original and never repeats it", () => {
    fc.assert(
      fc.property(phone, fc.constantFrom("", "😀 ", "ｃall ", "a\u200bb "), ([area, last, glue], before) => {
        const number = [area, "555", `0${last}`].join(glue);
        const text = `${before}call ${number} please`;
        const signal = read(text).signals.find((candidate) => candidate.kind === "CONTACT_PHONE");
        const item = signal?.evidence[0];
        expect(text.slice(item?.start, item?.end)).toBe(number);
        expect(item?.masked).not.toContain(area + "555");
        const shown = redactText(text, read(text).signals)
          .segments.map((segment) => segment.text)
          .join("");
        expect(shown.replace(/\D/g, "")).not.toContain(area + "555");
      }),
    );
  });

  it("hides plain contact details even without a signal", () => {
    fc.assert(
      fc.property(phone, ([area, last]) => {
        const shown = redactText(`write to ana${last}@example.org or ${area}5550${last}`, [])
          .segments.map((segment) => segment.text)
          .join("");
        expect(shown).not.toContain(`ana${last}@example.org`);
        expect(shown).not.toContain(`${area}5550${last}`);
      }),
    );
  });
});

const hostile: Readonly<Record<string, string>> = {
  spaces: " ",
  letters: "a",
  digits: "1 ",
  signs: "@",
  brackets: "(",
  at: "at ",
  dot: "dot ",
  marks: "\u0301",
  joiners: "\u200d",
  halves: "\ud83d",
  emoji: "😀",
  cancel: "cancel ",
  offers: "call me cash app ",
  mixed: "a1",
  mails: "a@b.",
  hosts: "a.b",
  numbers: "one ",
  phones: "+1(1",
  sums: "1+1",
  ibans: "GB29 ",
  handles: "a@ybl ",
  roman: "i v ",
  quotes: 'google "A ',
};

function steps(text: string): number {
  const budget = workBudget(Number.POSITIVE_INFINITY);
  detectWithin(
    budget,
    { text, senderId: "a", receiverId: "b", at: testInstant, bookingStage: "before_booking", history: [] },
    testTools,
  );
  return budget.spent;
}

describe("work grows in step with the length of the text", () => {
  it.each(Object.entries(hostile))("%s", (_name, unit) => {
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    for (const length of [500, 1_000, 2_000])
      expect(steps(text(length * 2)) / steps(text(length))).toBeLessThanOrEqual(2.5);
  });

  it("asks for a review when a text is too long to read, and keeps what was found", () => {
    const result = read(`call 831 555 0107 ${"x ".repeat(500_000)}`);
    expect(result.outcome).toBe("needs_review");
    expect(result.signals.map((signal) => signal.kind)).toContain("CONTACT_PHONE");
  });

  it("finds a number behind thousands of other characters", () => {
    const text = `${"about the garden wall ".repeat(400)}call 831 555 0107`;
    const phone = read(text).signals.filter((signal) => signal.kind === "CONTACT_PHONE");
    const places = phone.flatMap((signal) => signal.evidence.map((item) => text.slice(item.start, item.end)));
    expect(places).toContain("831 555 0107");
  });
});
