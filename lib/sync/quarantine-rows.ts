import type { RejectedRow, SourceTable } from "#lib/events/model.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

/**
 * Sets rows aside that could not be normalised: table, key, column and reason, never the content.
 * The same row again only counts up. Returns how many are new.
 */
export async function quarantineRows(
  tx: Tx,
  table: SourceTable,
  rows: readonly RejectedRow[],
  now: Date,
): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: outcome } = await tx.query<{ isNew: boolean }>(
    `INSERT INTO quarantined_rows AS known
       (quarantine_id, table_name, source_key, column_name, reason, row_hash, source_cursor, first_seen_at, last_seen_at)
     SELECT id::uuid, $1, source_key, column_name, reason, row_hash, source_cursor, $2, $2
     FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[], $8::text[])
       AS rejected(id, source_key, column_name, reason, row_hash, source_cursor)
     ON CONFLICT (table_name, source_key) DO UPDATE SET
       column_name = excluded.column_name, reason = excluded.reason, row_hash = excluded.row_hash,
       source_cursor = excluded.source_cursor, last_seen_at = excluded.last_seen_at, times_seen = known.times_seen + 1, resolved_at = NULL
     RETURNING times_seen = 1 AS "isNew"`,
    [
      table,
      now,
      rows.map(() => newId(now)),
      rows.map((row) => row.key),
      rows.map((row) => row.column),
      rows.map((row) => row.reason),
      rows.map((row) => row.rowHash),
      rows.map((row) => row.cursor),
    ],
  );
  return outcome.filter((row) => row.isNew).length;
}

/** Closes the quarantine of rows that have come through since. */
export async function resolveQuarantine(tx: Tx, table: SourceTable, keys: readonly string[]): Promise<void> {
  // Almost always nothing is set aside, and then a page of keys need not be sent.
  const open = await tx.query("SELECT FROM quarantined_rows WHERE table_name = $1 AND resolved_at IS NULL LIMIT 1", [
    table,
  ]);
  if (open.rowCount === 0) return;
  await tx.query(
    `UPDATE quarantined_rows SET resolved_at = clock_timestamp()
     WHERE table_name = $1 AND source_key = ANY($2::text[]) AND resolved_at IS NULL`,
    [table, keys],
  );
}
