import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

export const haltSourceInput = z.strictObject({ reason: z.string().trim().max(500).default("") });

/**
 * Stops reading the marketplace, at once and alone: the running cycle ends before its next table and
 * no other starts. Halting twice is no error. No reason is required.
 */
export async function haltSource({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof haltSourceInput>;
}): Promise<{ halted: true }> {
  requirePermission(ctx, "source:operate");
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `UPDATE source_control SET halted = true, halted_by = $1, halted_at = $2, halt_reason = $3, version = version + 1
       WHERE control_id = 1 AND NOT halted`,
      [ctx.actor.id, ctx.now, input.reason],
    );
    if (rowCount > 0) {
      await writeAudit(tx, ctx, { action: "source.sync.halted", objectKind: "source", objectId: "marketplace" });
    }
    return { halted: true };
  });
}
