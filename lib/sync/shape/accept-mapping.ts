import { z } from "zod";
import { nameOfActor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { notify } from "#lib/notifications/notify.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { mappings } from "#lib/source/mappings.ts";
import { loadShape, pendingVersion } from "#lib/sync/shape/shape-store.ts";

export const acceptMappingInput = z.strictObject({
  table: z.enum(sourceTables),
  /** The version that was looked at: another change since then has another number. */
  version: z.int().min(1),
  reason: z.string().trim().min(3, "say why the new shape is fine").max(400),
});

/**
 * A person accepts the new shape of a table; it is read again from where it stood. Throws
 * `state.conflict` when another change came in between, and `validation.unprocessable` when a column
 * that is read is gone: then the mapping itself has to be adapted.
 */
export async function acceptMapping({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof acceptMappingInput>;
}): Promise<{ version: number }> {
  requirePermission(ctx, "source:operate");
  const { table, version } = input;
  return ctx.db.withTransaction(async (tx) => {
    await tx.query("SELECT FROM sync_watermarks WHERE table_name = $1 FOR UPDATE", [table]);
    if ((await pendingVersion(tx, table)) !== version)
      throw new AppError("state.conflict", "The table changed again, or has its old shape back. Look again.");
    await refuseMissingColumns(tx, table, version);
    await tx.query(
      `UPDATE source_columns SET accepted_at = $3, accepted_by = $4 WHERE table_name = $1 AND mapping_version = $2`,
      [table, version, ctx.now, ctx.actor.id],
    );
    await tx.query(
      `UPDATE sync_watermarks SET mapping_version = $2, drift = NULL, schema_fingerprint = NULL, shape_checked_at = NULL,
         state = CASE WHEN state = 'drift' THEN 'waiting' ELSE state END,
         state_reason = CASE WHEN state = 'drift' THEN NULL ELSE state_reason END, updated_at = clock_timestamp()
       WHERE table_name = $1`,
      [table, version],
    );
    await writeAudit(tx, ctx, {
      action: "source.mapping.accepted",
      objectKind: "source",
      objectId: table,
      facts: { version },
    });
    // The record holds no free text; the reason is kept where it is read.
    await notify(tx, {
      code: "SOURCE_DRIFT_SHAPE_ACCEPTED",
      message: `${nameOfActor(ctx.actor)} accepted version ${version} of ${table}: ${input.reason}`,
      context: { table, version },
    });
    return { version };
  });
}

async function refuseMissingColumns(tx: Tx, table: SourceTable, version: number): Promise<void> {
  const shape = await loadShape(tx, table, version);
  const missing = mappings[table].columns.filter((column) => shape?.columns[column.name] === undefined);
  if (missing.length === 0) return;
  throw new AppError(
    "validation.unprocessable",
    `${missing.map((column) => column.name).join(", ")} cannot be read. The mapping has to be adapted first.`,
  );
}
