import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { seriesWindow, toSeries, type SeriesCounts, type StoredPoint } from "#lib/operations/series-counts.ts";

/** Alerts opened by tier over the last day, by our own clock. Needs `alerts:read`. */
export async function readAlertSeries({ ctx }: { ctx: Ctx }): Promise<SeriesCounts> {
  requirePermission(ctx, "alerts:read");
  const { from, to } = seriesWindow(ctx.now);
  const [points, first] = await Promise.all([
    ctx.db.query<StoredPoint>(
      `SELECT date_bin('30 minutes', opened_at, 'epoch'::timestamptz) AS at, tier AS series, count(*) AS count
       FROM alerts WHERE status = ANY($3::text[]) AND opened_at >= $1 AND opened_at < $2 GROUP BY 1, 2 ORDER BY 1, 2`,
      [from, to, ["open", "escalated", "dismissed", "closed"]],
    ),
    ctx.db.query<{ first: Date | null }>(
      `SELECT min(earliest.at) AS first FROM unnest($1::text[]) AS each
       CROSS JOIN LATERAL (SELECT min(opened_at) AS at FROM alerts WHERE status = each) AS earliest`,
      [["open", "escalated", "dismissed", "closed"]],
    ),
  ]);
  return {
    ...toSeries(from, to, points.rows),
    countedFrom: first.rows[0]?.first?.toISOString() ?? null,
    completeUntil: ctx.now.toISOString(),
  };
}
