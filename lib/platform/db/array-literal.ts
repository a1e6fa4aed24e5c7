import type { SqlValue } from "#lib/platform/db/sql.ts";

/** Needs no quotes in an array's text. */
const plain = /^[A-Za-z0-9_.:~+-]+$/;
const special = /["\\]/g;

/**
 * An array as PostgreSQL's text form of arrays (`{1,"a b",NULL}`), whatever its element type is. The
 * driver's own takes three passes over every element, and set-based statements send tens of thousands.
 */
export function arrayLiteral(values: readonly SqlValue[]): string {
  let text = "{";
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) text += ",";
    text += element(values[index] ?? null);
  }
  return `${text}}`;
}

function element(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `"\\\\x${value.toString("hex")}"`;
  // safe because an array is all that is left of the union; its type guard does not see readonly ones.
  return arrayLiteral(value as readonly SqlValue[]);
}

function quoted(text: string): string {
  if (plain.test(text) && !(text.length === 4 && text.toUpperCase() === "NULL")) return text;
  return `"${text.replaceAll(special, "\\$&")}"`;
}
