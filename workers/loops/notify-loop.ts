import { pruneNotifications } from "#lib/notifications/prune-notifications.ts";
import { settleOutbox } from "#lib/notifications/settle-outbox.ts";
import { dayMs, hourMs, secondMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Log } from "#lib/platform/log.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

export type NotifyDeps = { readonly db: Database; readonly clock: Clock; readonly log: Log };

const settledAtOnce = 200;
const keptMs = 30 * dayMs;

/** Delivers what the outbox holds, about once a second. Any number of workers may do this. */
export function startNotifyLoop(deps: NotifyDeps, signal: AbortSignal): Loop {
  let lastPruneAt = 0;
  return runEvery({ name: "notify", signal, log: deps.log, errorWaitMs: 5 * secondMs }, async () => {
    const settled = await deps.db.withSystemTransaction((tx) => settleOutbox(tx, settledAtOnce));
    if (settled > 0) deps.log.debug("notifications delivered", { count: settled });
    const now = deps.clock.now();
    if (now.getTime() - lastPruneAt > hourMs) {
      await pruneNotifications(deps.db, new Date(now.getTime() - keptMs));
      lastPruneAt = now.getTime();
    }
    return settled === settledAtOnce ? 0 : secondMs;
  });
}
