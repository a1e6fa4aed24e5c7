import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { alertConflict } from "#lib/alerts/alert-conflict.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import { AppError } from "#lib/platform/errors.ts";

export const claimMs = 10 * minuteMs;

export const claimAlertSchema = z.strictObject({
  alertId: z.uuid(),
  /** Take it from this colleague; refused when somebody else holds it by now. */
  takeOverFrom: z.uuid().optional(),
});
export type ClaimAlertInput = z.input<typeof claimAlertSchema>;

export type ClaimedAlert = { readonly alertId: string; readonly until: string; readonly version: number };

/**
 * Holds an open alert for ten minutes, or renews one's own hold. Needs `alerts:triage`. Throws
 * `state.conflict` with who and when if a colleague holds it or it was closed. The version stays: it
 * tells of evidence and outcome, and a claim is neither.
 */
export async function claimAlert({ ctx, input }: { ctx: Ctx; input: ClaimAlertInput }): Promise<ClaimedAlert> {
  requirePermission(ctx, "alerts:triage");
  const { alertId, takeOverFrom } = claimAlertSchema.parse(input);
  const { actor } = ctx;
  if (actor.kind !== "person") throw new AppError("auth.forbidden", "Only a person can claim an alert.");
  const until = new Date(ctx.now.getTime() + claimMs);
  return ctx.db.withTransaction(async (tx) => {
    const before = await tx.query<{ claimed_by: string | null; claimed_until: Date | null }>(
      "SELECT claimed_by, claimed_until FROM alerts WHERE alert_id = $1::uuid FOR UPDATE",
      [alertId],
    );
    const updated = await tx.query<{ version: number }>(
      `UPDATE alerts SET claimed_by = $2::uuid, claimed_until = $3, updated_at = clock_timestamp()
       WHERE alert_id = $1::uuid AND status IN ('open', 'escalated')
         AND (claimed_by IS NULL OR claimed_until <= $4 OR claimed_by = $2::uuid OR claimed_by = $5::uuid)
       RETURNING version`,
      [alertId, actor.id, until, ctx.now, takeOverFrom ?? null],
    );
    const row = updated.rows[0];
    if (!row) throw await alertConflict(tx, alertId, actor.id, ctx.now);
    const held = before.rows[0];
    const active = held?.claimed_until && held.claimed_until > ctx.now ? held.claimed_by : null;
    await writeAudit(tx, ctx, {
      action: "alerts.alert.claimed",
      objectKind: "alert",
      objectId: alertId,
      facts: {
        until: until.toISOString(),
        renewed: active === actor.id,
        taken_over_from: active === actor.id ? null : active,
      },
    });
    return { alertId, until: until.toISOString(), version: row.version };
  });
}
