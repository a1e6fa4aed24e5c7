/** The registry: every statement that may ever be sent to the marketplace, by name. Built once, at load. */
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { assertReadOnlySelect } from "#lib/source/guard.ts";
import type { SourceColumn, TableMapping } from "#lib/source/mapping-shape.ts";
import { mappings } from "#lib/source/mappings.ts";

export type PrivilegeTemplate =
  | "privileges:user"
  | "privileges:schema"
  | "privileges:table"
  | "privileges:column"
  | "privileges:applicable_roles"
  | "privileges:enabled_roles"
  | "privileges:routines"
  | "privileges:table_types"
  | "privileges:effective";
export type ShapeTemplate = "shape:columns" | "shape:indexes" | "shape:table";
const tableReads = ["incremental", "sweep", "probe", "count", "last_key"] as const;
export type TableRead = (typeof tableReads)[number];
export type TemplateName = `sync:${SourceTable}:${TableRead}` | "source:clock" | PrivilegeTemplate | ShapeTemplate;

/** Rows a privilege reading returns at most; as many as that means the answer may be cut. */
export const privilegeRowLimit = 2_000;

const places = sourceTables.map(() => "?").join(", ");

/**
 * Keyset page of a table. Values: cursor, cursor, key, upper bound of the cursor (exclusive), rows.
 * The form matters: a row constructor would scan the whole table.
 */
function incremental(mapping: TableMapping): string {
  const cursor = `\`${mapping.cursor}\``;
  const key = `\`${mapping.key}\``;
  return [
    `SELECT ${mapping.columns.map(selected).join(", ")}`,
    `FROM \`${mapping.physicalName}\``,
    `WHERE ${cursor} >= ? AND (${cursor} > ? OR ${key} > ?) AND ${cursor} < ?`,
    `ORDER BY ${cursor}, ${key}`,
    "LIMIT ?",
  ].join(" ");
}

/** Slice of a table by key, whatever its cursors say. Values: key, rows. */
function sweep(mapping: TableMapping): string {
  const key = `\`${mapping.key}\``;
  const columns = mapping.columns.map(selected).join(", ");
  return `SELECT ${columns} FROM \`${mapping.physicalName}\` WHERE ${key} > ? ORDER BY ${key} LIMIT ?`;
}

/** Keys one probe asks for. */
export const probeSize = 500;

/** Which of these keys are still there. Values: as many keys as `probeSize`; repeat one to fill up. */
function probe(mapping: TableMapping): string {
  const key = `\`${mapping.key}\``;
  const keys = Array.from({ length: probeSize }, () => "?").join(", ");
  return `SELECT ${key} FROM \`${mapping.physicalName}\` WHERE ${key} IN (${keys}) LIMIT ${probeSize}`;
}

/** Rows whose cursor lies in a window. Values: from (inclusive), to (exclusive). */
function count(mapping: TableMapping): string {
  const cursor = `\`${mapping.cursor}\``;
  return `SELECT COUNT(*) AS counted FROM \`${mapping.physicalName}\` WHERE ${cursor} >= ? AND ${cursor} < ? LIMIT 1`;
}

function lastKey(mapping: TableMapping): string {
  const key = `\`${mapping.key}\``;
  return `SELECT ${key} FROM \`${mapping.physicalName}\` ORDER BY ${key} DESC LIMIT 1`;
}

const builders: Readonly<Record<TableRead, (mapping: TableMapping) => string>> = {
  incremental,
  sweep,
  probe,
  count,
  last_key: lastKey,
};

/** One character more than the longest text in bytes tells a text that is too long from one that is not. */
function selected(column: SourceColumn): string {
  const name = `\`${column.name}\``;
  return column.type === "content" ? `LEFT(${name}, ${column.maxBytes + 1}) AS ${name}` : name;
}

function schemaRead(columns: string, table: string, condition?: string): string {
  const where = condition === undefined ? "" : ` WHERE ${condition}`;
  return `SELECT ${columns} FROM information_schema.${table}${where} LIMIT ${privilegeRowLimit}`;
}

const ofOneTable = "TABLE_SCHEMA = ? AND TABLE_NAME = ?";

const fixed: Readonly<Record<"source:clock" | PrivilegeTemplate | ShapeTemplate, string>> = {
  "source:clock": "SELECT UTC_TIMESTAMP(6) AS source_now, NOW(6) AS session_now",
  "privileges:user": schemaRead("PRIVILEGE_TYPE, IS_GRANTABLE", "USER_PRIVILEGES"),
  "privileges:schema": schemaRead("TABLE_SCHEMA, PRIVILEGE_TYPE, IS_GRANTABLE", "SCHEMA_PRIVILEGES"),
  "privileges:table": schemaRead("TABLE_SCHEMA, TABLE_NAME, PRIVILEGE_TYPE, IS_GRANTABLE", "TABLE_PRIVILEGES"),
  "privileges:column": schemaRead(
    "TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, PRIVILEGE_TYPE, IS_GRANTABLE",
    "COLUMN_PRIVILEGES",
  ),
  "privileges:applicable_roles": schemaRead("ROLE_NAME", "APPLICABLE_ROLES"),
  "privileges:enabled_roles": schemaRead("ROLE_NAME", "ENABLED_ROLES", "ROLE_NAME IS NOT NULL"),
  "privileges:routines": schemaRead("ROUTINE_SCHEMA, ROUTINE_NAME", "ROUTINES"),
  /** Values: the database, then the physical name of each table. */
  "privileges:table_types": schemaRead(
    "TABLE_NAME, TABLE_TYPE",
    "TABLES",
    `TABLE_SCHEMA = ? AND TABLE_NAME IN (${places})`,
  ),
  "privileges:effective": schemaRead(
    "TABLE_NAME, COLUMN_NAME, PRIVILEGES",
    "COLUMNS",
    `TABLE_SCHEMA = ? AND TABLE_NAME IN (${places})`,
  ),
  /** Values of all three: the database, then the physical name of the table. */
  "shape:columns": schemaRead(
    "COLUMN_NAME, ORDINAL_POSITION, COLUMN_TYPE, IS_NULLABLE, CHARACTER_SET_NAME, COLLATION_NAME, DATETIME_PRECISION, EXTRA",
    "COLUMNS",
    ofOneTable,
  ),
  "shape:indexes": schemaRead("INDEX_NAME, SEQ_IN_INDEX, COLUMN_NAME", "STATISTICS", ofOneTable),
  "shape:table": schemaRead("TABLE_TYPE, ENGINE", "TABLES", ofOneTable),
};

function build(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>(Object.entries(fixed));
  for (const table of sourceTables)
    for (const read of tableReads) texts.set(`sync:${table}:${read}`, builders[read](mappings[table]));
  for (const text of texts.values()) assertReadOnlySelect(text);
  return texts;
}

const texts = build();

/** SHA-256 of each text as it was when the guard passed it. */
const digests: ReadonlyMap<string, string> = new Map([...texts].map(([name, text]) => [name, sha256(text)]));

// safe because `build` fills the map with exactly the names of the type.
export const templateNames = Object.freeze([...texts.keys()] as TemplateName[]);

export type Registered = { readonly text: string; readonly digest: string };

/** The text of a template with its digest, or null when there is no such template. */
export function registeredTemplate(name: string): Registered | null {
  const text = texts.get(name);
  const digest = digests.get(name);
  return text === undefined || digest === undefined ? null : { text, digest };
}

/** The name of the template that reads a table's changes. */
export function incrementalTemplate(table: SourceTable): TemplateName {
  return `sync:${table}:incremental`;
}

/** The name of one of the fixed reads of a table. */
export function tableTemplate(table: SourceTable, read: TableRead): TemplateName {
  return `sync:${table}:${read}`;
}

/** The keys of a probe, filled up to its fixed number by repeating the last. */
export function probeValues(keys: readonly string[]): readonly string[] {
  const last = keys.at(-1) ?? "";
  return Array.from({ length: probeSize }, (_, index) => keys[index] ?? last);
}

/** Where the first read of a table starts: before every date a cursor may hold. */
export function startPosition(mapping: TableMapping): { readonly cursor: string; readonly key: string } {
  return { cursor: "1000-01-01 00:00:00", key: mapping.keyOrder === "number" ? "0" : "" };
}
