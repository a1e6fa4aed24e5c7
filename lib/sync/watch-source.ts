import { notify } from "#lib/notifications/notify.ts";
import { hourMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import type { SyncSettings } from "#lib/platform/env.ts";
import {
  authenticationFailures,
  baselineWindowMs,
  errorRate,
  queryVolume,
  readLatency,
  watermarkStuck,
  type TablePosition,
} from "#lib/sync/anomaly-rules.ts";
import { silentTables, type HourCount } from "#lib/sync/anomaly-silence.ts";
import type { Anomaly, RunSample } from "#lib/sync/anomaly-types.ts";

const weeksKept = 9;

/**
 * One look at the feed: every rule over what the log of queries and the watermarks say, and a
 * notification for each that is broken. Reads CIS's own database only. A halted or disabled sync is
 * not watched: people know. Any number of workers may look; repeats fold. Returns what was found.
 */
export async function watchSource(
  deps: { readonly db: Database; readonly clock: Clock },
  sync: SyncSettings,
): Promise<readonly Anomaly[]> {
  const now = deps.clock.now();
  await rollUpHours(deps.db, now);
  const positions = await followWatermarks(deps.db, now);
  if (!sync.SYNC_ENABLED || (await isHalted(deps.db))) return [];
  const samples = await loadSamples(deps.db, now);
  const hours = await loadHours(deps.db, now);
  const nowMs = now.getTime();
  const found = [
    errorRate(samples, nowMs),
    authenticationFailures(samples, nowMs),
    readLatency(samples, nowMs),
    queryVolume(samples, nowMs, sync.SYNC_BATCH_SIZE),
    ...positions.map((position) => watermarkStuck(position, nowMs, sync.SYNC_CLOSE_LAG_MS)),
    ...silentTables(hours, nowMs),
  ].filter((anomaly) => anomaly !== null);
  for (const anomaly of found) await notify(deps.db, anomaly);
  return found;
}

async function isHalted(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ halted: boolean }>(`SELECT halted FROM source_control WHERE control_id = 1`);
  return rows[0]?.halted ?? true;
}

async function loadSamples(sql: Sql, now: Date): Promise<RunSample[]> {
  const { rows } = await sql.query<RunSample>(
    `SELECT table_name AS "table", (extract(epoch FROM started_at) * 1000)::float8 AS "atMs", duration_ms AS "durationMs",
            rows_read AS "rowsRead", error_class AS "errorClass"
     FROM sync_runs WHERE started_at > $1 AND started_at <= $2 ORDER BY started_at DESC LIMIT 100000`,
    [new Date(now.getTime() - baselineWindowMs), now],
  );
  return rows;
}

/**
 * Since when each table has been behind with its watermark standing still. A watermark that moved,
 * or a source that has nothing newer, starts anew.
 */
async function followWatermarks(sql: Sql, now: Date): Promise<TablePosition[]> {
  const { rows } = await sql.query<{ table: string; since: Date | null }>(
    `INSERT INTO source_watch AS watch (table_name, low_cursor, behind_since)
     SELECT table_name, low_cursor, CASE WHEN (hot_cursor, hot_key) IS DISTINCT FROM (low_cursor, low_key) THEN $1::timestamptz END
     FROM sync_watermarks
     ON CONFLICT (table_name) DO UPDATE SET low_cursor = excluded.low_cursor,
       behind_since = CASE WHEN excluded.behind_since IS NULL THEN NULL
                           WHEN watch.low_cursor IS DISTINCT FROM excluded.low_cursor THEN excluded.behind_since
                           ELSE coalesce(watch.behind_since, excluded.behind_since) END
     RETURNING table_name AS "table", behind_since AS since`,
    [now],
  );
  return rows.map((row) => ({ table: row.table, behindSinceMs: row.since?.getTime() ?? null }));
}

/** Sums up the last hours of the log, which is kept for a week, for a baseline of weeks. */
async function rollUpHours(sql: Sql, now: Date): Promise<void> {
  const from = new Date(Math.floor(now.getTime() / hourMs) * hourMs - 2 * hourMs);
  await sql.query(
    `INSERT INTO source_hours AS known (table_name, hour, reads, rows_changed)
     SELECT table_name, date_trunc('hour', started_at, 'UTC'), count(*), sum(rows_changed)
     FROM sync_runs WHERE started_at >= $1 AND started_at <= $2 AND table_name <> 'source' AND error_class = 'none'
     GROUP BY 1, 2
     ON CONFLICT (table_name, hour) DO UPDATE SET reads = excluded.reads, rows_changed = excluded.rows_changed
     WHERE (known.reads, known.rows_changed) IS DISTINCT FROM (excluded.reads, excluded.rows_changed)`,
    [from, now],
  );
  await sql.query(`DELETE FROM source_hours WHERE hour < $1`, [new Date(now.getTime() - weeksKept * 7 * 24 * hourMs)]);
}

async function loadHours(sql: Sql, now: Date): Promise<HourCount[]> {
  const { rows } = await sql.query<HourCount>(
    `SELECT table_name AS "table", (extract(epoch FROM hour) * 1000)::float8 AS "hourStartMs", rows_changed AS rows
     FROM source_hours WHERE hour >= $1 AND hour < $2`,
    [new Date(now.getTime() - weeksKept * 7 * 24 * hourMs), now],
  );
  return rows;
}
