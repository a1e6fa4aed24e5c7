import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

export const acknowledgeNotificationInput = z.strictObject({ notificationId: z.uuid() });

/** Says that a person has seen it; the next one of its kind stands there anew. Throws `state.conflict` when somebody has. */
export async function acknowledgeNotification({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof acknowledgeNotificationInput>;
}): Promise<{ acknowledged: true }> {
  requirePermission(ctx, "source:operate");
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `UPDATE notifications SET acknowledged_by = $2, acknowledged_at = $3
       WHERE notification_id = $1 AND acknowledged_at IS NULL`,
      [input.notificationId, ctx.actor.id, ctx.now],
    );
    if (rowCount === 0) throw new AppError("state.conflict", "It was acknowledged already, or is gone.");
    await writeAudit(tx, ctx, {
      action: "operations.notification.acknowledged",
      objectKind: "source",
      objectId: input.notificationId,
    });
    return { acknowledged: true };
  });
}
