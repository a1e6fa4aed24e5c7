import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Takes the second factor and the recovery codes from somebody who lost them. All their sessions end;
 * at the next sign-in they set up a new one. Nobody does this for themselves.
 */
export async function resetSecondFactor({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly userId: string };
}): Promise<{ reset: true }> {
  requirePermission(ctx, "access:manage");
  const { userId } = input;
  if (ctx.actor.id === userId)
    throw new AppError("auth.forbidden", "Replace your own second factor on your account page.");
  const demand = { action: "access.reset_second_factor", objectId: userId, payloadDigest: stepUpDigest({}) };
  return ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    const removed = await tx.query("DELETE FROM second_factors WHERE user_id = $1", [userId]);
    if (removed.rowCount === 0) throw new AppError("state.conflict", "This person has no second factor.");
    await tx.query("DELETE FROM recovery_codes WHERE user_id = $1", [userId]);
    await endSessions(tx, ctx, { userId, keep: null, cause: "second_factor" });
    await writeAudit(tx, ctx, { action: "access.second_factor.removed", objectKind: "user", objectId: userId });
    return { reset: true };
  });
}
