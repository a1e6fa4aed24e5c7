import type { CatalogueEntry } from "#lib/detection/catalogue-entry.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** Kinds computed from rates and rhythms; they never restrict anyone alone. */
export type BehaviourKind = Extract<
  SignalKind,
  | "BOOKING_CANCEL_PATTERN"
  | "BOOKING_RAPID_CANCELLATION"
  | "BOOKING_NO_SHOW_PATTERN"
  | "BOOKING_FAKE_COMPLETION"
  | "BOOKING_SAME_PROVIDER_REPEAT"
  | "BOOKING_TIME_CLUSTERING"
  | "BOOKING_VALUE_ANOMALY"
  | "REPEATED_UNPAID_BOOKING"
  | "PAYMENT_VELOCITY"
  | "PAYMENT_SPLIT"
  | "PAYMENT_CIRCULAR"
  | "PAYMENT_RAPID_TOPUP"
  | "PAYMENT_METHOD_SWITCHING"
  | "PAYMENT_WITHDRAWAL_SPIKE"
  | "REFUND_ABUSE"
  | "DISPUTE_ABUSE"
  | "MESSAGE_FANOUT"
  | "TEMPORAL_BURST"
  | "DORMANT_ACTIVATION"
  | "PROVIDER_RATING_DROP"
  | "PROVIDER_COMPLAINT_CLUSTER"
  | "PROVIDER_RESPONSE_DEGRADATION"
  | "PROVIDER_CANCELLATION_SPIKE"
>;

export const behaviourCatalogue: Readonly<Record<BehaviourKind, CatalogueEntry>> = {
  BOOKING_CANCEL_PATTERN: {
    kind: "BOOKING_CANCEL_PATTERN",
    family: "behaviour",
    title: "Many cancellations",
    meaning: "The share of cancelled bookings is far above comparable accounts.",
    inputs: "Bookings of the account by stratum.",
    computation:
      "Beta-binomial shrinkage to the stratum; probability that the rate exceeds twice its mean. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Weather, illness, categories with many changes.",
    defaultWeight: 0.8,
    halfLifeDays: 60,
    implemented: false,
  },
  BOOKING_RAPID_CANCELLATION: {
    kind: "BOOKING_RAPID_CANCELLATION",
    family: "behaviour",
    title: "Cancelled within minutes",
    meaning: "Bookings are cancelled right after they were made.",
    inputs: "Bookings with creation and cancellation times.",
    computation:
      "Share cancelled within 30 minutes, shrunk by stratum. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Mistaken clicks, double bookings.",
    defaultWeight: 0.6,
    halfLifeDays: 60,
    implemented: false,
  },
  BOOKING_NO_SHOW_PATTERN: {
    kind: "BOOKING_NO_SHOW_PATTERN",
    family: "behaviour",
    title: "Many no-shows",
    meaning: "Bookings end as no-show unusually often.",
    inputs: "Bookings by outcome.",
    computation:
      "Beta-binomial exceedance against the stratum. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Wrong addresses, disputes about the time.",
    defaultWeight: 0.6,
    halfLifeDays: 60,
    implemented: false,
  },
  BOOKING_FAKE_COMPLETION: {
    kind: "BOOKING_FAKE_COMPLETION",
    family: "behaviour",
    title: "Completed without a job",
    meaning: "Bookings are marked complete in a way no job can be.",
    inputs: "Bookings, durations, ratings.",
    computation:
      "Completion before the start or within minutes, shrunk by category. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Late data entry.",
    defaultWeight: 0.9,
    halfLifeDays: 60,
    implemented: false,
  },
  BOOKING_SAME_PROVIDER_REPEAT: {
    kind: "BOOKING_SAME_PROVIDER_REPEAT",
    family: "behaviour",
    title: "Repeats with one provider",
    meaning: "One pair makes most of the bookings of an account, mostly small or cancelled.",
    inputs: "Bookings of the pair.",
    computation:
      "Share of small or cancelled repeats against the stratum. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Loyal customers.",
    defaultWeight: 0.3,
    halfLifeDays: 60,
    implemented: false,
  },
  BOOKING_TIME_CLUSTERING: {
    kind: "BOOKING_TIME_CLUSTERING",
    family: "behaviour",
    title: "Bookings in clusters",
    meaning: "Bookings are bunched in time far beyond the usual rhythm.",
    inputs: "Booking times of the account.",
    computation:
      "Poisson scan over hours of the week, log p-value capped. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Promotions, seasons.",
    defaultWeight: 0.4,
    halfLifeDays: 45,
    implemented: false,
  },
  BOOKING_VALUE_ANOMALY: {
    kind: "BOOKING_VALUE_ANOMALY",
    family: "behaviour",
    title: "Unusual price",
    meaning: "Prices per hour are far from the stratum.",
    inputs: "Bookings and transactions with price and duration.",
    computation: "Robust z-score of the logarithm against median and MAD of at least 30 bookings.",
    falsePositives: "First-time offers.",
    defaultWeight: 0.5,
    halfLifeDays: 60,
    implemented: false,
  },
  REPEATED_UNPAID_BOOKING: {
    kind: "REPEATED_UNPAID_BOOKING",
    family: "behaviour",
    title: "Unpaid again and again",
    meaning: "Bookings remain unpaid although ratings or messages speak of a job done.",
    inputs: "Bookings, transactions, ratings.",
    computation:
      "Share of unpaid bookings with a positive rating, shrunk. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Payment in arrears.",
    defaultWeight: 1.0,
    halfLifeDays: 60,
    implemented: false,
  },
  PAYMENT_VELOCITY: {
    kind: "PAYMENT_VELOCITY",
    family: "behaviour",
    title: "Many payments at once",
    meaning: "Far more payments than usual in a short time.",
    inputs: "Transactions in 10 minutes, 1 hour and 24 hours.",
    computation: "Poisson tail against the shrunk own rate, capped.",
    falsePositives: "Business accounts.",
    defaultWeight: 0.5,
    halfLifeDays: 30,
    implemented: false,
  },
  PAYMENT_SPLIT: {
    kind: "PAYMENT_SPLIT",
    family: "behaviour",
    title: "Split payments",
    meaning: "One amount is paid in several small parts.",
    inputs: "Transactions of a pair.",
    computation: "Sums of parts near one booking's price within 24 hours, against the stratum.",
    falsePositives: "Instalments agreed with support.",
    defaultWeight: 0.6,
    halfLifeDays: 45,
    implemented: false,
  },
  PAYMENT_CIRCULAR: {
    kind: "PAYMENT_CIRCULAR",
    family: "behaviour",
    title: "Money in a circle",
    meaning: "Money returns to where it came from.",
    inputs: "Transactions between accounts.",
    computation: "Cycles of up to four accounts within seven days, weighed by rarity.",
    falsePositives: "Refunds between friends.",
    defaultWeight: 1.0,
    halfLifeDays: 60,
    implemented: false,
  },
  PAYMENT_RAPID_TOPUP: {
    kind: "PAYMENT_RAPID_TOPUP",
    family: "behaviour",
    title: "Rapid top-ups",
    meaning: "The balance is topped up many times in a short time.",
    inputs: "Transactions of the account.",
    computation: "Poisson tail against the shrunk own rate.",
    falsePositives: "Large projects.",
    defaultWeight: 0.4,
    halfLifeDays: 30,
    implemented: false,
  },
  PAYMENT_METHOD_SWITCHING: {
    kind: "PAYMENT_METHOD_SWITCHING",
    family: "behaviour",
    title: "Changing payment methods",
    meaning: "Methods of payment change unusually often.",
    inputs: "Transactions by method.",
    computation: "Distinct methods per month against the stratum.",
    falsePositives: "Expired cards.",
    defaultWeight: 0.4,
    halfLifeDays: 45,
    implemented: false,
  },
  PAYMENT_WITHDRAWAL_SPIKE: {
    kind: "PAYMENT_WITHDRAWAL_SPIKE",
    family: "behaviour",
    title: "Sudden withdrawals",
    meaning: "Payouts jump far above the usual amount.",
    inputs: "Payouts of the provider.",
    computation: "Robust z-score against the own history of 90 days.",
    falsePositives: "Year-end payouts.",
    defaultWeight: 0.4,
    halfLifeDays: 30,
    implemented: false,
  },
  REFUND_ABUSE: {
    kind: "REFUND_ABUSE",
    family: "behaviour",
    title: "Many refunds",
    meaning: "Refunds are asked for far more often than by comparable accounts.",
    inputs: "Mature bookings and refunds.",
    computation:
      "Beta-binomial exceedance, each counterpart counted once. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "Bad luck with one provider.",
    defaultWeight: 0.8,
    halfLifeDays: 60,
    implemented: false,
  },
  DISPUTE_ABUSE: {
    kind: "DISPUTE_ABUSE",
    family: "behaviour",
    title: "Many disputes",
    meaning: "Disputes are opened far more often than by comparable accounts.",
    inputs: "Mature bookings and disputes.",
    computation:
      "Beta-binomial exceedance, leaving out one counterpart at a time. At least five bookings and thirty days of activity; below that the signal is absent.",
    falsePositives: "One difficult counterpart.",
    defaultWeight: 0.7,
    halfLifeDays: 60,
    implemented: false,
  },
  MESSAGE_FANOUT: {
    kind: "MESSAGE_FANOUT",
    family: "behaviour",
    title: "Same text to many",
    meaning: "Nearly the same message with contact or payment evidence goes to many people.",
    inputs: "Messages of the account within 24 hours.",
    computation: "Distinct receivers per cluster of near-equal texts, Poisson against the own median.",
    falsePositives: "Quote templates, quick replies.",
    defaultWeight: 0.9,
    halfLifeDays: 30,
    implemented: false,
  },
  TEMPORAL_BURST: {
    kind: "TEMPORAL_BURST",
    family: "behaviour",
    title: "Burst of activity",
    meaning: "Activity is far above the usual rhythm.",
    inputs: "Events by hour.",
    computation: "Poisson tail against the shrunk own rate and the hour of the week.",
    falsePositives: "Promotions.",
    defaultWeight: 0.3,
    halfLifeDays: 14,
    implemented: false,
  },
  DORMANT_ACTIVATION: {
    kind: "DORMANT_ACTIVATION",
    family: "behaviour",
    title: "Dormant account wakes",
    meaning: "A long silent account becomes active at once.",
    inputs: "Activity of the account.",
    computation: "Silence over 90 days followed by a burst; moves prior odds only.",
    falsePositives: "Seasonal customers.",
    defaultWeight: 0.3,
    halfLifeDays: 14,
    implemented: false,
  },
  PROVIDER_RATING_DROP: {
    kind: "PROVIDER_RATING_DROP",
    family: "behaviour",
    title: "Ratings drop",
    meaning: "Ratings of a provider fall clearly.",
    inputs: "Ratings of the provider.",
    computation: "Difference of shrunk means of the last 30 and the 180 days before.",
    falsePositives: "Few ratings, one bad week.",
    defaultWeight: 0.3,
    halfLifeDays: 60,
    implemented: false,
  },
  PROVIDER_COMPLAINT_CLUSTER: {
    kind: "PROVIDER_COMPLAINT_CLUSTER",
    family: "behaviour",
    title: "Complaints cluster",
    meaning: "Several people complain in a short time.",
    inputs: "Disputes and low ratings by person.",
    computation: "Gamma-Poisson excess over distinct people.",
    falsePositives: "One incident with many guests.",
    defaultWeight: 0.5,
    halfLifeDays: 60,
    implemented: false,
  },
  PROVIDER_RESPONSE_DEGRADATION: {
    kind: "PROVIDER_RESPONSE_DEGRADATION",
    family: "behaviour",
    title: "Answers get slow",
    meaning: "A provider answers far slower than before.",
    inputs: "Messages of the provider.",
    computation: "Shift of the median answer time against the own history.",
    falsePositives: "Holidays, illness.",
    defaultWeight: 0.2,
    halfLifeDays: 30,
    implemented: false,
  },
  PROVIDER_CANCELLATION_SPIKE: {
    kind: "PROVIDER_CANCELLATION_SPIKE",
    family: "behaviour",
    title: "Provider cancels suddenly",
    meaning: "A provider cancels far more than before.",
    inputs: "Bookings of the provider.",
    computation: "Gamma-Poisson excess of 14 days against the own history.",
    falsePositives: "Illness, broken vehicle.",
    defaultWeight: 0.5,
    halfLifeDays: 30,
    implemented: false,
  },
};
