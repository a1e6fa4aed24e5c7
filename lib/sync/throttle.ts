import type { Sql } from "#lib/platform/db/sql.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";

/** How the source's usual latency is known, and how far the interval is stretched because of it. */
export type Throttle = { readonly baselineMs: number | null; readonly factor: number };

const mostFactor = 8;
const smallestBaselineMs = 10;
const rowsWorthOneBase = 1_000;

/** What a cycle's page reads took, freed of how many rows they brought; null without such a read. */
export function cycleLatencyMs(runs: readonly QueryRun[]): number | null {
  const pages = runs.filter((run) => run.errorClass === "none" && /:(?:tail|recheck|close)$/.test(run.query));
  if (pages.length === 0) return null;
  return pages.reduce((sum, run) => sum + run.durationMs / (1 + run.rowsRead / rowsWorthOneBase), 0) / pages.length;
}

/**
 * Above twice the rolling baseline the interval doubles, up to eight times; otherwise it halves again. A
 * slow reading moves the baseline only a little, so that slowness does not become normal at once.
 */
export function nextThrottle(before: Throttle, latencyMs: number | null): Throttle {
  if (latencyMs === null) return before;
  if (before.baselineMs === null) return { baselineMs: latencyMs, factor: 1 };
  const slow = latencyMs > 2 * Math.max(before.baselineMs, smallestBaselineMs);
  const weight = slow ? 0.02 : 0.1;
  return {
    baselineMs: before.baselineMs + weight * (latencyMs - before.baselineMs),
    factor: slow ? Math.min(mostFactor, before.factor * 2) : Math.max(1, Math.floor(before.factor / 2)),
  };
}

export async function saveThrottle(sql: Sql, throttle: Throttle): Promise<void> {
  await sql.query("UPDATE source_control SET latency_baseline_ms = $1, interval_factor = $2 WHERE control_id = 1", [
    throttle.baselineMs,
    throttle.factor,
  ]);
}
