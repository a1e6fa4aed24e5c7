import { signingKeyFromSeed } from "#lib/audit/checkpoint/signing-key.ts";
import type { CheckpointKeys } from "#lib/audit/seal/next-checkpoint.ts";
import { runSealPass, type CheckpointProblem } from "#lib/audit/seal/run-seal-pass.ts";
import { releaseLease, takeLease } from "#lib/jobs/lease.ts";
import { minuteMs, secondMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import type { AuditSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Log } from "#lib/platform/log.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

export type SealDeps = {
  /** The database as the sealer's role. */
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly holder: string;
  readonly settings: AuditSettings;
};

export const sealLease = "audit-seal";
/** Another worker takes over after this long; a chunk takes a small part of it. */
const leaseMs = 10_000;
const chunkSize = 2_000;

/** Seals the audit log, at most once a second, in one worker at a time. */
export function startSealLoop(deps: SealDeps, signal: AbortSignal): Loop {
  const keys = keysFrom(deps.settings);
  const policy = {
    everyEvents: deps.settings.CIS_AUDIT_CHECKPOINT_EVENTS,
    everyMs: deps.settings.CIS_AUDIT_CHECKPOINT_MINUTES * minuteMs,
  };
  let problem: CheckpointProblem | null = null;
  const loop = runEvery({ name: "seal", signal, log: deps.log, errorWaitMs: secondMs }, async () => {
    const startedAt = deps.clock.now().getTime();
    const lease = await takeLease(deps.db, sealLease, deps.holder, leaseMs);
    if (!lease) return secondMs;
    const pass = await runSealPass({
      sql: deps.db,
      inLease: (work) => inLease(deps, lease.token, work),
      ...{ keys, policy, chunkSize, directory: deps.settings.CIS_AUDIT_CHECKPOINT_DIR ?? null },
    });
    if (pass.problem && pass.problem !== problem)
      deps.log.error("no audit checkpoint can be made", { reason: pass.problem });
    if (problem && !pass.problem) deps.log.info("audit checkpoints are made again");
    problem = pass.problem;
    if (pass.sealed > 0) deps.log.debug("audit events sealed", { count: pass.sealed });
    return Math.max(0, secondMs - (deps.clock.now().getTime() - startedAt));
  });
  return { stopped: loop.stopped.then(() => giveBack(deps)) };
}

/** Renewing takes the lease's row lock: until `work` commits, nobody else can take the lease over. */
function inLease<T>(deps: SealDeps, token: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return deps.db.withSystemTransaction(async (tx) => {
    const lease = await takeLease(tx, sealLease, deps.holder, leaseMs);
    if (lease?.token !== token) throw new AppError("state.conflict", "Another worker seals the audit log now.");
    return work(tx);
  });
}

async function giveBack(deps: SealDeps): Promise<void> {
  const lease = await takeLease(deps.db, sealLease, deps.holder, leaseMs).catch(() => null);
  if (lease) await releaseLease(deps.db, lease).catch(() => {});
}

function keysFrom(settings: AuditSettings): CheckpointKeys | null {
  const { CIS_AUDIT_SIGNING_KEY: seed, CIS_AUDIT_PREVIOUS_SIGNING_KEY: before, CIS_AUDIT_LOG_NAME: name } = settings;
  if (!seed) return null;
  return { current: signingKeyFromSeed(name, seed), previous: before ? signingKeyFromSeed(name, before) : null };
}
