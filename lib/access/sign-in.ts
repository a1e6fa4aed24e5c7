import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import {
  accountBucket,
  accountLimit,
  addressBucket,
  addressLimit,
  countAttempt,
  countTurnedAway,
  deviceBucket,
  forgetAttempts,
  giveBackAttempt,
  type Attempt,
} from "#lib/access/internal/sign-in-attempts.ts";
import { isKnownDevice, readDeviceCookie } from "#lib/access/internal/known-devices.ts";
import { openAfterProof, type Proven, type SignedIn } from "#lib/access/internal/open-after-proof.ts";
import { refuseSignIn } from "#lib/access/internal/refuse-sign-in.ts";
import { hashPassword, needsRehash, verifyPassword } from "#lib/access/passwords.ts";
import { normaliseEmail } from "#lib/access/person-email.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";

/** Nobody is signed in yet: there is no actor. */
export type SignInCtx = Pick<Ctx, "db" | "now" | "requestId">;

export type SignInInput = {
  readonly email: string;
  readonly password: string;
  readonly userAgent: string | null;
  /** The client's network address as the trusted hop reported it. */
  readonly address: string;
  /** The known-device cookie as it was sent. */
  readonly device?: string | undefined;
  /** Whether everyone but observers needs a second factor, as in production. */
  readonly secondFactorRequired: boolean;
};

type Candidate = Proven & { passwordHash: string; disabledAt: Date | null };

const emailShape = z.email().max(254);

/**
 * Checks e-mail and password and opens a session: a whole one, or one that waits for the second
 * factor. Whatever was wrong (unknown, mistyped, blocked, disabled), the answer is the same
 * `auth.invalid_credentials`; the audit record tells the cause. Throws `rate_limit.exceeded` when
 * the password could not even be checked.
 */
export async function signIn({
  ctx,
  keys,
  input,
}: {
  ctx: SignInCtx;
  keys: KeyRing;
  input: SignInInput;
}): Promise<SignedIn> {
  const email = normaliseEmail(input.email);
  const deviceId = readDeviceCookie(keys, input.device);
  const knownDevice = await isKnownDevice(ctx, deviceId, emailShape.safeParse(email).success ? email : "");
  const counted = await countAll(ctx, { email, address: input.address, deviceId: knownDevice ? deviceId : null });

  const candidate = await findCandidate(ctx, email);
  const verified = await judge(ctx, candidate, input.password, counted);
  if (!candidate) throw await refuseSignIn(ctx, { userId: null, cause: "unknown_user" });
  if (!verified) throw await refuseSignIn(ctx, { userId: candidate.userId, cause: "wrong_password" });
  if (candidate.disabledAt !== null) throw await refuseSignIn(ctx, { userId: candidate.userId, cause: "disabled" });

  await rehash(ctx, candidate, input.password);
  return ctx.db.withSystemTransaction(async (tx) => {
    for (const attempt of counted) {
      // The address may have failed for others; the account and the device are this person's own.
      if (attempt.bucket.startsWith("address:")) await giveBackAttempt(tx, attempt);
      else await forgetAttempts(tx, attempt.bucket);
    }
    return openAfterProof(tx, ctx, keys, candidate, {
      method: "password",
      deviceId,
      userAgent: input.userAgent,
      secondFactorGiven: false,
      secondFactorRequired: input.secondFactorRequired,
    });
  });
}

/**
 * A known device has a counter of its own, and no other one: strangers who fill the counters of the
 * account or of a shared address do not lock its owner out.
 */
async function countAll(
  ctx: SignInCtx,
  from: { readonly email: string; readonly address: string; readonly deviceId: string | null },
): Promise<readonly Attempt[]> {
  if (from.deviceId !== null) {
    return [await count(ctx, deviceBucket(from.deviceId, from.email), accountLimit, "device_blocked")];
  }
  // The address first: one that is blocked can no longer block other people's accounts.
  const byAddress = await count(ctx, addressBucket(from.address), addressLimit, "address_blocked");
  return [byAddress, await count(ctx, accountBucket(from.email), accountLimit, "account_blocked")];
}

async function count(
  ctx: SignInCtx,
  bucket: string,
  limit: { readonly perBlock: number },
  cause: "device_blocked" | "address_blocked" | "account_blocked",
): Promise<Attempt> {
  const attempt = await countAttempt(ctx, bucket, limit);
  if (attempt) return attempt;
  const { total, onRecord } = await countTurnedAway(ctx, bucket);
  throw await refuseSignIn(ctx, { userId: null, cause, ...(onRecord ? { total } : { silent: true }) });
}

async function findCandidate(ctx: SignInCtx, email: string): Promise<Candidate | null> {
  // What is not an address is asked for all the same, so that it takes as long.
  const known = emailShape.safeParse(email).success ? email : "";
  const found = await ctx.db.query<Candidate>(
    `SELECT user_id AS "userId", role, password_hash AS "passwordHash", auth_version AS "authVersion",
            disabled_at AS "disabledAt"
     FROM admin_users WHERE email = $1`,
    [known],
  );
  return found.rows[0] ?? null;
}

async function judge(
  ctx: SignInCtx,
  candidate: Candidate | null,
  password: string,
  counted: readonly Attempt[],
): Promise<boolean> {
  try {
    return await verifyPassword(candidate?.passwordHash ?? null, password);
  } catch (error) {
    // Nothing was learnt from this attempt, so it does not count.
    await ctx.db.withSystemTransaction(async (tx) => {
      for (const attempt of counted) await giveBackAttempt(tx, attempt);
    });
    throw error;
  }
}

/** Brings a hash made with other parameters up to date, unless the password changed meanwhile. */
async function rehash(ctx: SignInCtx, candidate: Candidate, password: string): Promise<void> {
  if (!needsRehash(candidate.passwordHash)) return;
  const fresh = await hashPassword(password, { anyLength: true });
  await ctx.db.withSystemTransaction((tx) =>
    tx.query("UPDATE admin_users SET password_hash = $3 WHERE user_id = $1 AND password_hash = $2", [
      candidate.userId,
      candidate.passwordHash,
      fresh,
    ]),
  );
}
