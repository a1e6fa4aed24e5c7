import type { Database } from "#lib/platform/db/database.ts";

/** Says that somebody still works on a run, though there was nothing new to read. */
export async function touchRun(db: Database, runId: string): Promise<void> {
  await db.withSystemTransaction((tx) =>
    tx.query("UPDATE detector_runs SET advanced_at = clock_timestamp() WHERE run_id = $1::uuid AND state = 'running'", [
      runId,
    ]),
  );
}
