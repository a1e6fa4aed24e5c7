import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { requireAnotherAdmin } from "#lib/access/internal/guard-admins.ts";
import { mayGrantRole } from "#lib/access/may-grant-role.ts";
import type { Role } from "#lib/access/permissions.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

type Input = {
  readonly userId: string;
  readonly role: Role;
  /** The role as the person who decides sees it: somebody else may have changed it meanwhile. */
  readonly from: Role;
};

/**
 * Gives a person another role. Their sessions end, so the next request acts by the new one. Nobody
 * changes their own, grants what they do not hold, or demotes the last admin.
 */
export async function changeRole({ ctx, input }: { ctx: Ctx; input: Input }): Promise<{ role: Role }> {
  requirePermission(ctx, "access:manage");
  const { userId, role, from } = input;
  if (ctx.actor.id === userId) throw new AppError("auth.forbidden", "Nobody changes their own role.");
  if (!mayGrantRole(ctx.actor, role)) throw new AppError("auth.forbidden", "You may not grant this role.");
  const demand = { action: "access.change_role", objectId: userId, payloadDigest: stepUpDigest({ role, from }) };
  return ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    if (from === "admin") await requireAnotherAdmin(tx, userId);
    const changed = await tx.query("UPDATE admin_users SET role = $3 WHERE user_id = $1 AND role = $2 AND role <> $3", [
      userId,
      from,
      role,
    ]);
    if (changed.rowCount === 0) {
      throw new AppError("state.conflict", "This person is gone or has another role by now. Reload and look again.");
    }
    await endSessions(tx, ctx, { userId, keep: null, cause: "role" });
    await writeAudit(tx, ctx, {
      action: "access.user.role_changed",
      objectKind: "user",
      objectId: userId,
      facts: { from, to: role },
    });
    return { role };
  });
}
