import { secondMs } from "#lib/platform/clock.ts";

export type RateLimiter = {
  /** Takes one token of the key's bucket. Returns 0, or the seconds until there is one. */
  readonly take: (key: string, now: Date) => number;
};

type Bucket = { tokens: number; filledAtMs: number };

/**
 * Token buckets in the memory of this process: a brake on one runaway client. Several web processes
 * each grant the whole rate, so limits that must hold exactly (sign-in) are counted in PostgreSQL.
 * At most `keys` buckets are kept; the one that was used least recently goes first.
 */
export function createRateLimiter(limits: { burst: number; perSecond: number; keys: number }): RateLimiter {
  const buckets = new Map<string, Bucket>();

  function refilled(key: string, nowMs: number): Bucket {
    const bucket = buckets.get(key) ?? { tokens: limits.burst, filledAtMs: nowMs };
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > limits.keys) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    const passedMs = Math.max(0, nowMs - bucket.filledAtMs);
    bucket.tokens = Math.min(limits.burst, bucket.tokens + (passedMs / secondMs) * limits.perSecond);
    bucket.filledAtMs = nowMs;
    return bucket;
  }

  return {
    take(key, now) {
      const bucket = refilled(key, now.getTime());
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / limits.perSecond);
      bucket.tokens -= 1;
      return 0;
    },
  };
}
