import type { Ctx } from "#lib/access/context.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

/** Records that a signed-in person asked for something they may not do. `entry` names the action or route. */
export async function recordRefusal({ ctx, input }: { ctx: Ctx; input: { readonly entry: string } }): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "person") return;
  await ctx.db.withSystemTransaction((tx) =>
    writeAudit(tx, ctx, {
      action: "access.request.refused",
      objectKind: "session",
      objectId: actor.sessionId,
      facts: { entry: input.entry, role: actor.role },
    }),
  );
}
