import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { decodeAuditCursor, encodeAuditCursor, type AuditCursor } from "#lib/operations/audit/audit-cursor.ts";
import { auditSearchSchema, type AuditSearchInput } from "#lib/operations/audit/audit-filter.ts";
import { auditPageStatement, type AuditRow } from "#lib/operations/audit/audit-page-sql.ts";

export const auditPageSize = 50;

export type AuditPage = {
  /** Newest first. */
  readonly rows: readonly AuditRow[];
  readonly olderCursor: string | null;
  readonly newerCursor: string | null;
};

/** One page of the audit log, newest first. Needs `audit:read`. */
export async function searchAudit({ ctx, input }: { ctx: Ctx; input: AuditSearchInput }): Promise<AuditPage> {
  requirePermission(ctx, "audit:read");
  const { cursor: cursorText, ...filter } = auditSearchSchema.parse(input);
  const cursor = cursorText === "" ? null : decodeAuditCursor(cursorText);
  const statement = auditPageStatement(filter, cursor, auditPageSize + 1);
  const { rows: found } = await ctx.db.query<AuditRow>(statement.text, statement.values);
  const more = found.length > auditPageSize;
  const newer = cursor?.direction === "newer";
  // The row too many is the farthest from the cursor: the oldest going on, the newest going back.
  const rows = more ? (newer ? found.slice(1) : found.slice(0, auditPageSize)) : found;
  const at = (row: AuditRow | undefined, direction: AuditCursor["direction"]): string | null =>
    row ? encodeAuditCursor({ direction, at: row.at, seq: row.seq }) : null;
  return {
    rows,
    olderCursor: newer || more ? at(rows.at(-1), "older") : null,
    newerCursor: (newer ? more : cursor !== null) ? at(rows[0], "newer") : null,
  };
}
