import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { needsSecondFactor } from "#lib/access/internal/open-after-proof.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Gives up the own second factor, where the role may go without one. The other sessions end. */
export async function removeOwnSecondFactor({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly secondFactorRequired: boolean };
}): Promise<{ removed: boolean }> {
  const person = requirePerson(ctx);
  if (needsSecondFactor(person.role, input.secondFactorRequired)) {
    throw new AppError("state.conflict", "Your role needs a second factor. Replace it instead.");
  }
  const userId = person.id;
  const demand = { action: "account.remove_second_factor", objectId: userId, payloadDigest: stepUpDigest({}) };
  return ctx.db.withSystemTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    const removed = await tx.query("DELETE FROM second_factors WHERE user_id = $1", [userId]);
    if (removed.rowCount === 0) return { removed: false };
    await tx.query("DELETE FROM recovery_codes WHERE user_id = $1", [userId]);
    await endSessions(tx, ctx, { userId, keep: person.sessionId, cause: "second_factor" });
    await writeAudit(tx, ctx, { action: "access.second_factor.removed", objectKind: "user", objectId: userId });
    return { removed: true };
  });
}
