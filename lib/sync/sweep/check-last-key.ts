import type { SourceTable } from "#lib/events/model.ts";
import { mappings } from "#lib/source/mappings.ts";
import { keyText } from "#lib/source/row-position.ts";
import { tableTemplate } from "#lib/source/templates.ts";
import { freezeTable } from "#lib/sync/freeze-table.ts";
import { keyColumn, looksRestored, type SweepState } from "#lib/sync/sweep/sweep-state.ts";
import type { SyncDeps } from "#lib/sync/sync-table.ts";

/**
 * Whether the newest key of a table is not far behind the newest we have seen. A deleted last row sets it
 * back by little; a restore by much, and then the table is frozen. Keys without an order say nothing.
 */
export async function checkLastKey(deps: SyncDeps, table: SourceTable, state: SweepState): Promise<boolean> {
  const mapping = mappings[table];
  if (mapping.keyOrder !== "number") return true;
  const { rows } = await deps.source.read(tableTemplate(table, "last_key"), []);
  const last = rows[0] === undefined ? "0" : (keyText(mapping, rows[0]) ?? "0");
  if (state.sourceMaxKey !== null && isLess(last, state.sourceMaxKey) && !state.believed) {
    const key = keyColumn(table);
    const { rows: counted } = await deps.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE deleted_at IS NULL
         AND (length(${key}), ${key} COLLATE "C") > (length($1), $1 COLLATE "C")
         AND (length(${key}), ${key} COLLATE "C") <= (length($2), $2 COLLATE "C")`,
      [last, state.sourceMaxKey],
    );
    if (looksRestored(counted[0]?.n ?? 0, state.expectedRows)) {
      await freezeTable(deps, table, "last_key");
      return false;
    }
  }
  await deps.db.withSystemTransaction((tx) =>
    tx.query("UPDATE sync_watermarks SET source_max_key = $2 WHERE table_name = $1", [table, last]),
  );
  return true;
}

/** Order of whole numbers written without leading zeros. */
function isLess(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
