import { secondMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { SyncSettings } from "#lib/platform/env.ts";
import type { Log } from "#lib/platform/log.ts";
import { watchSource } from "#lib/sync/watch-source.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

export type WatchDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Read anew for each look, as the sync reads them for each cycle. */
  readonly settings: () => SyncSettings;
};

/** A page tells what is wrong within two cycles of the usual interval. */
const everyMs = 15 * secondMs;

/** Looks for anomalies in what the sync has logged. Any number of workers may do this; repeats fold. */
export function startWatchLoop(deps: WatchDeps, signal: AbortSignal): Loop {
  return runEvery({ name: "watch", signal, log: deps.log, errorWaitMs: everyMs }, async () => {
    const found = await watchSource(deps, deps.settings());
    if (found.length > 0) deps.log.warn("the feed is not as usual", { count: found.length });
    return everyMs;
  });
}
