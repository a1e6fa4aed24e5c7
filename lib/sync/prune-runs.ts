import type { Sql } from "#lib/platform/db/sql.ts";

/** Drops the records of source queries that started before `before`, a bounded number a call. */
export async function pruneRuns(sql: Sql, before: Date): Promise<number> {
  const { rowCount } = await sql.query(
    `DELETE FROM sync_runs WHERE run_id IN (SELECT run_id FROM sync_runs WHERE started_at < $1 ORDER BY started_at LIMIT 50000)`,
    [before],
  );
  return rowCount;
}
