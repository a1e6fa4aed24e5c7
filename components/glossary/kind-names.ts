// The catalogue's titles, without the rest of it: this is sent to every browser. Its test keeps both equal.
const names: Readonly<Record<string, string>> = {
  CONTACT_PHONE: "Phone number",
  CONTACT_EMAIL: "E-mail address",
  CONTACT_SOCIAL: "Social media name",
  CONTACT_MESSAGING_APP: "Move to a messaging app",
  CONTACT_URL: "Link that leads away",
  CONTACT_SEARCHABLE_IDENTITY: "Can be searched for",
  CONTACT_HANDOFF: "Card, note or picture with contact details",
  CONTACT_SOLICITATION: "Asks for contact details",
  PAYMENT_EXTERNAL: "Payment outside the marketplace",
  PAYMENT_CREDENTIAL: "Account to pay to",
  OFF_PLATFORM_INTENT: "Wants to deal directly",
  CANCELLATION_NUDGE: "Cancel and still come",
  DISCOUNT_FOR_DIRECT: "Cheaper when direct",
  PLATFORM_AVOIDANCE: "Avoids being read",
  GROOMING_LANGUAGE: "Secrecy",
  REFUSAL: "Refuses to leave the marketplace",
  BOOKING_CANCEL_AFTER_CONTACT: "Cancelled after contact exchange",
  OFF_PLATFORM_TRANSACTION_CORRELATED: "Payment proposal, then no payment",
  TX_REDIRECT_ATTEMPT: "Payment redirected",
  TX_FAILURE_CORRELATED: "Failed payments beside contact",
  TX_TIMING_ALIGNMENT: "Payments stop when talk moves",
  PAIR_VANISHED: "Regular pair vanished",
  PART_PAYMENT_PATTERN: "Only part is paid here",
  BOOKING_CANCEL_PATTERN: "Many cancellations",
  BOOKING_RAPID_CANCELLATION: "Cancelled within minutes",
  BOOKING_NO_SHOW_PATTERN: "Many no-shows",
  BOOKING_FAKE_COMPLETION: "Completed without a job",
  BOOKING_SAME_PROVIDER_REPEAT: "Repeats with one provider",
  BOOKING_TIME_CLUSTERING: "Bookings in clusters",
  BOOKING_VALUE_ANOMALY: "Unusual price",
  REPEATED_UNPAID_BOOKING: "Unpaid again and again",
  PAYMENT_VELOCITY: "Many payments at once",
  PAYMENT_SPLIT: "Split payments",
  PAYMENT_CIRCULAR: "Money in a circle",
  PAYMENT_RAPID_TOPUP: "Rapid top-ups",
  PAYMENT_METHOD_SWITCHING: "Changing payment methods",
  PAYMENT_WITHDRAWAL_SPIKE: "Sudden withdrawals",
  REFUND_ABUSE: "Many refunds",
  DISPUTE_ABUSE: "Many disputes",
  MESSAGE_FANOUT: "Same text to many",
  TEMPORAL_BURST: "Burst of activity",
  DORMANT_ACTIVATION: "Dormant account wakes",
  PROVIDER_RATING_DROP: "Ratings drop",
  PROVIDER_COMPLAINT_CLUSTER: "Complaints cluster",
  PROVIDER_RESPONSE_DEGRADATION: "Answers get slow",
  PROVIDER_CANCELLATION_SPIKE: "Provider cancels suddenly",
  SHARED_IDENTITY: "Shared identity",
  SHARED_CONTACT_FINGERPRINT: "Same contact details elsewhere",
  DUPLICATE_PROVIDER_IDENTITY: "Duplicate provider",
  BANNED_REENTRY: "Banned person returns",
  RATING_RING: "Rating ring",
  RATING_MANIPULATION: "Bought or pressed ratings",
  CONTACT_DETAILS_CHANGED: "Contact details changed",
  CONTAGION: "Linked to risk",
};

/** `BOOKING_NO_SHOW_PATTERN` → `Booking no show pattern` when it has no name of its own. */
export function kindName(kind: string): string {
  return names[kind] ?? sentenceCase(kind);
}

/** `off_platform` → `Off platform`; codes from the database as words. */
export function sentenceCase(code: string): string {
  const words = code.replaceAll("_", " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
