import { stageLog, type Stage } from "#lib/jobs/stages.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { SqlValue, Tx } from "#lib/platform/db/sql.ts";

/** Where a stage stands in a log: transaction id first, because sequence order is not commit order. */
export type LogPosition = { readonly writtenBy: number; readonly seq: number };

/** Where positions are kept: a stage's own, or those of a detector run that follows the same log. */
const offsetTables = {
  stage: { table: "pipeline_offsets", owner: "stage" },
  run: { table: "detector_run_offsets", owner: "run_id" },
} as const;

export type LaneConsumer<Row extends LogPosition> = {
  readonly stage: Stage;
  /** Set for a detector run: it reads the stage's log and moves offsets of its own. */
  readonly runId?: string;
  /** Select list over the stage's log, besides `written_by AS "writtenBy"` and `seq`. */
  readonly columns: string;
  readonly chunkSize: number;
  /** Writes the chunk's outputs in `tx`, where the offset moves too. */
  readonly handle: (tx: Tx, rows: readonly Row[], lane: number) => Promise<void>;
  /** Records one row that cannot be handled, so that the rest go on. Called with a chunk of one. */
  readonly bury: (tx: Tx, row: Row, error: unknown) => Promise<void>;
};

export type LaneProgress = { readonly consumed: number; readonly more: boolean };

/**
 * Consumes one chunk of a lane: outputs and offset commit together, so a crash, a lost doorbell or
 * a doubled one can neither lose nor repeat an effect. A lane that another worker holds is left
 * alone. Only rows written below the oldest running transaction are taken: no later commit can slip
 * in before them. `more` tells that rows are waiting, be it behind a running transaction.
 */
export async function consumeLane<Row extends LogPosition>(
  db: Database,
  consumer: LaneConsumer<Row>,
  lane: number,
): Promise<LaneProgress> {
  try {
    return await consumeChunk(db, consumer, lane, consumer.chunkSize);
  } catch (error) {
    if (!isDataFault(error)) throw error;
    return consumeAroundFault(db, consumer, lane);
  }
}

/** Halves the chunk until the one bad row stands alone, buries it, and hands back to the normal path. */
async function consumeAroundFault<Row extends LogPosition>(
  db: Database,
  consumer: LaneConsumer<Row>,
  lane: number,
): Promise<LaneProgress> {
  for (let size = Math.ceil(consumer.chunkSize / 2); ; size = Math.ceil(size / 2)) {
    try {
      return await consumeChunk(db, consumer, lane, size);
    } catch (error) {
      if (!isDataFault(error)) throw error;
      if (size === 1) {
        const burying = { ...consumer, handle: buryFirst(consumer, error) };
        return consumeChunk(db, burying, lane, 1);
      }
    }
  }
}

function buryFirst<Row extends LogPosition>(consumer: LaneConsumer<Row>, error: unknown) {
  return async (tx: Tx, rows: readonly Row[]): Promise<void> => {
    for (const row of rows) await consumer.bury(tx, row, error);
  };
}

async function consumeChunk<Row extends LogPosition>(
  db: Database,
  consumer: LaneConsumer<Row>,
  lane: number,
  size: number,
): Promise<LaneProgress> {
  const log = stageLog[consumer.stage];
  const { table, owner } = offsetTables[consumer.runId === undefined ? "stage" : "run"];
  const ownerId = consumer.runId ?? consumer.stage;
  return db.withSystemTransaction(async (tx) => {
    const { rows: offsets } = await tx.query<LogPosition>(
      `SELECT written_by AS "writtenBy", seq FROM ${table} WHERE ${owner} = $1 AND lane = $2 FOR UPDATE SKIP LOCKED`,
      [ownerId, lane],
    );
    const offset = offsets[0];
    if (!offset) return { consumed: 0, more: false };
    const after: SqlValue[] = [lane, offset.writtenBy, offset.seq];
    const { rows } = await tx.query<Row>(
      `SELECT written_by AS "writtenBy", seq, ${consumer.columns} FROM ${log}
       WHERE lane = $1 AND (written_by, seq) > ($2, $3)
         AND written_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
       ORDER BY written_by, seq LIMIT $4`,
      [...after, size],
    );
    const last = rows.at(-1);
    if (last) {
      await consumer.handle(tx, rows, lane);
      await tx.query(
        `UPDATE ${table} SET written_by = $3, seq = $4, advanced_at = clock_timestamp() WHERE ${owner} = $1 AND lane = $2`,
        [ownerId, lane, last.writtenBy, last.seq],
      );
    }
    if (rows.length === size) return { consumed: rows.length, more: true };
    const { rows: waiting } = await tx.query<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM ${log} WHERE lane = $1 AND (written_by, seq) > ($2, $3)) AS waiting`,
      last ? [lane, last.writtenBy, last.seq] : after,
    );
    return { consumed: rows.length, more: waiting[0]?.waiting ?? false };
  });
}

/** SQLSTATE classes 22 (data exception) and 23 (constraint): the row's own fault, retrying cannot help. */
function isDataFault(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^2[23]/.test(error.code);
}
