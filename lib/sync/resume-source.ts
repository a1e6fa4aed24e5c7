import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

export const resumeSourceInput = z.strictObject({
  reason: z.string().trim().min(3, "say why it is safe to resume").max(500),
});

/**
 * Lets reading go on after a halt, or after the source refused the credentials. Throws `state.conflict`
 * when neither is so.
 */
export async function resumeSource({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof resumeSourceInput>;
}): Promise<{ halted: false }> {
  requirePermission(ctx, "source:operate");
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `UPDATE source_control SET halted = false, halted_by = NULL, halted_at = NULL, halt_reason = $1,
         consecutive_failures = 0, next_attempt_at = NULL, breaker = NULL,
         refused_credential = NULL, version = version + 1
       WHERE control_id = 1 AND (halted OR refused_credential IS NOT NULL)`,
      [`resumed: ${input.reason}`],
    );
    if (rowCount === 0) throw new AppError("state.conflict", "The source is not halted.");
    await writeAudit(tx, ctx, { action: "source.sync.resumed", objectKind: "source", objectId: "marketplace" });
    return { halted: false };
  });
}
