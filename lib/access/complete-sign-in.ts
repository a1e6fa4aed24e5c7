import type { Ctx } from "#lib/access/context.ts";
import { checkSecondFactor } from "#lib/access/internal/check-second-factor.ts";
import { readDeviceCookie } from "#lib/access/internal/known-devices.ts";
import { openAfterProof, type Proven, type SignedIn } from "#lib/access/internal/open-after-proof.ts";
import { spendCode } from "#lib/access/internal/spend-code.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import type { SignInMethod } from "#lib/access/sessions.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

type Waiting = Proven & { readonly method: SignInMethod };

/**
 * Ends the way that began with the password: the second factor (a code from the app, or a recovery
 * code) for a whole session under a new token. Throws `auth.invalid_credentials` for a wrong one.
 */
export async function completeSignIn({
  ctx,
  keys,
  input,
}: {
  ctx: Ctx;
  keys: KeyRing;
  input: { readonly code: string; readonly userAgent: string | null; readonly device?: string | undefined };
}): Promise<SignedIn> {
  const { id: userId, sessionId } = requirePerson(ctx);
  return checkSecondFactor(ctx, { userId, sessionId, purpose: "sign_in" }, async (tx) => {
    if (!(await spendCode(tx, keys, { userId, code: input.code, now: ctx.now }))) return null;
    const waiting = await endWaiting(tx, ctx, sessionId);
    return openAfterProof(tx, ctx, keys, waiting, {
      method: waiting.method,
      deviceId: readDeviceCookie(keys, input.device),
      userAgent: input.userAgent,
      secondFactorGiven: true,
      secondFactorRequired: false,
    });
  });
}

/** Of several answers at once only one finds the session still waiting. */
async function endWaiting(tx: Tx, ctx: Ctx, sessionId: string): Promise<Waiting> {
  const ended = await tx.query<Waiting>(
    `UPDATE sessions s SET revoked_at = $2 FROM admin_users u
     WHERE s.session_id = $1 AND s.stage = 'second_factor' AND s.revoked_at IS NULL AND s.absolute_expires_at > $2
       AND u.user_id = s.user_id AND u.disabled_at IS NULL AND u.auth_version = s.auth_version
     RETURNING u.user_id AS "userId", u.role, u.auth_version AS "authVersion", s.method`,
    [sessionId, ctx.now],
  );
  const waiting = ended.rows[0];
  if (!waiting) throw new AppError("auth.required", "This sign-in has ended. Start again.");
  await writeAudit(tx, ctx, {
    action: "access.session.closed",
    objectKind: "session",
    objectId: sessionId,
    facts: { cause: "second_factor_given" },
  });
  return waiting;
}
