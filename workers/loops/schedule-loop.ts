import { pruneAccess } from "#lib/access/prune-access.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import { dayMs, minuteMs, secondMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";
import { loadActivePolicy } from "#lib/policy/active-policy.ts";
import { rescoreDecayed } from "#lib/scoring/rescore-decayed.ts";
import { pruneRuns } from "#lib/sync/prune-runs.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

export type ScheduleDeps = {
  readonly db: Database;
  readonly queue: Pick<JobQueue, "ringAll" | "ring">;
  readonly clock: Clock;
  readonly log: Log;
};

const runsKeptMs = 7 * dayMs;

/**
 * What time alone calls for: every doorbell rung now and then, tiers that fall by decay, old run
 * records dropped. Any number of workers may do this; each step is idempotent.
 */
export function startScheduleLoop(deps: ScheduleDeps, signal: AbortSignal): Loop {
  let lastPruneAt = 0;
  return runEvery({ name: "schedule", signal, log: deps.log, errorWaitMs: 15 * secondMs }, async () => {
    const now = deps.clock.now();
    await deps.queue.ringAll();
    const policy = await loadActivePolicy(deps.db);
    const version = { policyVersionId: policy.policyVersionId, scoring: policy.content.scoring };
    const scores = await rescoreDecayed({ db: deps.db, version, now });
    if (scores > 0) deps.log.info("scores fell by decay", { scores });
    if (now.getTime() - lastPruneAt > 60 * minuteMs) {
      await pruneAccess({ ctx: { actor: { kind: "system", id: "scheduler" }, requestId: newId(), db: deps.db, now } });
      await pruneRuns(deps.db, new Date(now.getTime() - runsKeptMs));
      lastPruneAt = now.getTime();
    }
    return 15 * secondMs;
  });
}
