import { runCycle, type CycleDeps } from "#lib/sync/run-cycle.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

/** Checks this often whether a halted, disabled or backed-off sync may go on. */
const recheckMs = 1_000;

/** Reads the source cycle by cycle. A backlog drains without waiting, within the rows-per-minute budget. */
export function startSyncLoop(deps: CycleDeps, signal: AbortSignal): Loop {
  let budget = { startedAt: 0, rows: 0 };
  return runEvery({ name: "sync", signal, log: deps.log, errorWaitMs: 5_000 }, async () => {
    const { sync } = deps.settings();
    const startedAt = deps.clock.now().getTime();
    if (startedAt - budget.startedAt >= minuteMs) budget = { startedAt, rows: 0 };
    const cycle = await runCycle(deps);
    budget.rows += cycle.rowsRead;
    const elapsed = deps.clock.now().getTime() - startedAt;
    if (cycle.outcome !== "read")
      return cycle.outcome === "failed" ? recheckMs : Math.min(recheckMs, sync.SYNC_INTERVAL_MS);
    deps.log.debug("sync cycle", { rows: cycle.rowsRead, durationMs: elapsed });
    // A source that is slower than usual is given time even while a backlog waits.
    const breathe = cycle.intervalFactor === 1 ? 0 : recheckMs * cycle.intervalFactor;
    if (cycle.more && budget.rows < sync.SYNC_ROWS_PER_MINUTE) return breathe;
    if (cycle.more) return Math.max(0, budget.startedAt + minuteMs - deps.clock.now().getTime());
    return Math.max(0, sync.SYNC_INTERVAL_MS * cycle.intervalFactor - elapsed);
  });
}
