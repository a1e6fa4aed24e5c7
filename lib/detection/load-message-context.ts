import type { HistoryMessage } from "#lib/detection/content-types.ts";
import { bookingStageAt, type BookingTimes } from "#lib/detection/booking-stage.ts";
import type { BookingStage } from "#lib/events/model.ts";
import { openText, type KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

/** A message event as the detect stage reads it from the log. */
export type MessageEvent = {
  readonly seq: number;
  readonly sourceTable: string;
  readonly sourceKey: string;
  readonly version: number;
  readonly subjectUserId: string;
  readonly counterpartUserId: string | null;
  readonly pairKey: string | null;
  readonly conversationId: string | null;
  readonly shard: number;
  readonly occurredAt: Date;
  readonly contentSealed: Buffer | null;
};

/** What surrounds a message: the thread before it, and where the booking stood. */
export type MessageContext = { readonly history: readonly HistoryMessage[]; readonly bookingStage: BookingStage };

/** The window of a thread that one message is read with. */
const historyMessages = 20;
const historyMinutes = 30;

/** Opens the text a person wrote, sealed to its own event row. */
export function openContent(
  ring: KeyRing,
  event: Pick<MessageEvent, "sourceTable" | "sourceKey" | "version">,
  sealed: Buffer,
): string {
  return openText(ring, `${event.sourceTable}:${event.sourceKey}:${event.version}`, sealed);
}

type HistoryRow = {
  seq: number;
  at: Date;
  eventSeq: number;
  sourceKey: string;
  version: number;
  senderId: string;
  sealed: Buffer;
};
type BookingRow = BookingTimes & { eventSeq: number };

/** When each message was first detected, by its event; what was stored later was not known then. */
export type KnownTimes = ReadonlyMap<number, Date>;

/**
 * Loads the context of a chunk of messages in two statements. Only messages that stand before each
 * one in time are seen; an edit is a version of its own, and the latest before the message counts.
 * With `known`, a message is read with what was stored when it was first detected, as it was then.
 */
export async function loadMessageContext(
  tx: Tx,
  ring: KeyRing,
  messages: readonly MessageEvent[],
  known: KnownTimes = new Map(),
): Promise<ReadonlyMap<number, MessageContext>> {
  const histories = await loadHistories(tx, ring, messages, known);
  const bookings = await loadBookings(tx, messages, known);
  return new Map(
    messages.map((message) => [
      message.seq,
      {
        history: histories.get(message.seq) ?? [],
        bookingStage: bookingStageAt(bookings.get(message.seq) ?? [], message.occurredAt),
      },
    ]),
  );
}

async function loadHistories(
  tx: Tx,
  ring: KeyRing,
  messages: readonly MessageEvent[],
  known: KnownTimes,
): Promise<Map<number, HistoryMessage[]>> {
  const { rows } = await tx.query<HistoryRow>(
    `SELECT asked.seq, earlier.occurred_at AS at, earlier.seq AS "eventSeq", earlier.source_key AS "sourceKey",
            earlier.version, earlier.subject_user_id AS "senderId", earlier.content_sealed AS sealed
     FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::text[], $7::timestamptz[])
       AS asked(seq, conversation_id, at, source_key, known_at)
     CROSS JOIN LATERAL (
       SELECT seq, occurred_at, source_key, version, subject_user_id, content_sealed FROM source_events AS e
       WHERE e.conversation_id = asked.conversation_id AND e.source_table = 'messages' AND e.content_sealed IS NOT NULL
         AND e.occurred_at <= asked.at AND e.occurred_at > asked.at - $5 * interval '1 minute'
         AND (asked.known_at IS NULL OR e.recorded_at <= asked.known_at)
         AND e.source_key <> asked.source_key AND (e.occurred_at < asked.at OR e.seq < asked.seq)
       ORDER BY e.occurred_at DESC, e.seq DESC LIMIT $6) AS earlier
     ORDER BY asked.seq, earlier.occurred_at, earlier.seq`,
    [
      messages.map((message) => message.seq),
      messages.map((message) => message.conversationId),
      messages.map((message) => message.occurredAt),
      messages.map((message) => message.sourceKey),
      historyMinutes,
      historyMessages,
      messages.map((message) => known.get(message.seq) ?? null),
    ],
  );
  // One thread's messages are each asked for many times in a chunk: open every text once.
  const opened = new Map<number, string | null>();
  const histories = new Map<number, HistoryMessage[]>();
  for (const row of rows) {
    let text = opened.get(row.eventSeq);
    if (text === undefined) {
      text = openHistory(ring, row);
      opened.set(row.eventSeq, text);
    }
    if (text === null) continue;
    const list = histories.get(row.seq);
    const entry = { senderId: row.senderId, text, at: row.at };
    if (list) list.push(entry);
    else histories.set(row.seq, [entry]);
  }
  return histories;
}

/** A text that does not open is its own event's fault: the messages after it are read without it. */
function openHistory(ring: KeyRing, row: HistoryRow): string | null {
  try {
    return openContent(ring, { sourceTable: "messages", sourceKey: row.sourceKey, version: row.version }, row.sealed);
  } catch {
    return null;
  }
}

/** The bookings of the two people; one that has changed since `known_at` as its event log had it then. */
async function loadBookings(
  tx: Tx,
  messages: readonly MessageEvent[],
  known: KnownTimes,
): Promise<Map<number, BookingTimes[]>> {
  const { rows } = await tx.query<BookingRow>(
    `SELECT asked.seq AS "eventSeq", coalesce(past.payload->>'status', b.status) AS status,
            b.source_created_at AS "createdAt",
            CASE WHEN past.payload IS NULL THEN b.scheduled_at ELSE (past.payload->>'scheduled_at')::timestamptz END AS "scheduledAt",
            CASE WHEN past.payload IS NULL THEN b.completed_at ELSE (past.payload->>'completed_at')::timestamptz END AS "completedAt",
            CASE WHEN past.payload IS NULL THEN b.cancelled_at ELSE (past.payload->>'cancelled_at')::timestamptz END AS "cancelledAt"
     FROM unnest($1::bigint[], $2::text[], $3::text[], $4::timestamptz[]) AS asked(seq, one, other, known_at)
     JOIN providers AS p ON p.user_id IN (asked.one, asked.other)
     JOIN bookings AS b ON b.provider_id = p.provider_id
       AND b.customer_id = CASE WHEN p.user_id = asked.one THEN asked.other ELSE asked.one END
     LEFT JOIN LATERAL (
       SELECT payload FROM source_events AS e
       WHERE b.changed_at > asked.known_at AND e.source_table = 'bookings' AND e.source_key = b.booking_id
         AND e.recorded_at <= asked.known_at
       ORDER BY e.version DESC LIMIT 1) AS past ON true
     WHERE asked.known_at IS NULL OR (p.first_seen_at <= asked.known_at AND b.first_seen_at <= asked.known_at)`,
    [
      messages.map((message) => message.seq),
      messages.map((message) => message.subjectUserId),
      messages.map((message) => message.counterpartUserId),
      messages.map((message) => known.get(message.seq) ?? null),
    ],
  );
  const bookings = new Map<number, BookingTimes[]>();
  for (const row of rows) {
    const list = bookings.get(row.eventSeq);
    if (list) list.push(row);
    else bookings.set(row.eventSeq, [row]);
  }
  return bookings;
}
