import type { Ctx } from "#lib/access/context.ts";
import { rotationGraceMs, sessionIdleMs, sessionTouchMs, type LiveSession } from "#lib/access/sessions.ts";
import { sha256 } from "#lib/platform/crypto.ts";

type Input = {
  readonly token: string;
  /** False for what a page does by itself (polling): it must not keep an absent person signed in. */
  readonly activity: boolean;
  /** True for a read, which may still come with the token from just before a rotation. */
  readonly readOnly?: boolean;
};

const liveSession = `SELECT s.session_id AS "sessionId", u.user_id AS "userId", u.name, u.email, u.role, s.stage,
        s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", s.idle_expires_at AS "idleExpiresAt",
        s.absolute_expires_at AS "absoluteExpiresAt", s.second_factor_at AS "secondFactorAt"
 FROM sessions s JOIN admin_users u ON u.user_id = s.user_id
 WHERE s.revoked_at IS NULL AND s.idle_expires_at > $2 AND s.absolute_expires_at > $2
   AND u.disabled_at IS NULL AND u.auth_version = s.auth_version`;

/**
 * The live session of a token, or `null`. Dead are: unknown, revoked, idle or absolute time over,
 * owner disabled, owner's role, password or factor changed since. Read anew for every request.
 * Look at its `stage` before letting anybody in.
 */
export async function loadSession({
  ctx,
  input,
}: {
  ctx: Pick<Ctx, "db" | "now">;
  input: Input;
}): Promise<LiveSession | null> {
  const tokenHash = sha256(input.token);
  const found = await ctx.db.query<LiveSession>(`${liveSession} AND s.token_hash = $1`, [tokenHash, ctx.now]);
  const session = found.rows[0];
  if (!session) return input.readOnly === true ? justRotated(ctx, tokenHash) : null;
  const unwrittenMs = ctx.now.getTime() - session.lastSeenAt.getTime();
  if (input.activity && session.stage === "full" && unwrittenMs >= sessionTouchMs) await touch(ctx, session);
  return session;
}

async function justRotated(ctx: Pick<Ctx, "db" | "now">, tokenHash: string): Promise<LiveSession | null> {
  const since = new Date(ctx.now.getTime() - rotationGraceMs);
  const found = await ctx.db.query<LiveSession>(`${liveSession} AND s.previous_token_hash = $1 AND s.rotated_at > $3`, [
    tokenHash,
    ctx.now,
    since,
  ]);
  return found.rows[0] ?? null;
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
