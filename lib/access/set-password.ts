import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { hashPassword } from "#lib/access/passwords.ts";
import { normaliseEmail } from "#lib/access/person-email.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStrongPassword } from "#lib/access/require-strong-password.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Sets somebody's password from the command line, for one who lost it. All their sessions end; their
 * second factor stays. Over the network nobody sets another person's password.
 */
export async function setPassword({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly email: string; readonly password: string };
}): Promise<{ userId: string }> {
  requirePermission(ctx, "access:manage");
  if (ctx.actor.kind !== "command-line") throw new AppError("auth.forbidden", "This is done on the machine only.");
  const found = await ctx.db.query<{ userId: string; email: string; name: string }>(
    `SELECT user_id AS "userId", email, name FROM admin_users WHERE email = $1`,
    [normaliseEmail(input.email)],
  );
  const person = found.rows[0];
  if (!person) throw new AppError("resource.not_found", "There is no account with this e-mail address.");
  requireStrongPassword(input.password, person);
  const passwordHash = await hashPassword(input.password);
  const { userId } = person;
  await ctx.db.withTransaction(async (tx) => {
    await tx.query("UPDATE admin_users SET password_hash = $2, password_set_at = $3 WHERE user_id = $1", [
      userId,
      passwordHash,
      ctx.now,
    ]);
    await endSessions(tx, ctx, { userId, keep: null, cause: "password" });
    await writeAudit(tx, ctx, { action: "access.password.changed", objectKind: "user", objectId: userId });
  });
  return { userId };
}
