import { z } from "zod";
import { nameOfActor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sourceTables } from "#lib/events/model.ts";
import { notify } from "#lib/notifications/notify.ts";
import { AppError } from "#lib/platform/errors.ts";

export const resumeTableInput = z.strictObject({
  table: z.enum(sourceTables),
  reason: z.string().trim().min(3, "say why the source can be believed").max(400),
});

/**
 * A person has looked at a frozen table and believes the source as it is now. The next full turn of the
 * sweep takes what it finds without asking again: rows that are gone become tombstones once a second
 * turn confirms them. Where the source's clock went back, the table is read again from its start.
 * Throws `state.conflict` when the table is not frozen.
 */
export async function resumeTable({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof resumeTableInput>;
}): Promise<{ resumed: true }> {
  requirePermission(ctx, "source:operate");
  return ctx.db.withTransaction(async (tx) => {
    const { rows } = await tx.query<{ kind: string }>(
      `UPDATE sync_watermarks AS w SET state = 'waiting', state_reason = NULL, frozen_kind = NULL, frozen_at = NULL,
         source_clock = NULL, source_max_key = NULL, complete_until = NULL, epoch = w.epoch + 1,
         low_cursor = CASE WHEN held.kind = 'clock' THEN NULL ELSE w.low_cursor END,
         low_key = CASE WHEN held.kind = 'clock' THEN NULL ELSE w.low_key END,
         hot_cursor = CASE WHEN held.kind = 'clock' THEN NULL ELSE w.hot_cursor END,
         hot_key = CASE WHEN held.kind = 'clock' THEN NULL ELSE w.hot_key END,
         recheck_cursor = NULL, recheck_key = NULL,
         sweep_turn = w.sweep_turn + 1, believed_turn = w.sweep_turn + 1, sweep_turn_started_at = $2, sweep_slice_at = NULL,
         sweep_key = NULL, sweep_keys_done = false, probe_key = NULL, probe_done = false, sweep_rows = 0,
         sweep_suspect_rows = 0, updated_at = clock_timestamp()
       FROM (SELECT frozen_kind AS kind FROM sync_watermarks WHERE table_name = $1 FOR UPDATE) AS held
       WHERE w.table_name = $1 AND w.state = 'frozen'
       RETURNING held.kind`,
      [input.table, ctx.now],
    );
    const kind = rows[0]?.kind;
    if (kind === undefined) throw new AppError("state.conflict", "The table is not frozen.");
    await writeAudit(tx, ctx, {
      action: "source.table.resumed",
      objectKind: "source",
      objectId: input.table,
      facts: { kind },
    });
    // The record holds no free text; the reason is kept where it is read.
    await notify(tx, {
      code: "SOURCE_FEED_TABLE_RESUMED",
      message: `${nameOfActor(ctx.actor)} resumed ${input.table}: ${input.reason}`,
      context: { table: input.table, kind },
    });
    return { resumed: true };
  });
}
