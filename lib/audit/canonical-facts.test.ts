import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalFacts, storableText } from "#lib/audit/canonical-facts.ts";

const code = fc.stringMatching(/^[A-Za-z0-9_.:/+-]{0,30}$/);
const value = fc.oneof(
  code,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const facts = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,20}$/), value);

describe("the facts of a record", () => {
  it("have one text, in whatever order they were given", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(canonicalFacts(turned)).toBe(canonicalFacts(given));
        expect(JSON.parse(canonicalFacts(given))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it.each([
    ["an e-mail address", "someone@example.com"],
    ["a sentence", "call me tonight"],
    ["a broken surrogate", "\ud800"],
    ["a line break", "a\nb"],
    ["more than a code", "x".repeat(257)],
  ])("refuse %s", (_what, given) => {
    expect(() => canonicalFacts({ value: given })).toThrow(TypeError);
  });

  it("refuse what is no number, and names that are not plain", () => {
    expect(() => canonicalFacts({ value: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalFacts({ "a b": 1 })).toThrow(TypeError);
    expect(() => canonicalFacts({ ["__proto__"]: 1 })).toThrow(TypeError);
  });
});

describe("text that is stored", () => {
  it("is well formed and without NUL, whatever came in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (given) => {
        const stored = storableText(given);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored).not.toContain("\0");
      }),
    );
  });
});
