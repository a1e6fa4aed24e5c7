import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export type SessionRow = {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly method: string;
  readonly secondFactor: boolean;
  readonly userAgent: string | null;
  readonly current: boolean;
};

type Row = Omit<SessionRow, "openedAt" | "lastSeenAt" | "endsAt" | "current"> & {
  openedAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
};

/** Everyone's live sessions, the one seen last first. */
export async function listLiveSessions({ ctx }: { ctx: Ctx }): Promise<readonly SessionRow[]> {
  requirePermission(ctx, "access:manage");
  const { rows } = await ctx.db.query<Row>(
    `SELECT s.session_id AS "sessionId", u.user_id AS "userId", u.name, u.role, s.created_at AS "openedAt",
            s.last_seen_at AS "lastSeenAt", s.absolute_expires_at AS "endsAt", s.method,
            s.second_factor_at IS NOT NULL AS "secondFactor", s.user_agent AS "userAgent"
     FROM sessions s JOIN admin_users u ON u.user_id = s.user_id
     WHERE s.stage = 'full' AND s.revoked_at IS NULL AND s.idle_expires_at > $1 AND s.absolute_expires_at > $1
       AND u.disabled_at IS NULL AND u.auth_version = s.auth_version
     ORDER BY s.last_seen_at DESC, s.session_id DESC LIMIT 500`,
    [ctx.now],
  );
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    current: ctx.actor.kind === "person" && row.sessionId === ctx.actor.sessionId,
  }));
}
