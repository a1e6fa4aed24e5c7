import { notify } from "#lib/notifications/notify.ts";
import type { SourceTable } from "#lib/events/model.ts";
import { assertLease } from "#lib/jobs/lease.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import { mappings } from "#lib/source/mappings.ts";
import { sourceUnavailable } from "#lib/source/source-error.ts";
import { startPosition, tableTemplate } from "#lib/source/templates.ts";
import type { Window } from "#lib/sync/completeness/next-window.ts";
import { ingestRows } from "#lib/sync/ingest-rows.ts";
import { recordLateness } from "#lib/sync/lateness.ts";
import { quarantineRows } from "#lib/sync/quarantine-rows.ts";
import { readPage, type Page } from "#lib/sync/read-page.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { keyColumn } from "#lib/sync/sweep/sweep-state.ts";
import type { SyncDeps } from "#lib/sync/sync-table.ts";

export type WindowResult = {
  readonly state: "equal" | "repaired" | "different";
  readonly foundRows: number;
  readonly runs: readonly QueryRun[];
  readonly rowsRead: number;
};

type Held = { readonly stored: number; readonly aside: number };

const pageRows = 1_000;
const mostPages = 20;

/**
 * Counts a closed window on both sides. Where the counts differ, the window is read again and what is
 * missing here is taken in; rows that are only here have moved on or are gone, which the tail and the
 * sweep settle, and a later look at the same window confirms.
 */
export async function checkWindow(
  deps: SyncDeps,
  table: SourceTable,
  window: Window,
  lagMs: number,
): Promise<WindowResult> {
  const startedAt = deps.clock.now();
  const read = await deps.source.read(tableTemplate(table, "count"), [window.start, window.end]);
  let sourceRows = Number(read.rows[0]?.["counted"]);
  if (!Number.isSafeInteger(sourceRows)) throw sourceUnavailable(null, "drift");
  const runs = [runOf(table, "count", startedAt, read.durationMs, 1, 0)];
  let held = await countHeld(deps.db, table, window);
  let foundRows = 0;
  let rowsRead = 1;
  if (held.stored + held.aside !== sourceRows) {
    const fetched = await fetchWindow(deps, table, window, lagMs);
    runs.push(...fetched.runs);
    foundRows = fetched.found;
    rowsRead += fetched.rows;
    if (fetched.whole) sourceRows = fetched.rows;
    held = await countHeld(deps.db, table, window);
  }
  const equal = held.stored + held.aside === sourceRows;
  const state = !equal ? "different" : foundRows > 0 ? "repaired" : "equal";
  await keepResult(deps, table, window, { sourceRows, held, foundRows, state });
  if (foundRows > 0) {
    deps.log.warn("a closed window was not complete", { table, rows: foundRows });
    await notify(deps.db, {
      code: "SOURCE_SWEEP_ROWS_MISSED",
      message: `${foundRows} rows of ${table} were missing from a closed window; they have been taken in.`,
      context: { table, rows: foundRows },
    });
  }
  if (state === "different") {
    await notify(deps.db, {
      code: "SOURCE_COMPLETENESS_WINDOW_DIFFERS",
      message: `A closed window of ${table} does not count the same on both sides.`,
      context: { table, sourceRows, stored: held.stored, aside: held.aside },
    });
  }
  return { state, foundRows, runs, rowsRead };
}

/** What is stored or set aside with its latest known cursor in the window. */
async function countHeld(sql: Sql, table: SourceTable, window: Window): Promise<Held> {
  const { rows } = await sql.query<Held>(
    `SELECT (SELECT count(*)::int FROM ${table} AS m
             WHERE deleted_at IS NULL AND source_cursor COLLATE "C" >= $2 AND source_cursor COLLATE "C" < $3
               AND NOT EXISTS (SELECT FROM quarantined_rows AS q WHERE q.table_name = $1
                 AND q.source_key = m.${keyColumn(table)} AND q.resolved_at IS NULL)) AS stored,
            (SELECT count(*)::int FROM quarantined_rows WHERE table_name = $1 AND resolved_at IS NULL
               AND source_cursor COLLATE "C" >= $2 AND source_cursor COLLATE "C" < $3) AS aside`,
    [table, window.start, window.end],
  );
  return rows[0] ?? { stored: 0, aside: 0 };
}

async function fetchWindow(deps: SyncDeps, table: SourceTable, window: Window, lagMs: number) {
  const runs: QueryRun[] = [];
  let from = { cursor: window.start, key: startPosition(mappings[table]).key };
  let rows = 0;
  let found = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const startedAt = deps.clock.now();
    const read = await readPage(deps.source, deps.tools, table, { from, ceiling: window.end, limit: pageRows });
    const changed = await storePage(deps, table, read, lagMs);
    runs.push(runOf(table, "window", startedAt, read.durationMs, read.positions.length, changed));
    rows += read.positions.length;
    found += changed;
    from = read.positions.at(-1) ?? from;
    if (!read.full) return { runs, rows, found, whole: true };
  }
  return { runs, rows, found, whole: false };
}

async function storePage(deps: SyncDeps, table: SourceTable, page: Page, lagMs: number): Promise<number> {
  const now = deps.clock.now();
  const { rows, schemaFingerprint } = page;
  return deps.db.withSystemTransaction(async (tx) => {
    await assertLease(tx, deps.lease);
    const ingested = await ingestRows(tx, { table, rows, ring: deps.ring, schemaFingerprint, now, latestWins: true });
    const aside = await quarantineRows(tx, table, page.rejected, now);
    await deps.queue.ring(tx, "detect", ingested.lanes);
    // The closing loop had passed these rows: they came at least so late.
    await recordLateness(tx, { table, foundBy: "window", ms: lagMs, rows: ingested.changed, now });
    await tx.query(
      "UPDATE sync_watermarks SET rows_stored = rows_stored + $2, rows_quarantined = rows_quarantined + $3 WHERE table_name = $1",
      [table, ingested.changed, aside],
    );
    return ingested.changed + aside;
  });
}

async function keepResult(
  deps: SyncDeps,
  table: SourceTable,
  window: Window,
  result: { sourceRows: number; held: Held; foundRows: number; state: WindowResult["state"] },
): Promise<void> {
  await deps.db.withSystemTransaction((tx) =>
    tx.query(
      `INSERT INTO completeness_windows AS known (table_name, window_start, window_end, source_rows, stored_rows,
       quarantined_rows, found_rows, state, first_checked_at, checked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
     ON CONFLICT (table_name, window_start) DO UPDATE SET
       source_rows = excluded.source_rows, stored_rows = excluded.stored_rows, quarantined_rows = excluded.quarantined_rows,
       found_rows = known.found_rows + excluded.found_rows, checked_at = excluded.checked_at, checks = known.checks + 1,
       state = CASE WHEN excluded.state = 'equal' AND known.found_rows > 0 THEN 'repaired' ELSE excluded.state END`,
      [
        table,
        window.start,
        window.end,
        result.sourceRows,
        result.held.stored,
        result.held.aside,
        result.foundRows,
        result.state,
        deps.clock.now(),
      ],
    ),
  );
}

function runOf(
  table: SourceTable,
  loop: string,
  startedAt: Date,
  durationMs: number,
  rowsRead: number,
  rowsChanged: number,
): QueryRun {
  const query = `sync:${table}:${loop}`;
  return { table, query, startedAt, durationMs, rowsRead, rowsChanged, rowsQuarantined: 0, errorClass: "none" };
}
