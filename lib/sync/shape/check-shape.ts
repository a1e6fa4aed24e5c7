import type { SourceTable } from "#lib/events/model.ts";
import { minuteMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Log } from "#lib/platform/log.ts";
import type { SourceConnection } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { readTableShape, type TableShape } from "#lib/source/table-shape.ts";
import { diffShape, firstShapeFindings } from "#lib/sync/shape/diff-shape.ts";
import { acceptedShape, dropPending, keepPending, loadShape, recordFirstShape } from "#lib/sync/shape/shape-store.ts";

export type ShapeDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly source: SourceConnection;
};

/** How long the shape of a table is taken as known; a table that has drifted is looked at each cycle. */
const knownForMs = 5 * minuteMs;
const resultsDiffer = "The results of a read no longer look as they did, though the table's definition is the same.";

/**
 * Compares a table with the shape that was accepted for it, when that is due. Returns false when it may
 * not be read: then what changed is stored for people to see, with the new shape for them to accept.
 * A table that has its accepted shape again is read again. `resultsChanged`: a result said so already.
 */
export async function checkShape(deps: ShapeDeps, table: SourceTable, resultsChanged = false): Promise<boolean> {
  const now = deps.clock.now();
  const accepted = await acceptedShape(deps.db, table);
  const fresh = accepted.checkedAt !== null && now.getTime() - accepted.checkedAt.getTime() < knownForMs;
  if (fresh && !accepted.drifted && !resultsChanged && accepted.version !== null) return true;
  const before = accepted.version === null ? null : await loadShape(deps.db, table, accepted.version);
  const shape = await readTableShape(deps.source, table);
  const mapping = mappings[table];
  if (before === null) {
    const findings = firstShapeFindings(mapping, shape);
    if (findings.length > 0 || shape === null) return refuse(deps, table, findings, shape, accepted.drifted);
    await recordFirstShape(deps.db, table, shape, now);
    return true;
  }
  const { breaking, notes } = diffShape(mapping, before, shape);
  const findings = breaking.length === 0 && resultsChanged ? [resultsDiffer] : breaking;
  if (findings.length > 0) return refuse(deps, table, findings, shape, accepted.drifted);
  await dropPending(deps.db, table, notes, now);
  return true;
}

async function refuse(
  deps: ShapeDeps,
  table: SourceTable,
  findings: readonly string[],
  shape: TableShape | null,
  known: boolean,
): Promise<false> {
  await keepPending(deps.db, table, findings, shape, deps.clock.now());
  if (!known) deps.log.warn("a source table changed its shape", { table, reason: findings.join(" ") });
  return false;
}
