import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import {
  accountBucket,
  accountLimit,
  addressBucket,
  addressLimit,
  countAttempt,
  forgetAttempts,
  giveBackAttempt,
  type Attempt,
} from "#lib/access/internal/sign-in-attempts.ts";
import { openSession } from "#lib/access/open-session.ts";
import { verifyPassword } from "#lib/access/passwords.ts";
import type { OpenedSession } from "#lib/access/sessions.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Nobody is signed in yet: there is no actor. */
export type SignInCtx = Pick<Ctx, "db" | "now" | "requestId">;

export type SignInInput = {
  readonly email: string;
  readonly password: string;
  readonly userAgent: string | null;
  /** The client's network address as the trusted hop reported it. */
  readonly address: string;
};

type Refusal = "address_blocked" | "account_blocked" | "unknown_user" | "wrong_password" | "disabled";
type Candidate = { userId: string; passwordHash: string; authVersion: number; disabledAt: Date | null };

const emailShape = z.email().max(254);

/** The one form in which an e-mail address is stored and looked up. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Checks e-mail and password and opens a session. Whatever was wrong (unknown, mistyped, blocked,
 * disabled), the answer is the same `auth.invalid_credentials`; the audit record tells the cause.
 * Throws `rate_limit.exceeded` when the password could not even be checked.
 */
export async function signIn({ ctx, input }: { ctx: SignInCtx; input: SignInInput }): Promise<OpenedSession> {
  const email = normaliseEmail(input.email);
  // The address first: one that is blocked can no longer block other people's accounts.
  const byAddress = await countAttempt(ctx, addressBucket(input.address), addressLimit);
  if (!byAddress) throw await refusal(ctx, null, "address_blocked");
  const byAccount = await countAttempt(ctx, accountBucket(email), accountLimit);
  if (!byAccount) throw await refusal(ctx, null, "account_blocked");

  const candidate = await findCandidate(ctx, email);
  const verified = await judge(ctx, candidate, input.password, [byAddress, byAccount]);
  if (!candidate) throw await refusal(ctx, null, "unknown_user");
  if (!verified) throw await refusal(ctx, candidate, "wrong_password");
  if (candidate.disabledAt !== null) throw await refusal(ctx, candidate, "disabled");

  return ctx.db.withSystemTransaction(async (tx) => {
    await giveBackAttempt(tx, byAddress);
    await forgetAttempts(tx, byAccount);
    await tx.query("UPDATE admin_users SET last_sign_in_at = $2 WHERE user_id = $1", [candidate.userId, ctx.now]);
    return openSession(tx, ctx, {
      userId: candidate.userId,
      authVersion: candidate.authVersion,
      userAgent: input.userAgent,
    });
  });
}

async function findCandidate(ctx: SignInCtx, email: string): Promise<Candidate | null> {
  // What is not an address is asked for all the same, so that it takes as long.
  const known = emailShape.safeParse(email).success ? email : "";
  const found = await ctx.db.query<Candidate>(
    `SELECT user_id AS "userId", password_hash AS "passwordHash", auth_version AS "authVersion",
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

/** Records why, and makes the error that does not tell. */
async function refusal(ctx: SignInCtx, candidate: Candidate | null, cause: Refusal): Promise<AppError> {
  const actor = { kind: "system", id: "sign-in" };
  await ctx.db.withSystemTransaction((tx) =>
    writeAudit(
      tx,
      { actor, requestId: ctx.requestId },
      {
        action: "access.sign_in.refused",
        objectKind: "user",
        objectId: candidate?.userId ?? "unknown",
        facts: { cause },
      },
    ),
  );
  return new AppError(
    "auth.invalid_credentials",
    "The e-mail address or the password is not right, or sign-in is paused after too many attempts.",
  );
}
