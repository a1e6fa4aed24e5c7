import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { SourceTable } from "#lib/events/model.ts";
import { notify } from "#lib/notifications/notify.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";

/** Why a table is no longer believed: it looks as if the source had been restored or failed over. */
export type FreezeKind = "clock" | "last_key" | "missing_rows";

const sentences: Readonly<Record<FreezeKind, string>> = {
  clock: "The source's clock went back, as after a restore or a failover. A person must say whether to believe it.",
  last_key:
    "Many of the newest rows are gone, as after a restore or a failover. A person must say whether to believe it.",
  missing_rows:
    "More rows than usual are gone or went back to an older state, as after a restore. A person must say whether to believe it.",
};

/**
 * Stops reading one table and asks: nothing is deleted on the word of a source that may have lost
 * rows. Its position stays. Freezing twice is no error.
 */
export async function freezeTable(
  deps: { readonly db: Database; readonly clock: Clock; readonly log: Log },
  table: SourceTable,
  kind: FreezeKind,
): Promise<void> {
  const ctx = { actor: { kind: "system", id: "sync" } as const, requestId: newId(), now: deps.clock.now() };
  requirePermission(ctx, "source:operate");
  await deps.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `UPDATE sync_watermarks SET state = 'frozen', frozen_kind = $2, frozen_at = $3, state_reason = $4,
         caught_up = false, updated_at = clock_timestamp()
       WHERE table_name = $1 AND state <> 'frozen'`,
      [table, kind, ctx.now, sentences[kind]],
    );
    if (rowCount === 0) return;
    await writeAudit(tx, ctx, {
      action: "source.table.frozen",
      objectKind: "source",
      objectId: table,
      facts: { kind },
    });
    await notify(tx, {
      code: "SOURCE_FEED_POSITION_REGRESSED",
      message: `Reading ${table} is frozen. ${sentences[kind]}`,
      context: { table, kind },
    });
  });
  deps.log.error("a source table is frozen until a person looks", { table, reason: kind });
}
