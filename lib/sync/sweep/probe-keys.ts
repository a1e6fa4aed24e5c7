import type { SourceTable } from "#lib/events/model.ts";
import { assertLease } from "#lib/jobs/lease.ts";
import { laneCount } from "#lib/platform/ids.ts";
import { mappings } from "#lib/source/mappings.ts";
import { keyText } from "#lib/source/row-position.ts";
import { probeSize, probeValues, tableTemplate } from "#lib/source/templates.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { freezeTable } from "#lib/sync/freeze-table.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { keyColumn, looksRestored, type SweepState } from "#lib/sync/sweep/sweep-state.ts";
import type { SyncDeps } from "#lib/sync/sync-table.ts";

export type ProbeStep = { readonly run: QueryRun | null; readonly state: SweepState; readonly frozen: boolean };

/**
 * One page of the walk over what is stored: looks whether each row is still there. A row that is gone is
 * noted; a row that is gone in a later turn too becomes a tombstone with an event. Order and collation
 * play no part: each key is asked for by itself.
 */
export async function probeKeys(deps: SyncDeps, table: SourceTable, state: SweepState): Promise<ProbeStep> {
  const key = keyColumn(table);
  const { rows: stored } = await deps.db.query<{ key: string }>(
    `SELECT ${key} AS key FROM ${table} WHERE deleted_at IS NULL AND ${key} > $1 ORDER BY ${key} LIMIT ${probeSize}`,
    [state.probeKey ?? ""],
  );
  const after: SweepState = {
    ...state,
    probeKey: stored.at(-1)?.key ?? state.probeKey,
    probeDone: stored.length < probeSize,
  };
  const keys = stored.map((row) => row.key);
  const asked = keys.length === 0 ? { run: null, there: new Set<string>() } : await ask(deps, table, keys);
  const gone = keys.filter((candidate) => !asked.there.has(candidate));
  const known = await knownMissing(deps, table, gone);
  const fresh = gone.filter((candidate) => !known.has(candidate));
  const suspects = state.suspects + fresh.length;
  if (fresh.length > 0 && !state.believed && looksRestored(suspects, state.expectedRows)) {
    await freezeTable(deps, table, "missing_rows");
    return { run: asked.run, state, frozen: true };
  }
  const confirmed = gone.filter((candidate) => (known.get(candidate) ?? state.turn) < state.turn);
  const next = { ...after, suspects };
  await deps.db.withSystemTransaction((tx) => note(tx, deps, table, next, { there: keys, fresh, confirmed, gone }));
  return { run: asked.run && { ...asked.run, rowsChanged: confirmed.length }, state: next, frozen: false };
}

/** Rows set aside that are no longer in the source need nobody's attention any more. */
export async function settleQuarantine(deps: SyncDeps, table: SourceTable): Promise<void> {
  const { rows } = await deps.db.query<{ key: string }>(
    `SELECT source_key AS key FROM quarantined_rows WHERE table_name = $1 AND resolved_at IS NULL AND source_key NOT LIKE '?%'
     ORDER BY last_seen_at LIMIT ${probeSize}`,
    [table],
  );
  if (rows.length === 0) return;
  const { there } = await ask(
    deps,
    table,
    rows.map((row) => row.key),
  );
  const gone = rows.map((row) => row.key).filter((key) => !there.has(key));
  await deps.db.withSystemTransaction((tx) =>
    tx.query(
      `UPDATE quarantined_rows SET resolved_at = clock_timestamp()
     WHERE table_name = $1 AND source_key = ANY($2::text[]) AND resolved_at IS NULL`,
      [table, gone],
    ),
  );
}

async function ask(deps: SyncDeps, table: SourceTable, keys: readonly string[]) {
  const mapping = mappings[table];
  const startedAt = deps.clock.now();
  const read = await deps.source.read(tableTemplate(table, "probe"), probeValues(keys));
  const run: QueryRun = {
    table,
    query: `sync:${table}:probe`,
    startedAt,
    durationMs: read.durationMs,
    rowsRead: read.rows.length,
    rowsChanged: 0,
    rowsQuarantined: 0,
    errorClass: "none",
  };
  return { run, there: new Set(read.rows.map((row) => keyText(mapping, row))) };
}

async function knownMissing(deps: SyncDeps, table: SourceTable, keys: readonly string[]) {
  if (keys.length === 0) return new Map<string, number>();
  const { rows } = await deps.db.query<{ key: string; turn: number }>(
    `SELECT source_key AS key, missed_in_turn AS turn FROM missing_rows WHERE table_name = $1 AND source_key = ANY($2::text[])`,
    [table, keys],
  );
  return new Map(rows.map((row) => [row.key, row.turn]));
}

type Findings = {
  there: readonly string[];
  fresh: readonly string[];
  confirmed: readonly string[];
  gone: readonly string[];
};

async function note(tx: Tx, deps: SyncDeps, table: SourceTable, state: SweepState, found: Findings): Promise<void> {
  await assertLease(tx, deps.lease);
  const now = deps.clock.now();
  await tx.query(
    `DELETE FROM missing_rows WHERE table_name = $1 AND source_key = ANY($2::text[])
       AND (source_key <> ALL($3::text[]) OR source_key = ANY($4::text[]))`,
    [table, found.there, found.gone, found.confirmed],
  );
  await tx.query(
    `INSERT INTO missing_rows (table_name, source_key, missed_in_turn, missed_at)
     SELECT $1, key, $2, $3 FROM unnest($4::text[]) AS key ON CONFLICT DO NOTHING`,
    [table, state.turn, now, found.fresh],
  );
  const lanes = await buryRows(tx, table, found.confirmed, now);
  await deps.queue.ring(tx, "detect", lanes);
  await tx.query(
    `UPDATE sync_watermarks SET probe_key = $2, probe_done = $3, sweep_suspect_rows = $4, rows_deleted = rows_deleted + $5
     WHERE table_name = $1`,
    [table, state.probeKey, state.probeDone, state.suspects, found.confirmed.length],
  );
}

/** Marks rows as deleted and makes the event of it, about the same people as the row's last one. */
async function buryRows(tx: Tx, table: SourceTable, keys: readonly string[], now: Date): Promise<ReadonlySet<number>> {
  if (keys.length === 0) return new Set();
  const key = keyColumn(table);
  const { rows } = await tx.query<{ shard: number }>(
    `WITH buried AS (
       UPDATE ${table} SET deleted_at = $2, version = version + 1, changed_at = clock_timestamp()
       WHERE ${key} = ANY($3::text[]) AND deleted_at IS NULL RETURNING ${key} AS key, version)
     INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, counterpart_user_id, pair_key,
       conversation_id, shard, occurred_at, historic, payload, row_hash, schema_fingerprint)
     SELECT $1, buried.key, buried.version, 'deleted', last.subject_user_id, last.counterpart_user_id, last.pair_key,
            last.conversation_id, last.shard, $2, false, '{}', last.row_hash, last.schema_fingerprint
     FROM buried CROSS JOIN LATERAL (
       SELECT * FROM source_events WHERE source_table = $1 AND source_key = buried.key ORDER BY version DESC LIMIT 1) AS last
     RETURNING shard`,
    [table, now, keys],
  );
  return new Set(rows.map((row) => row.shard & (laneCount - 1)));
}
