import { assertNever } from "#lib/platform/assert.ts";

export const tiers = ["monitor", "low", "medium", "high", "critical"] as const;
export type Tier = (typeof tiers)[number];

/** Lower edges in score points; below `low` is monitor. A tier is left only `hysteresis` points under its edge. */
export type TierEdges = {
  readonly low: number;
  readonly medium: number;
  readonly high: number;
  readonly critical: number;
  readonly hysteresis: number;
};

export function tierRank(tier: Tier): number {
  return tiers.indexOf(tier);
}

/** Lower edge of a tier in hundredths of a point. */
export function edgeCenti(edges: TierEdges, tier: Tier): number {
  switch (tier) {
    case "monitor":
      return 0;
    case "low":
    case "medium":
    case "high":
    case "critical":
      return Math.round(edges[tier] * 100);
    default:
      return assertNever(tier);
  }
}

function plainTier(scoreCenti: number, edges: TierEdges): Tier {
  return tiers.findLast((tier) => scoreCenti >= edgeCenti(edges, tier)) ?? "monitor";
}

/** The tier of a score, given the one before: rising is immediate, falling waits for the hysteresis. */
export function tierOf(scoreCenti: number, edges: TierEdges, previous: Tier | null): Tier {
  const plain = plainTier(scoreCenti, edges);
  if (previous === null || tierRank(plain) >= tierRank(previous)) return plain;
  const held = plainTier(scoreCenti + Math.round(edges.hysteresis * 100), edges);
  return tierRank(held) >= tierRank(previous) ? previous : held;
}
