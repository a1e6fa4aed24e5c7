import type { Ctx } from "#lib/access/context.ts";
import { endSessions } from "#lib/access/end-sessions.ts";
import { checkSecondFactor } from "#lib/access/internal/check-second-factor.ts";
import { readDeviceCookie } from "#lib/access/internal/known-devices.ts";
import { openAfterProof, type Proven } from "#lib/access/internal/open-after-proof.ts";
import { replaceRecoveryCodes } from "#lib/access/internal/recovery-codes.ts";
import { matchTotp, openTotpSecret } from "#lib/access/internal/totp.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { rotateSession } from "#lib/access/rotate-session.ts";
import type { SessionStage, SignInMethod } from "#lib/access/sessions.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

/** How long a new secret waits for its first code. */
const pendingMs = 15 * minuteMs;

export type Enrolled = {
  /** Shown once; the database keeps hashes. */
  readonly recoveryCodes: readonly string[];
  readonly token: string;
  readonly device: string | null;
};

type Confirming = Proven & { readonly stage: SessionStage; readonly method: SignInMethod };
type Input = { readonly code: string; readonly userAgent: string | null; readonly device?: string | undefined };

/**
 * Makes the pending secret the second factor, on proof by a code from it. Every other session of the
 * person ends, earlier recovery codes die, and this session goes on under a new token: a whole one
 * from here, if it was waiting for the enrolment.
 */
export async function confirmEnrolment({
  ctx,
  keys,
  input,
}: {
  ctx: Ctx;
  keys: KeyRing;
  input: Input;
}): Promise<Enrolled> {
  const { id: userId, sessionId } = requirePerson(ctx);
  return checkSecondFactor(ctx, { userId, sessionId, purpose: "enrolment" }, async (tx) => {
    if (!(await adoptPending(tx, ctx, keys, { userId, code: input.code.replace(/\s/g, "") }))) return null;
    const recoveryCodes = await replaceRecoveryCodes(tx, ctx.now, userId);
    await writeAudit(tx, ctx, { action: "access.second_factor.enrolled", objectKind: "user", objectId: userId });
    const { authVersion } = await endSessions(tx, ctx, { userId, keep: sessionId, cause: "second_factor" });
    const session = await readSession(tx, sessionId);
    if (session.stage === "full") {
      const { token } = await rotateSession(tx, ctx, { sessionId, secondFactor: true });
      return { recoveryCodes, token, device: null };
    }
    await tx.query("UPDATE sessions SET revoked_at = $2 WHERE session_id = $1", [sessionId, ctx.now]);
    await writeAudit(tx, ctx, {
      action: "access.session.closed",
      objectKind: "session",
      objectId: sessionId,
      facts: { cause: "enrolled" },
    });
    const { token, device } = await openAfterProof(
      tx,
      ctx,
      keys,
      { ...session, authVersion },
      {
        method: session.method,
        deviceId: readDeviceCookie(keys, input.device),
        userAgent: input.userAgent,
        secondFactorGiven: true,
        secondFactorRequired: true,
      },
    );
    return { recoveryCodes, token, device };
  });
}

async function adoptPending(
  tx: Tx,
  ctx: Ctx,
  keys: KeyRing,
  given: { userId: string; code: string },
): Promise<boolean> {
  const found = await tx.query<{ pendingSecret: Buffer }>(
    `SELECT pending_secret AS "pendingSecret" FROM second_factors
     WHERE user_id = $1 AND pending_secret IS NOT NULL AND pending_at > $2 FOR UPDATE`,
    [given.userId, new Date(ctx.now.getTime() - pendingMs)],
  );
  const pending = found.rows[0];
  if (!pending) throw new AppError("state.conflict", "This set-up has run out. Start it again.");
  if (!/^\d{6}$/.test(given.code)) return false;
  const step = matchTotp(openTotpSecret(keys, given.userId, pending.pendingSecret), given.code, ctx.now, 0);
  if (step === null) return false;
  await tx.query(
    `UPDATE second_factors SET secret = pending_secret, confirmed_at = $2, last_step = $3,
            pending_secret = NULL, pending_at = NULL
     WHERE user_id = $1`,
    [given.userId, ctx.now, step],
  );
  return true;
}

async function readSession(tx: Tx, sessionId: string): Promise<Confirming> {
  const found = await tx.query<Confirming>(
    `SELECT u.user_id AS "userId", u.role, u.auth_version AS "authVersion", s.stage, s.method
     FROM sessions s JOIN admin_users u ON u.user_id = s.user_id
     WHERE s.session_id = $1 AND s.revoked_at IS NULL AND s.stage IN ('full', 'enrolment') FOR UPDATE OF s`,
    [sessionId],
  );
  const session = found.rows[0];
  if (!session) throw new AppError("auth.required", "Your session has ended. Sign in to go on.");
  return session;
}
