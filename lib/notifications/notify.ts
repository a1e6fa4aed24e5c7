import { notificationCodes, placeOf, type NotificationCode } from "#lib/notifications/notification-codes.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

export type NotificationEvent = {
  readonly code: NotificationCode;
  /** One or two sentences for a person. Never personal data, a statement, a value or a secret. */
  readonly message: string;
  /** Ids, names of tables, codes and numbers. */
  readonly context?: Readonly<Record<string, string | number | boolean>>;
};

const longestMessage = 500;

/**
 * Tells people that something happened: one insert into the outbox, without a lock, in the caller's
 * transaction when it has one. Delivery, and folding of repeats, is a worker's. Outside a transaction
 * it never rejects: a notification is never worth failing what it is about. Answers whether it was kept.
 */
export async function notify(sql: Sql, event: NotificationEvent): Promise<boolean> {
  const { area, module } = placeOf(event.code);
  try {
    await sql.query(
      `INSERT INTO notification_outbox (notification_id, area, module, code, severity, message, context)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
      [
        newId(),
        area,
        module,
        event.code,
        notificationCodes[event.code],
        storable(event.message),
        storable(JSON.stringify(event.context ?? {}), Number.POSITIVE_INFINITY),
      ],
    );
    return true;
  } catch (error) {
    // A failed statement has ended the caller's transaction already; hiding that would hide the cause.
    if ("inTransaction" in sql) throw error;
    return false;
  }
}

/** PostgreSQL takes no NUL and no half characters, and an empty message tells nobody anything. */
function storable(text: string, longest = longestMessage): string {
  const clean = text.toWellFormed().replaceAll("\0", "").replaceAll("\\u0000", "").trim();
  return clean === "" ? "No message." : clean.slice(0, longest).toWellFormed();
}
