import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { seriesWindow, toSeries, type SeriesCounts, type StoredPoint } from "#lib/operations/series-counts.ts";

/** Signals by family over the last day, by when they happened in the marketplace. Needs `alerts:read`. */
export async function readSignalSeries({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { dataAsOf: string | null };
}): Promise<SeriesCounts> {
  requirePermission(ctx, "alerts:read");
  const { from, to } = seriesWindow(ctx.now);
  const [points, first] = await Promise.all([
    ctx.db.query<StoredPoint>(
      `SELECT date_bin('30 minutes', occurred_at, 'epoch'::timestamptz) AS at, family AS series, count(*) AS count
       FROM risk_signals WHERE occurred_at >= $1 AND occurred_at < $2 GROUP BY 1, 2 ORDER BY 1, 2`,
      [from, to],
    ),
    ctx.db.query<{ first: Date | null }>("SELECT min(occurred_at) AS first FROM risk_signals"),
  ]);
  return {
    ...toSeries(from, to, points.rows),
    countedFrom: first.rows[0]?.first?.toISOString() ?? null,
    completeUntil: input.dataAsOf,
  };
}
