import type { SourceRow } from "#lib/source/connection.ts";
import type { TableMapping } from "#lib/source/mapping-shape.ts";
import { parseValue } from "#lib/source/parse-value.ts";

/**
 * Where a row stands in its table's (cursor, key) order, whether or not the rest of it can be used;
 * null when the cursor or the key itself cannot be named.
 */
export function rowPosition(
  mapping: TableMapping,
  row: SourceRow,
): { readonly cursor: string; readonly key: string } | null {
  const cursor = cursorText(mapping, row);
  const key = keyText(mapping, row);
  return cursor === null || key === null ? null : { cursor, key };
}

export function keyText(mapping: TableMapping, row: SourceRow): string | null {
  const column = mapping.columns.find((candidate) => candidate.name === mapping.key);
  const parsed = column && parseValue(column, row);
  return parsed && "value" in parsed && typeof parsed.value === "string" ? parsed.value : null;
}

/** The cursor exactly as printed, even one that is no date: the source compares it, not we. */
export function cursorText(mapping: TableMapping, row: SourceRow): string | null {
  const raw = row[mapping.cursor];
  return typeof raw === "string" && /^[0-9 :.-]{1,32}$/.test(raw) ? raw : null;
}
