import { secondMs } from "#lib/platform/clock.ts";

export type RateLimits = { readonly burst: number; readonly perSecond: number };

export type RateLimiter = {
  /** Takes one token of the key's bucket, by the limits given or the usual ones. 0, or the seconds until there is one. */
  readonly take: (key: string, now: Date, limits?: RateLimits) => Promise<number>;
};

type Bucket = { tokens: number; filledAtMs: number };

/**
 * Token buckets in the memory of this process: several processes each grant the whole rate. Stands in
 * for the shared ones while the database is away, and in tests. At most `keys` buckets are kept; the one that was used least recently goes first.
 */
export function createRateLimiter(usual: RateLimits & { readonly keys: number }): RateLimiter {
  const buckets = new Map<string, Bucket>();

  function refilled(key: string, nowMs: number, limits: RateLimits): Bucket {
    const bucket = buckets.get(key) ?? { tokens: limits.burst, filledAtMs: nowMs };
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > usual.keys) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    const passedMs = Math.max(0, nowMs - bucket.filledAtMs);
    bucket.tokens = Math.min(limits.burst, bucket.tokens + (passedMs / secondMs) * limits.perSecond);
    bucket.filledAtMs = nowMs;
    return bucket;
  }

  return {
    async take(key, now, limits = usual) {
      const bucket = refilled(key, now.getTime(), limits);
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / limits.perSecond);
      bucket.tokens -= 1;
      return 0;
    },
  };
}
