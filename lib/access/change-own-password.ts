import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { checkSecondFactor } from "#lib/access/internal/check-second-factor.ts";
import { hashPassword, verifyPassword } from "#lib/access/passwords.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { requireStrongPassword } from "#lib/access/require-strong-password.ts";
import { rotateSession } from "#lib/access/rotate-session.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { present } from "#lib/platform/assert.ts";

/**
 * A new password on proof of the old one. Every other session ends, this one goes on under a new
 * token. Throws `auth.invalid_credentials` when the old one is wrong (counted like a second factor).
 */
export async function changeOwnPassword({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly current: string; readonly next: string };
}): Promise<{ token: string; ended: number }> {
  const { id: userId, sessionId } = requirePerson(ctx);
  const found = await ctx.db.query<{ email: string; name: string; passwordHash: string }>(
    `SELECT email, name, password_hash AS "passwordHash" FROM admin_users WHERE user_id = $1`,
    [userId],
  );
  const person = present(found.rows[0], "the signed-in person");
  requireStrongPassword(input.next, person);
  const passwordHash = await hashPassword(input.next);
  const before = (): Promise<boolean> => verifyPassword(person.passwordHash, input.current);
  return checkSecondFactor(ctx, { userId, sessionId, purpose: "step_up", before }, async (tx) => {
    const changed = await tx.query(
      "UPDATE admin_users SET password_hash = $3, password_set_at = $4 WHERE user_id = $1 AND password_hash = $2",
      [userId, person.passwordHash, passwordHash, ctx.now],
    );
    if (changed.rowCount === 0) return null;
    await writeAudit(tx, ctx, { action: "access.password.changed", objectKind: "user", objectId: userId });
    const { ended } = await endSessions(tx, ctx, { userId, keep: sessionId, cause: "password" });
    return { ...(await rotateSession(tx, ctx, { sessionId, secondFactor: false })), ended };
  });
}
