import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Gives a disabled person their access back, with the role they had. Ended sessions and tokens stay ended. */
export async function enableUser({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly userId: string };
}): Promise<{ enabled: true }> {
  requirePermission(ctx, "access:manage");
  const { userId } = input;
  const demand = { action: "access.enable_user", objectId: userId, payloadDigest: stepUpDigest({}) };
  return ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    const enabled = await tx.query(
      "UPDATE admin_users SET disabled_at = NULL WHERE user_id = $1 AND disabled_at IS NOT NULL",
      [userId],
    );
    if (enabled.rowCount === 0) throw new AppError("state.conflict", "This account is not disabled.");
    await writeAudit(tx, ctx, { action: "access.user.enabled", objectKind: "user", objectId: userId });
    return { enabled: true };
  });
}
