import { mirrorTables } from "#lib/events/mirror-columns.ts";
import type { SourceTable } from "#lib/events/model.ts";

const newer = ` AND mirror.source_cursor COLLATE "C" <= excluded.source_cursor`;

/**
 * The set-based upsert of one mirror table. Parameters: one array per mirror column, then the
 * cursors and the row hashes. Returns the rows that are new or different, with their version; a row
 * that is the same, or older than what is stored, changes nothing. `latestWins` takes an older one too: for
 * reads that are known to be later than every read before them.
 */
export function upsertStatement(table: SourceTable, latestWins: boolean): string {
  const { key, columns } = mirrorTables[table];
  const names = columns.map((column) => column.name);
  const arrays = [...columns.map((column) => column.type), "text", "bytea"].map(
    (type, index) => `$${index + 1}::${type}[]`,
  );
  const assignments = names.filter((name) => name !== key).map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO ${table} AS mirror (${names.join(", ")}, source_cursor, row_hash)
    SELECT * FROM unnest(${arrays.join(", ")})
    ON CONFLICT (${key}) DO UPDATE SET
      ${assignments.join(", ")}, source_cursor = excluded.source_cursor, row_hash = excluded.row_hash,
      version = mirror.version + 1, deleted_at = NULL, changed_at = clock_timestamp()
    WHERE (mirror.row_hash <> excluded.row_hash OR mirror.deleted_at IS NOT NULL)${latestWins ? "" : newer}
    RETURNING ${key} AS key, version`;
}

/** The set-based insert of events. Parameters: table, schema fingerprint, key id, then one array per column. */
export const insertEventsStatement = `INSERT INTO source_events
  (source_table, schema_fingerprint, content_key_id, source_key, version, change, subject_user_id, counterpart_user_id,
   pair_key, conversation_id, shard, occurred_at, historic, payload, content_sealed, row_hash)
  SELECT $1, $2, CASE WHEN content IS NULL THEN NULL ELSE $3 END, source_key, version,
         CASE WHEN version = 1 THEN 'seen' ELSE 'changed' END, subject, counterpart, pair, conversation, shard,
         occurred_at, historic, payload, content, row_hash
  FROM unnest($4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::smallint[],
              $11::timestamptz[], $12::boolean[], $13::jsonb[], $14::bytea[], $15::bytea[])
    AS event(source_key, version, subject, counterpart, pair, conversation, shard, occurred_at, historic, payload,
             content, row_hash)`;
