import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";
import { gateNames } from "#lib/source/activation-gates.ts";

export const withdrawSignOffInput = z.strictObject({ gate: z.enum(gateNames) });

/** Takes back one's own word for a gate. In production reading stops with it. Throws `state.conflict` when there is none. */
export async function withdrawSignOff({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof withdrawSignOffInput>;
}): Promise<{ withdrawn: true }> {
  requirePermission(ctx, "source:operate");
  const { actor } = ctx;
  if (actor.kind !== "person")
    throw new AppError("auth.forbidden", "A sign-off is taken back by the person who gave it.");
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `UPDATE source_sign_offs SET withdrawn_at = $3 WHERE gate = $1 AND person_id = $2 AND withdrawn_at IS NULL`,
      [input.gate, actor.id, ctx.now],
    );
    if (rowCount === 0) throw new AppError("state.conflict", "You have not signed this gate.");
    await writeAudit(tx, ctx, {
      action: "source.gate.withdrawn",
      objectKind: "source",
      objectId: "marketplace",
      facts: { gate: input.gate },
    });
    return { withdrawn: true };
  });
}
