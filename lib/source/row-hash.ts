import { hash } from "node:crypto";
import type { SourceRow } from "#lib/source/connection.ts";
import { piiClass, type TableMapping } from "#lib/source/mapping-shape.ts";

/**
 * SHA-256 over every column read, each with its type and length, so that no two rows run together.
 * What people wrote or are known by goes in as one keyed fingerprint: a plain hash of a short
 * message could be guessed by whoever holds the database.
 */
export function hashRow(mapping: TableMapping, row: SourceRow, keyed: (text: string) => string): Buffer {
  let open = `${mapping.table}|`;
  let personal = "";
  for (const column of mapping.columns) {
    const encoded = encode(column.type, row[column.name]);
    if (piiClass(column) === "none") open += encoded;
    else personal += encoded;
  }
  return hash("sha256", personal === "" ? open : `${open}|${keyed(personal)}`, "buffer");
}

function encode(type: string, value: unknown): string {
  if (value === null) return `${type}:null;`;
  const text = asText(value);
  return `${type}:${text.length}:${text};`;
}

function asText(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  // Any other object means the row is rejected; what is in it does not matter.
  return typeof value === "object" ? "object" : String(value);
}
