import type { Ctx } from "#lib/access/context.ts";
import { withheldText } from "#lib/access/field-rules.ts";
import { showField } from "#lib/access/show-field.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { hourMs, minuteMs } from "#lib/platform/clock.ts";
import { readCompleteness, type Completeness } from "#lib/operations/read-completeness.ts";
import { readSourceOperations, type SourceOperations } from "#lib/operations/read-source-operations.ts";
import { sourceInstant } from "#lib/sync/source-time.ts";

export type SourceTableRow = {
  readonly tableName: SourceTable;
  readonly state: string;
  readonly stateReason: string | null;
  /** The place in the source's order up to which everything is stored, as the source prints it. */
  readonly watermark: string | null;
  readonly completeUntil: string | null;
  readonly lagMs: number | null;
  readonly lastReadAt: string | null;
  readonly lastChangeAt: string | null;
  readonly rowsStored: number;
  readonly rowsQuarantined: number;
  readonly lateRows: number;
  readonly caughtUp: boolean;
  readonly errors24h: number;
  /** Median and 95th percentile of the last hour's reads, in milliseconds; null without any. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  /** The new shape that waits for a person, when the table drifted. */
  readonly pendingVersion: number | null;
};

export type SourceControl = {
  readonly halted: boolean;
  readonly haltedBy: string | null;
  readonly haltedAt: string | null;
  readonly haltReason: string | null;
  readonly consecutiveFailures: number;
  readonly nextAttemptAt: string | null;
  readonly lastCycleAt: string | null;
  readonly lastCycleOutcome: string | null;
  readonly roleVerdict: string | null;
};

export type LatencyPoint = {
  readonly at: string;
  readonly p50: number;
  readonly p95: number;
  readonly reads: number;
  readonly errors: number;
};

export type QuarantineRow = {
  readonly quarantineId: string;
  readonly tableName: string;
  readonly sourceKey: string;
  readonly columnName: string;
  readonly reason: string;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly timesSeen: number;
};

export type SourceView = {
  readonly tables: readonly SourceTableRow[];
  readonly control: SourceControl;
  readonly latency: {
    readonly from: string;
    readonly to: string;
    readonly bucketMs: number;
    readonly points: readonly LatencyPoint[];
  };
  readonly quarantined: readonly QuarantineRow[];
  readonly quarantinedTotal: number;
  readonly completeness: Completeness;
  readonly operations: SourceOperations;
  readonly asOf: string;
};

const latencyBucketMs = 5 * minuteMs;
const latencyHours = 6;
const shownQuarantined = 100;

/** The state of the read-only feed. Never content of a row. Needs `source:read`. */
export async function readSource({ ctx }: { ctx: Ctx }): Promise<SourceView> {
  requirePermission(ctx, "source:read");
  const to = new Date((Math.floor(ctx.now.getTime() / latencyBucketMs) + 1) * latencyBucketMs);
  const from = new Date(to.getTime() - latencyHours * hourMs);
  const [tables, control, latency, quarantined, completeness, operations] = await Promise.all([
    readTables(ctx),
    readControl(ctx),
    readLatency(ctx, from),
    readQuarantined(ctx),
    readCompleteness({ ctx }),
    readSourceOperations({ ctx }),
  ]);
  return {
    tables,
    control,
    latency: { from: from.toISOString(), to: to.toISOString(), bucketMs: latencyBucketMs, points: latency },
    ...quarantined,
    completeness,
    operations,
    asOf: ctx.now.toISOString(),
  };
}

type StoredTable = {
  table_name: string;
  state: string;
  state_reason: string | null;
  low_cursor: string | null;
  complete_until: string | null;
  last_read_at: Date | null;
  last_change_at: Date | null;
  rows_stored: number;
  rows_quarantined: number;
  close_only_rows: number;
  caught_up: boolean;
  errors: number;
  p50: number | null;
  p95: number | null;
  pending: number | null;
};

async function readTables(ctx: Ctx): Promise<SourceTableRow[]> {
  const { rows } = await ctx.db.query<StoredTable>(
    `SELECT w.table_name, w.state, w.state_reason, w.low_cursor, w.complete_until, w.last_read_at, w.last_change_at,
            w.rows_stored, w.rows_quarantined, w.close_only_rows, w.caught_up,
            (SELECT count(*) FROM sync_runs r WHERE r.table_name = w.table_name AND r.error_class <> 'none'
               AND r.started_at > $1) AS errors, l.p50, l.p95,
            (SELECT max(c.mapping_version) FROM source_columns c
             WHERE c.table_name = w.table_name AND c.accepted_at IS NULL AND w.state = 'drift') AS pending
     FROM sync_watermarks w LEFT JOIN (
       SELECT table_name, percentile_cont(0.5) WITHIN GROUP (ORDER BY duration_ms) AS p50,
              percentile_cont(0.95) WITHIN GROUP (ORDER BY duration_ms) AS p95
       FROM sync_runs WHERE started_at > $2 AND error_class = 'none' GROUP BY table_name) l USING (table_name)`,
    [new Date(ctx.now.getTime() - 24 * hourMs), new Date(ctx.now.getTime() - hourMs)],
  );
  const known = new Map(rows.map((row) => [row.table_name, row]));
  return sourceTables.map((name) => toTableRow(name, known.get(name), ctx.now));
}

function toTableRow(tableName: SourceTable, row: StoredTable | undefined, now: Date): SourceTableRow {
  const until = row?.complete_until ? sourceInstant(row.complete_until) : null;
  return {
    tableName,
    state: row?.state ?? "waiting",
    stateReason: row?.state_reason ?? null,
    watermark: row?.low_cursor ?? null,
    completeUntil: until?.toISOString() ?? null,
    lagMs: until ? Math.max(now.getTime() - until.getTime(), 0) : null,
    lastReadAt: row?.last_read_at?.toISOString() ?? null,
    lastChangeAt: row?.last_change_at?.toISOString() ?? null,
    rowsStored: row?.rows_stored ?? 0,
    rowsQuarantined: row?.rows_quarantined ?? 0,
    lateRows: row?.close_only_rows ?? 0,
    caughtUp: row?.caught_up ?? false,
    errors24h: row?.errors ?? 0,
    p50Ms: row?.p50 ?? null,
    p95Ms: row?.p95 ?? null,
    pendingVersion: row?.pending ?? null,
  };
}

async function readControl(ctx: Ctx): Promise<SourceControl> {
  const { rows } = await ctx.db.query<{
    halted: boolean;
    halted_by: string | null;
    halted_at: Date | null;
    halt_reason: string | null;
    consecutive_failures: number;
    next_attempt_at: Date | null;
    last_cycle_at: Date | null;
    last_cycle_outcome: string | null;
    role_verdict: string | null;
  }>(
    `SELECT c.halted, coalesce(person.name, c.halted_by) AS halted_by, c.halted_at, c.halt_reason,
            c.consecutive_failures, c.next_attempt_at, c.last_cycle_at, c.last_cycle_outcome, c.role_verdict
     FROM source_control c LEFT JOIN admin_users person ON person.user_id::text = c.halted_by WHERE c.control_id = 1`,
  );
  const row = rows[0];
  return {
    halted: row?.halted ?? false,
    haltedBy: row?.halted_by ?? null,
    haltedAt: row?.halted_at?.toISOString() ?? null,
    haltReason: row?.halt_reason ?? null,
    consecutiveFailures: row?.consecutive_failures ?? 0,
    nextAttemptAt: row?.next_attempt_at?.toISOString() ?? null,
    lastCycleAt: row?.last_cycle_at?.toISOString() ?? null,
    lastCycleOutcome: row?.last_cycle_outcome ?? null,
    roleVerdict: row?.role_verdict ?? null,
  };
}

async function readLatency(ctx: Ctx, from: Date): Promise<LatencyPoint[]> {
  const { rows } = await ctx.db.query<{ at: Date; p50: number; p95: number; reads: number; errors: number }>(
    `SELECT date_bin('5 minutes', started_at, 'epoch'::timestamptz) AS at,
            percentile_cont(0.5) WITHIN GROUP (ORDER BY duration_ms) AS p50,
            percentile_cont(0.95) WITHIN GROUP (ORDER BY duration_ms) AS p95,
            count(*) AS reads, count(*) FILTER (WHERE error_class <> 'none') AS errors
     FROM sync_runs WHERE started_at >= $1 GROUP BY 1 ORDER BY 1`,
    [from],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function readQuarantined(ctx: Ctx) {
  const { rows } = await ctx.db.query<{
    quarantine_id: string;
    table_name: string;
    source_key: string;
    column_name: string;
    reason: string;
    first_seen_at: Date;
    last_seen_at: Date;
    times_seen: number;
    total: number;
  }>(
    `SELECT quarantine_id, table_name, source_key, column_name, reason, first_seen_at, last_seen_at, times_seen,
            (SELECT count(*) FROM quarantined_rows) AS total
     FROM quarantined_rows ORDER BY last_seen_at DESC LIMIT $1`,
    [shownQuarantined],
  );
  const quarantined = rows.map((row) => ({
    quarantineId: row.quarantine_id,
    tableName: row.table_name,
    sourceKey: showField(ctx.actor, "quarantine.sourceKey", row.source_key, withheldText),
    columnName: row.column_name,
    reason: row.reason,
    firstSeenAt: row.first_seen_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    timesSeen: row.times_seen,
  }));
  return { quarantined, quarantinedTotal: rows[0]?.total ?? 0 };
}
