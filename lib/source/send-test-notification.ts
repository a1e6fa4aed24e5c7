import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { notify } from "#lib/notifications/notify.ts";

export const sendTestNotificationInput = z.strictObject({});

/** Sends a notification the way every other one goes, to see that it arrives. */
export async function sendTestNotification({ ctx }: { ctx: Ctx }): Promise<{ sent: true }> {
  requirePermission(ctx, "source:operate");
  return ctx.db.withTransaction(async (tx) => {
    await notify(tx, {
      code: "SOURCE_DELIVERY_CONSOLE_TEST",
      message: "This is a test. Acknowledge it, so that it is on record that notifications arrive.",
    });
    await writeAudit(tx, ctx, {
      action: "operations.notification.tested",
      objectKind: "source",
      objectId: "marketplace",
    });
    return { sent: true };
  });
}
