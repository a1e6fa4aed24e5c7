import { sessionAbsoluteMs, sessionIdleMs, type OpenedSession } from "#lib/access/sessions.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId, newSecret } from "#lib/platform/ids.ts";

export type SessionOwner = { readonly userId: string; readonly authVersion: number; readonly userAgent: string | null };

const userAgentLength = 256;

/**
 * Opens a session for someone whose proof was just checked, in the caller's transaction. The token
 * is returned once; the row keeps its SHA-256.
 */
export async function openSession(
  tx: Tx,
  ctx: { readonly now: Date; readonly requestId: string },
  owner: SessionOwner,
): Promise<OpenedSession> {
  const token = newSecret();
  const sessionId = newId(ctx.now);
  const absoluteExpiresAt = new Date(ctx.now.getTime() + sessionAbsoluteMs);
  await tx.query(
    `INSERT INTO sessions (session_id, token_hash, user_id, auth_version, created_at, last_seen_at,
                           idle_expires_at, absolute_expires_at, user_agent)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
    [
      sessionId,
      sha256(token),
      owner.userId,
      owner.authVersion,
      ctx.now,
      new Date(ctx.now.getTime() + sessionIdleMs),
      absoluteExpiresAt,
      owner.userAgent?.slice(0, userAgentLength) ?? null,
    ],
  );
  const actor = { kind: "person", id: owner.userId };
  await writeAudit(
    tx,
    { actor, requestId: ctx.requestId },
    { action: "access.session.opened", objectKind: "session", objectId: sessionId, facts: { method: "password" } },
  );
  return { sessionId, token, absoluteExpiresAt };
}
