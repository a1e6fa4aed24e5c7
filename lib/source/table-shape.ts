import type { SourceTable } from "#lib/events/model.ts";
import type { SourceConnection, SourceRow } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";

/** What information_schema says of one column. */
export type ColumnFacts = {
  readonly type: string;
  readonly nullable: boolean;
  readonly characterSet: string | null;
  readonly collation: string | null;
  /** Digits of a second in a date and time column. */
  readonly precision: number | null;
  /** Whether the source sets the column when a row changes. */
  readonly onUpdate: boolean;
};

export type TableFacts = {
  readonly tableType: string;
  /** An index starts with the cursor, so that a read by cursor need not scan the table. */
  readonly cursorIndexed: boolean;
  /** The primary key is the mapped key and nothing else. */
  readonly keyIsPrimary: boolean;
};

export type TableShape = { readonly table: TableFacts; readonly columns: Readonly<Record<string, ColumnFacts>> };

/** The shape of a table as it is now, or null when it is not there or may not be read. Throws as `read` does. */
export async function readTableShape(connection: SourceConnection, table: SourceTable): Promise<TableShape | null> {
  const mapping = mappings[table];
  const place = [connection.database, mapping.physicalName];
  const { rows: tables } = await connection.read("shape:table", place);
  if (tables[0] === undefined) return null;
  const { rows: columns } = await connection.read("shape:columns", place);
  const { rows: indexes } = await connection.read("shape:indexes", place);
  const primary = indexes.filter((row) => text(row, "INDEX_NAME") === "PRIMARY");
  return {
    table: {
      tableType: text(tables[0], "TABLE_TYPE"),
      cursorIndexed: indexes.some(
        (row) => text(row, "COLUMN_NAME") === mapping.cursor && text(row, "SEQ_IN_INDEX") === "1",
      ),
      keyIsPrimary: primary.length === 1 && primary.every((row) => text(row, "COLUMN_NAME") === mapping.key),
    },
    columns: Object.fromEntries(columns.map((row) => [text(row, "COLUMN_NAME"), columnFacts(row)])),
  };
}

function columnFacts(row: SourceRow): ColumnFacts {
  const precision = text(row, "DATETIME_PRECISION");
  return {
    type: text(row, "COLUMN_TYPE"),
    nullable: text(row, "IS_NULLABLE") !== "NO",
    characterSet: text(row, "CHARACTER_SET_NAME") || null,
    collation: text(row, "COLLATION_NAME") || null,
    precision: precision === "" ? null : Number(precision),
    onUpdate: /on update/i.test(text(row, "EXTRA")),
  };
}

/** Servers differ in the case of information_schema's names, and in whether a number comes as text. */
function text(row: SourceRow, column: string): string {
  const value = row[column] ?? row[column.toLowerCase()];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
