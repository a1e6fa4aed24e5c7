import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { alertConflict } from "#lib/alerts/alert-conflict.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

export const releaseAlertSchema = z.strictObject({ alertId: z.uuid() });
export type ReleaseAlertInput = z.input<typeof releaseAlertSchema>;

/** Gives up one's own claim. Needs `alerts:triage`. Throws `state.conflict` when it is not, or no longer, one's own. */
export async function releaseAlert({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ReleaseAlertInput;
}): Promise<{ readonly alertId: string; readonly version: number }> {
  requirePermission(ctx, "alerts:triage");
  const { alertId } = releaseAlertSchema.parse(input);
  return ctx.db.withTransaction(async (tx) => {
    const updated = await tx.query<{ version: number }>(
      `UPDATE alerts SET claimed_by = NULL, claimed_until = NULL, updated_at = clock_timestamp()
       WHERE alert_id = $1::uuid AND claimed_by::text = $2 AND status IN ('open', 'escalated')
       RETURNING version`,
      [alertId, ctx.actor.id],
    );
    const row = updated.rows[0];
    if (!row) throw await alertConflict(tx, alertId, ctx.actor.id, ctx.now);
    await writeAudit(tx, ctx, { action: "alerts.alert.released", objectKind: "alert", objectId: alertId });
    return { alertId, version: row.version };
  });
}
