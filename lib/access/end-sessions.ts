import type { Ctx } from "#lib/access/context.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

export type EndCause = "role" | "disabled" | "password" | "second_factor" | "own_choice";

/**
 * Ends every session of a person but `keep`, in the caller's transaction and for the very next
 * request: the rows are revoked, and the person's version moves on, so that a session that is being
 * opened by an older proof is dead as well. Unused step-up proofs end too.
 */
export async function endSessions(
  tx: Tx,
  ctx: Pick<Ctx, "actor" | "now" | "requestId">,
  input: { readonly userId: string; readonly keep: string | null; readonly cause: EndCause },
): Promise<{ authVersion: number; ended: number }> {
  const moved = await tx.query<{ authVersion: number }>(
    `UPDATE admin_users SET auth_version = auth_version + 1 WHERE user_id = $1 RETURNING auth_version AS "authVersion"`,
    [input.userId],
  );
  const authVersion = moved.rows[0]?.authVersion ?? 0;
  await tx.query(
    "UPDATE sessions SET auth_version = $3 WHERE user_id = $1 AND session_id = $2 AND revoked_at IS NULL",
    [input.userId, input.keep, authVersion],
  );
  const ended = await tx.query<{ sessionId: string }>(
    `UPDATE sessions SET revoked_at = $3
     WHERE user_id = $1 AND session_id IS DISTINCT FROM $2 AND revoked_at IS NULL AND absolute_expires_at > $3
     RETURNING session_id AS "sessionId"`,
    [input.userId, input.keep, ctx.now],
  );
  await tx.query("UPDATE step_ups SET used_at = $2 WHERE user_id = $1 AND used_at IS NULL", [input.userId, ctx.now]);
  await writeAudit(
    tx,
    ctx,
    ended.rows.map(({ sessionId }) => ({
      action: "access.session.closed",
      objectKind: "session",
      objectId: sessionId,
      facts: { cause: input.cause },
    })),
  );
  return { authVersion, ended: ended.rowCount };
}
