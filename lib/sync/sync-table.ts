import type { NormalisedRow, SourceTable } from "#lib/events/model.ts";
import { assertLease, type Lease } from "#lib/jobs/lease.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Runtime } from "#lib/platform/env.ts";
import type { Log } from "#lib/platform/log.ts";
import type { SourceConnection } from "#lib/source/connection.ts";
import type { NormaliseTools } from "#lib/source/normalise.ts";
import { sourceUnavailable } from "#lib/source/source-error.ts";
import { freezeTable } from "#lib/sync/freeze-table.ts";
import { ingestRows } from "#lib/sync/ingest-rows.ts";
import {
  effectiveLagMs,
  latenessMs,
  recheckLagMs,
  recordLateness,
  worstLatenessMs,
  type FoundBy,
} from "#lib/sync/lateness.ts";
import { quarantineRows } from "#lib/sync/quarantine-rows.ts";
import { readPage, type Page } from "#lib/sync/read-page.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { boundFor, shiftSourceTime } from "#lib/sync/source-time.ts";
import { advanceWatermark, loadWatermark, samePosition, type Position, type Watermark } from "#lib/sync/watermark.ts";

export type SyncDeps = {
  readonly db: Database;
  readonly queue: Pick<JobQueue, "ring">;
  readonly source: SourceConnection;
  readonly tools: NormaliseTools;
  readonly ring: KeyRing;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly log: Log;
  readonly runtime: Runtime;
  readonly batchSize: number;
  /** Fresh pages a step may read where a backlog waits; at least one. */
  readonly pagesPerStep: number;
  readonly closeLagMs: number;
};

/** Rows stamped further ahead than this are left for later: a row from 2099 must not move the position there. */
const clockSkewMs = 5_000;
/** A clock that is back by more than this is no jitter. */
const clockStepMs = 5_000;
/** Below this lag the early second look would look at what the tail has just read. */
const shortestRecheckMs = 1_000;
/** A step that has drained for so long leaves the rest to the next cycle. */
const longestDrainMs = 5_000;

/** Hears of every page that was stored, also of those before a failure. */
export type RunLog = (run: QueryRun) => void;

export type TableOutcome = {
  readonly rowsRead: number;
  readonly more: boolean;
  readonly backfilled: boolean;
};

type Frame = { readonly clock: string; readonly lagMs: number };

/**
 * One bounded step of a table. TAIL reads what is fresh, without lag. CLOSE reads again what is older
 * than the close lag and alone moves the durable watermark: a transaction that committed late is
 * found there. A third of the way, RECHECK reads it too: what it finds is sooner here, and tells
 * whether the lag leaves room. Where the tail itself is that old (a backlog), its page counts for all.
 */
export async function syncTable(deps: SyncDeps, table: SourceTable, log: RunLog): Promise<TableOutcome> {
  const before = await loadWatermark(deps.db, table);
  const clock = await readClock(deps.source);
  if (before.sourceClock !== null && clock < shiftSourceTime(before.sourceClock, -clockStepMs)) {
    await freezeTable(deps, table, "clock");
    return { rowsRead: 0, more: false, backfilled: true };
  }
  const worstMs = await worstLatenessMs(deps.db, table, deps.clock.now());
  const lagMs = effectiveLagMs({ settingMs: deps.closeLagMs, worstMs, runtime: deps.runtime });
  return readLoops(deps, table, before, { clock, lagMs }, log);
}

async function readLoops(
  deps: SyncDeps,
  table: SourceTable,
  before: Watermark,
  frame: Frame,
  log: RunLog,
): Promise<TableOutcome> {
  const tail = await drainTail(deps, table, before, { frame, log });
  let { now, rowsRead } = tail;
  let more = tail.full;
  if (!tail.joined) {
    for (const loop of ["recheck", "close"] as const) {
      if (loop === "recheck" && recheckLagMs(frame.lagMs) < shortestRecheckMs) continue;
      const step =
        loop === "close" ? await closeStep(deps, table, now, frame) : await recheckStep(deps, table, now, frame);
      log(await store(deps, table, loop, step.page, now, { ...step, ...frame, hot: now.hot, caughtUp: !tail.full }));
      now = { ...now, low: step.low, recheck: step.recheck };
      rowsRead += step.page.positions.length;
      more ||= step.page.full;
    }
  }
  return { rowsRead, more, backfilled: before.backfilled || !tail.full };
}

/**
 * Fresh pages up to the step's limit. While one is stored the next is already being read, so that neither server
 * waits for the other. Where a page cannot be stored, what was read after it is dropped.
 */
async function drainTail(
  deps: SyncDeps,
  table: SourceTable,
  before: Watermark,
  { frame, log }: { readonly frame: Frame; readonly log: RunLog },
) {
  const ceiling = shiftSourceTime(frame.clock, clockSkewMs);
  const read = (from: Position | null): Promise<Page> =>
    readPage(deps.source, deps.tools, table, { from, ceiling, limit: deps.batchSize });
  const startedAt = performance.now();
  let now = before;
  let rowsRead = 0;
  let page = await read(before.hot);
  for (let pages = 1; ; pages += 1) {
    const hot = page.positions.at(-1) ?? now.hot;
    const goesOn = page.full && pages < deps.pagesPerStep && performance.now() - startedAt < longestDrainMs;
    const next = goesOn ? read(hot) : null;
    // Heard below; until then nobody listens.
    next?.catch(() => {});
    const step = planTail(now, page, ceilingAt(frame, frame.lagMs, hot));
    log(await store(deps, table, "tail", page, now, { ...step, ...frame }));
    rowsRead += page.positions.length;
    now = { ...now, hot, low: step.low, schemaFingerprint: now.schemaFingerprint ?? page.schemaFingerprint };
    if (next === null) return { now, rowsRead, full: page.full, joined: step.joined };
    page = await next;
  }
}

async function closeStep(deps: SyncDeps, table: SourceTable, before: Watermark, frame: Frame) {
  const ceiling = ceilingAt(frame, frame.lagMs, before.hot);
  const page = await readPage(deps.source, deps.tools, table, { from: before.low, ceiling, limit: deps.batchSize });
  return {
    page,
    low: page.positions.at(-1) ?? before.low,
    recheck: before.recheck,
    completeUntil: page.full ? null : ceiling,
  };
}

async function recheckStep(deps: SyncDeps, table: SourceTable, before: Watermark, frame: Frame) {
  const from = laterOf(before.low, before.recheck);
  const ceiling = ceilingAt(frame, recheckLagMs(frame.lagMs), before.hot);
  const page = await readPage(deps.source, deps.tools, table, { from, ceiling, limit: deps.batchSize });
  return { page, low: before.low, recheck: page.positions.at(-1) ?? from, completeUntil: null };
}

function ceilingAt(frame: Frame, lagMs: number, hot: Position | null): string {
  return boundFor(hot?.cursor ?? null, shiftSourceTime(frame.clock, -lagMs));
}

/** Keys are ordered by the source alone, so of two places with one cursor the first is the safe one. */
function laterOf(low: Position | null, recheck: Position | null): Position | null {
  return recheck !== null && (low === null || recheck.cursor > low.cursor) ? recheck : low;
}

/** The tail may move the watermark itself where it started from it: then no row in between is unread. */
function planTail(before: Watermark, page: Page, closeCeiling: string) {
  const hot = page.positions.at(-1) ?? before.hot;
  const joined = samePosition(before.low, before.hot);
  const closed = page.positions.findLast((position) => position.cursor < closeCeiling);
  const low = joined ? (closed ?? before.low) : before.low;
  return {
    joined,
    hot,
    low,
    recheck: before.recheck,
    completeUntil: joined && !page.full ? closeCeiling : null,
    caughtUp: !page.full,
  };
}

/** The source's clock in UTC, as it prints it. Throws `source.unavailable` (`drift`) when it prints something else. */
async function readClock(source: SourceConnection): Promise<string> {
  const { rows } = await source.read("source:clock", []);
  const now = rows[0]?.["source_now"];
  if (typeof now !== "string") throw sourceUnavailable(null, "drift");
  return now;
}

type Step = Frame & {
  low: Position | null;
  hot: Position | null;
  recheck: Position | null;
  completeUntil: string | null;
  caughtUp: boolean;
};

async function store(
  deps: SyncDeps,
  table: SourceTable,
  loop: "tail" | "recheck" | "close",
  page: Page,
  before: Watermark,
  step: Step,
): Promise<QueryRun> {
  if (before.schemaFingerprint !== null && before.schemaFingerprint !== page.schemaFingerprint)
    throw sourceUnavailable(null, "drift");
  const now = deps.clock.now();
  const { rows, schemaFingerprint } = page;
  const counts = await deps.db.withSystemTransaction(async (tx) => {
    await assertLease(tx, deps.lease);
    const ingested = await ingestRows(tx, {
      ...{ table, rows, ring: deps.ring, schemaFingerprint, now },
      mostlyNew: loop === "tail",
    });
    const quarantined = await quarantineRows(tx, table, page.rejected, now);
    await deps.queue.ring(tx, "detect", ingested.lanes);
    if (loop !== "tail" && ingested.changed > 0)
      await recordLateness(tx, { table, now, ...lateRows(rows, ingested.changedKeys, loop, step) });
    await advanceWatermark(tx, {
      ...step,
      table,
      sourceClock: step.clock,
      stored: ingested.changed,
      quarantined,
      closeOnly: loop === "tail" ? 0 : ingested.changed,
      schemaFingerprint,
    });
    return { changed: ingested.changed, quarantined };
  });
  return {
    table,
    query: `sync:${table}:${loop}`,
    startedAt: now,
    durationMs: page.durationMs,
    rowsRead: page.positions.length,
    rowsChanged: counts.changed,
    rowsQuarantined: counts.quarantined,
    errorClass: "none",
  };
}

function lateRows(rows: readonly NormalisedRow[], changed: ReadonlySet<string>, foundBy: FoundBy, frame: Frame) {
  const late = rows.filter((row) => changed.has(row.key));
  const lookedAt = foundBy === "close" ? frame.lagMs : recheckLagMs(frame.lagMs);
  return {
    foundBy,
    rows: late.length,
    ms: Math.max(...late.map((row) => latenessMs(frame.clock, row.cursor, lookedAt))),
  };
}
