import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { releaseLease, takeLease, type Lease } from "#lib/jobs/lease.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { SourceSettings, SyncSettings, Runtime } from "#lib/platform/env.ts";
import { AppError, errorClass } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";
import { openSource, type SourceConnection } from "#lib/source/connection.ts";
import { normaliseTools } from "#lib/source/normalise.ts";
import { proveReadOnly } from "#lib/source/privileges.ts";
import { haltAfterBreach } from "#lib/sync/halt-after-breach.ts";
import { queryErrorClass, recordRuns, type QueryRun } from "#lib/sync/run-log.ts";
import { loadSourceControl, recordCycle } from "#lib/sync/source-control.ts";
import { syncTable, type TableOutcome } from "#lib/sync/sync-table.ts";
import { markTableState } from "#lib/sync/watermark.ts";

export type CycleDeps = {
  readonly db: Database;
  readonly queue: Pick<JobQueue, "ring">;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
  readonly holder: string;
  readonly runtime: Runtime;
  /** Read anew for each cycle, so that a rotated credential is taken up by the next one. */
  readonly settings: () => { readonly sync: SyncSettings; readonly source: SourceSettings };
};

export type CycleOutcome = {
  readonly outcome: "read" | "disabled" | "halted" | "backing_off" | "not_holder" | "failed";
  readonly rowsRead: number;
  /** A page was full: more is waiting, the next cycle may start at once. */
  readonly more: boolean;
};

const leaseName = "sync";
const usualPageMs = 50;

/** A table is first read once those it refers to have been: a booking is known before its messages. */
const readAfter: Readonly<Partial<Record<SourceTable, readonly SourceTable[]>>> = {
  bookings: ["users", "providers"],
  transactions: ["bookings"],
  messages: ["bookings"],
  ratings: ["bookings"],
  disputes: ["bookings"],
};

const idle = (outcome: CycleOutcome["outcome"]): CycleOutcome => ({ outcome, rowsRead: 0, more: false });

/** One sync cycle: gates, connect, prove the role, each table one bounded step, disconnect. Never throws. */
export async function runCycle(deps: CycleDeps): Promise<CycleOutcome> {
  const settings = deps.settings();
  if (!settings.sync.SYNC_ENABLED) return idle("disabled");
  const control = await loadSourceControl(deps.db);
  if (control.halted) return idle("halted");
  if (control.nextAttemptAt && control.nextAttemptAt > deps.clock.now()) return idle("backing_off");
  const lease = await takeLease(deps.db, leaseName, deps.holder, settings.sync.SYNC_LEASE_MS);
  if (!lease) return idle("not_holder");
  try {
    return await readSource(deps, settings, lease, control.consecutiveFailures);
  } catch (error) {
    return await failCycle(deps, error, control.consecutiveFailures + 1);
  } finally {
    await releaseLease(deps.db, lease).catch(() => {});
  }
}

async function readSource(
  deps: CycleDeps,
  settings: { sync: SyncSettings; source: SourceSettings },
  lease: Lease,
  failuresBefore: number,
): Promise<CycleOutcome> {
  const source = await openSource({
    settings: settings.source,
    runtime: deps.runtime,
    queryTimeoutMs: settings.sync.SYNC_QUERY_TIMEOUT_MS,
    log: deps.log,
  });
  try {
    const proof = await proveReadOnly(source);
    if (proof.verdict === "unsafe") {
      await recordCycle(deps.db, "privilege", failuresBefore + 1, proof.verdict);
      deps.log.error("the source role may do more than read", { reason: proof.findings.join("; ") });
      return idle("failed");
    }
    const outcome = await readTables(deps, settings.sync, lease, source);
    await recordCycle(deps.db, "read", 0, proof.verdict);
    return outcome;
  } finally {
    await source.close();
  }
}

async function readTables(
  deps: CycleDeps,
  sync: SyncSettings,
  lease: Lease,
  source: SourceConnection,
): Promise<CycleOutcome> {
  const cycleId = newId(deps.clock.now());
  const runs: QueryRun[] = [];
  const backfilled = new Set<SourceTable>();
  let rowsRead = 0;
  let more = false;
  try {
    for (const table of sourceTables) {
      if (readAfter[table]?.some((needed) => !backfilled.has(needed))) {
        more = true;
        continue;
      }
      if ((await loadSourceControl(deps.db)).halted) return { outcome: "halted", rowsRead, more: false };
      const renewed = await takeLease(deps.db, leaseName, deps.holder, sync.SYNC_LEASE_MS);
      if (renewed?.token !== lease.token) return { outcome: "not_holder", rowsRead, more: false };
      const step = await stepTable(deps, sync, lease, source, table, runs);
      if (!step) continue;
      rowsRead += step.rowsRead;
      more ||= step.more;
      if (step.backfilled) backfilled.add(table);
    }
  } finally {
    await recordRuns(deps.db, cycleId, runs, usualPageMs);
  }
  return { outcome: "read", rowsRead, more };
}

/** One table; drift stops this table only, anything else ends the cycle. */
async function stepTable(
  deps: CycleDeps,
  sync: SyncSettings,
  lease: Lease,
  source: SourceConnection,
  table: SourceTable,
  runs: QueryRun[],
): Promise<TableOutcome | null> {
  const startedAt = deps.clock.now();
  try {
    const step = await syncTable(
      {
        ...deps,
        source,
        lease,
        tools: normaliseTools(deps.ring),
        batchSize: sync.SYNC_BATCH_SIZE,
        closeLagMs: sync.SYNC_CLOSE_LAG_MS,
      },
      table,
    );
    runs.push(...step.runs);
    return step;
  } catch (error) {
    const failure = queryErrorClass(error);
    const durationMs = deps.clock.now().getTime() - startedAt.getTime();
    runs.push({
      table,
      query: `sync:${table}`,
      startedAt,
      durationMs,
      rowsRead: 0,
      rowsChanged: 0,
      rowsQuarantined: 0,
      errorClass: failure,
    });
    await markTableState(deps.db, table, failure === "drift" ? "drift" : "failed", stateReason(failure));
    if (failure !== "drift") throw error;
    deps.log.warn("a source table changed its shape", { table });
    return null;
  }
}

function stateReason(failure: string): string {
  if (failure === "drift")
    return "The table no longer has the shape it was read with. A person must accept the new one.";
  return `The last read failed (${failure.replace("_", " ")}).`;
}

async function failCycle(deps: CycleDeps, error: unknown, failures: number): Promise<CycleOutcome> {
  deps.log.warn("sync cycle failed", { error, errorClass: errorClass(error), attempt: failures });
  try {
    if (error instanceof AppError && error.code === "source.refused") await haltAfterBreach(deps, error);
    await recordCycle(deps.db, queryErrorClass(error), failures, null);
  } catch (second) {
    deps.log.error("a failed cycle could not be recorded", { error: second });
  }
  return idle("failed");
}
