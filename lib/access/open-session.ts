import {
  partialSessionMs,
  sessionAbsoluteMs,
  sessionIdleMs,
  sessionsPerPerson,
  type OpenedSession,
  type SessionStage,
  type SignInMethod,
} from "#lib/access/sessions.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId, newSecret } from "#lib/platform/ids.ts";

export type SessionOwner = {
  readonly userId: string;
  readonly authVersion: number;
  readonly userAgent: string | null;
  readonly stage: SessionStage;
  readonly method: SignInMethod;
  /** Whether a second factor was given just now. */
  readonly secondFactor: boolean;
};

type OpeningCtx = { readonly now: Date; readonly requestId: string };

const userAgentLength = 256;

/**
 * Opens a session for someone whose proof was just checked, in the caller's transaction. The token
 * is returned once; the row keeps its SHA-256. The oldest sessions beyond the limit end.
 */
export async function openSession(tx: Tx, ctx: OpeningCtx, owner: SessionOwner): Promise<OpenedSession> {
  const token = newSecret();
  const sessionId = newId(ctx.now);
  const whole = owner.stage === "full";
  const absoluteExpiresAt = new Date(ctx.now.getTime() + (whole ? sessionAbsoluteMs : partialSessionMs));
  const idleExpiresAt = new Date(ctx.now.getTime() + (whole ? sessionIdleMs : partialSessionMs));
  await tx.query(
    `INSERT INTO sessions (session_id, token_hash, user_id, auth_version, created_at, last_seen_at,
                           idle_expires_at, absolute_expires_at, user_agent, stage, method, second_factor_at)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11)`,
    [
      sessionId,
      sha256(token),
      owner.userId,
      owner.authVersion,
      ctx.now,
      idleExpiresAt,
      absoluteExpiresAt,
      owner.userAgent?.slice(0, userAgentLength) ?? null,
      owner.stage,
      owner.method,
      owner.secondFactor ? ctx.now : null,
    ],
  );
  const ended = whole ? await endOldest(tx, ctx, owner.userId) : [];
  const facts = { method: owner.method, stage: owner.stage, second_factor: owner.secondFactor };
  await writeAudit(tx, { actor: { kind: "person", id: owner.userId }, requestId: ctx.requestId }, [
    { action: "access.session.opened", objectKind: "session", objectId: sessionId, facts },
    ...ended.map((objectId) => ({
      action: "access.session.closed" as const,
      objectKind: "session" as const,
      objectId,
      facts: { cause: "too_many" },
    })),
  ]);
  return { sessionId, token, stage: owner.stage, absoluteExpiresAt };
}

/** The owner's row is locked first, so that two sign-ins at once count each other. */
async function endOldest(tx: Tx, ctx: OpeningCtx, userId: string): Promise<string[]> {
  await tx.query("SELECT 1 FROM admin_users WHERE user_id = $1 FOR UPDATE", [userId]);
  const ended = await tx.query<{ sessionId: string }>(
    `UPDATE sessions SET revoked_at = $2 WHERE session_id IN (
       SELECT session_id FROM sessions
       WHERE user_id = $1 AND stage = 'full' AND revoked_at IS NULL AND idle_expires_at > $2 AND absolute_expires_at > $2
       ORDER BY created_at DESC, session_id DESC OFFSET $3)
     RETURNING session_id AS "sessionId"`,
    [userId, ctx.now, sessionsPerPerson],
  );
  return ended.rows.map(({ sessionId }) => sessionId);
}
