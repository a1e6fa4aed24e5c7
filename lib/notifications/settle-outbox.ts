import type { Tx } from "#lib/platform/db/sql.ts";
import { showOnConsole } from "#lib/notifications/show-on-console.ts";

export type OutboxEntry = {
  readonly notificationId: string;
  readonly area: string;
  readonly module: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly context: string;
  readonly emittedAt: Date;
};

/**
 * Takes the oldest entries of the outbox, in order, and gives each to the console channel, all in
 * the caller's transaction: an entry is shown once or, after a crash, still waiting. Workers side by
 * side wait for one another, for folding needs the order. Returns how many were settled.
 */
export async function settleOutbox(tx: Tx, atMost: number): Promise<number> {
  const { rows } = await tx.query<OutboxEntry & { seq: number }>(
    `SELECT seq, notification_id AS "notificationId", area, module, code, severity, message, context::text AS context,
            emitted_at AS "emittedAt"
     FROM notification_outbox WHERE settled_at IS NULL ORDER BY seq LIMIT $1 FOR UPDATE`,
    [atMost],
  );
  for (const entry of rows) await showOnConsole(tx, entry);
  if (rows.length > 0) {
    await tx.query(`UPDATE notification_outbox SET settled_at = clock_timestamp() WHERE seq = ANY($1::bigint[])`, [
      rows.map((row) => row.seq),
    ]);
  }
  return rows.length;
}
