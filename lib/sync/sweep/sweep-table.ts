import type { SourceTable } from "#lib/events/model.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { checkLastKey } from "#lib/sync/sweep/check-last-key.ts";
import { probeKeys, settleQuarantine } from "#lib/sync/sweep/probe-keys.ts";
import { sweepKeys, type SweepFrame } from "#lib/sync/sweep/sweep-keys.ts";
import { finishTurn, loadSweep, rowsDue, startTurn, turnIsDue, type SweepState } from "#lib/sync/sweep/sweep-state.ts";
import type { SyncDeps } from "#lib/sync/sync-table.ts";
import { probeSize } from "#lib/source/templates.ts";

export type SweepDeps = SyncDeps & { readonly sweepTurnMinutes: number };
export type SweepOutcome = { readonly runs: readonly QueryRun[]; readonly rowsRead: number };

const pageRows = 2_000;
/** A slice ends after this long, whatever is due: the fresh rows come first. */
const sliceMs = 1_500;

/**
 * The slice of the slow pass over a table that is due now: rows by primary key, then stored keys that are
 * looked for. Does nothing before the table is caught up.
 */
export async function sweepTable(deps: SweepDeps, frame: SweepFrame): Promise<SweepOutcome> {
  const now = deps.clock.now();
  const loaded = await loadSweep(deps.db, frame.table);
  if (!loaded?.ready) return { runs: [], rowsRead: 0 };
  const state = turnIsDue(loaded, deps.sweepTurnMinutes, now) ? await startTurn(deps.db, frame.table, now) : loaded;
  if (!state || (state.keysDone && state.probeDone)) return { runs: [], rowsRead: 0 };
  if (!(await checkLastKey(deps, frame.table, state))) return { runs: [], rowsRead: 0 };
  const due = rowsDue(state, deps.sweepTurnMinutes, now);
  const runs: QueryRun[] = [];
  const walked = await walkKeys(deps, frame, state, due, runs);
  if (walked !== null) await walkStored(deps, frame.table, walked, due, runs);
  await deps.db.withSystemTransaction((tx) =>
    tx.query("UPDATE sync_watermarks SET sweep_slice_at = $2 WHERE table_name = $1", [frame.table, now]),
  );
  return { runs, rowsRead: runs.reduce((sum, run) => sum + run.rowsRead, 0) };
}

/** Returns null when the table froze. */
async function walkKeys(
  deps: SweepDeps,
  frame: SweepFrame,
  start: SweepState,
  due: number,
  runs: QueryRun[],
): Promise<SweepState | null> {
  const until = performance.now() + sliceMs;
  let state = start;
  for (let left = due; left > 0 && !state.keysDone && performance.now() < until; left -= pageRows) {
    const step = await sweepKeys(deps, frame, state, Math.min(left, pageRows));
    runs.push(step.run);
    if (step.frozen) return null;
    state = step.state;
  }
  return state;
}

async function walkStored(
  deps: SweepDeps,
  table: SourceTable,
  start: SweepState,
  due: number,
  runs: QueryRun[],
): Promise<void> {
  const until = performance.now() + sliceMs;
  let state = start;
  for (let left = due; left > 0 && !state.probeDone && performance.now() < until; left -= probeSize) {
    const step = await probeKeys(deps, table, state);
    if (step.run) runs.push(step.run);
    if (step.frozen) return;
    state = step.state;
  }
  if (!state.keysDone || !state.probeDone) return;
  await settleQuarantine(deps, table);
  await deps.db.withSystemTransaction((tx) => finishTurn(tx, table, deps.clock.now()));
}
