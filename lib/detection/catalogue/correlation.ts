import type { CatalogueEntry } from "#lib/detection/catalogue-entry.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** Kinds that join what was said to what then happened. */
export type CorrelationKind = Extract<
  SignalKind,
  | "BOOKING_CANCEL_AFTER_CONTACT"
  | "OFF_PLATFORM_TRANSACTION_CORRELATED"
  | "TX_REDIRECT_ATTEMPT"
  | "TX_FAILURE_CORRELATED"
  | "TX_TIMING_ALIGNMENT"
  | "PAIR_VANISHED"
  | "PART_PAYMENT_PATTERN"
>;

export const correlationCatalogue: Readonly<Record<CorrelationKind, CatalogueEntry>> = {
  BOOKING_CANCEL_AFTER_CONTACT: {
    kind: "BOOKING_CANCEL_AFTER_CONTACT",
    family: "correlation",
    title: "Cancelled after contact exchange",
    meaning: "A booking that was active when contact details were exchanged is cancelled soon after.",
    inputs: "Bookings, messages and signals of the same pair, in order of time.",
    computation:
      "Log-likelihood ratio of a cancellation within 72 hours against the hazard of the same stratum and lead time; the clock starts at the message.",
    falsePositives: "Illness, weather, cancellations by the marketplace.",
    defaultWeight: 1.6,
    halfLifeDays: 60,
    implemented: false,
  },
  OFF_PLATFORM_TRANSACTION_CORRELATED: {
    kind: "OFF_PLATFORM_TRANSACTION_CORRELATED",
    family: "correlation",
    title: "Payment proposal, then no payment",
    meaning: "After a proposal to pay outside, a completed job has no matching payment.",
    inputs: "Payment signals, bookings and transactions of a pair.",
    computation: "Share of completed jobs without payment after the message against the stratum, at least two jobs.",
    falsePositives: "Late invoices, instalments.",
    defaultWeight: 1.8,
    halfLifeDays: 60,
    implemented: false,
  },
  TX_REDIRECT_ATTEMPT: {
    kind: "TX_REDIRECT_ATTEMPT",
    family: "correlation",
    title: "Payment redirected",
    meaning: "A started payment is abandoned next to a message that names another way to pay.",
    inputs: "Transactions and payment signals within 24 hours.",
    computation:
      "Cancelled or refunded payment within 24 hours after the signal, against the base rate of the stratum.",
    falsePositives: "Failing cards and honest questions.",
    defaultWeight: 1.5,
    halfLifeDays: 60,
    implemented: false,
  },
  TX_FAILURE_CORRELATED: {
    kind: "TX_FAILURE_CORRELATED",
    family: "correlation",
    title: "Failed payments beside contact",
    meaning: "Payments fail repeatedly around an exchange of contact details.",
    inputs: "Transactions and contact signals of a pair.",
    computation: "Gamma-Poisson excess of failures in the 48 hours around the signal.",
    falsePositives: "Bank outages and expired cards.",
    defaultWeight: 0.8,
    halfLifeDays: 45,
    implemented: false,
  },
  TX_TIMING_ALIGNMENT: {
    kind: "TX_TIMING_ALIGNMENT",
    family: "correlation",
    title: "Payments stop when talk moves",
    meaning: "Payments of a pair end when their talk moves away.",
    inputs: "Transactions and messages of a pair.",
    computation: "Time since the last payment against the pair's own rhythm, counted from the signal.",
    falsePositives: "End of a project, holidays.",
    defaultWeight: 0.7,
    halfLifeDays: 60,
    implemented: false,
  },
  PAIR_VANISHED: {
    kind: "PAIR_VANISHED",
    family: "correlation",
    title: "Regular pair vanished",
    meaning: "A pair that booked regularly stops while both stay active.",
    inputs: "Bookings and activity of both people in recurring categories.",
    computation: "Survival of the rebooking gap (Kaplan-Meier) of the stratum, capped at 5 without a message signal.",
    falsePositives: "Moving house, seasons, needs that ended.",
    defaultWeight: 0.9,
    halfLifeDays: 90,
    implemented: false,
  },
  PART_PAYMENT_PATTERN: {
    kind: "PART_PAYMENT_PATTERN",
    family: "correlation",
    title: "Only part is paid here",
    meaning: "Bookings are billed far below what was quoted or done, again and again.",
    inputs: "Quotes in messages, bookings and transactions.",
    computation: "Share of jobs billed under half of the quote, shrunk by category, at least five jobs.",
    falsePositives: "Revised quotes and discounts.",
    defaultWeight: 1.1,
    halfLifeDays: 60,
    implemented: false,
  },
};
