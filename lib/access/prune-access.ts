import { deviceMs } from "#lib/access/internal/known-devices.ts";
import type { Ctx } from "#lib/access/context.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { dayMs } from "#lib/platform/clock.ts";

/** How long what has ended is kept for looking back; the audit record stays. */
const keptMs = 30 * dayMs;
const answerMs = dayMs;
const counterMs = 2 * dayMs;

/**
 * Deletes what has served: ended sessions, used proofs and invites, stored answers, old counters and
 * forgotten devices. Safe to run at any time, any number of times.
 */
export async function pruneAccess({ ctx }: { ctx: Ctx }): Promise<{ deleted: number }> {
  const before = (ms: number): Date => new Date(ctx.now.getTime() - ms);
  const statements: readonly [string, Date][] = [
    [
      "DELETE FROM sessions WHERE least(coalesce(revoked_at, absolute_expires_at), absolute_expires_at) < $1",
      before(keptMs),
    ],
    ["DELETE FROM step_ups WHERE expires_at < $1", before(dayMs)],
    ["DELETE FROM invites WHERE least(coalesce(accepted_at, revoked_at, expires_at), expires_at) < $1", before(keptMs)],
    ["DELETE FROM idempotency_keys WHERE started_at < $1", before(answerMs)],
    ["DELETE FROM rate_limits WHERE filled_at < $1", before(counterMs)],
    [
      "DELETE FROM sign_in_attempts WHERE greatest(window_started_at, coalesce(blocked_until, window_started_at)) < $1",
      before(counterMs),
    ],
    ["DELETE FROM devices WHERE last_sign_in_at < $1", before(deviceMs)],
  ];
  return ctx.db.withSystemTransaction(async (tx) => {
    let deleted = 0;
    for (const [statement, date] of statements) deleted += (await tx.query(statement, [date])).rowCount;
    if (deleted > 0) {
      const entry = { action: "access.leftovers.pruned", objectKind: "session", objectId: "ended" } as const;
      await writeAudit(tx, ctx, { ...entry, facts: { deleted } });
    }
    return { deleted };
  });
}
