import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { signalColumns, toSignalRow, type SignalRow, type StoredSignal } from "#lib/alerts/signal-row.ts";

export type SignalPage = { readonly signals: readonly SignalRow[]; readonly nextBefore: number | null };

const pageSize = 40;

/** Signals about a subject in the order they were found, newest first. `before` is a sequence number. Needs `subjects:read`. */
export async function listSubjectSignals({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { subjectUserId: string; before?: number | undefined };
}): Promise<SignalPage> {
  requirePermission(ctx, "subjects:read");
  const { rows } = await ctx.db.query<StoredSignal & { seq: number }>(
    `SELECT seq, ${signalColumns} FROM risk_signals
     WHERE subject_user_id = $1 AND ($2::bigint IS NULL OR (occurred_at, seq) <
       (SELECT occurred_at, seq FROM risk_signals WHERE seq = $2::bigint))
     ORDER BY occurred_at DESC, seq DESC LIMIT $3`,
    [input.subjectUserId, input.before ?? null, pageSize + 1],
  );
  const shown = rows.slice(0, pageSize);
  return {
    signals: shown.map((row) => toSignalRow(row, ctx.actor)),
    nextBefore: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null,
  };
}
