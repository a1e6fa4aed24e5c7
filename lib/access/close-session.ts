import type { Ctx } from "#lib/access/context.ts";
import { isOwnSession } from "#lib/access/is-own-session.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

/**
 * Ends a session: one of the own, or with `access:manage` anyone's. Takes effect at the session's
 * next request. Ending a session that has ended already changes nothing and is not an error; one
 * that does not exist is refused like somebody else's.
 */
export async function closeSession({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly sessionId: string };
}): Promise<{ closed: boolean }> {
  const own = await isOwnSession({ ctx, input });
  if (!own) requirePermission(ctx, "access:manage");
  return ctx.db.withTransaction(async (tx) => {
    const closed = await tx.query("UPDATE sessions SET revoked_at = $2 WHERE session_id = $1 AND revoked_at IS NULL", [
      input.sessionId,
      ctx.now,
    ]);
    if (closed.rowCount === 0) return { closed: false };
    await writeAudit(tx, ctx, {
      action: "access.session.closed",
      objectKind: "session",
      objectId: input.sessionId,
      facts: { own },
    });
    return { closed: true };
  });
}
