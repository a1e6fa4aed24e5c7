import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutationKinds, type MutationKind } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { obfuscateText } from "#lib/detection/evaluate/obfuscate/obfuscate-text.ts";

const text = "Please call me tomorrow on 831 555 0107 or write to ana@example.org and we agree";
const disguise = (mutation: MutationKind, seed = "7", of = text): string => obfuscateText(of, mutation, "en", seed);

describe("disguising a text", () => {
  it.each(mutationKinds)("%s changes the text, the same for the same seed", (mutation) => {
    expect(disguise(mutation)).not.toBe(text);
    expect(disguise(mutation)).toBe(disguise(mutation));
  });

  it("writes another disguise for another seed", () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => String(seed));
    for (const mutation of mutationKinds)
      expect(new Set(seeds.map((seed) => disguise(mutation, seed))).size, mutation).toBeGreaterThan(1);
  });

  it("leaves the fact to a person: digits stay in order, the address stays the address", () => {
    for (const mutation of mutationKinds) {
      const written = disguise(mutation).normalize("NFKC");
      const digits = written.replaceAll(/\D/g, "");
      if (!["leetspeak", "digits_spelled"].includes(mutation)) expect(digits, mutation).toContain("8315550107");
      if (["leetspeak", "separators", "typo_swap", "typo_drop", "typo_double", "punctuation_noise"].includes(mutation))
        expect(written, mutation).toContain("ana@example.org");
    }
    expect(disguise("digits_spelled", "1", "831")).toBe("eight three one");
  });

  it("spells digits in the language of the thread", () => {
    expect(obfuscateText("06 39", "digits_spelled", "fr", "3").replaceAll(/\d/g, "")).toMatch(/zéro six|trois neuf/);
    expect(obfuscateText("50", "digits_spelled", "ar", "1")).toBe("خمسة صفر");
  });

  it("gives back what it cannot take hold of", () => {
    expect(obfuscateText("नमस्ते", "leetspeak", "hi", "1")).toBe("नमस्ते");
    expect(obfuscateText("hello there", "digits_spelled", "en", "1")).toBe("hello there");
    expect(obfuscateText("", "emoji_noise", "en", "1")).toBe("");
  });

  it("never throws, whatever the text, and stays within a small multiple of its length", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...mutationKinds),
        fc.string(),
        (any, mutation, seed) => {
          expect(obfuscateText(any, mutation, "en", seed).length).toBeLessThanOrEqual(16 * any.length + 16);
        },
      ),
    );
  });
});
