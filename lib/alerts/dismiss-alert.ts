import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { alertConflict } from "#lib/alerts/alert-conflict.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

export const dismissalReasons = ["false_positive", "legitimate_exchange", "duplicate", "inconclusive"] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

export const dismissAlertSchema = z.strictObject({
  alertId: z.uuid(),
  /** The version that was on the screen: an alert that gained evidence meanwhile is not dismissed unseen. */
  version: z.int().min(1),
  reason: z.enum(dismissalReasons),
});
export type DismissAlertInput = z.input<typeof dismissAlertSchema>;

/**
 * Closes an alert as not needing action, with a reason. Needs `alerts:triage`. Throws
 * `state.conflict` when it changed, was closed, or a colleague holds it.
 */
export async function dismissAlert({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: DismissAlertInput;
}): Promise<{ readonly alertId: string; readonly version: number }> {
  requirePermission(ctx, "alerts:triage");
  const { alertId, version, reason } = dismissAlertSchema.parse(input);
  const { actor } = ctx;
  if (actor.kind !== "person") throw new AppError("auth.forbidden", "Only a person can dismiss an alert.");
  return ctx.db.withTransaction(async (tx) => {
    const updated = await tx.query<{ version: number; tier: string; score_centi: number }>(
      `UPDATE alerts SET status = 'dismissed', closed_by = $2::uuid, closed_at = $3, close_reason = $4,
              claimed_by = NULL, claimed_until = NULL, version = version + 1, updated_at = clock_timestamp()
       WHERE alert_id = $1::uuid AND version = $5 AND status IN ('open', 'escalated')
         AND (claimed_by IS NULL OR claimed_until <= $3 OR claimed_by = $2::uuid)
       RETURNING version, tier, score_centi`,
      [alertId, actor.id, ctx.now, reason, version],
    );
    const row = updated.rows[0];
    if (!row) throw await alertConflict(tx, alertId, actor.id, ctx.now);
    await writeAudit(tx, ctx, {
      action: "alerts.alert.dismissed",
      objectKind: "alert",
      objectId: alertId,
      facts: { reason, tier: row.tier, score_centi: row.score_centi, seen_version: version },
    });
    return { alertId, version: row.version };
  });
}
