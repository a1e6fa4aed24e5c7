import type { Ctx } from "#lib/access/context.ts";
import { canonicalJson, sha256 } from "#lib/platform/crypto.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

/** One action on one object with one payload: what a fresh proof is good for, and nothing else. */
export type StepUpDemand = {
  /** `area.verb`. */
  readonly action: string;
  readonly objectId: string;
  readonly payloadDigest: string;
};

/** The digest of what an action will do, for a demand. Equal payloads give equal digests. */
export function stepUpDigest(payload: object): string {
  return sha256(canonicalJson(payload));
}

/**
 * For a dangerous action: uses up a fresh proof that this session gave for exactly this (single use,
 * five minutes). Without one throws `auth.forbidden` with `reason: "step_up"` and the demand, which
 * the step-up dialog answers before it tries again. Call it inside the verb's transaction and pass
 * `tx`, so that a proof is not lost on a failure. The command line needs none: it is on the machine.
 */
export async function requireStepUp(
  ctx: Pick<Ctx, "actor" | "db" | "now">,
  demand: StepUpDemand,
  tx?: Tx,
): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "person") return;
  const values = [actor.sessionId, actor.id, demand.action, demand.objectId, demand.payloadDigest, ctx.now];
  const spend = (sql: Sql) =>
    sql.query(
      `UPDATE step_ups SET used_at = $6 WHERE step_up_id = (
         SELECT step_up_id FROM step_ups
         WHERE session_id = $1 AND user_id = $2 AND action = $3 AND object_id = $4 AND payload_digest = $5
           AND used_at IS NULL AND expires_at > $6
         LIMIT 1 FOR UPDATE SKIP LOCKED)`,
      values,
    );
  const used = await (tx ? spend(tx) : ctx.db.withSystemTransaction(spend));
  if (used.rowCount === 1) return;
  throw new AppError("auth.forbidden", "This needs a fresh proof that it is you.", {
    details: {
      reason: "step_up",
      action: demand.action,
      object_id: demand.objectId,
      payload_digest: demand.payloadDigest,
      proof: (await hasSecondFactor(tx ?? ctx.db, actor.id)) ? "code" : "password",
    },
  });
}

async function hasSecondFactor(sql: Sql, userId: string): Promise<boolean> {
  return (
    (await sql.query("SELECT 1 FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL", [userId])).rowCount > 0
  );
}
