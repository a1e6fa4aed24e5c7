import type { SourceTable } from "#lib/events/model.ts";
import { hourMs, minuteMs } from "#lib/platform/clock.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";
import type { Runtime } from "#lib/platform/env.ts";
import { sourceInstant } from "#lib/sync/source-time.ts";

/** Which reading found a row that the tail had passed before it was visible. */
export type FoundBy = "recheck" | "close" | "sweep" | "window";

const longestLagMs = hourMs;
const shortestLagMs = minuteMs;
/** A reading takes place some time after its row has the age it looks for; up to here that is not lateness. */
const readingSlackMs = 2 * minuteMs;

/**
 * The close lag in force: three times the worst lateness measured in 7 days, at least the setting and
 * a minute, at most an hour (or the setting). Demo and tests may stay below the minute.
 */
export function effectiveLagMs(input: { settingMs: number; worstMs: number; runtime: Runtime }): number {
  const floor = input.runtime === "production" ? shortestLagMs : 0;
  const wanted = Math.max(floor, input.settingMs, 3 * input.worstMs);
  return Math.min(wanted, Math.max(input.settingMs, longestLagMs));
}

/** The early second look happens at a third of the lag, so that what it finds leaves the threefold margin. */
export function recheckLagMs(lagMs: number): number {
  return Math.floor(lagMs / 3);
}

/**
 * How late a row was that a reading at age `lookedAtMs` found: at most that age, or what its stamp says
 * where it is clearly older.
 */
export function latenessMs(clock: string, cursor: string, lookedAtMs: number): number {
  const age = sourceInstant(clock).getTime() - sourceInstant(cursor).getTime();
  return Math.max(0, age - lookedAtMs > readingSlackMs ? age : lookedAtMs);
}

/** Adds to the measured lateness of a table, in the transaction that stored the late rows. */
export async function recordLateness(
  tx: Tx,
  late: { table: SourceTable; foundBy: FoundBy; ms: number; rows: number; now: Date },
): Promise<void> {
  if (late.rows === 0) return;
  const ms = Math.min(late.ms, 2_000_000_000);
  await tx.query(
    `INSERT INTO sync_lateness AS known (table_name, day, found_by, max_ms, row_count, last_at)
     VALUES ($1, ($2::timestamptz AT TIME ZONE 'UTC')::date, $3, $4, $5, $2)
     ON CONFLICT (table_name, day, found_by) DO UPDATE SET
       max_ms = greatest(known.max_ms, excluded.max_ms), row_count = known.row_count + excluded.row_count,
       last_at = excluded.last_at`,
    [late.table, late.now, late.foundBy, ms, late.rows],
  );
}

/** The worst lateness of a table in the last 7 days; 0 when none was measured. */
export async function worstLatenessMs(sql: Sql, table: SourceTable, now: Date): Promise<number> {
  const { rows } = await sql.query<{ worst: number }>(
    `SELECT coalesce(max(max_ms), 0) AS worst FROM sync_lateness
     WHERE table_name = $1 AND day > ($2::timestamptz AT TIME ZONE 'UTC')::date - 7`,
    [table, now],
  );
  return rows[0]?.worst ?? 0;
}
