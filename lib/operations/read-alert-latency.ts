import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

/** How long it took from an event to the alert it opened, in milliseconds. Null without any alert. */
export type AlertLatency = {
  readonly alerts: number;
  /** From the commit of the event by the sync. */
  readonly sinceStored: { readonly p50Ms: number; readonly p95Ms: number } | null;
  /** From the moment the marketplace stamped the row: the sync's interval is in it. */
  readonly sinceWritten: { readonly p50Ms: number; readonly p95Ms: number } | null;
};

/** A fact this much older than its alert was read late, as history: it says nothing about live speed. */
const liveWithinMinutes = 5;

/** Latency of the alerts opened by live events in the last `minutes`. */
export async function readAlertLatency({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { minutes: number };
}): Promise<AlertLatency> {
  requirePermission(ctx, "operations:read");
  const { rows } = await ctx.db.query<{ alerts: number; stored: number[] | null; written: number[] | null }>(
    `SELECT count(*)::int AS alerts,
            percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY extract(epoch FROM opened_at - opened_by_event_recorded_at) * 1000) AS stored,
            percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY extract(epoch FROM opened_at - opened_by_event_at) * 1000) AS written
     FROM alerts
     WHERE opened_at > $1::timestamptz - $2 * interval '1 minute'
       AND opened_by_event_at > opened_at - $3 * interval '1 minute'`,
    [ctx.now, input.minutes, liveWithinMinutes],
  );
  const row = rows[0];
  return { alerts: row?.alerts ?? 0, sinceStored: percentiles(row?.stored), sinceWritten: percentiles(row?.written) };
}

function percentiles(values: readonly number[] | null | undefined): { p50Ms: number; p95Ms: number } | null {
  const [p50, p95] = values ?? [];
  return p50 == null || p95 == null ? null : { p50Ms: Math.round(p50), p95Ms: Math.round(p95) };
}
