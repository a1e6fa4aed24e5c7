import type { Sql } from "#lib/platform/db/sql.ts";

/** Drops settled outbox entries and shown notifications last seen before `before`, a bounded number a call. */
export async function pruneNotifications(sql: Sql, before: Date): Promise<number> {
  const { rowCount: settled } = await sql.query(
    `DELETE FROM notification_outbox WHERE seq IN
       (SELECT seq FROM notification_outbox WHERE settled_at < $1 ORDER BY settled_at LIMIT 10000)`,
    [before],
  );
  const { rowCount: shown } = await sql.query(
    `DELETE FROM notifications WHERE notification_id IN
       (SELECT notification_id FROM notifications WHERE last_at < $1 ORDER BY last_at LIMIT 10000)`,
    [before],
  );
  return settled + shown;
}
