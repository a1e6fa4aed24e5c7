import { compareRun, countRun } from "#lib/detection/runs/compare-run.ts";
import type { RunComparison } from "#lib/detection/runs/run-types.ts";
import type { Database } from "#lib/platform/db/database.ts";

/** Writes down how a shadow compares with what is stored live up to now; the screens read this and count nothing. */
export async function settleShadowRun(db: Database, runId: string): Promise<RunComparison> {
  return db.withSystemTransaction(async (tx) => {
    const counts = await countRun(tx, runId);
    const comparison = await compareRun(tx, runId, null);
    await tx.query(
      `UPDATE detector_runs SET counts = $2, comparison = $3, compared_at = clock_timestamp(), advanced_at = clock_timestamp()
       WHERE run_id = $1::uuid AND state = 'running'`,
      [runId, JSON.stringify(counts), JSON.stringify(comparison)],
    );
    return comparison;
  });
}
