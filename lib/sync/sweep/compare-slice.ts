import type { NormalisedRow, RejectedRow, SourceTable } from "#lib/events/model.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import type { SourceRow } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { isRejected, normaliseRow, type NormaliseTools } from "#lib/source/normalise.ts";
import { cursorText, keyText } from "#lib/source/row-position.ts";
import { hashRow } from "#lib/source/row-hash.ts";
import { sourceInstant } from "#lib/sync/source-time.ts";
import { keyColumn } from "#lib/sync/sweep/sweep-state.ts";

/** What a slice of the source holds that is not stored as it is. */
export type SliceDifference = {
  readonly rows: readonly NormalisedRow[];
  readonly rejected: readonly RejectedRow[];
  /** Rows that the closing loop had passed: it should have had them. */
  readonly overdue: number;
  /** Among those, stamps of rows that came late: absent, or stored with an older stamp. */
  readonly lateCursors: readonly string[];
  /**
   * Rows that stand in the source with an older stamp than we have seen, by more than the lag: within
   * it, a statement that was stamped and then waited for a lock explains it.
   */
  readonly wentBack: number;
};

type Stored = {
  readonly key: string;
  readonly hash: Buffer;
  readonly cursor: string | null;
  readonly deleted: boolean;
};

/** Compares rows by hash with what is stored or set aside. Only those that differ are parsed. */
export async function compareSlice(
  sql: Sql,
  tools: NormaliseTools,
  table: SourceTable,
  slice: readonly SourceRow[],
  { lowCursor, lagMs }: { lowCursor: string | null; lagMs: number },
): Promise<SliceDifference> {
  const mapping = mappings[table];
  const read = slice.map((row) => ({
    row,
    key: keyText(mapping, row),
    cursor: cursorText(mapping, row),
    hash: hashRow(mapping, row, (text) => tools.fingerprint("row", text)),
  }));
  const stored = await storedRows(
    sql,
    table,
    read.map(({ key }) => key ?? ""),
  );
  const different = read.filter(({ key, hash }) => {
    const known = stored.get(key ?? "");
    return known === undefined || known.deleted || !known.hash.equals(hash);
  });
  const passed = different.filter(({ cursor }) => cursor === null || (lowCursor !== null && cursor < lowCursor));
  const known = (key: string | null): string | null => stored.get(key ?? "")?.cursor ?? null;
  const outcomes = different.map(({ row }) => normaliseRow(mapping, row, tools));
  return {
    rows: outcomes.filter((outcome): outcome is NormalisedRow => !isRejected(outcome)),
    rejected: outcomes.filter((outcome) => isRejected(outcome)),
    overdue: passed.length,
    lateCursors: passed.flatMap(({ key, cursor }) => {
      const before = known(key);
      return cursor !== null && (before === null || before < cursor) ? [cursor] : [];
    }),
    wentBack: different.filter(({ key, cursor }) => {
      const before = known(key);
      return cursor !== null && before !== null && cursor < before && olderByMs(before, cursor) > lagMs;
    }).length,
  };
}

function olderByMs(newer: string, older: string): number {
  return sourceInstant(newer).getTime() - sourceInstant(older).getTime();
}

async function storedRows(sql: Sql, table: SourceTable, keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  const key = keyColumn(table);
  const { rows } = await sql.query<Stored>(
    `SELECT ${key} AS key, row_hash AS hash, source_cursor AS cursor, deleted_at IS NOT NULL AS deleted
     FROM ${table} WHERE ${key} = ANY($1::text[])`,
    [keys],
  );
  const { rows: aside } = await sql.query<Stored>(
    `SELECT source_key AS key, row_hash AS hash, source_cursor AS cursor, false AS deleted FROM quarantined_rows
     WHERE table_name = $2 AND source_key = ANY($1::text[]) AND resolved_at IS NULL`,
    [keys, table],
  );
  // What is set aside is the newer of the two: the stored version is the last that could be read.
  return new Map([...rows, ...aside].map((row) => [row.key, row]));
}
