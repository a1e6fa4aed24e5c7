import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { mayGrantRole } from "#lib/access/may-grant-role.ts";
import { roles, type Role } from "#lib/access/permissions.ts";
import { personEmail } from "#lib/access/person-email.ts";
import { personName } from "#lib/access/person-name.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { hourMs } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId, newSecret } from "#lib/platform/ids.ts";

export const inviteMs = 72 * hourMs;

const inviteInput = z.strictObject({ email: personEmail, name: personName, role: z.enum(roles) });

/** `token` is returned once and makes the link; the row keeps its SHA-256. */
export type Invited = { readonly inviteId: string; readonly token: string; readonly expiresAt: Date };

/**
 * Invites somebody with a role that is fixed here. Single use, 72 hours; a new invite to the same
 * address ends the one before. Throws `state.conflict` when there is an account with this address.
 */
export async function invitePerson({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly email: string; readonly name: string; readonly role: Role };
}): Promise<Invited> {
  requirePermission(ctx, "access:manage");
  const { email, name, role } = inviteInput.parse(input);
  if (!mayGrantRole(ctx.actor, role)) throw new AppError("auth.forbidden", "You may not grant this role.");
  const token = newSecret();
  const inviteId = newId(ctx.now);
  const expiresAt = new Date(ctx.now.getTime() + inviteMs);
  const demand = {
    action: "access.invite_person",
    objectId: "new",
    payloadDigest: stepUpDigest({ email, name, role }),
  };
  return ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    const taken = await tx.query("SELECT 1 FROM admin_users WHERE email = $1", [email]);
    if (taken.rowCount > 0) throw new AppError("state.conflict", "There is an account with this e-mail address.");
    const ended = await tx.query<{ inviteId: string }>(
      `UPDATE invites SET revoked_at = $2 WHERE email = $1 AND accepted_at IS NULL AND revoked_at IS NULL
       RETURNING invite_id AS "inviteId"`,
      [email, ctx.now],
    );
    const made = await tx.query(
      `INSERT INTO invites (invite_id, token_hash, email, name, role, invited_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [inviteId, sha256(token), email, name, role, ctx.actor.id, ctx.now, expiresAt],
    );
    if (made.rowCount === 0) throw new AppError("state.conflict", "Somebody else has just invited this person.");
    await writeAudit(tx, ctx, [
      ...ended.rows.map(
        (row) => ({ action: "access.invite.revoked", objectKind: "invite", objectId: row.inviteId }) as const,
      ),
      { action: "access.invite.created", objectKind: "invite", objectId: inviteId, facts: { role } },
    ]);
    return { inviteId, token, expiresAt };
  });
}
