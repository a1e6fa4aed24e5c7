import type { SourceTable } from "#lib/events/model.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";

/** A place in a source table's (cursor, key) order. */
export type Position = { readonly cursor: string; readonly key: string };

export type Watermark = {
  /** Everything up to here is stored or quarantined. Only ever moves forward. */
  readonly low: Position | null;
  /** How far the fresh tail has been read; a hint. */
  readonly hot: Position | null;
  /** How far the early second look has come, between the two; a hint. */
  readonly recheck: Position | null;
  readonly schemaFingerprint: string | null;
  readonly backfilled: boolean;
  readonly lastReadAt: Date | null;
  /** The source's clock when the table was last read. */
  readonly sourceClock: string | null;
  /** A person has to look before the table is read again. */
  readonly frozen: boolean;
  /** What changed in the table's shape and was not accepted yet. */
  readonly drifted: boolean;
};

type Row = {
  recheckCursor: string | null;
  recheckKey: string | null;
  sourceClock: string | null;
  frozen: boolean;
  drifted: boolean;
  lowCursor: string | null;
  lowKey: string | null;
  hotCursor: string | null;
  hotKey: string | null;
  schemaFingerprint: string | null;
  backfilledAt: Date | null;
  lastReadAt: Date | null;
};

function position(cursor: string | null, key: string | null): Position | null {
  return cursor !== null && key !== null ? { cursor, key } : null;
}

/** Loads a table's watermark, creating its row on first use. */
export async function loadWatermark(sql: Sql, table: SourceTable): Promise<Watermark> {
  const { rows } = await sql.query<Row>(
    `SELECT low_cursor AS "lowCursor", low_key AS "lowKey", hot_cursor AS "hotCursor", hot_key AS "hotKey",
            recheck_cursor AS "recheckCursor", recheck_key AS "recheckKey", source_clock AS "sourceClock",
            state = 'frozen' AS frozen, drift IS NOT NULL AS drifted,
            schema_fingerprint AS "schemaFingerprint", backfilled_at AS "backfilledAt", last_read_at AS "lastReadAt"
     FROM sync_watermarks WHERE table_name = $1`,
    [table],
  );
  if (rows.length === 0)
    await sql.query(`INSERT INTO sync_watermarks (table_name) VALUES ($1) ON CONFLICT DO NOTHING`, [table]);
  const row = rows[0];
  return {
    low: position(row?.lowCursor ?? null, row?.lowKey ?? null),
    hot: position(row?.hotCursor ?? null, row?.hotKey ?? null),
    recheck: position(row?.recheckCursor ?? null, row?.recheckKey ?? null),
    sourceClock: row?.sourceClock ?? null,
    frozen: row?.frozen ?? false,
    drifted: row?.drifted ?? false,
    schemaFingerprint: row?.schemaFingerprint ?? null,
    backfilled: row?.backfilledAt != null,
    lastReadAt: row?.lastReadAt ?? null,
  };
}

export type WatermarkStep = {
  readonly table: SourceTable;
  readonly low: Position | null;
  readonly hot: Position | null;
  readonly recheck: Position | null;
  readonly lagMs: number;
  readonly sourceClock: string;
  /** Source time up to which the table is known complete, when this step established one. */
  readonly completeUntil: string | null;
  readonly caughtUp: boolean;
  readonly stored: number;
  readonly quarantined: number;
  readonly closeOnly: number;
  readonly schemaFingerprint: string;
};

/** Moves a table's watermark, in the transaction that stored its rows. */
export async function advanceWatermark(tx: Tx, step: WatermarkStep): Promise<void> {
  await tx.query(
    `UPDATE sync_watermarks SET
       low_cursor = $2, low_key = $3, hot_cursor = $4, hot_key = $5, source_clock = $6,
       complete_until = coalesce($7, complete_until), caught_up = $8,
       backfilled_at = coalesce(backfilled_at, CASE WHEN $8 THEN clock_timestamp() END),
       rows_stored = rows_stored + $9, rows_quarantined = rows_quarantined + $10, close_only_rows = close_only_rows + $11,
       recheck_cursor = $13, recheck_key = $14, lag_ms = $15,
       schema_fingerprint = coalesce(schema_fingerprint, $12), state = 'ok', state_reason = NULL,
       last_read_at = clock_timestamp(), last_change_at = CASE WHEN $9 > 0 THEN clock_timestamp() ELSE last_change_at END,
       updated_at = clock_timestamp()
     WHERE table_name = $1 AND state <> 'frozen'`,
    [
      step.table,
      step.low?.cursor ?? null,
      step.low?.key ?? null,
      step.hot?.cursor ?? null,
      step.hot?.key ?? null,
      step.sourceClock,
      step.completeUntil,
      step.caughtUp,
      step.stored,
      step.quarantined,
      step.closeOnly,
      step.schemaFingerprint,
      step.recheck?.cursor ?? null,
      step.recheck?.key ?? null,
      step.lagMs,
    ],
  );
}

/** Records why a table is not being read, without touching its position. */
export async function markTableState(
  sql: Sql,
  table: SourceTable,
  state: "drift" | "failed",
  reason: string,
): Promise<void> {
  await sql.query(
    `UPDATE sync_watermarks SET state = $2, state_reason = $3, caught_up = false, updated_at = clock_timestamp()
     WHERE table_name = $1 AND state <> 'frozen'`,
    [table, state, reason],
  );
}

export function samePosition(a: Position | null, b: Position | null): boolean {
  return a === b || (a !== null && b !== null && a.cursor === b.cursor && a.key === b.key);
}
