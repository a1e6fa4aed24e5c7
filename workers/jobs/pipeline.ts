import { runDetectStage } from "#lib/detection/run-detect-stage.ts";
import { runDecideStage } from "#lib/enforcement/run-decide-stage.ts";
import type { LaneProgress } from "#lib/jobs/consume-lane.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { Stage } from "#lib/jobs/stages.ts";
import { assertNever } from "#lib/platform/assert.ts";
import { sleep, type Clock } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";
import { loadActivePolicy } from "#lib/policy/active-policy.ts";
import { runScoreStage } from "#lib/scoring/run-score-stage.ts";

export type PipelineDeps = {
  readonly db: Database;
  readonly queue: Pick<JobQueue, "ring" | "answer">;
  readonly ring: KeyRing;
  readonly clock: Clock;
};

/** Wait for a running transaction that hides rows from a consumer: short at first, then give way to the next ring. */
const hiddenWaitMs = 25;
const hiddenWaits = 80;

/** Answers the doorbells of every stage. `concurrency` is how many lanes of a stage run side by side. */
export async function answerDoorbells(deps: PipelineDeps, concurrency: number, signal: AbortSignal): Promise<void> {
  const each = (stage: Stage) => deps.queue.answer(stage, concurrency, (lane) => drainLane(deps, stage, lane, signal));
  await Promise.all([each("detect"), each("score"), each("decide")]);
}

/**
 * Works a lane of a stage until nothing is left. Rows that are there but stand behind a running
 * transaction are waited for, and rung for again if that takes long.
 */
export async function drainLane(deps: PipelineDeps, stage: Stage, lane: number, signal: AbortSignal): Promise<void> {
  let waits = 0;
  while (!signal.aborted) {
    const progress = await consume(deps, stage, lane);
    if (!progress.more) return;
    if (progress.consumed > 0) {
      waits = 0;
    } else {
      waits += 1;
      if (waits > hiddenWaits) break;
      await sleep(hiddenWaitMs, signal);
    }
  }
  await deps.db.withSystemTransaction((tx) => deps.queue.ring(tx, stage, [lane]));
}

async function consume(deps: PipelineDeps, stage: Stage, lane: number): Promise<LaneProgress> {
  const now = deps.clock.now();
  switch (stage) {
    case "detect":
      return runDetectStage(deps, lane);
    case "score": {
      const policy = await loadActivePolicy(deps.db);
      return runScoreStage(
        { ...deps, now, version: { policyVersionId: policy.policyVersionId, scoring: policy.content.scoring } },
        lane,
      );
    }
    case "decide":
      return runDecideStage({ ...deps, now, policy: await loadActivePolicy(deps.db), requestId: newId(now) }, lane);
    default:
      return assertNever(stage);
  }
}
