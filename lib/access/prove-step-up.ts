import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { checkSecondFactor } from "#lib/access/internal/check-second-factor.ts";
import { spendCode } from "#lib/access/internal/spend-code.ts";
import { verifyPassword } from "#lib/access/passwords.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import type { StepUpDemand } from "#lib/access/require-step-up.ts";
import { rotateSession } from "#lib/access/rotate-session.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

/** What a demand may look like: it is written into the record. */
export const stepUpDemand = z.strictObject({
  action: z
    .string()
    .max(80)
    .regex(/^[a-z_]+(\.[a-z_]+)+$/),
  objectId: z.string().regex(/^[\w:.-]{1,100}$/),
  payloadDigest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** How long a proof waits for its action. */
export const stepUpMs = 5 * minuteMs;

/**
 * A fresh proof for one demand: a code of the second factor, or the password of someone who has
 * none. The session goes on under a new token. Throws `auth.invalid_credentials` for a wrong proof.
 */
export async function proveStepUp({
  ctx,
  keys,
  input,
}: {
  ctx: Ctx;
  keys: KeyRing;
  input: StepUpDemand & { readonly proof: string };
}): Promise<{ token: string }> {
  const { id: userId, sessionId } = requirePerson(ctx);
  const { proof, ...demand } = input;
  stepUpDemand.parse(demand);
  const factor = await ctx.db.query<{ passwordHash: string; enrolled: boolean }>(
    `SELECT password_hash AS "passwordHash",
            EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.user_id AND f.secret IS NOT NULL) AS enrolled
     FROM admin_users u WHERE user_id = $1`,
    [userId],
  );
  const { passwordHash, enrolled } = factor.rows[0] ?? { passwordHash: null, enrolled: true };
  const before = enrolled ? {} : { before: () => verifyPassword(passwordHash, proof) };
  return checkSecondFactor(ctx, { userId, sessionId, purpose: "step_up", ...before }, async (tx) => {
    if (enrolled && (await spendCode(tx, keys, { userId, code: proof, now: ctx.now })) === null) return null;
    await keepProof(tx, ctx, { ...demand, userId, sessionId });
    return rotateSession(tx, ctx, { sessionId, secondFactor: enrolled });
  });
}

async function keepProof(
  tx: Tx,
  ctx: Ctx,
  proof: StepUpDemand & { readonly userId: string; readonly sessionId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO step_ups (step_up_id, session_id, user_id, action, object_id, payload_digest, proven_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(ctx.now),
      proof.sessionId,
      proof.userId,
      proof.action,
      proof.objectId,
      proof.payloadDigest,
      ctx.now,
      new Date(ctx.now.getTime() + stepUpMs),
    ],
  );
  await writeAudit(tx, ctx, {
    action: "access.step_up.proven",
    objectKind: "session",
    objectId: proof.sessionId,
    facts: { for: proof.action, object_id: proof.objectId },
  });
}
