import type { AuditRow } from "#lib/operations/audit/audit-page-sql.ts";

const columns = [
  ...["seq", "at", "chain_seq", "actor_kind", "actor_id", "actor_name", "action"],
  ...["object_kind", "object_id", "request_id", "facts"],
] as const;

/**
 * What a spreadsheet would run: `=`, `+`, `-`, `@`, their full-width forms, a pipe, a percent sign or
 * a control character at the start, also after white space.
 */
const formulaStart = /^[\s\0]*[=+\-@|%\0\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/;

/** Always quoted, and never a formula (RFC 4180; OWASP "CSV Injection"). */
export function csvCell(value: string): string {
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

export const csvHead: string = `${columns.map(csvCell).join(",")}\r\n`;

export function csvLine(row: AuditRow): string {
  const cells = [
    ...[String(row.seq), row.at, row.chainSeq === null ? "" : String(row.chainSeq), row.actorKind, row.actorId],
    ...[row.actorName ?? "", row.action, row.objectKind, row.objectId, row.requestId, JSON.stringify(row.facts)],
  ];
  return `${cells.map(csvCell).join(",")}\r\n`;
}
