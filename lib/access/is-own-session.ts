import type { Ctx } from "#lib/access/context.ts";

/** Whether the session belongs to the person who asks. */
export async function isOwnSession({
  ctx,
  input,
}: {
  ctx: Pick<Ctx, "actor" | "db">;
  input: { readonly sessionId: string };
}): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== "person") return false;
  if (actor.sessionId === input.sessionId) return true;
  const found = await ctx.db.query("SELECT 1 FROM sessions WHERE session_id = $1 AND user_id = $2", [
    input.sessionId,
    actor.id,
  ]);
  return found.rowCount > 0;
}
