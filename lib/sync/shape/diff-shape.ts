import type { TableMapping } from "#lib/source/mapping-shape.ts";
import type { ColumnFacts, TableShape } from "#lib/source/table-shape.ts";

export type ShapeDifference = {
  /** What concerns something we read, one sentence each: the table is not read until a person accepts it. */
  readonly breaking: readonly string[];
  /** What does not: noted only. */
  readonly notes: readonly string[];
};

/** Names what changed between the accepted shape of a table and the one it has now. */
export function diffShape(mapping: TableMapping, accepted: TableShape, now: TableShape | null): ShapeDifference {
  const table = mapping.physicalName;
  if (now === null) return { breaking: [`The table ${table} is gone, or may no longer be read.`], notes: [] };
  const used = new Set(mapping.columns.map((column) => column.name));
  const names = [...new Set([...Object.keys(accepted.columns), ...Object.keys(now.columns)])];
  const breaking: string[] = tableDifferences(mapping, accepted, now);
  const notes: string[] = [];
  for (const name of names) {
    const found = columnDifferences(`${table}.${name}`, accepted.columns[name], now.columns[name]);
    (used.has(name) ? breaking : notes).push(...found);
  }
  return { breaking, notes };
}

/** What is wrong with a table that was never read before, and must be put right first. */
export function firstShapeFindings(mapping: TableMapping, shape: TableShape | null): readonly string[] {
  const table = mapping.physicalName;
  if (shape === null) return [`The table ${table} is not there, or may not be read.`];
  const missing = mapping.columns.filter((column) => shape.columns[column.name] === undefined);
  return [
    ...missing.map((column) => `The column ${table}.${column.name} is not there, or may not be read.`),
    ...(shape.table.cursorIndexed
      ? []
      : [`No index starts with the cursor ${table}.${mapping.cursor}: every read would scan the table.`]),
    ...(shape.table.tableType === "BASE TABLE" ? [] : [`${table} is not a base table.`]),
  ];
}

function tableDifferences(mapping: TableMapping, accepted: TableShape, now: TableShape): string[] {
  const table = mapping.physicalName;
  const found: string[] = [];
  if (accepted.table.tableType !== now.table.tableType)
    found.push(
      `${table} is now a ${now.table.tableType.toLowerCase()}; it was a ${accepted.table.tableType.toLowerCase()}.`,
    );
  if (accepted.table.cursorIndexed && !now.table.cursorIndexed)
    found.push(`The index on the cursor ${table}.${mapping.cursor} is gone: every read would scan the table.`);
  if (accepted.table.keyIsPrimary && !now.table.keyIsPrimary)
    found.push(`${table}.${mapping.key} is no longer the primary key.`);
  return found;
}

function columnDifferences(name: string, before: ColumnFacts | undefined, now: ColumnFacts | undefined): string[] {
  if (before === undefined) return now === undefined ? [] : [`The column ${name} is new.`];
  if (now === undefined) return [`The column ${name} is gone.`];
  const found: string[] = [];
  if (before.type !== now.type) found.push(typeSentence(name, before.type, now.type));
  if (before.nullable !== now.nullable)
    found.push(now.nullable ? `${name} may now be empty (NULL).` : `${name} may no longer be empty (NULL).`);
  if (before.characterSet !== now.characterSet || before.collation !== now.collation)
    found.push(
      `${name} now compares and orders by ${now.collation ?? "no collation"}; it was ${before.collation ?? "none"}.`,
    );
  if (before.precision !== now.precision && before.type === now.type)
    found.push(`${name} now keeps ${now.precision ?? 0} digits of a second; it was ${before.precision ?? 0}.`);
  if (before.onUpdate && !now.onUpdate)
    found.push(`${name} is no longer set when a row changes (ON UPDATE is gone): only the sweep would see changes.`);
  if (!before.onUpdate && now.onUpdate) found.push(`${name} is now set when a row changes (ON UPDATE).`);
  return found;
}

function typeSentence(name: string, before: string, now: string): string {
  const [old, fresh] = [enumValues(before), enumValues(now)];
  if (old === null || fresh === null) return `The type of ${name} is now ${now}; it was ${before}.`;
  const added = fresh.filter((value) => !old.includes(value));
  const lost = old.filter((value) => !fresh.includes(value));
  const parts = [
    ...(added.length > 0 ? [`may now be ${added.join(", ")}`] : []),
    ...(lost.length > 0 ? [`may no longer be ${lost.join(", ")}`] : []),
  ];
  return `${name} ${parts.length > 0 ? parts.join(" and ") : "lists its values in another order"}.`;
}

function enumValues(type: string): string[] | null {
  const list = /^(?:enum|set)\((.*)\)$/i.exec(type)?.[1];
  return list === undefined ? null : (list.match(/'(?:[^']|'')*'/g) ?? []);
}
