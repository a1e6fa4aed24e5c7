import { z } from "zod";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { SourceTable } from "#lib/events/model.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";
import type { TableShape } from "#lib/source/table-shape.ts";

/** The row of `source_columns` that holds what concerns the table as a whole. */
const wholeTable = "*";

const tableFacts = z.object({ tableType: z.string(), cursorIndexed: z.boolean(), keyIsPrimary: z.boolean() });
const columnFacts = z.object({
  type: z.string(),
  nullable: z.boolean(),
  characterSet: z.string().nullable(),
  collation: z.string().nullable(),
  precision: z.number().nullable(),
  onUpdate: z.boolean(),
});

export type AcceptedShape = {
  /** Number of the accepted shape; null before the first read. */
  readonly version: number | null;
  readonly checkedAt: Date | null;
  readonly drifted: boolean;
};

/** Which shape a table is read with, as a person (or the first read) accepted it, and when it was last seen. */
export async function acceptedShape(sql: Sql, table: SourceTable): Promise<AcceptedShape> {
  const { rows } = await sql.query<{ version: number | null; checkedAt: Date | null; drifted: boolean }>(
    `SELECT mapping_version AS version, shape_checked_at AS "checkedAt", drift IS NOT NULL AS drifted
     FROM sync_watermarks WHERE table_name = $1`,
    [table],
  );
  const row = rows[0];
  return { version: row?.version ?? null, checkedAt: row?.checkedAt ?? null, drifted: row?.drifted ?? false };
}

export async function loadShape(sql: Sql, table: SourceTable, version: number): Promise<TableShape | null> {
  const { rows } = await sql.query<{ name: string; facts: unknown }>(
    `SELECT column_name AS name, facts FROM source_columns WHERE table_name = $1 AND mapping_version = $2`,
    [table, version],
  );
  const whole = rows.find((row) => row.name === wholeTable);
  if (!whole) return null;
  const columns = rows.filter((row) => row.name !== wholeTable);
  return {
    table: tableFacts.parse(whole.facts),
    columns: Object.fromEntries(columns.map((row) => [row.name, columnFacts.parse(row.facts)])),
  };
}

/** Takes the shape that a table is first read with as accepted. */
export async function recordFirstShape(db: Database, table: SourceTable, shape: TableShape, now: Date): Promise<void> {
  await db.withSystemTransaction(async (tx) => {
    await tx.query(`DELETE FROM source_columns WHERE table_name = $1 AND accepted_at IS NULL`, [table]);
    const version = await nextVersion(tx, table);
    await insertShape(tx, table, version, shape, now);
    await tx.query(
      `UPDATE source_columns SET accepted_at = $3, accepted_by = 'first read' WHERE table_name = $1 AND mapping_version = $2`,
      [table, version, now],
    );
    await tx.query(
      `UPDATE sync_watermarks SET mapping_version = $2, drift = NULL, shape_checked_at = $3 WHERE table_name = $1`,
      [table, version, now],
    );
  });
}

/** Keeps what changed and the new shape, for a person to accept. The same again changes nothing but the time. */
export async function keepPending(
  db: Database,
  table: SourceTable,
  findings: readonly string[],
  shape: TableShape | null,
  now: Date,
): Promise<void> {
  await db.withSystemTransaction(async (tx) => {
    const before = await tx.query<{ drift: unknown }>(
      "SELECT drift FROM sync_watermarks WHERE table_name = $1 FOR UPDATE",
      [table],
    );
    await tx.query(
      `UPDATE sync_watermarks SET drift = $2::jsonb, shape_checked_at = $3, caught_up = false,
         state = CASE WHEN state = 'frozen' THEN state ELSE 'drift' END,
         state_reason = CASE WHEN state = 'frozen' THEN state_reason ELSE $4 END
       WHERE table_name = $1`,
      [table, JSON.stringify(findings), now, findings.join(" ")],
    );
    if (before.rows[0]?.drift === null) await recordDrift(tx, table, findings.length);
    const pending = await pendingVersion(tx, table);
    if (shape === null) return;
    if (pending !== null) {
      const known = await loadShape(tx, table, pending);
      if (known !== null && sameShape(known, shape)) return;
      await tx.query(`DELETE FROM source_columns WHERE table_name = $1 AND mapping_version = $2`, [table, pending]);
    }
    await insertShape(tx, table, Math.max(await nextVersion(tx, table), (pending ?? 0) + 1), shape, now);
  });
}

/** Once when it begins; what exactly changed is kept with the table. */
async function recordDrift(tx: Tx, table: SourceTable, findings: number): Promise<void> {
  await writeAudit(
    tx,
    { actor: { kind: "system", id: "sync" }, requestId: newId() },
    { action: "source.table.drifted", objectKind: "source", objectId: table, facts: { findings } },
  );
}

/** The table has its accepted shape: nothing is pending any more. */
export async function dropPending(
  db: Database,
  table: SourceTable,
  notes: readonly string[],
  now: Date,
): Promise<void> {
  await db.withSystemTransaction(async (tx) => {
    await tx.query(`DELETE FROM source_columns WHERE table_name = $1 AND accepted_at IS NULL`, [table]);
    await tx.query(
      `UPDATE sync_watermarks SET drift = NULL, shape_note = $2, shape_checked_at = $3,
         state = CASE WHEN state = 'drift' THEN 'waiting' ELSE state END,
         state_reason = CASE WHEN state = 'drift' THEN NULL ELSE state_reason END
       WHERE table_name = $1`,
      [table, notes.length === 0 ? null : notes.join(" "), now],
    );
  });
}

export async function pendingVersion(sql: Sql, table: SourceTable): Promise<number | null> {
  const { rows } = await sql.query<{ version: number | null }>(
    `SELECT max(mapping_version) AS version FROM source_columns WHERE table_name = $1 AND accepted_at IS NULL`,
    [table],
  );
  return rows[0]?.version ?? null;
}

async function nextVersion(tx: Tx, table: SourceTable): Promise<number> {
  const { rows } = await tx.query<{ next: number }>(
    `SELECT coalesce(max(mapping_version), 0) + 1 AS next FROM source_columns WHERE table_name = $1`,
    [table],
  );
  return rows[0]?.next ?? 1;
}

async function insertShape(tx: Tx, table: SourceTable, version: number, shape: TableShape, now: Date): Promise<void> {
  const entries: [string, object][] = [[wholeTable, shape.table], ...Object.entries(shape.columns)];
  await tx.query(
    `INSERT INTO source_columns (table_name, mapping_version, column_name, facts, recorded_at)
     SELECT $1, $2, name, facts, $3 FROM unnest($4::text[], $5::jsonb[]) AS fact(name, facts)`,
    [table, version, now, entries.map(([name]) => name), entries.map(([, facts]) => JSON.stringify(facts))],
  );
}

/** The database keeps object keys in an order of its own, so facts are compared one by one. */
function sameShape(a: TableShape, b: TableShape): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ table, columns }: TableShape): string {
  return JSON.stringify([
    [table.tableType, table.cursorIndexed, table.keyIsPrimary],
    Object.entries(columns)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, c]) => [name, c.type, c.nullable, c.characterSet, c.collation, c.precision, c.onUpdate]),
  ]);
}
