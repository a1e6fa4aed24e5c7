import { sourceTables } from "#lib/events/model.ts";
import { releaseLease, takeLease, type Lease } from "#lib/jobs/lease.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { fingerprint, type KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { SourceSettings, SyncSettings, Runtime } from "#lib/platform/env.ts";
import { notify } from "#lib/notifications/notify.ts";
import { AppError, errorClass } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";
import { readActivation } from "#lib/source/activation.ts";
import type { Verdict } from "#lib/source/attestation.ts";
import { openSource, type SourceConnection } from "#lib/source/connection.ts";
import { normaliseTools } from "#lib/source/normalise.ts";
import { runsInUtc } from "#lib/source/session-zone.ts";
import { proveReadOnly } from "#lib/source/privileges.ts";
import { isOpenBreaker, opensAfter, restoreBreaker, saveBreaker } from "#lib/sync/breaker.ts";
import { haltAfterBreach } from "#lib/sync/halt-after-breach.ts";
import { recordConnectionFailure } from "#lib/sync/record-connection-failure.ts";
import { queryErrorClass, recordRuns, type QueryRun } from "#lib/sync/run-log.ts";
import { settleVerdict } from "#lib/sync/settle-verdict.ts";
import { takeUpCredentials } from "#lib/sync/take-up-credentials.ts";
import { readTables, usualDeadlines, type CycleDeadlines } from "#lib/sync/read-tables.ts";
import {
  loadSourceControl,
  recordCycle,
  recordRefusedCredential,
  type SourceControl,
} from "#lib/sync/source-control.ts";
import { cycleLatencyMs, nextThrottle, saveThrottle } from "#lib/sync/throttle.ts";

export type CycleDeps = {
  readonly db: Database;
  readonly queue: Pick<JobQueue, "ring">;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
  readonly holder: string;
  readonly runtime: Runtime;
  readonly deadlines?: CycleDeadlines;
  /** Read anew for each cycle, so that a rotated credential is taken up by the next one. */
  readonly settings: () => { readonly sync: SyncSettings; readonly source: SourceSettings };
};

export type CycleOutcome = {
  readonly outcome: "read" | "disabled" | "inactive" | "halted" | "backing_off" | "not_holder" | "failed";
  readonly rowsRead: number;
  /** A page was full: more is waiting, the next cycle may start at once. */
  readonly more: boolean;
  /** How many times its usual length the interval has, because the source is slow. */
  readonly intervalFactor: number;
};

const leaseName = "sync";
const usualPageMs = 50;
const mostPagesPerStep = 8;

const idle = (outcome: CycleOutcome["outcome"]): CycleOutcome => ({
  outcome,
  rowsRead: 0,
  more: false,
  intervalFactor: 1,
});

/**
 * One sync cycle: gates, connect, prove the role, each table one bounded step, disconnect.
 * Throws only when our own database cannot be asked.
 */
export async function runCycle(deps: CycleDeps): Promise<CycleOutcome> {
  const settings = deps.settings();
  if (!settings.sync.SYNC_ENABLED) return idle("disabled");
  const control = await loadSourceControl(deps.db);
  if (control.halted) return idle("halted");
  if (control.nextAttemptAt && control.nextAttemptAt > deps.clock.now()) return idle("backing_off");
  // What the source has refused is not tried again: an account is locked that way.
  const credential = credentialFingerprint(deps, settings.source);
  if (control.refusedCredential === credential) return idle("backing_off");
  if (!(await readActivation(deps.db, deps.runtime, deps.clock.now())).activated) return idle("inactive");
  const lease = await takeLease(deps.db, leaseName, deps.holder, settings.sync.SYNC_LEASE_MS);
  if (!lease) return idle("not_holder");
  const breaker = restoreBreaker(control.breaker);
  try {
    return await breaker.execute(() => readSource(deps, settings, lease, control));
  } catch (error) {
    if (isOpenBreaker(error)) return idle("backing_off");
    if (queryErrorClass(error) === "auth_failure") await recordRefusedCredential(deps.db, credential).catch(() => {});
    return await failCycle(deps, error, control.consecutiveFailures + 1);
  } finally {
    await saveBreaker(deps.db, breaker).catch(() => {});
    await releaseLease(deps.db, lease).catch(() => {});
  }
}

async function readSource(
  deps: CycleDeps,
  settings: { sync: SyncSettings; source: SourceSettings },
  lease: Lease,
  control: SourceControl,
): Promise<CycleOutcome> {
  const source = await connect(deps, settings);
  try {
    const proof = await proveReadOnly(source);
    const { SOURCE_DB_USER: user, SOURCE_DB_NAME: database } = settings.source;
    const verdict = await settleVerdict(deps, { role: proof, user, database });
    if (verdict === "unsafe") {
      await recordCycle(deps.db, "privilege", control.consecutiveFailures + 1, verdict);
      deps.log.error("the source role may do more than read", { reason: proof.findings.join("; ") });
      return idle("failed");
    }
    await recordRefusedCredential(deps.db, null);
    if (!(await runsInUtc(source))) return await refuseZone(deps, control, verdict);
    const outcome = await readEverything(deps, settings.sync, lease, source, control);
    await recordCycle(deps.db, "read", 0, verdict);
    return outcome;
  } finally {
    await source.close();
  }
}

/** Times read in another zone would be wrong by hours; whoever runs the source has to set its zone. */
async function refuseZone(deps: CycleDeps, control: SourceControl, verdict: Verdict): Promise<CycleOutcome> {
  await recordCycle(deps.db, "time_zone", control.consecutiveFailures + 1, verdict);
  await notify(deps.db, {
    code: "SOURCE_CLOCK_ZONE_NOT_UTC",
    message: "The source's sessions do not run in UTC, so nothing is read until they do.",
  });
  return idle("failed");
}

/** Credentials that are new are tried out first; a connection that fails is in the log of queries too. */
async function connect(
  deps: CycleDeps,
  settings: { sync: SyncSettings; source: SourceSettings },
): Promise<SourceConnection> {
  const startedAt = deps.clock.now();
  const { SYNC_QUERY_TIMEOUT_MS: queryTimeoutMs } = settings.sync;
  try {
    await takeUpCredentials(deps, settings.source, queryTimeoutMs);
    return await openSource({ settings: settings.source, runtime: deps.runtime, queryTimeoutMs, log: deps.log });
  } catch (error) {
    await recordConnectionFailure(deps, startedAt, error);
    throw error;
  }
}

async function readEverything(
  deps: CycleDeps,
  sync: SyncSettings,
  lease: Lease,
  source: SourceConnection,
  control: SourceControl,
): Promise<CycleOutcome> {
  const runs: QueryRun[] = [];
  const tools = normaliseTools(deps.ring);
  const limits = {
    batchSize: sync.SYNC_BATCH_SIZE,
    pagesPerStep: pagesPerStep(sync),
    closeLagMs: sync.SYNC_CLOSE_LAG_MS,
  };
  try {
    const tables = await readTables(
      { deadlines: usualDeadlines, ...deps, ...limits, source, lease, tools },
      sync,
      runs,
    );
    const before = { baselineMs: control.latencyBaselineMs, factor: control.intervalFactor };
    const throttle = nextThrottle(before, cycleLatencyMs(runs));
    await saveThrottle(deps.db, throttle);
    return { outcome: tables.ended, rowsRead: tables.rowsRead, more: tables.more, intervalFactor: throttle.factor };
  } finally {
    await recordRuns(deps.db, newId(deps.clock.now()), runs, control.latencyBaselineMs ?? usualPageMs);
  }
}

/** All tables together may take one minute's rows in a cycle, and no table more than eight pages. */
function pagesPerStep(sync: SyncSettings): number {
  const share = sync.SYNC_ROWS_PER_MINUTE / sourceTables.length / sync.SYNC_BATCH_SIZE;
  return Math.min(mostPagesPerStep, Math.max(1, Math.floor(share)));
}

/** Names credentials without giving them away. */
function credentialFingerprint(deps: CycleDeps, source: SourceSettings): string {
  const parts = [source.SOURCE_DB_HOST, source.SOURCE_DB_PORT, source.SOURCE_DB_USER, source.SOURCE_DB_PASSWORD];
  return fingerprint(deps.ring, "source-credential", JSON.stringify(parts));
}

async function failCycle(deps: CycleDeps, error: unknown, failures: number): Promise<CycleOutcome> {
  deps.log.warn("sync cycle failed", { error, errorClass: errorClass(error), attempt: failures });
  try {
    if (error instanceof AppError && error.code === "source.refused") await haltAfterBreach(deps, error);
    await recordCycle(deps.db, queryErrorClass(error), failures, null);
    if (failures === opensAfter) {
      await notify(deps.db, {
        code: "SOURCE_BREAKER_READS_OPENED",
        message: `The marketplace could not be read ${failures} times in a row. It is tried again at growing intervals.`,
        context: { errorClass: queryErrorClass(error) },
      });
    }
  } catch (second) {
    deps.log.error("a failed cycle could not be recorded", { error: second });
  }
  return idle("failed");
}
