import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { requirePerson } from "#lib/access/require-person.ts";

/** Ends every session of the person who asks, except the one they ask from. */
export async function closeOtherSessions({ ctx }: { ctx: Ctx }): Promise<{ closed: number }> {
  const person = requirePerson(ctx);
  return ctx.db.withSystemTransaction(async (tx) => {
    const { ended } = await endSessions(tx, ctx, { userId: person.id, keep: person.sessionId, cause: "own_choice" });
    return { closed: ended };
  });
}
