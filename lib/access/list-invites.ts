import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export type InviteRow = {
  readonly inviteId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly invitedBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly state: "open" | "accepted" | "revoked" | "expired";
};

type Row = Omit<InviteRow, "createdAt" | "expiresAt"> & { createdAt: Date; expiresAt: Date };

/** The invites of the last weeks, the newest first. */
export async function listInvites({ ctx }: { ctx: Ctx }): Promise<readonly InviteRow[]> {
  requirePermission(ctx, "access:manage");
  const { rows } = await ctx.db.query<Row>(
    `SELECT i.invite_id AS "inviteId", i.email, i.name, i.role, u.name AS "invitedBy", i.created_at AS "createdAt",
            i.expires_at AS "expiresAt",
            CASE WHEN i.accepted_at IS NOT NULL THEN 'accepted' WHEN i.revoked_at IS NOT NULL THEN 'revoked'
                 WHEN i.expires_at <= $1 THEN 'expired' ELSE 'open' END AS state
     FROM invites i LEFT JOIN admin_users u ON u.user_id::text = i.invited_by
     ORDER BY i.created_at DESC, i.invite_id DESC LIMIT 200`,
    [ctx.now],
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }));
}
