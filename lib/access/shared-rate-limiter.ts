import type { RateLimiter, RateLimits } from "#lib/access/rate-limiter.ts";
import { secondMs } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";

/** How many tokens a process fetches at once, and how long it may use them. */
const fetchedAtOnce = 20;
const allotmentMs = 10 * secondMs;
const keptAllotments = 10_000;

type Allotment = { tokens: number; untilMs: number };

/**
 * Token buckets in PostgreSQL, so that all replicas together grant one rate and a restart resets
 * nothing. A process fetches a few tokens at once and serves them from memory: what it grants was
 * taken before, so the sum never exceeds the rate, and most requests cost no round trip.
 */
export function createSharedRateLimiter(db: Pick<Database, "withSystemTransaction">, usual: RateLimits): RateLimiter {
  const allotments = new Map<string, Allotment>();

  async function fetchTokens(key: string, now: Date, limits: RateLimits, wanted: number): Promise<Fetched> {
    return db.withSystemTransaction(async (tx) => {
      await tx.query("INSERT INTO rate_limits (bucket, tokens, filled_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
        key,
        limits.burst,
        now,
      ]);
      const taken = await tx.query<Fetched>(
        `WITH filled AS (
           SELECT least($2::float8, tokens + greatest(extract(epoch FROM $4::timestamptz - filled_at), 0) * $3::float8) AS tokens
           FROM rate_limits WHERE bucket = $1 FOR UPDATE),
         taken AS (SELECT tokens, least(floor(tokens), $5::float8) AS granted FROM filled)
         UPDATE rate_limits SET tokens = taken.tokens - taken.granted, filled_at = greatest(filled_at, $4)
         FROM taken WHERE bucket = $1
         RETURNING taken.granted, taken.tokens AS available`,
        [key, limits.burst, limits.perSecond, now, wanted],
      );
      return taken.rows[0] ?? { granted: 0, available: 0 };
    });
  }

  function keep(key: string, allotment: Allotment): void {
    allotments.delete(key);
    allotments.set(key, allotment);
    if (allotments.size <= keptAllotments) return;
    const [oldest] = allotments.keys();
    if (oldest !== undefined) allotments.delete(oldest);
  }

  return {
    async take(key, now, own) {
      const limits = own ?? usual;
      const held = allotments.get(key);
      if (held && held.tokens >= 1 && held.untilMs > now.getTime()) {
        held.tokens -= 1;
        return 0;
      }
      const wanted = own ? 1 : Math.min(fetchedAtOnce, limits.burst);
      const { granted, available } = await fetchTokens(key, now, limits, wanted);
      if (granted < 1) return Math.max(1, Math.ceil((1 - available) / limits.perSecond));
      if (granted > 1) keep(key, { tokens: granted - 1, untilMs: now.getTime() + allotmentMs });
      return 0;
    },
  };
}

type Fetched = { granted: number; available: number };
