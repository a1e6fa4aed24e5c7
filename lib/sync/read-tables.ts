import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { takeLease } from "#lib/jobs/lease.ts";
import type { SyncSettings } from "#lib/platform/env.ts";
import { checkWindows, usualWindowMs } from "#lib/sync/completeness/check-windows.ts";
import { queryErrorClass, type QueryRun } from "#lib/sync/run-log.ts";
import { checkShape } from "#lib/sync/shape/check-shape.ts";
import { loadSourceControl } from "#lib/sync/source-control.ts";
import { sweepTable } from "#lib/sync/sweep/sweep-table.ts";
import { syncTable, type SyncDeps, type TableOutcome } from "#lib/sync/sync-table.ts";
import { notify } from "#lib/notifications/notify.ts";
import { loadWatermark, markTableState } from "#lib/sync/watermark.ts";

export type TablesOutcome = {
  readonly ended: "read" | "halted" | "not_holder";
  readonly rowsRead: number;
  readonly more: boolean;
};

/** A table is first read once those it refers to have been: a booking is known before its messages. */
const readAfter: Readonly<Partial<Record<SourceTable, readonly SourceTable[]>>> = {
  bookings: ["users", "providers"],
  transactions: ["bookings"],
  messages: ["bookings"],
  ratings: ["bookings"],
  disputes: ["bookings"],
};

export type CycleDeadlines = {
  /** No further table is started after this; what is left has its turn in the next cycle. */
  readonly freshMs: number;
  /** Counting and sweeping fill what is left of a cycle up to here. */
  readonly upkeepMs: number;
};
export const usualDeadlines: CycleDeadlines = { freshMs: 45_000, upkeepMs: 30_000 };

type Progress = {
  rowsRead: number;
  more: boolean;
  readonly runs: QueryRun[];
  readonly startedAt: number;
  readonly deadlines: CycleDeadlines;
};
type Stop = "halted" | "not_holder";

/**
 * The fresh rows of every table, then the slower proofs that nothing was missed. Each table is one
 * bounded step. Every query goes into `runs`, also when this throws.
 */
export async function readTables(
  deps: SyncDeps & { readonly deadlines: CycleDeadlines },
  sync: SyncSettings,
  runs: QueryRun[],
): Promise<TablesOutcome> {
  const { deadlines } = deps;
  const progress: Progress = { rowsRead: 0, more: false, runs, startedAt: performance.now(), deadlines };
  const stopped = (await readFresh(deps, sync, progress)) ?? (await keepUp(deps, sync, progress));
  return { ended: stopped ?? "read", rowsRead: progress.rowsRead, more: stopped === null && progress.more };
}

async function readFresh(deps: SyncDeps, sync: SyncSettings, progress: Progress): Promise<Stop | null> {
  const known = new Set<SourceTable>();
  for (const table of sourceTables) {
    const waiting = readAfter[table]?.some((needed) => !known.has(needed)) ?? false;
    if (waiting || elapsed(progress) > progress.deadlines.freshMs) {
      progress.more = true;
      continue;
    }
    const stop = await mayGoOn(deps, sync);
    if (stop) return stop;
    const step = await guarded(deps, table, progress, () => freshStep(deps, table, progress));
    progress.rowsRead += step?.rowsRead ?? 0;
    progress.more ||= step?.more ?? false;
    // A table that is not read at all keeps nobody else waiting.
    if (step?.backfilled ?? true) known.add(table);
  }
  return null;
}

async function freshStep(deps: SyncDeps, table: SourceTable, progress: Progress): Promise<TableOutcome | null> {
  const { frozen } = await loadWatermark(deps.db, table);
  if (frozen || !(await checkShape(deps, table))) return null;
  return syncTable(deps, table, (run) => void progress.runs.push(run));
}

/** The tables whose turn is longest ago come first, so that a short cycle starves none. */
async function keepUp(deps: SyncDeps, sync: SyncSettings, progress: Progress): Promise<Stop | null> {
  const { rows } = await deps.db.query<{ table: SourceTable; lagMs: number; clock: string }>(
    `SELECT table_name AS table, coalesce(lag_ms, 0) AS "lagMs", source_clock AS clock FROM sync_watermarks
     WHERE state = 'ok' AND source_clock IS NOT NULL AND caught_up AND backfilled_at IS NOT NULL ORDER BY sweep_slice_at NULLS FIRST`,
  );
  for (const { table, lagMs, clock } of rows) {
    if (elapsed(progress) > progress.deadlines.upkeepMs) return null;
    const stop = await mayGoOn(deps, sync);
    if (stop) return stop;
    await guarded(deps, table, progress, async () => {
      const frame = { table, clock, lagMs, windowMs: usualWindowMs };
      const counted = await checkWindows(deps, table, frame);
      const swept = await sweepTable({ ...deps, sweepTurnMinutes: sync.SYNC_SWEEP_TURN_MINUTES }, frame);
      progress.runs.push(...counted.runs, ...swept.runs);
      progress.rowsRead += counted.rowsRead + swept.rowsRead;
    });
  }
  return null;
}

/** Between two tables: a halt ends the cycle, and so does another worker that took over. */
async function mayGoOn(deps: SyncDeps, sync: SyncSettings): Promise<Stop | null> {
  if ((await loadSourceControl(deps.db)).halted) return "halted";
  const renewed = await takeLease(deps.db, deps.lease.name, deps.lease.holder, sync.SYNC_LEASE_MS);
  return renewed?.token === deps.lease.token ? null : "not_holder";
}

/** Drift stops this table only, and what changed is looked up at once; anything else ends the cycle. */
async function guarded<T>(
  deps: SyncDeps,
  table: SourceTable,
  progress: Progress,
  work: () => Promise<T>,
): Promise<T | null> {
  const startedAt = deps.clock.now();
  try {
    return await work();
  } catch (error) {
    const failure = queryErrorClass(error);
    progress.runs.push({
      table,
      query: `sync:${table}`,
      startedAt,
      durationMs: deps.clock.now().getTime() - startedAt.getTime(),
      rowsRead: 0,
      rowsChanged: 0,
      rowsQuarantined: 0,
      errorClass: failure,
    });
    await markTableState(deps.db, table, failure === "drift" ? "drift" : "failed", stateReason(failure));
    if (failure !== "drift") throw error;
    await notify(deps.db, {
      code: "SOURCE_DRIFT_TABLE_CHANGED",
      message: `The table ${table} no longer has the shape it was read with. It is not read until a person accepts the new one.`,
      context: { table },
    });
    await checkShape(deps, table, true);
    return null;
  }
}

function stateReason(failure: string): string {
  if (failure === "drift")
    return "The table no longer has the shape it was read with. A person must accept the new one.";
  return `The last read failed (${failure.replace("_", " ")}).`;
}

function elapsed(progress: Progress): number {
  return performance.now() - progress.startedAt;
}
