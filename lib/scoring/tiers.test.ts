import { describe, expect, it } from "vitest";
import { tierOf, type TierEdges } from "#lib/scoring/tiers.ts";

const edges: TierEdges = { low: 20, medium: 40, high: 60, critical: 80, hysteresis: 3 };

describe("tiers", () => {
  it.each([
    [1_999, "monitor"],
    [2_000, "low"],
    [3_999, "low"],
    [4_000, "medium"],
    [6_000, "high"],
    [8_000, "critical"],
    [10_000, "critical"],
  ] as const)("places %i hundredths in %s when nothing came before", (centi, tier) => {
    expect(tierOf(centi, edges, null)).toBe(tier);
  });

  it("rises at once and falls only below the hysteresis", () => {
    expect(tierOf(6_000, edges, "medium")).toBe("high");
    expect(tierOf(5_800, edges, "high")).toBe("high");
    expect(tierOf(5_699, edges, "high")).toBe("medium");
  });

  it("falls through several tiers when the score does", () => {
    expect(tierOf(500, edges, "critical")).toBe("monitor");
  });
});
