import type { Ctx } from "#lib/access/context.ts";
import { sessionIdleMs, sessionTouchMs, type LiveSession } from "#lib/access/sessions.ts";
import { sha256 } from "#lib/platform/crypto.ts";

type Input = {
  readonly token: string;
  /** False for what a page does by itself (polling): it must not keep an absent person signed in. */
  readonly activity: boolean;
};

/**
 * The live session of a token, or `null`. Dead are: unknown, revoked, idle or absolute time over,
 * owner disabled, owner's role, password or factor changed since. Read anew for every request.
 */
export async function loadSession({
  ctx,
  input,
}: {
  ctx: Pick<Ctx, "db" | "now">;
  input: Input;
}): Promise<LiveSession | null> {
  const found = await ctx.db.query<LiveSession>(
    `SELECT s.session_id AS "sessionId", u.user_id AS "userId", u.name, u.role, s.created_at AS "createdAt",
            s.last_seen_at AS "lastSeenAt", s.idle_expires_at AS "idleExpiresAt",
            s.absolute_expires_at AS "absoluteExpiresAt", s.second_factor_at AS "secondFactorAt"
     FROM sessions s JOIN admin_users u ON u.user_id = s.user_id
     WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.idle_expires_at > $2 AND s.absolute_expires_at > $2
       AND u.disabled_at IS NULL AND u.auth_version = s.auth_version`,
    [sha256(input.token), ctx.now],
  );
  const session = found.rows[0];
  if (!session) return null;
  const unwrittenMs = ctx.now.getTime() - session.lastSeenAt.getTime();
  if (input.activity && unwrittenMs >= sessionTouchMs) await touch(ctx, session);
  return session;
}

/** Only the first of several parallel requests writes; a session revoked meanwhile stays so. */
async function touch(ctx: Pick<Ctx, "db" | "now">, session: LiveSession): Promise<void> {
  await ctx.db.withSystemTransaction((tx) =>
    tx.query(
      `UPDATE sessions SET last_seen_at = $2, idle_expires_at = least($3, absolute_expires_at)
       WHERE session_id = $1 AND revoked_at IS NULL AND last_seen_at <= $4`,
      [
        session.sessionId,
        ctx.now,
        new Date(ctx.now.getTime() + sessionIdleMs),
        new Date(ctx.now.getTime() - sessionTouchMs),
      ],
    ),
  );
}
