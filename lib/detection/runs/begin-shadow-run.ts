import { writeAudit } from "#lib/audit/write-audit.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";

/**
 * The open shadow run of this build's detector, begun when there is none: from where the live stage stands now, in
 * every lane. A worker that starts again goes on with the same run; several may share it.
 */
export async function beginShadowRun(
  db: Database,
  now: Date,
  version = detectorVersion,
): Promise<{ readonly runId: string; readonly begun: boolean }> {
  return db.withSystemTransaction(async (tx) => {
    const runId = newId(now);
    const { rowCount } = await tx.query(
      `INSERT INTO detector_runs (run_id, kind, detector_version, period_from, state, requested_by, started_at)
       VALUES ($1::uuid, 'shadow', $2, $3, 'running', 'system:pipeline', $3)
       ON CONFLICT (detector_version) WHERE kind = 'shadow' AND state = 'running' DO NOTHING`,
      [runId, version, now],
    );
    if (rowCount === 0) {
      const { rows } = await tx.query<{ runId: string }>(
        `SELECT run_id AS "runId" FROM detector_runs WHERE kind = 'shadow' AND state = 'running' AND detector_version = $1`,
        [version],
      );
      return { runId: rows[0]?.runId ?? runId, begun: false };
    }
    await tx.query(
      `INSERT INTO detector_run_offsets (run_id, lane, written_by, seq)
       SELECT $1::uuid, lane, written_by, seq FROM pipeline_offsets WHERE stage = 'detect'`,
      [runId],
    );
    const ctx = { actor: { kind: "system", id: "pipeline" }, requestId: newId(now) };
    await writeAudit(tx, ctx, {
      action: "detection.shadow.started",
      objectKind: "detector_run",
      objectId: runId,
      facts: { detector_version: version },
    });
    return { runId, begun: true };
  });
}
