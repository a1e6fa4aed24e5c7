import type { SourceTable } from "#lib/events/model.ts";
import { assertLease, type Lease } from "#lib/jobs/lease.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { SourceConnection } from "#lib/source/connection.ts";
import type { NormaliseTools } from "#lib/source/normalise.ts";
import { sourceUnavailable } from "#lib/source/source-error.ts";
import { ingestRows } from "#lib/sync/ingest-rows.ts";
import { quarantineRows } from "#lib/sync/quarantine-rows.ts";
import { readPage, type Page } from "#lib/sync/read-page.ts";
import type { QueryRun } from "#lib/sync/run-log.ts";
import { shiftSourceTime } from "#lib/sync/source-time.ts";
import { advanceWatermark, loadWatermark, samePosition, type Position, type Watermark } from "#lib/sync/watermark.ts";

export type SyncDeps = {
  readonly db: Database;
  readonly queue: Pick<JobQueue, "ring">;
  readonly source: SourceConnection;
  readonly tools: NormaliseTools;
  readonly ring: KeyRing;
  readonly lease: Lease;
  readonly clock: Clock;
  readonly batchSize: number;
  readonly closeLagMs: number;
};

/** Rows stamped further ahead than this are left for later: a row from 2099 must not move the position there. */
const clockSkewMs = 5_000;

export type TableOutcome = {
  readonly runs: readonly QueryRun[];
  readonly rowsRead: number;
  readonly more: boolean;
  readonly backfilled: boolean;
};

/**
 * One bounded step of a table. TAIL reads what is fresh, without lag. CLOSE reads again what is older
 * than the close lag and alone moves the durable watermark: a transaction that committed late is
 * found there. Where the tail itself is that old (a backlog), its page counts for both.
 */
export async function syncTable(deps: SyncDeps, table: SourceTable): Promise<TableOutcome> {
  const before = await loadWatermark(deps.db, table);
  const clock = await readClock(deps.source);
  const closeCeiling = shiftSourceTime(clock, -deps.closeLagMs);
  const tail = await readPage(deps.source, deps.tools, table, {
    from: before.hot,
    ceiling: shiftSourceTime(clock, clockSkewMs),
    limit: deps.batchSize,
  });
  const tailStep = planTail(before, tail, closeCeiling);
  const tailRun = await store(deps, table, "tail", tail, before, { ...tailStep, clock });
  if (tailStep.joined)
    return {
      runs: [tailRun],
      rowsRead: tail.positions.length,
      more: tail.full,
      backfilled: before.backfilled || !tail.full,
    };

  const between: Watermark = {
    ...before,
    hot: tailStep.hot,
    schemaFingerprint: before.schemaFingerprint ?? tail.schemaFingerprint,
  };
  const close = await readPage(deps.source, deps.tools, table, {
    from: between.low,
    ceiling: closeCeiling,
    limit: deps.batchSize,
  });
  const closeRun = await store(deps, table, "close", close, between, {
    low: close.positions.at(-1) ?? between.low,
    hot: between.hot,
    completeUntil: close.full ? null : closeCeiling,
    caughtUp: !tail.full,
    clock,
  });
  return {
    runs: [tailRun, closeRun],
    rowsRead: tail.positions.length + close.positions.length,
    more: tail.full || close.full,
    backfilled: before.backfilled || !tail.full,
  };
}

/** The tail may move the watermark itself where it started from it: then no row in between is unread. */
function planTail(before: Watermark, page: Page, closeCeiling: string) {
  const hot = page.positions.at(-1) ?? before.hot;
  const joined = samePosition(before.low, before.hot);
  const closed = page.positions.findLast((position) => position.cursor < closeCeiling);
  const low = joined ? (closed ?? before.low) : before.low;
  return { joined, hot, low, completeUntil: joined && !page.full ? closeCeiling : null, caughtUp: !page.full };
}

async function readClock(source: SourceConnection): Promise<string> {
  const { rows } = await source.read("source:clock", []);
  const now = rows[0]?.["source_now"];
  if (typeof now !== "string") throw sourceUnavailable(null, "drift");
  return now;
}

type Step = {
  low: Position | null;
  hot: Position | null;
  completeUntil: string | null;
  caughtUp: boolean;
  clock: string;
};

async function store(
  deps: SyncDeps,
  table: SourceTable,
  loop: "tail" | "close",
  page: Page,
  before: Watermark,
  step: Step,
): Promise<QueryRun> {
  if (before.schemaFingerprint !== null && before.schemaFingerprint !== page.schemaFingerprint)
    throw sourceUnavailable(null, "drift");
  const now = deps.clock.now();
  const counts = await deps.db.withSystemTransaction(async (tx) => {
    await assertLease(tx, deps.lease);
    const ingested = await ingestRows(tx, {
      table,
      rows: page.rows,
      ring: deps.ring,
      schemaFingerprint: page.schemaFingerprint,
      now,
    });
    const quarantined = await quarantineRows(tx, table, page.rejected, now);
    await deps.queue.ring(tx, "detect", ingested.lanes);
    await advanceWatermark(tx, {
      table,
      low: step.low,
      hot: step.hot,
      sourceClock: step.clock,
      completeUntil: step.completeUntil,
      caughtUp: step.caughtUp,
      stored: ingested.changed,
      quarantined,
      closeOnly: loop === "close" ? ingested.changed : 0,
      schemaFingerprint: page.schemaFingerprint,
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
