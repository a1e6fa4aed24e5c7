import type { Ctx } from "#lib/access/context.ts";
import { sourceTables } from "#lib/events/model.ts";
import { judgeFeed, type FeedTrust } from "#lib/operations/feed-trust.ts";
import { sourceInstant } from "#lib/sync/source-time.ts";

/** The mode and the feed's state: shown on every screen, so it needs no permission beyond being signed in. */
export type ConsoleStatus = {
  readonly mode: "simulation" | "shadow" | "active";
  readonly modeChangedAt: string;
  readonly feed: FeedTrust;
  /** Notifications that escalate and that nobody has acknowledged. */
  readonly unseen: { readonly critical: number; readonly warning: number };
  /** Time of the reading, ISO 8601 in UTC. */
  readonly asOf: string;
};

type StoredStatus = {
  mode: ConsoleStatus["mode"] | null;
  mode_changed_at: Date | null;
  halted: boolean | null;
  halt_reason: string | null;
  critical: number;
  warning: number;
  tables: { name: string; state: string; until: string | null; caught_up: boolean; quarantined: number }[];
};

/** Mode and feed trust, in one statement. An unreadable mode counts as shadow. */
export async function readConsoleStatus({ ctx }: { ctx: Pick<Ctx, "db" | "now"> }): Promise<ConsoleStatus> {
  const { rows } = await ctx.db.query<StoredStatus>(`
    SELECT m.mode, m.changed_at AS mode_changed_at, c.halted, c.halt_reason,
      (SELECT count(*) FROM notifications WHERE severity = 'CRITICAL' AND acknowledged_at IS NULL) AS critical,
      (SELECT count(*) FROM notifications WHERE severity = 'WARNING' AND acknowledged_at IS NULL) AS warning,
      (SELECT coalesce(json_agg(json_build_object('name', table_name, 'state', state, 'until', complete_until,
                'caught_up', caught_up, 'quarantined', rows_quarantined)), '[]'::json) FROM sync_watermarks) AS tables
    FROM (SELECT 1) one
    LEFT JOIN mode_state m ON m.mode_id = 1
    LEFT JOIN source_control c ON c.control_id = 1`);
  const row = rows[0];
  const tables = (row?.tables ?? []).map((table) => ({
    tableName: table.name,
    state: table.state,
    completeUntil: table.until === null ? null : sourceInstant(table.until),
    caughtUp: table.caught_up,
    quarantined: table.quarantined,
  }));
  const control = { halted: row?.halted ?? false, haltReason: row?.halt_reason ?? null };
  return {
    mode: row?.mode ?? "shadow",
    modeChangedAt: (row?.mode_changed_at ?? ctx.now).toISOString(),
    feed: judgeFeed(tables, sourceTables, control, ctx.now),
    unseen: { critical: row?.critical ?? 0, warning: row?.warning ?? 0 },
    asOf: ctx.now.toISOString(),
  };
}
