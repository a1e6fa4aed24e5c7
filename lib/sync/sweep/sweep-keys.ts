import type { SourceTable } from "#lib/events/model.ts";
import { assertLease } from "#lib/jobs/lease.ts";
import { mappings } from "#lib/source/mappings.ts";
import { keyText } from "#lib/source/row-position.ts";
import { sourceUnavailable } from "#lib/source/source-error.ts";
import { startPosition, tableTemplate } from "#lib/source/templates.ts";
import { freezeTable } from "#lib/sync/freeze-table.ts";
import { ingestRows } from "#lib/sync/ingest-rows.ts";
import { latenessMs, recordLateness } from "#lib/sync/lateness.ts";
import { quarantineRows } from "#lib/sync/quarantine-rows.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { compareSlice, type SliceDifference } from "#lib/sync/sweep/compare-slice.ts";
import { looksRestored, type SweepState } from "#lib/sync/sweep/sweep-state.ts";
import type { SyncDeps } from "#lib/sync/sync-table.ts";

export type SweepFrame = { readonly table: SourceTable; readonly clock: string; readonly lagMs: number };
export type KeyStep = { readonly run: QueryRun; readonly state: SweepState; readonly frozen: boolean };

/**
 * One page of the walk by primary key: finds rows that no cursor leads to. A sweep reads later than
 * everything that is stored, so its version of a row counts even where its stamp is older.
 */
export async function sweepKeys(deps: SyncDeps, frame: SweepFrame, state: SweepState, limit: number): Promise<KeyStep> {
  const { table } = frame;
  const mapping = mappings[table];
  const startedAt = deps.clock.now();
  const read = await deps.source.read(tableTemplate(table, "sweep"), [state.key ?? startPosition(mapping).key, limit]);
  if (read.rows.length > limit) throw sourceUnavailable(null, "drift");
  if (state.schemaFingerprint !== null && state.schemaFingerprint !== read.metadataFingerprint)
    throw sourceUnavailable(null, "drift");
  const last = read.rows.at(-1);
  const lastKey = last === undefined ? state.key : keyText(mapping, last);
  if (last !== undefined && lastKey === null) throw sourceUnavailable(null, "drift");
  const found = await compareSlice(deps.db, deps.tools, table, read.rows, {
    lowCursor: state.lowCursor,
    lagMs: frame.lagMs,
  });
  const after: SweepState = {
    ...state,
    key: lastKey,
    keysDone: read.rows.length < limit,
    rowsSeen: state.rowsSeen + read.rows.length,
    suspects: state.suspects + found.wentBack,
  };
  const frozen = found.wentBack > 0 && !state.believed && looksRestored(after.suspects, state.expectedRows);
  if (frozen) await freezeTable(deps, table, "missing_rows");
  const counts = frozen ? nothing : await storeSlice(deps, frame, after, found, read.metadataFingerprint);
  const run: QueryRun = {
    table,
    query: `sync:${table}:sweep`,
    startedAt,
    durationMs: read.durationMs,
    rowsRead: read.rows.length,
    rowsChanged: counts.changed,
    rowsQuarantined: counts.quarantined,
    errorClass: "none",
  };
  return { run, state: frozen ? state : after, frozen };
}

const nothing = { changed: 0, quarantined: 0 };

async function storeSlice(
  deps: SyncDeps,
  frame: SweepFrame,
  state: SweepState,
  found: SliceDifference,
  schemaFingerprint: string,
) {
  const { table } = frame;
  const now = deps.clock.now();
  return deps.db.withSystemTransaction(async (tx) => {
    await assertLease(tx, deps.lease);
    const ingested = await ingestRows(tx, {
      table,
      rows: found.rows,
      ring: deps.ring,
      schemaFingerprint,
      now,
      latestWins: true,
    });
    const quarantined = await quarantineRows(tx, table, found.rejected, now);
    await deps.queue.ring(tx, "detect", ingested.lanes);
    // Such a row came later than the lag at which the closing loop passed it: at least that late.
    const ms = found.lateCursors.map((cursor) => Math.min(latenessMs(frame.clock, cursor, frame.lagMs), frame.lagMs));
    await recordLateness(tx, { table, foundBy: "sweep", now, rows: ms.length, ms: Math.max(0, ...ms) });
    await tx.query(
      `UPDATE sync_watermarks SET sweep_key = $2, sweep_keys_done = $3, sweep_rows = $4, sweep_suspect_rows = $5,
         sweep_only_rows = sweep_only_rows + $6, rows_stored = rows_stored + $7, rows_quarantined = rows_quarantined + $8,
         last_change_at = CASE WHEN $7 > 0 THEN clock_timestamp() ELSE last_change_at END
       WHERE table_name = $1`,
      [table, state.key, state.keysDone, state.rowsSeen, state.suspects, found.overdue, ingested.changed, quarantined],
    );
    if (found.overdue > 0)
      deps.log.warn("the sweep found rows that the cursor had missed", { table, rows: found.overdue });
    return { changed: ingested.changed, quarantined };
  });
}
