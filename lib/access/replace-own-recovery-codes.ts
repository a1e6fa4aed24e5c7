import type { Ctx } from "#lib/access/context.ts";
import { replaceRecoveryCodes } from "#lib/access/internal/recovery-codes.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Ten new recovery codes; the ones before stop working. They are returned once. */
export async function replaceOwnRecoveryCodes({ ctx }: { ctx: Ctx }): Promise<{ recoveryCodes: readonly string[] }> {
  const { id: userId } = requirePerson(ctx);
  const demand = { action: "account.replace_recovery_codes", objectId: userId, payloadDigest: stepUpDigest({}) };
  return ctx.db.withSystemTransaction(async (tx) => {
    const enrolled = await tx.query(
      "SELECT 1 FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL FOR UPDATE",
      [userId],
    );
    if (enrolled.rowCount === 0) throw new AppError("state.conflict", "Set up a second factor first.");
    await requireStepUp(ctx, demand, tx);
    const recoveryCodes = await replaceRecoveryCodes(tx, ctx.now, userId);
    await writeAudit(tx, ctx, { action: "access.recovery_codes.replaced", objectKind: "user", objectId: userId });
    return { recoveryCodes };
  });
}
