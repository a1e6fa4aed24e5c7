/** Turns what happened into rows, numbered by time like a real database's. */
import { categoryIdOf } from "#workers/demo/marketplace/category-rows.ts";
import type { BookingDraft, Ledger, MessageDraft } from "#workers/demo/marketplace/ledger.ts";
import type {
  BookingRow,
  DisputeRow,
  Evasion,
  MessageRow,
  RatingRow,
  TransactionRow,
} from "#workers/demo/marketplace/model.ts";
import type { Person } from "#workers/demo/marketplace/people.ts";

export type LedgerRows = {
  bookings: BookingRow[];
  transactions: TransactionRow[];
  messages: MessageRow[];
  ratings: RatingRow[];
  disputes: DisputeRow[];
  evasions: Evasion[];
};

type Drafted = { readonly at: number; readonly booking: BookingDraft | null };

/** What has happened by the ledger's `now`; the rest of every story is still to come and left out. */
export function closeLedger(ledger: Ledger): LedgerRows {
  const { now } = ledger;
  const untilBoth = (one: Person, other: Person): number =>
    Math.min(ledger.bans.get(one) ?? now, ledger.bans.get(other) ?? now);
  const until = (booking: BookingDraft): number => untilBoth(booking.customer, booking.business.person);
  const bookings = ledger.bookings
    .filter((booking) => firstStep(booking) <= until(booking))
    .sort((one, other) => firstStep(one) - firstStep(other));
  const bookingIds = new Map(bookings.map((booking, index) => [booking, index + 1]));
  const idOf = (draft: Drafted): number | null => (draft.booking && bookingIds.get(draft.booking)) ?? null;
  const inOrder = <T extends Drafted>(drafts: readonly T[]): T[] =>
    drafts
      .filter((draft) => draft.at <= now && (draft.booking === null || bookingIds.has(draft.booking)))
      .sort((one, other) => one.at - other.at);
  const messages = inOrder(ledger.messages).filter((draft) => draft.at <= untilBoth(draft.sender, draft.receiver));
  return {
    bookings: bookings.map((booking, index) => bookingRow(booking, index + 1, until(booking), now)),
    transactions: inOrder(ledger.transactions).map((draft, index) => transactionRow(draft, index + 1, idOf(draft))),
    ...conversationRows(ledger, messages, idOf),
    ratings: inOrder(ledger.ratings).map((draft, index) => ({
      id: index + 1,
      booking_id: idOf(draft) ?? 0,
      rater_id: draft.rater.userId,
      ratee_id: draft.ratee.userId,
      score: draft.score,
      comment: draft.comment,
      created_at: new Date(draft.at),
    })),
    disputes: inOrder(ledger.disputes).map((draft, index) => disputeRow(draft, index + 1, idOf(draft) ?? 0, now)),
  };
}

function conversationRows(
  ledger: Ledger,
  messages: readonly MessageDraft[],
  bookingIdOf: (draft: MessageDraft) => number | null,
): Pick<LedgerRows, "messages" | "evasions"> {
  const threads = new Map<object, number>();
  for (const { thread } of messages) if (!threads.has(thread)) threads.set(thread, threads.size + 1);
  const messageIds = new Map(messages.map((message, index) => [message, index + 1]));
  return {
    messages: messages.map((draft, index) => ({
      message_id: index + 1,
      conversation_id: threads.get(draft.thread) ?? 0,
      booking_id: bookingIdOf(draft),
      sender_id: draft.sender.userId,
      receiver_id: draft.receiver.userId,
      body: draft.body,
      timestamp: new Date(draft.at),
    })),
    evasions: ledger.evasions.flatMap((draft) => {
      const ids = draft.messages.flatMap((message) => messageIds.get(message) ?? []);
      const conversationId = threads.get(draft.thread) ?? 0;
      const { technique, consequence } = draft;
      return ids.length === 0
        ? []
        : [{ conversationId, senderId: draft.sender.userId, technique, consequence, messageIds: ids }];
    }),
  };
}

function transactionRow(draft: Ledger["transactions"][number], id: number, bookingId: number | null): TransactionRow {
  return {
    transaction_id: id,
    booking_id: bookingId,
    payer_id: draft.payer?.userId ?? null,
    payee_id: draft.payee?.userId ?? null,
    kind: draft.kind,
    status: draft.status,
    method: draft.method,
    amount: (draft.amountMinor / 100).toFixed(2),
    currency: draft.currency,
    created_at: new Date(draft.at),
  };
}

function firstStep(booking: BookingDraft): number {
  return booking.steps[0]?.at ?? Number.POSITIVE_INFINITY;
}

function bookingRow(booking: BookingDraft, id: number, until: number, now: number): BookingRow {
  const reached = booking.steps.filter((step) => step.at <= until);
  const isCut = until < now && reached.length < booking.steps.length;
  const last = isCut
    ? { status: "blocked" as const, at: until }
    : (reached.at(-1) ?? { status: "requested" as const, at: firstStep(booking) });
  const cancelled = last.status.startsWith("cancelled") || last.status === "blocked";
  return {
    booking_id: id,
    customer_id: booking.customer.userId,
    provider_id: booking.business.providerId,
    category_id: categoryIdOf(booking.business.category.slug),
    status: last.status,
    amount: (booking.amountMinor / 100).toFixed(2),
    currency: booking.currency,
    scheduled_at: new Date(booking.scheduledAt),
    completed_at: last.status === "completed" ? new Date(last.at) : null,
    cancelled_at: cancelled ? new Date(last.at) : null,
    cancel_reason: cancelled ? booking.cancelReason : null,
    created_at: new Date(firstStep(booking)),
    updated_at: new Date(last.at),
  };
}

function disputeRow(draft: Ledger["disputes"][number], id: number, bookingId: number, now: number): DisputeRow {
  const closed = draft.closedAt !== null && draft.closedAt <= now;
  return {
    id,
    booking_id: bookingId,
    opened_by: draft.openedBy.userId,
    against_id: draft.against.userId,
    reason: draft.reason,
    status: closed ? draft.status : "open",
    amount: (draft.booking.amountMinor / 100).toFixed(2),
    created_at: new Date(draft.at),
    updated_at: new Date(closed ? (draft.closedAt ?? draft.at) : draft.at),
  };
}
