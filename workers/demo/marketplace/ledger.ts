/** Collects what happens, in any order, and turns it into rows numbered by time like a real database's. */
import type {
  BookingRow,
  BookingStatus,
  Consequence,
  DisputeRow,
  DisputeStatus,
  Evasion,
  MessageRow,
  RatingRow,
  Technique,
  TransactionKind,
  TransactionRow,
  TransactionStatus,
} from "#workers/demo/marketplace/model.ts";
import { categoryIdOf } from "#workers/demo/marketplace/category-rows.ts";
import type { Business, Person } from "#workers/demo/marketplace/people.ts";

export type BookingDraft = {
  readonly customer: Person;
  readonly business: Business;
  readonly amountMinor: number;
  readonly currency: string;
  readonly scheduledAt: number;
  readonly steps: { readonly status: BookingStatus; readonly at: number }[];
  readonly cancelReason: string | null;
};
export type MessageDraft = {
  /** Stands for the conversation: one object per pair of people. */
  readonly thread: object;
  readonly booking: BookingDraft | null;
  readonly sender: Person;
  readonly receiver: Person;
  readonly body: string;
  readonly at: number;
};
type TransactionDraft = {
  readonly booking: BookingDraft | null;
  readonly payer: Person | null;
  readonly payee: Person | null;
  readonly kind: TransactionKind;
  readonly status: TransactionStatus;
  readonly method: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly at: number;
};
type RatingDraft = {
  readonly booking: BookingDraft;
  readonly rater: Person;
  readonly ratee: Person;
  readonly score: number;
  readonly comment: string | null;
  readonly at: number;
};
type DisputeDraft = {
  readonly booking: BookingDraft;
  readonly openedBy: Person;
  readonly against: Person;
  readonly reason: string;
  readonly status: DisputeStatus;
  readonly at: number;
  readonly closedAt: number | null;
};
type EvasionDraft = {
  readonly thread: object;
  readonly sender: Person;
  readonly technique: Technique;
  readonly consequence: Consequence;
  readonly messages: MessageDraft[];
};

export type Ledger = {
  readonly now: number;
  readonly bookings: BookingDraft[];
  readonly messages: MessageDraft[];
  readonly transactions: TransactionDraft[];
  readonly ratings: RatingDraft[];
  readonly disputes: DisputeDraft[];
  readonly evasions: EvasionDraft[];
  /** Nothing happens with these people after that moment. */
  readonly bans: Map<Person, number>;
};

export function createLedger(now: number): Ledger {
  return {
    now,
    bookings: [],
    messages: [],
    transactions: [],
    ratings: [],
    disputes: [],
    evasions: [],
    bans: new Map(),
  };
}

export type LedgerRows = {
  bookings: BookingRow[];
  transactions: TransactionRow[];
  messages: MessageRow[];
  ratings: RatingRow[];
  disputes: DisputeRow[];
  evasions: Evasion[];
};

/** What has happened by `now`; the rest of every story is still to come and left out. */
export function closeLedger(ledger: Ledger): LedgerRows {
  const { now } = ledger;
  const until = (person: Person | null): number => (person && ledger.bans.get(person)) ?? now;
  const untilBoth = (booking: BookingDraft): number =>
    Math.min(until(booking.customer), until(booking.business.person));
  const inOrder = <T extends { readonly at: number }>(drafts: readonly T[]): T[] =>
    drafts.filter((draft) => draft.at <= now).sort((one, other) => one.at - other.at);
  const bookings = ledger.bookings
    .filter((booking) => firstStep(booking) <= untilBoth(booking))
    .sort((one, other) => firstStep(one) - firstStep(other));
  const bookingIds = new Map(bookings.map((booking, index) => [booking, index + 1]));
  const idOf = (booking: BookingDraft | null): number | null => (booking && bookingIds.get(booking)) ?? null;
  const known = (draft: { readonly booking: BookingDraft | null }): boolean =>
    draft.booking === null || bookingIds.has(draft.booking);
  const messages = inOrder(ledger.messages).filter(
    (draft) => draft.at <= Math.min(until(draft.sender), until(draft.receiver)),
  );
  const threads = new Map<object, number>();
  for (const { thread } of messages) if (!threads.has(thread)) threads.set(thread, threads.size + 1);
  const messageIds = new Map(messages.map((message, index) => [message, index + 1]));
  const amount = (minor: number): string => (minor / 100).toFixed(2);
  return {
    bookings: bookings.map((booking, index) => bookingRow(booking, index + 1, untilBoth(booking), now)),
    transactions: inOrder(ledger.transactions)
      .filter(known)
      .map((draft, index) => ({
        transaction_id: index + 1,
        booking_id: idOf(draft.booking),
        payer_id: draft.payer?.userId ?? null,
        payee_id: draft.payee?.userId ?? null,
        kind: draft.kind,
        status: draft.status,
        method: draft.method,
        amount: amount(draft.amountMinor),
        currency: draft.currency,
        created_at: new Date(draft.at),
      })),
    messages: messages.map((draft, index) => ({
      message_id: index + 1,
      conversation_id: threads.get(draft.thread) ?? 0,
      booking_id: idOf(draft.booking),
      sender_id: draft.sender.userId,
      receiver_id: draft.receiver.userId,
      body: draft.body,
      timestamp: new Date(draft.at),
    })),
    ratings: inOrder(ledger.ratings)
      .filter(known)
      .map((draft, index) => ({
        id: index + 1,
        booking_id: idOf(draft.booking) ?? 0,
        rater_id: draft.rater.userId,
        ratee_id: draft.ratee.userId,
        score: draft.score,
        comment: draft.comment,
        created_at: new Date(draft.at),
      })),
    disputes: inOrder(ledger.disputes)
      .filter(known)
      .map((draft, index) => disputeRow(draft, index + 1, idOf(draft.booking) ?? 0, now)),
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

function disputeRow(draft: DisputeDraft, id: number, bookingId: number, now: number): DisputeRow {
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
