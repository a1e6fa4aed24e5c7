export type Proportion = {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** Wilson score interval at 95 % (E. B. Wilson, 1927). */
export function wilsonInterval(hits: number, of: number): Proportion {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const spread = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return {
    hits,
    of,
    share: round(share),
    low: round(Math.max(0, centre - spread)),
    high: round(Math.min(1, centre + spread)),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
