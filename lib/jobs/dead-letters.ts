import { writeAudit } from "#lib/audit/write-audit.ts";
import type { LogPosition } from "#lib/jobs/consume-lane.ts";
import type { Stage } from "#lib/jobs/stages.ts";
import { errorClass } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

/** Keeps a row that a stage cannot handle, with the class of the error and no content. Once per row. */
export function buryRow(stage: Stage, lane: number) {
  return async (tx: Tx, row: LogPosition, error: unknown): Promise<void> => {
    const deadLetterId = newId();
    const buried = await tx.query(
      `INSERT INTO dead_letters (dead_letter_id, stage, lane, log_seq, error_class) VALUES ($1::uuid, $2, $3, $4, $5)
       ON CONFLICT (stage, log_seq) DO NOTHING`,
      [deadLetterId, stage, lane, row.seq, errorClass(error)],
    );
    if (buried.rowCount === 0) return;
    const ctx = { actor: { kind: "system", id: "pipeline" }, requestId: newId() };
    await writeAudit(tx, ctx, {
      action: "pipeline.event.buried",
      objectKind: "dead_letter",
      objectId: deadLetterId,
      facts: { stage, seq: Number(row.seq), errorClass: errorClass(error) },
    });
  };
}
