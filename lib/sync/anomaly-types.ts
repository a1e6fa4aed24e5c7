import type { NotificationCode } from "#lib/notifications/notification-codes.ts";
import type { QueryErrorClass } from "#lib/sync/run-log.ts";

/** One recorded query of the source, as the rules see it. */
export type RunSample = {
  readonly table: string;
  readonly atMs: number;
  readonly durationMs: number;
  readonly rowsRead: number;
  readonly errorClass: QueryErrorClass;
};

/** Something about the feed that people should look at. */
export type Anomaly = {
  readonly code: NotificationCode;
  readonly message: string;
  readonly context: Readonly<Record<string, string | number>>;
};
