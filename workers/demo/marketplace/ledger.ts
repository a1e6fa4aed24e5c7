/** Collects what happens, in any order; times may lie after `now`. */
import type {
  BookingStatus,
  Consequence,
  DisputeStatus,
  Technique,
  TransactionKind,
  TransactionStatus,
} from "#workers/demo/marketplace/model.ts";
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
