import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { dayMs } from "#lib/platform/clock.ts";

/** What proves that nothing of a table was missed, over the last 24 hours. */
export type TableCompleteness = {
  readonly tableName: SourceTable;
  /** Closed windows whose rows were counted on both sides. */
  readonly windows: number;
  readonly sourceRows: number;
  /** Rows stored or set aside of the same windows. */
  readonly heldRows: number;
  /** Rows that the counting found missing, and fetched. */
  readonly foundRows: number;
  /** Windows that still differ. */
  readonly different: number;
  readonly checkedAt: string | null;
  /** How long a row is waited for before its place is closed; adapts to what was measured. */
  readonly lagMs: number | null;
  /** The latest that a row became visible after its own stamp, in 7 days. */
  readonly worstLatenessMs: number;
  readonly sweep: {
    readonly turn: number;
    /** Share of the present turn that is done, from 0 to 1. */
    readonly done: number;
    readonly startedAt: string | null;
    readonly finishedAt: string | null;
    /** Rows that no other loop had found, ever. */
    readonly foundRows: number;
  };
};

/** A window that did not count alike at first, in the source's own time. */
export type WindowDifference = {
  readonly tableName: string;
  readonly from: string;
  readonly until: string;
  readonly sourceRows: number;
  readonly heldRows: number;
  readonly foundRows: number;
  readonly state: "repaired" | "different";
  readonly checkedAt: string;
};

export type Completeness = {
  readonly tables: readonly TableCompleteness[];
  /** Newest first. */
  readonly differences: readonly WindowDifference[];
};

const shownDifferences = 50;

/** The evidence behind "complete up to": counted windows, measured lateness, the sweep. Needs `source:read`. */
export async function readCompleteness({ ctx }: { ctx: Ctx }): Promise<Completeness> {
  requirePermission(ctx, "source:read");
  const since = new Date(ctx.now.getTime() - dayMs);
  const [tables, differences] = await Promise.all([readTables(ctx, since), readDifferences(ctx, since)]);
  return { tables, differences };
}

type StoredTable = {
  tableName: string;
  windows: number;
  sourceRows: number;
  heldRows: number;
  foundRows: number;
  different: number;
  checkedAt: Date | null;
  lagMs: number | null;
  worstLatenessMs: number;
  turn: number;
  keysDone: boolean;
  probeDone: boolean;
  rowsSeen: number;
  expectedRows: number | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  sweepFound: number;
};

async function readTables(ctx: Ctx, since: Date): Promise<TableCompleteness[]> {
  const { rows } = await ctx.db.query<StoredTable>(
    `SELECT w.table_name AS "tableName", coalesce(c.windows, 0) AS windows, coalesce(c.source_rows, 0)::bigint AS "sourceRows",
            coalesce(c.held_rows, 0)::bigint AS "heldRows", coalesce(c.found_rows, 0)::bigint AS "foundRows",
            coalesce(c.different, 0) AS different, c.checked_at AS "checkedAt", w.lag_ms AS "lagMs",
            coalesce(l.worst, 0) AS "worstLatenessMs", w.sweep_turn AS turn, w.sweep_keys_done AS "keysDone",
            w.probe_done AS "probeDone", w.sweep_rows AS "rowsSeen", w.sweep_last_turn_rows AS "expectedRows",
            w.sweep_turn_started_at AS "startedAt", w.sweep_turn_finished_at AS "finishedAt", w.sweep_only_rows AS "sweepFound"
     FROM sync_watermarks AS w
     LEFT JOIN (
       SELECT table_name, count(*) AS windows, sum(source_rows) AS source_rows, sum(stored_rows + quarantined_rows) AS held_rows,
              sum(found_rows) AS found_rows, count(*) FILTER (WHERE state = 'different') AS different, max(checked_at) AS checked_at
       FROM completeness_windows WHERE checked_at > $1 GROUP BY table_name) AS c USING (table_name)
     LEFT JOIN (
       SELECT table_name, max(max_ms) AS worst FROM sync_lateness
       WHERE day > ($2::timestamptz AT TIME ZONE 'UTC')::date - 7 GROUP BY table_name) AS l USING (table_name)`,
    [since, ctx.now],
  );
  const known = new Map(rows.map((row) => [row.tableName, row]));
  return sourceTables.flatMap((tableName) => {
    const row = known.get(tableName);
    return row ? [toTable(tableName, row)] : [];
  });
}

function toTable(tableName: SourceTable, row: StoredTable): TableCompleteness {
  const { windows, sourceRows, heldRows, foundRows, different, lagMs, worstLatenessMs } = row;
  return {
    ...{ tableName, windows, sourceRows, heldRows, foundRows, different, lagMs, worstLatenessMs },
    checkedAt: row.checkedAt?.toISOString() ?? null,
    sweep: {
      turn: row.turn,
      done: shareDone(row),
      startedAt: row.startedAt?.toISOString() ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
      foundRows: row.sweepFound,
    },
  };
}

/** A turn walks the source's keys and then the stored ones; the second walk is about as long as the first. */
function shareDone(row: StoredTable): number {
  if (row.keysDone && row.probeDone) return 1;
  if (row.keysDone) return 0.5;
  return Math.min(0.5, row.rowsSeen / Math.max(1, row.expectedRows ?? 0) / 2);
}

async function readDifferences(ctx: Ctx, since: Date): Promise<WindowDifference[]> {
  const { rows } = await ctx.db.query<Omit<WindowDifference, "checkedAt"> & { checkedAt: Date }>(
    `SELECT table_name AS "tableName", window_start AS "from", window_end AS until, source_rows AS "sourceRows",
            stored_rows + quarantined_rows AS "heldRows", found_rows AS "foundRows", state, checked_at AS "checkedAt"
     FROM completeness_windows WHERE state <> 'equal' AND checked_at > $1 ORDER BY checked_at DESC LIMIT $2`,
    [since, shownDifferences],
  );
  return rows.map((row) => ({ ...row, checkedAt: row.checkedAt.toISOString() }));
}
