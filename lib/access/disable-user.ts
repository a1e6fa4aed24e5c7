import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { requireAnotherAdmin } from "#lib/access/internal/guard-admins.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Takes somebody's access away: sessions, API tokens and open proofs end at once. Their past work
 * keeps their name. Not oneself, and not the last admin.
 */
export async function disableUser({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly userId: string };
}): Promise<{ disabled: true }> {
  requirePermission(ctx, "access:manage");
  const { userId } = input;
  if (ctx.actor.id === userId) throw new AppError("auth.forbidden", "Nobody disables their own account.");
  const demand = { action: "access.disable_user", objectId: userId, payloadDigest: stepUpDigest({}) };
  return ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    await requireAnotherAdmin(tx, userId);
    const disabled = await tx.query(
      "UPDATE admin_users SET disabled_at = $2 WHERE user_id = $1 AND disabled_at IS NULL",
      [userId, ctx.now],
    );
    if (disabled.rowCount === 0) throw new AppError("state.conflict", "This account is disabled already, or gone.");
    await endSessions(tx, ctx, { userId, keep: null, cause: "disabled" });
    const tokens = await tx.query<{ tokenId: string }>(
      `UPDATE api_tokens SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL RETURNING token_id AS "tokenId"`,
      [userId, ctx.now],
    );
    await writeAudit(tx, ctx, [
      { action: "access.user.disabled", objectKind: "user", objectId: userId },
      ...tokens.rows.map(
        ({ tokenId }) => ({ action: "access.api_token.revoked", objectKind: "api_token", objectId: tokenId }) as const,
      ),
    ]);
    return { disabled: true };
  });
}
