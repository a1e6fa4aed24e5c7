import type { Sql } from "#lib/platform/db/sql.ts";

/**
 * Drops the records of source queries that started before `before`, a bounded number a call, with the
 * windows and the lateness of that time. A table's last window stays: the next one follows it.
 */
export async function pruneRuns(sql: Sql, before: Date): Promise<number> {
  const { rowCount } = await sql.query(
    `DELETE FROM sync_runs WHERE run_id IN (SELECT run_id FROM sync_runs WHERE started_at < $1 ORDER BY started_at LIMIT 50000)`,
    [before],
  );
  await sql.query(
    `DELETE FROM completeness_windows AS w WHERE checked_at < $1 AND state <> 'different' AND window_end COLLATE "C" <
       (SELECT max(window_end COLLATE "C") FROM completeness_windows AS last WHERE last.table_name = w.table_name)`,
    [before],
  );
  await sql.query("DELETE FROM sync_lateness WHERE last_at < $1", [before]);
  return rowCount;
}
