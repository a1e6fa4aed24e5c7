import { detectorVersion } from "#lib/detection/detector-version.ts";
import { beginShadowRun } from "#lib/detection/runs/begin-shadow-run.ts";
import { runShadowLane } from "#lib/detection/runs/run-shadow-lane.ts";
import { settleShadowRun } from "#lib/detection/runs/settle-shadow-run.ts";
import { secondMs, type Clock } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { laneCount } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";
import { touchRun } from "#lib/detection/runs/touch-run.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

export type ShadowLoopDeps = {
  readonly db: Database;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
};

/** A shadow asks instead of being rung for: doorbells belong to the live workers, and nobody waits for a shadow. */
const restMs = secondMs;
const settleEveryMs = 10 * secondMs;

/** Follows the event log with this build's detector into a run of its own, and keeps its comparison up to date. */
export function startShadowLoop(deps: ShadowLoopDeps, signal: AbortSignal): Loop {
  const { db, log, clock } = deps;
  let runId: string | undefined;
  let unsettled = true;
  let settleAfter = 0;
  return runEvery({ name: "shadow", signal, log, errorWaitMs: 5 * secondMs }, async () => {
    if (runId === undefined) {
      const run = await beginShadowRun(db, clock.now());
      runId = run.runId;
      log.info(run.begun ? "a shadow begins" : "a shadow goes on", { build: detectorVersion });
    }
    const consumed = await consumeLanes(deps, runId, signal);
    unsettled ||= consumed > 0;
    const started = clock.now().getTime();
    if (started >= settleAfter) {
      await (unsettled ? settleShadowRun(db, runId) : touchRun(db, runId));
      unsettled = false;
      // What is dear to count is counted less often.
      settleAfter = started + Math.max(settleEveryMs, 20 * (clock.now().getTime() - started));
    }
    return consumed > 0 ? 0 : restMs;
  });
}

/** One chunk of every lane; returns how many events were read. */
async function consumeLanes(deps: ShadowLoopDeps, runId: string, signal: AbortSignal): Promise<number> {
  let consumed = 0;
  for (let lane = 0; lane < laneCount && !signal.aborted; lane += 1) {
    consumed += (await runShadowLane({ ...deps, runId }, lane)).consumed;
  }
  return consumed;
}
