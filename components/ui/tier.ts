export const tiers = ["critical", "high", "medium", "low", "monitor"] as const;
export type Tier = (typeof tiers)[number];

const levels: Record<Tier, number> = { monitor: 1, low: 2, medium: 3, high: 4, critical: 5 };

/** 1 (monitor) to 5 (critical). */
export function tierLevel(tier: Tier): number {
  return levels[tier];
}

/** A stored tier as one of the known ones; anything unknown reads as monitor, never as worse. */
export function asTier(text: string): Tier {
  return tiers.find((tier) => tier === text) ?? "monitor";
}
