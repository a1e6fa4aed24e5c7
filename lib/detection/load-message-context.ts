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

/**
 * Loads the context of a chunk of messages in two statements. Only messages that stand before each
 * one in time are seen; an edit is a version of its own, and the latest before the message counts.
 */
export async function loadMessageContext(
  tx: Tx,
  ring: KeyRing,
  messages: readonly MessageEvent[],
): Promise<ReadonlyMap<number, MessageContext>> {
  const [histories, bookings] = [await loadHistories(tx, ring, messages), await loadBookings(tx, messages)];
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
): Promise<Map<number, HistoryMessage[]>> {
  const { rows } = await tx.query<HistoryRow>(
    `SELECT asked.seq, earlier.occurred_at AS at, earlier.seq AS "eventSeq", earlier.source_key AS "sourceKey",
            earlier.version, earlier.subject_user_id AS "senderId", earlier.content_sealed AS sealed
     FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::text[]) AS asked(seq, conversation_id, at, source_key)
     CROSS JOIN LATERAL (
       SELECT seq, occurred_at, source_key, version, subject_user_id, content_sealed FROM source_events AS e
       WHERE e.conversation_id = asked.conversation_id AND e.source_table = 'messages' AND e.content_sealed IS NOT NULL
         AND e.occurred_at <= asked.at AND e.occurred_at > asked.at - $5 * interval '1 minute'
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
    ],
  );
  // One thread's messages are each asked for many times in a chunk: open every text once.
  const opened = new Map<number, string>();
  const histories = new Map<number, HistoryMessage[]>();
  for (const row of rows) {
    let text = opened.get(row.eventSeq);
    if (text === undefined) {
      text = openContent(ring, { sourceTable: "messages", sourceKey: row.sourceKey, version: row.version }, row.sealed);
      opened.set(row.eventSeq, text);
    }
    const list = histories.get(row.seq);
    const entry = { senderId: row.senderId, text, at: row.at };
    if (list) list.push(entry);
    else histories.set(row.seq, [entry]);
  }
  return histories;
}

async function loadBookings(tx: Tx, messages: readonly MessageEvent[]): Promise<Map<number, BookingTimes[]>> {
  const { rows } = await tx.query<BookingRow>(
    `SELECT asked.seq AS "eventSeq", b.status, b.source_created_at AS "createdAt", b.scheduled_at AS "scheduledAt",
            b.completed_at AS "completedAt", b.cancelled_at AS "cancelledAt"
     FROM unnest($1::bigint[], $2::text[], $3::text[]) AS asked(seq, one, other)
     JOIN providers AS p ON p.user_id IN (asked.one, asked.other)
     JOIN bookings AS b ON b.provider_id = p.provider_id
       AND b.customer_id = CASE WHEN p.user_id = asked.one THEN asked.other ELSE asked.one END`,
    [
      messages.map((message) => message.seq),
      messages.map((message) => message.subjectUserId),
      messages.map((message) => message.counterpartUserId),
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
