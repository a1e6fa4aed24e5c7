import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import type { RecommendedAction } from "#lib/alerts/recommended-action.ts";
import { readAlertSeries } from "#lib/operations/read-alert-series.ts";
import { readConsoleStatus, type ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { readRecentActions } from "#lib/operations/read-recent-actions.ts";
import { readSignalSeries } from "#lib/operations/read-signal-series.ts";
import type { SeriesCounts } from "#lib/operations/series-counts.ts";

export type QueueSummary = {
  /** Open alerts by tier; a tier without any is absent. */
  readonly openByTier: Readonly<Record<string, number>>;
  readonly open: number;
  readonly escalated: number;
  readonly unclaimed: number;
  readonly oldestOpenedAt: string | null;
  readonly overdue: number;
};

export type Overview = {
  readonly status: ConsoleStatus;
  readonly queue: QueueSummary;
  /** Subjects by their current tier. */
  readonly subjectsByTier: Readonly<Record<string, number>>;
  readonly signals: SeriesCounts;
  readonly alerts: SeriesCounts;
  /** Null when the reader may not see recommended actions. */
  readonly recentActions: readonly RecommendedAction[] | null;
  readonly asOf: string;
};

type StoredCount = { tier: string; status: string; count: number; unclaimed: number; oldest: Date; overdue: number };

/** Everything the overview shows. Needs `alerts:read`; recommended actions are added for who may see them. */
export async function readOverview({ ctx }: { ctx: Ctx }): Promise<Overview> {
  requirePermission(ctx, "alerts:read");
  const status = await readConsoleStatus({ ctx });
  const [queue, subjects, signals, alerts, recentActions] = await Promise.all([
    readQueue(ctx),
    ctx.db.query<{ tier: string; count: number }>("SELECT tier, count(*) AS count FROM subject_risk GROUP BY tier"),
    readSignalSeries({ ctx, input: { dataAsOf: status.feed.dataAsOf } }),
    readAlertSeries({ ctx }),
    can(ctx.actor, "enforcement:read") ? readRecentActions({ ctx, input: { limit: 8 } }) : null,
  ]);
  return {
    status,
    queue,
    subjectsByTier: Object.fromEntries(subjects.rows.map((row) => [row.tier, row.count])),
    signals,
    alerts,
    recentActions,
    asOf: ctx.now.toISOString(),
  };
}

async function readQueue(ctx: Ctx): Promise<QueueSummary> {
  const { rows } = await ctx.db.query<StoredCount>(
    `SELECT tier, status, count(*) AS count, min(opened_at) AS oldest,
            count(*) FILTER (WHERE claimed_until IS NULL OR claimed_until <= $1) AS unclaimed,
            count(*) FILTER (WHERE sla_due_at < $1) AS overdue
     FROM alerts WHERE status IN ('open', 'escalated') GROUP BY tier, status`,
    [ctx.now],
  );
  const open = rows.filter((row) => row.status === "open");
  const sum = (list: readonly StoredCount[], of: "count" | "unclaimed" | "overdue") =>
    list.reduce((total, row) => total + row[of], 0);
  const oldest = open.map((row) => row.oldest.getTime());
  return {
    openByTier: Object.fromEntries(open.map((row) => [row.tier, row.count])),
    open: sum(open, "count"),
    escalated: sum(rows, "count") - sum(open, "count"),
    unclaimed: sum(open, "unclaimed"),
    oldestOpenedAt: oldest.length > 0 ? new Date(Math.min(...oldest)).toISOString() : null,
    overdue: sum(open, "overdue"),
  };
}
