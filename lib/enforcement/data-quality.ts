import type { Sql } from "#lib/platform/db/sql.ts";

/** How far the feed could be trusted at a moment. Stored with every decision. */
export type DataQuality = {
  /** Source time up to which every needed table is complete, or null when one never was. */
  readonly dataAsOf: string | null;
  /** Age of the oldest read among the tables, in milliseconds. */
  readonly lagMs: number | null;
  /** Rows set aside and not come through since. */
  readonly gaps: number;
  /** Tables that are not being read: their shape changed, or the source went back in time. */
  readonly drift: readonly string[];
  readonly caughtUp: boolean;
};

/** One round trip. A table never read makes the whole unknown, not fine. */
export async function readDataQuality(sql: Sql, now: Date): Promise<DataQuality> {
  const { rows } = await sql.query<{
    tables: number;
    complete: string | null;
    completeTables: number;
    oldestRead: Date | null;
    drift: string[] | null;
    caughtUp: boolean | null;
    gaps: number;
  }>(
    `SELECT count(*)::int AS tables, min(complete_until) AS complete, count(complete_until)::int AS "completeTables",
            min(last_read_at) AS "oldestRead", bool_and(caught_up) AS "caughtUp",
            array_agg(table_name ORDER BY table_name) FILTER (WHERE state IN ('drift', 'frozen')) AS drift,
            (SELECT count(*)::int FROM quarantined_rows WHERE resolved_at IS NULL) AS gaps
     FROM sync_watermarks`,
  );
  const row = rows[0];
  const known = row !== undefined && row.tables > 0;
  return {
    dataAsOf: known && row.completeTables === row.tables ? row.complete : null,
    lagMs: known && row.oldestRead ? Math.max(0, now.getTime() - row.oldestRead.getTime()) : null,
    gaps: row?.gaps ?? 0,
    drift: row?.drift ?? [],
    caughtUp: known && row.caughtUp === true,
  };
}
