import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import type { RecommendedAction } from "#lib/alerts/recommended-action.ts";
import { readRecentActions } from "#lib/operations/read-recent-actions.ts";

export type QueueSummary = {
  /** Open alerts by tier; a tier without any is 0. */
  readonly openByTier: Readonly<Record<string, number>>;
  readonly open: number;
  readonly escalated: number;
  readonly unclaimed: number;
  readonly oldestOpenedAt: string | null;
  readonly overdue: number;
  readonly overdueByTier: Readonly<Record<string, number>>;
};

export type Overview = {
  readonly queue: QueueSummary;
  /** Subjects by their current tier. */
  readonly subjectsByTier: Readonly<Record<string, number>>;
  /** Null when the reader may not see recommended actions. */
  readonly recentActions: readonly RecommendedAction[] | null;
  readonly asOf: string;
};

type StoredCount = { tier: string; status: string; count: number; unclaimed: number; oldest: Date; overdue: number };

/** The numbers of the overview, in three statements. Needs `alerts:read`. */
export async function readOverview({ ctx, canSeeActions }: { ctx: Ctx; canSeeActions: boolean }): Promise<Overview> {
  requirePermission(ctx, "alerts:read");
  const [alerts, subjects, recentActions] = await Promise.all([
    ctx.db.query<StoredCount>(
      `SELECT tier, status, count(*) AS count, min(opened_at) AS oldest,
              count(*) FILTER (WHERE claimed_until IS NULL OR claimed_until <= $1) AS unclaimed,
              count(*) FILTER (WHERE sla_due_at < $1) AS overdue
       FROM alerts WHERE status IN ('open', 'escalated') GROUP BY tier, status`,
      [ctx.now],
    ),
    ctx.db.query<{ tier: string; count: number }>("SELECT tier, count(*) AS count FROM subject_risk GROUP BY tier"),
    canSeeActions ? readRecentActions({ ctx, input: { limit: 8 } }) : null,
  ]);
  return {
    queue: summarise(alerts.rows),
    subjectsByTier: Object.fromEntries(subjects.rows.map((row) => [row.tier, row.count])),
    recentActions,
    asOf: ctx.now.toISOString(),
  };
}

function summarise(rows: readonly StoredCount[]): QueueSummary {
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
    overdueByTier: Object.fromEntries(open.map((row) => [row.tier, row.overdue])),
  };
}
