import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { csvHead, csvLine } from "#lib/operations/audit/audit-csv.ts";
import type { AuditCursor } from "#lib/operations/audit/audit-cursor.ts";
import { auditFilterSchema, type AuditFilter } from "#lib/operations/audit/audit-filter.ts";
import { auditCountStatement, auditPageStatement, type AuditRow } from "#lib/operations/audit/audit-page-sql.ts";
import { AppError } from "#lib/platform/errors.ts";

export const exportLimit = 100_000;

export const exportAuditSchema = z.strictObject({
  format: z.enum(["csv", "jsonl"]),
  filter: auditFilterSchema,
});
export type ExportAuditInput = z.input<typeof exportAuditSchema>;

export type AuditExport = {
  readonly fileName: string;
  readonly contentType: string;
  readonly rows: number;
  /** Pieces of the file, read from the database as they are asked for. */
  readonly content: AsyncGenerator<string>;
};

const pageSize = 2_000;

/**
 * Exports what a filter matches, newest first. The export itself is recorded first, with the count
 * and a digest of the filter. Needs `audit:export` and a fresh proof. Throws `validation.invalid`
 * for more than 100,000 events.
 */
export async function exportAudit({ ctx, input }: { ctx: Ctx; input: ExportAuditInput }): Promise<AuditExport> {
  requirePermission(ctx, "audit:export");
  const { format, filter } = exportAuditSchema.parse(input);
  const start = await newestPlace(ctx, filter);
  const counting = auditCountStatement(filter, start, exportLimit + 1);
  const { rows: counted } = await ctx.db.query<{ count: number }>(counting.text, counting.values);
  const rows = counted[0]?.count ?? 0;
  if (rows > exportLimit)
    throw new AppError("validation.invalid", "These are more than 100,000 events. Narrow the search to export them.");
  const digest = stepUpDigest({ format, filter });
  await ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, { action: "audit.export", objectId: "audit", payloadDigest: digest }, tx);
    await writeAudit(tx, ctx, {
      action: "audit.export.made",
      objectKind: "audit_chain",
      objectId: "audit",
      facts: { rows, format, filter_digest: digest },
    });
  });
  return {
    fileName: `audit-${ctx.now.toISOString().slice(0, 19).replaceAll(":", "")}Z.${format}`,
    contentType: format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
    rows,
    content: pieces(ctx, filter, start, format),
  };
}

/** Just after the newest event: what is recorded from now on, this export included, is not in the file. */
async function newestPlace(ctx: Ctx, filter: AuditFilter): Promise<AuditCursor> {
  const statement = auditPageStatement(filter, null, 1);
  const { rows } = await ctx.db.query<AuditRow>(statement.text, statement.values);
  const newest = rows[0];
  return { direction: "older", at: newest?.at ?? "1970-01-01T00:00:00.000000Z", seq: (newest?.seq ?? 0) + 1 };
}

async function* pieces(
  ctx: Ctx,
  filter: AuditFilter,
  start: AuditCursor,
  format: "csv" | "jsonl",
): AsyncGenerator<string> {
  if (format === "csv") yield csvHead;
  const line = format === "csv" ? csvLine : (row: AuditRow) => `${JSON.stringify(row)}\n`;
  let cursor = start;
  for (;;) {
    const statement = auditPageStatement(filter, cursor, pageSize);
    const { rows } = await ctx.db.query<AuditRow>(statement.text, statement.values);
    if (rows.length > 0) yield rows.map(line).join("");
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    cursor = { direction: "older", at: last.at, seq: last.seq };
  }
}
