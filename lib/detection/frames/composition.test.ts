import { describe, expect, it } from "vitest";
import { compileCompositions, composedFrames, type Composition } from "#lib/detection/frames/composition.ts";
import { withDerivedHits } from "#lib/detection/frames/derived-hits.ts";
import { scanText } from "#lib/detection/scan.ts";
import { workBudget } from "#lib/detection/work-budget.ts";

const base = {
  kind: "OFF_PLATFORM_INTENT",
  technique: "future_direct",
  confidence: 0.6,
  note: "A test.",
  reach: 6,
} as const;

function matches(text: string, rule: Composition): boolean {
  const scan = withDerivedHits(scanText(text, workBudget(1_000_000)));
  return composedFrames(scan, compileCompositions([rule])).length > 0;
}

describe("a composition", () => {
  const rule: Composition = { ...base, needs: [["cancel"], ["come"]] };

  it("needs every idea near the first one", () => {
    expect(matches("cancel it, I'm coming", rule)).toBe(true);
    expect(matches("cancel it", rule)).toBe(false);
    expect(matches("cancel it and one two red blue green small tall thin wide I'm coming", rule)).toBe(false);
  });

  it("spans at most two sentences", () => {
    expect(matches("Cancel it. I'm coming.", rule)).toBe(true);
    expect(matches("Cancel it. Fine. Good. I'm coming.", rule)).toBe(false);
  });

  it("is taken back by a negation before its first idea, unless that may be negated", () => {
    expect(matches("don't cancel, I'm coming", rule)).toBe(false);
    expect(matches("don't cancel, I'm coming", { ...rule, mayBeNegated: true })).toBe(true);
  });

  it("is taken back by a negated idea that must be meant", () => {
    expect(matches("cancel it, I'm coming", { ...rule, affirmed: ["come"] })).toBe(true);
    expect(matches("cancel it, never coming", { ...rule, affirmed: ["come"] })).toBe(false);
  });

  it("is taken back by an idea that explains it", () => {
    expect(matches("cancel it by mistake, I'm coming", { ...rule, unless: ["mistake"] })).toBe(false);
  });

  it("keeps to the order it asks for", () => {
    const ordered: Composition = { ...rule, ordered: true };
    expect(matches("cancel it, I'm coming", ordered)).toBe(true);
    expect(matches("I'm coming, cancel it", ordered)).toBe(false);
  });

  it("does not put words of different languages together", () => {
    expect(matches("storniere, I'm coming", rule)).toBe(false);
  });
});

describe("ideas made of two", () => {
  it.each([
    ["without the app", "outside"],
    ["ohne die Vermittlung", "outside"],
    ["app ke bina", "outside"],
    ["بدون التطبيق", "outside"],
    ["don't mention", "dontSay"],
    ["keep it in the app", "refuse"],
    ["my flyer", "ownPaper"],
  ] as const)("%s is %s", (text, concept) => {
    const rule: Composition = { ...base, needs: [[concept]], mayBeNegated: true };
    expect(matches(text, rule)).toBe(true);
  });
});
