/** Names of signal kinds for chips and tables. What each means in full stands in the catalogue. */
const names: Readonly<Record<string, string>> = {
  CONTACT_PHONE: "Phone number",
  CONTACT_EMAIL: "E-mail address",
  CONTACT_SOCIAL: "Social handle",
  CONTACT_MESSAGING_APP: "Messaging app",
  CONTACT_URL: "Link",
  CONTACT_SEARCHABLE_IDENTITY: "Searchable name",
  CONTACT_HANDOFF: "Card or flyer",
  CONTACT_SOLICITATION: "Asks for contact",
  PAYMENT_EXTERNAL: "Outside payment",
  PAYMENT_CREDENTIAL: "Payment details",
  OFF_PLATFORM_INTENT: "Off-platform intent",
  CANCELLATION_NUDGE: "Cancellation nudge",
  DISCOUNT_FOR_DIRECT: "Discount for direct",
  PLATFORM_AVOIDANCE: "Avoids the platform",
  GROOMING_LANGUAGE: "Grooming language",
  REFUSAL: "Refusal",
  BOOKING_CANCEL_AFTER_CONTACT: "Cancelled after contact",
  OFF_PLATFORM_TRANSACTION_CORRELATED: "Off-platform transaction",
  TX_REDIRECT_ATTEMPT: "Payment redirect",
  TX_FAILURE_CORRELATED: "Failure after contact",
  TX_TIMING_ALIGNMENT: "Payment timing",
  PAIR_VANISHED: "Pair vanished",
  PART_PAYMENT_PATTERN: "Part payment",
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
