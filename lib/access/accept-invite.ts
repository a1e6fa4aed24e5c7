import { readInvite } from "#lib/access/read-invite.ts";
import type { Ctx } from "#lib/access/context.ts";
import { hashPassword } from "#lib/access/passwords.ts";
import { requireStrongPassword } from "#lib/access/require-strong-password.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

type Input = { readonly token: string; readonly password: string };
type Used = { inviteId: string; email: string; name: string; role: string };

/**
 * Makes the account of an invite, with the password its owner chose. One use, whoever is faster. The
 * person then signs in like anybody else. Throws `resource.not_found` alike for an invite that was
 * used, ended, ran out or never was.
 */
export async function acceptInvite({
  ctx,
  input,
}: {
  ctx: Pick<Ctx, "db" | "now" | "requestId">;
  input: Input;
}): Promise<{ userId: string }> {
  const open = await readInvite({ ctx, input });
  if (!open) throw gone();
  requireStrongPassword(input.password, open);
  const passwordHash = await hashPassword(input.password);
  const userId = newId(ctx.now);
  return ctx.db.withSystemTransaction(async (tx) => {
    const used = await tx.query<Used>(
      `UPDATE invites SET accepted_at = $2
       WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2
       RETURNING invite_id AS "inviteId", email, name, role`,
      [sha256(input.token), ctx.now],
    );
    const invite = used.rows[0];
    if (!invite) throw gone();
    const created = await tx.query(
      `INSERT INTO admin_users (user_id, email, name, role, password_hash, created_at, password_set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (email) DO NOTHING`,
      [userId, invite.email, invite.name, invite.role, passwordHash, ctx.now],
    );
    if (created.rowCount === 0) throw gone();
    const actor = { kind: "person", id: userId };
    await writeAudit(tx, { actor, requestId: ctx.requestId }, [
      { action: "access.invite.accepted", objectKind: "invite", objectId: invite.inviteId },
      { action: "access.user.created", objectKind: "user", objectId: userId, facts: { role: invite.role } },
    ]);
    return { userId };
  });
}

function gone(): AppError {
  return new AppError("resource.not_found", "This invite is not valid any more. Ask for a new one.");
}
