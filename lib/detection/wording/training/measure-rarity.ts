import type { Bag } from "#lib/detection/wording/training/bag.ts";

/** Steps that a byte can tell apart; training rounds as the stored table does. */
const steps = 127;

/**
 * How much the features of each bucket count: the logarithm of one over the share of examples that have any (inverse
 * document frequency). Rounded to 127 steps; `step` is the size of one.
 */
export function measureRarity(bags: readonly Bag[], bits: number): { rarity: Float64Array; step: number } {
  const seen = new Float64Array(1 << bits);
  let examples = 0;
  for (const bag of bags)
    for (const { buckets } of bag.examples) {
      examples += 1;
      for (const bucket of buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
    }
  const step = Number((Math.log(examples + 1) / steps).toPrecision(6));
  const rarity = seen.map((count) => Math.round(Math.log((examples + 1) / (count + 1)) / step) * step);
  return { rarity, step };
}
