import type { SourceTable } from "#lib/events/model.ts";
import { hourMs, minuteMs } from "#lib/platform/clock.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { checkWindow } from "#lib/sync/completeness/check-window.ts";
import { nextWindow, type Window } from "#lib/sync/completeness/next-window.ts";
import type { SyncDeps } from "#lib/sync/sync-table.ts";

/** Length of a window of recent source time. */
export const usualWindowMs = 5 * minuteMs;
const newWindows = 3;
const lookAgainAfterMs = 10 * minuteMs;
const lookAgainForMs = 24 * hourMs;

/**
 * Counts what has closed since the last time, a few windows at most, and looks again at one earlier
 * window: at one that differed first, else at the one of the last day that was looked at longest ago.
 */
export async function checkWindows(
  deps: SyncDeps,
  table: SourceTable,
  frame: { lagMs: number; windowMs: number },
): Promise<{ runs: readonly QueryRun[]; rowsRead: number }> {
  const runs: QueryRun[] = [];
  let rowsRead = 0;
  const take = async (window: Window): Promise<void> => {
    const result = await checkWindow(deps, table, window, frame.lagMs);
    runs.push(...result.runs);
    rowsRead += result.rowsRead;
  };
  const again = await dueAgain(deps, table);
  if (again) await take(again);
  for (let round = 0; round < newWindows; round += 1) {
    const window = await planWindow(deps, table, frame.windowMs);
    if (!window) break;
    await take(window);
  }
  return { runs, rowsRead };
}

async function planWindow(deps: SyncDeps, table: SourceTable, windowMs: number): Promise<Window | null> {
  const { rows } = await deps.db.query<{
    completeUntil: string | null;
    lastEnd: string | null;
    firstStored: string | null;
  }>(
    `SELECT w.complete_until AS "completeUntil", past.last AS "lastEnd",
            (SELECT min(source_cursor COLLATE "C") FROM ${table}
             WHERE source_cursor COLLATE "C" >= coalesce(past.last, '')) AS "firstStored"
     FROM sync_watermarks AS w,
          (SELECT max(window_end COLLATE "C") AS last FROM completeness_windows WHERE table_name = $1) AS past
     WHERE w.table_name = $1 AND w.state = 'ok' AND w.backfilled_at IS NOT NULL`,
    [table],
  );
  const row = rows[0];
  if (!row?.completeUntil) return null;
  return nextWindow({ ...row, completeUntil: row.completeUntil, windowMs });
}

async function dueAgain(deps: SyncDeps, table: SourceTable): Promise<Window | null> {
  const now = deps.clock.now().getTime();
  const { rows } = await deps.db.query<Window>(
    `SELECT window_start AS start, window_end AS end FROM completeness_windows
     WHERE table_name = $1 AND (state = 'different' OR (checked_at < $2 AND first_checked_at > $3))
     ORDER BY state = 'different' DESC, checked_at LIMIT 1`,
    [table, new Date(now - lookAgainAfterMs), new Date(now - lookAgainForMs)],
  );
  return rows[0] ?? null;
}
