import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

/** Ends an open invite. One that was accepted, has ended or does not exist stays as it is. */
export async function revokeInvite({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly inviteId: string };
}): Promise<{ revoked: boolean }> {
  requirePermission(ctx, "access:manage");
  return ctx.db.withTransaction(async (tx) => {
    const revoked = await tx.query(
      "UPDATE invites SET revoked_at = $2 WHERE invite_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL",
      [input.inviteId, ctx.now],
    );
    if (revoked.rowCount === 0) return { revoked: false };
    await writeAudit(tx, ctx, { action: "access.invite.revoked", objectKind: "invite", objectId: input.inviteId });
    return { revoked: true };
  });
}
