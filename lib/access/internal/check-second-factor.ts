import type { Ctx } from "#lib/access/context.ts";
import {
  countAttempt,
  factorBucket,
  factorLimit,
  factorSessionBucket,
  factorSessionLimit,
  forgetAttempts,
} from "#lib/access/internal/sign-in-attempts.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

type Prover = {
  readonly userId: string;
  readonly sessionId: string;
  readonly purpose: "sign_in" | "step_up" | "enrolment";
  /** A check that takes too long for a transaction, such as hashing. */
  readonly before?: () => Promise<boolean>;
};

/**
 * Counts the attempt first, then lets `check` judge it and do what follows in one transaction. A
 * wrong proof (`null`) is recorded and refused with `auth.invalid_credentials`; five of them end a
 * session that is still on its way.
 */
export async function checkSecondFactor<T>(
  ctx: Pick<Ctx, "db" | "now" | "requestId">,
  prover: Prover,
  check: (tx: Tx) => Promise<T | null>,
): Promise<T> {
  const buckets = [factorSessionBucket(prover.sessionId), factorBucket(prover.userId)] as const;
  if (!(await countAttempt(ctx, buckets[0], factorSessionLimit))) throw await refuse(ctx, prover, "session_blocked");
  if (!(await countAttempt(ctx, buckets[1], factorLimit))) throw await refuse(ctx, prover, "person_blocked");
  if (prover.before && !(await prover.before())) throw await refuse(ctx, prover, "wrong_code");
  const outcome = await ctx.db.withSystemTransaction(async (tx) => {
    const checked = await check(tx);
    if (checked !== null) for (const bucket of buckets) await forgetAttempts(tx, bucket);
    return checked;
  });
  if (outcome === null) throw await refuse(ctx, prover, "wrong_code");
  return outcome;
}

async function refuse(
  ctx: Pick<Ctx, "db" | "now" | "requestId">,
  prover: Prover,
  cause: "wrong_code" | "session_blocked" | "person_blocked",
): Promise<AppError> {
  const actor = { kind: "person", id: prover.userId };
  await ctx.db.withSystemTransaction(async (tx) => {
    const entry = {
      action: "access.second_factor.refused",
      objectKind: "session",
      objectId: prover.sessionId,
      facts: { cause, purpose: prover.purpose },
    } as const;
    await writeAudit(tx, { actor, requestId: ctx.requestId }, entry);
    if (cause === "wrong_code") return;
    const ended = await tx.query(
      "UPDATE sessions SET revoked_at = $2 WHERE session_id = $1 AND stage <> 'full' AND revoked_at IS NULL",
      [prover.sessionId, ctx.now],
    );
    if (ended.rowCount === 0) return;
    const closed = { ...entry, action: "access.session.closed", facts: { cause: "too_many_attempts" } } as const;
    await writeAudit(tx, { actor, requestId: ctx.requestId }, closed);
  });
  return new AppError(
    "auth.invalid_credentials",
    "This is not right, was used already, or has to wait after too many attempts. A code from the app works once.",
  );
}
