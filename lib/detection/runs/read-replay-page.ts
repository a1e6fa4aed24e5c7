import { eventColumns } from "#lib/detection/detect-events.ts";
import type { MessageEvent } from "#lib/detection/load-message-context.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

/** Exact place in a period: the time as the database prints it, because a `Date` has no microseconds. */
export type ReplayCursor = { readonly at: string; readonly seq: number };

export type ReplayRow = MessageEvent & {
  readonly cursorAt: string;
  /** When the live stage read it; null when it has not. */
  readonly knownAt: Date | null;
  readonly keyId: string | null;
};

/** The next messages of the period, in the one order a replay has. Deletions are no messages. */
export async function readReplayPage(
  sql: Sql,
  period: { readonly from: Date; readonly to: Date; readonly throughSeq: number },
  after: ReplayCursor | null,
  size: number,
): Promise<ReplayRow[]> {
  const { rows } = await sql.query<ReplayRow>(
    `SELECT seq, ${eventColumns}, occurred_at::text AS "cursorAt", content_key_id AS "keyId",
            (SELECT min(processed_at) + interval '1 millisecond' FROM processed_events WHERE event_seq = seq) AS "knownAt"
     FROM source_events
     WHERE source_table = 'messages' AND change <> 'deleted' AND occurred_at >= $1 AND occurred_at < $2 AND seq <= $3
       AND ($4::timestamptz IS NULL OR (occurred_at, seq) > ($4::timestamptz, $5))
     ORDER BY occurred_at, seq LIMIT $6`,
    [period.from, period.to, period.throughSeq, after?.at ?? null, after?.seq ?? 0, size],
  );
  return rows;
}
