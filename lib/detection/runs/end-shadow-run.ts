import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Ends the open shadow run of a detector version; its results stay. A worker that still runs as its shadow stops
 * writing. Needs `simulation:run`. Throws `state.conflict` when no shadow of this version is open.
 */
export async function endShadowRun({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly version: string };
}): Promise<{ readonly runId: string }> {
  requirePermission(ctx, "simulation:run");
  return ctx.db.withTransaction(async (tx) => {
    const { rows } = await tx.query<{ runId: string }>(
      `UPDATE detector_runs SET state = 'finished', finished_at = clock_timestamp()
       WHERE kind = 'shadow' AND state = 'running' AND detector_version = $1 RETURNING run_id AS "runId"`,
      [input.version],
    );
    const run = rows[0];
    if (!run) throw new AppError("state.conflict", `No shadow of ${input.version} is running.`);
    await tx.query("DELETE FROM detector_run_offsets WHERE run_id = $1::uuid", [run.runId]);
    await writeAudit(tx, ctx, {
      action: "detection.shadow.ended",
      objectKind: "detector_run",
      objectId: run.runId,
      facts: { detector_version: input.version },
    });
    return run;
  });
}
