import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";

/**
 * After a statement that the guard refused: nothing was sent, the connection is gone, and nothing
 * more will be read until a person resumes. Record and alert hold the SHA-256 of the statement and
 * where it came from, never its text.
 */
export async function haltAfterBreach(deps: { db: Database; clock: Clock; log: Log }, breach: AppError): Promise<void> {
  const ctx = { actor: { kind: "system", id: "sync" } as const, requestId: newId(), now: deps.clock.now() };
  requirePermission(ctx, "source:operate");
  const queryHash = String(breach.details?.["queryHash"] ?? "");
  const refusal = String(breach.details?.["reason"] ?? "");
  await deps.db.withTransaction(async (tx) => {
    await tx.query(
      `UPDATE source_control SET halted = true, halted_by = 'sync', halted_at = $1,
         halt_reason = 'A statement outside the read-only contract was refused before it was sent.', version = version + 1
       WHERE control_id = 1`,
      [ctx.now],
    );
    await writeAudit(tx, ctx, {
      action: "source.guard.breached",
      objectKind: "source",
      objectId: "marketplace",
      facts: { queryHash, origin: "sync" },
    });
    await notify(tx, {
      code: "SOURCE_GUARD_STATEMENT_REFUSED",
      message: `A statement outside the read-only contract was refused before it was sent (${refusal}). The sync is halted until a person resumes it.`,
      context: { queryHash, origin: "sync" },
    });
  });
  deps.log.error("the read-only guard refused a statement; the sync is halted", {
    reason: `${refusal}, SHA-256 ${queryHash}`,
    process: "sync",
  });
}
