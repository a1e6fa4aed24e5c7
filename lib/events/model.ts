/** The tables of the marketplace that may be read, in the order a cycle reads them. */
export const sourceTables = [
  "categories",
  "users",
  "providers",
  "bookings",
  "transactions",
  "messages",
  "ratings",
  "disputes",
] as const;
export type SourceTable = (typeof sourceTables)[number];

/** A value as it stands in a mirror column. Dates are instants; money is in minor units. */
export type MirrorValue = string | number | boolean | Date | null;

/**
 * A source row after validation: nothing raw that identifies a person is left in it, except
 * `content`, which is sealed before it is stored.
 */
export type NormalisedRow = {
  readonly table: SourceTable;
  /** Primary key of the row, as text. */
  readonly key: string;
  /** Cursor value exactly as the source printed it, full precision. */
  readonly cursor: string;
  /** SHA-256 over the typed, length-prefixed encoding of every column read. */
  readonly rowHash: Buffer;
  /** Column of the mirror table (snake_case) → value, key column included. */
  readonly mirror: Readonly<Record<string, MirrorValue>>;
  readonly event: {
    /** The account the fact is about: sender, payer, customer, rater, opener, the person; `-` for a category. */
    readonly subjectUserId: string;
    readonly counterpartUserId: string | null;
    readonly conversationId: string | null;
    readonly occurredAt: Date;
    /** Facts for the pipeline; the mirror's columns without fingerprints. No personal data. */
    readonly payload: Readonly<Record<string, MirrorValue>>;
    /** Free text a person wrote (message body, rating comment, dispute reason), or null. */
    readonly content: string | null;
  };
};

/** Why a row was not taken in. Its neighbours are. */
export type QuarantineReason =
  | "bad_date"
  | "bad_number"
  | "out_of_range"
  | "bad_encoding"
  | "too_long"
  | "missing_value"
  | "unknown_value"
  | "bad_type";

export type RejectedRow = {
  readonly key: string;
  readonly cursor: string | null;
  readonly column: string;
  readonly reason: QuarantineReason;
  readonly rowHash: Buffer;
};

/** Where a booking between two people stands at the moment of a message. */
export const bookingStages = ["before_booking", "requested", "confirmed", "in_progress", "after"] as const;
export type BookingStage = (typeof bookingStages)[number];
