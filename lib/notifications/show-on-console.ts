import type { OutboxEntry } from "#lib/notifications/settle-outbox.ts";
import { secondMs } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

const foldedWithinMs = 60 * secondMs;

/**
 * The console channel. The same code of the same area and module within a minute of the last one
 * shown, and not acknowledged yet, counts up instead of standing there again. Its newest words win.
 */
export async function showOnConsole(tx: Tx, entry: OutboxEntry): Promise<"shown" | "folded"> {
  const { rowCount } = await tx.query(
    `UPDATE notifications SET times = times + 1, last_at = greatest(last_at, $4), message = $6, context = $7::jsonb
     WHERE notification_id = (
       SELECT notification_id FROM notifications
       WHERE area = $1 AND module = $2 AND code = $3 AND acknowledged_at IS NULL
         AND $4::timestamptz - last_at < $5 * interval '1 millisecond'
       ORDER BY last_at DESC LIMIT 1)`,
    [entry.area, entry.module, entry.code, entry.emittedAt, foldedWithinMs, entry.message, entry.context],
  );
  if (rowCount > 0) return "folded";
  await tx.query(
    `INSERT INTO notifications
       (notification_id, area, module, code, severity, message, context, first_at, last_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $8) ON CONFLICT DO NOTHING`,
    [
      entry.notificationId,
      entry.area,
      entry.module,
      entry.code,
      entry.severity,
      entry.message,
      entry.context,
      entry.emittedAt,
    ],
  );
  return "shown";
}
