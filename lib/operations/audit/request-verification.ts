import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

export const requestVerificationSchema = z.strictObject({});

/**
 * Asks the worker to verify the whole audit log; the outcome appears in its list. Needs
 * `audit:read`. Throws `state.conflict` while one is asked for or running.
 */
export async function requestVerification({ ctx }: { ctx: Ctx }): Promise<{ verificationId: string }> {
  requirePermission(ctx, "audit:read");
  const verificationId = newId(ctx.now);
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `INSERT INTO audit_verifications (verification_id, state, cause, requested_by, requested_at)
       VALUES ($1, 'requested', 'person', $2, $3)
       ON CONFLICT ((true)) WHERE state <> 'finished' DO NOTHING`,
      [verificationId, ctx.actor.id, ctx.now],
    );
    if (rowCount === 0) throw new AppError("state.conflict", "A verification is already on its way.");
    await writeAudit(tx, ctx, {
      action: "audit.verification.requested",
      objectKind: "audit_verification",
      objectId: verificationId,
    });
    return { verificationId };
  });
}
