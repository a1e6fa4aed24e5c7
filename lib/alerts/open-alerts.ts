import type { Ctx } from "#lib/access/context.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { hourMs } from "#lib/platform/clock.ts";
import { newId, shardOf } from "#lib/platform/ids.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import type { Tier } from "#lib/scoring/tiers.ts";

export type AlertToOpen = {
  readonly subjectUserId: string;
  readonly pairKey: string | null;
  readonly tier: Tier;
  readonly scoreCenti: number;
  readonly headline: string;
  readonly kinds: readonly SignalKind[];
  readonly signalCount: number;
  readonly actionId: string | null;
  readonly lastSignalAt: Date;
  readonly lastEventRecordedAt: Date;
  readonly slaHours: number;
};

/**
 * Opens an alert for each subject, or brings the open one up to date: one open alert a subject. Runs
 * in the transaction of the decision. A rise of tier never moves the due time later.
 */
export async function openAlerts(
  tx: Tx,
  ctx: Pick<Ctx, "actor" | "requestId" | "now">,
  alerts: readonly AlertToOpen[],
): Promise<void> {
  if (alerts.length === 0) return;
  const { rows } = await tx.query<{ alertId: string; isNew: boolean; tier: string }>(
    `INSERT INTO alerts AS known (alert_id, subject_user_id, pair_key, shard, status, tier, score_centi, headline, kinds, signal_count,
                                  action_id, last_signal_at, last_event_recorded_at, opened_by_event_at,
                                  opened_by_event_recorded_at, sla_due_at)
     SELECT id::uuid, subject, pair_key, shard, 'open', tier, score_centi, headline,
            ARRAY(SELECT jsonb_array_elements_text(kinds)), signal_count, action_id::uuid, last_signal_at, last_event,
            last_signal_at, last_event, sla_due_at
     FROM unnest($1::text[], $2::text[], $3::text[], $4::smallint[], $5::text[], $6::int[], $7::text[], $8::jsonb[], $9::int[],
                 $10::text[], $11::timestamptz[], $12::timestamptz[], $13::timestamptz[])
       AS alert(id, subject, pair_key, shard, tier, score_centi, headline, kinds, signal_count, action_id, last_signal_at,
                last_event, sla_due_at)
     ON CONFLICT (subject_user_id) WHERE status IN ('open', 'escalated') DO UPDATE SET
       tier = excluded.tier, score_centi = excluded.score_centi, headline = excluded.headline, kinds = excluded.kinds,
       signal_count = excluded.signal_count, action_id = coalesce(excluded.action_id, known.action_id),
       pair_key = coalesce(excluded.pair_key, known.pair_key),
       last_signal_at = greatest(known.last_signal_at, excluded.last_signal_at),
       last_event_recorded_at = greatest(known.last_event_recorded_at, excluded.last_event_recorded_at),
       sla_due_at = least(known.sla_due_at, excluded.sla_due_at), updated_at = clock_timestamp(), version = known.version + 1
     RETURNING alert_id AS "alertId", version = 1 AS "isNew", tier`,
    columnsOf(ctx.now, alerts),
  );
  await writeAudit(
    tx,
    ctx,
    rows.map((row) => ({
      action: row.isNew ? ("alerts.alert.opened" as const) : ("alerts.alert.raised" as const),
      objectKind: "alert" as const,
      objectId: row.alertId,
      facts: { tier: row.tier },
    })),
  );
}

function columnsOf(now: Date, alerts: readonly AlertToOpen[]) {
  return [
    alerts.map(() => newId(now)),
    alerts.map((alert) => alert.subjectUserId),
    alerts.map((alert) => alert.pairKey),
    alerts.map((alert) => shardOf(alert.subjectUserId)),
    alerts.map((alert) => alert.tier),
    alerts.map((alert) => alert.scoreCenti),
    alerts.map((alert) => alert.headline),
    alerts.map((alert) => JSON.stringify(alert.kinds)),
    alerts.map((alert) => alert.signalCount),
    alerts.map((alert) => alert.actionId),
    alerts.map((alert) => alert.lastSignalAt),
    alerts.map((alert) => alert.lastEventRecordedAt),
    alerts.map((alert) => new Date(now.getTime() + alert.slaHours * hourMs)),
  ];
}
