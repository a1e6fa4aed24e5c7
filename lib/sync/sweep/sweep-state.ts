import { mirrorTables } from "#lib/events/mirror-columns.ts";
import type { SourceTable } from "#lib/events/model.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";

/** Where the slow pass over a table stands. One turn visits every row by key, and every stored key. */
export type SweepState = {
  readonly turn: number;
  readonly turnStartedAt: Date | null;
  /** Last key visited in the source, or null at the start of the turn. */
  readonly key: string | null;
  readonly keysDone: boolean;
  /** Last stored key that was looked for in the source. */
  readonly probeKey: string | null;
  readonly probeDone: boolean;
  readonly sliceAt: Date | null;
  readonly rowsSeen: number;
  /** Rows the table is thought to hold: those of the last turn, or those stored. */
  readonly expectedRows: number;
  /** Rows of this turn that are gone or went back to an older state. */
  readonly suspects: number;
  /** A person has said that this turn is to be believed. */
  readonly believed: boolean;
  readonly lowCursor: string | null;
  readonly schemaFingerprint: string | null;
  readonly sourceMaxKey: string | null;
  readonly ready: boolean;
};

const columns = `sweep_turn AS turn, sweep_turn_started_at AS "turnStartedAt", sweep_key AS key, sweep_keys_done AS "keysDone",
  probe_key AS "probeKey", probe_done AS "probeDone", sweep_slice_at AS "sliceAt", sweep_rows AS "rowsSeen",
  coalesce(sweep_last_turn_rows, 0) AS "expectedRows", sweep_suspect_rows AS suspects,
  believed_turn IS NOT DISTINCT FROM sweep_turn AS believed, low_cursor AS "lowCursor",
  schema_fingerprint AS "schemaFingerprint", source_max_key AS "sourceMaxKey",
  state = 'ok' AND caught_up AND backfilled_at IS NOT NULL AS ready`;

export async function loadSweep(sql: Sql, table: SourceTable): Promise<SweepState | null> {
  const { rows } = await sql.query<SweepState>(`SELECT ${columns} FROM sync_watermarks WHERE table_name = $1`, [table]);
  return rows[0] ?? null;
}

/** Starts the next turn. What the table is thought to hold is what is stored now. */
export async function startTurn(sql: Sql, table: SourceTable, now: Date): Promise<SweepState | null> {
  const { rows } = await sql.query<SweepState>(
    `UPDATE sync_watermarks SET sweep_turn = sweep_turn + 1, sweep_turn_started_at = $2, sweep_slice_at = NULL, sweep_key = NULL,
       sweep_keys_done = false, probe_key = NULL, probe_done = false, sweep_rows = 0, sweep_suspect_rows = 0,
       sweep_last_turn_rows = (SELECT count(*) FROM ${table} WHERE deleted_at IS NULL)
     WHERE table_name = $1 RETURNING ${columns}`,
    [table, now],
  );
  return rows[0] ?? null;
}

/** Marks the turn as finished once both of its walks are. */
export async function finishTurn(tx: Tx, table: SourceTable, now: Date): Promise<void> {
  await tx.query(
    `UPDATE sync_watermarks SET sweep_turn_finished_at = $2
     WHERE table_name = $1 AND sweep_keys_done AND probe_done AND
           (sweep_turn_finished_at IS NULL OR sweep_turn_finished_at < sweep_turn_started_at)`,
    [table, now],
  );
}

const fewestRows = 100;
const mostRows = 20_000;

/** Rows that are due in this slice, so that a turn takes the time it is given. */
export function rowsDue(state: SweepState, turnMinutes: number, now: Date): number {
  if (turnMinutes <= 0) return mostRows;
  const since = (state.sliceAt ?? state.turnStartedAt ?? now).getTime();
  const share = (now.getTime() - since) / (turnMinutes * minuteMs);
  return Math.min(mostRows, Math.max(fewestRows, Math.ceil(state.expectedRows * share * 1.1)));
}

/** Whether a new turn is due: the last is finished and its time is over. */
export function turnIsDue(state: SweepState, turnMinutes: number, now: Date): boolean {
  if (!state.keysDone || !state.probeDone) return false;
  return state.turnStartedAt === null || now.getTime() - state.turnStartedAt.getTime() >= turnMinutes * minuteMs;
}

/**
 * Whether so many rows are gone, or back at an older state, in one turn that the source looks restored:
 * more than 0.5 % of the table, where that is more than a handful; or all of it.
 */
export function looksRestored(suspects: number, rows: number): boolean {
  if (suspects > Math.max(5, rows * 0.005)) return true;
  return rows >= 2 && suspects >= rows;
}

/** The column of a mirror table that holds the source's key. */
export function keyColumn(table: SourceTable): string {
  return mirrorTables[table].key;
}
