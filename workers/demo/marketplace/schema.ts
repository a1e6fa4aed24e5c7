/**
 * The reference marketplace: the tables and columns CIS expects a source to have. Cursor columns
 * are never NULL and have an index; times are UTC with microseconds.
 */
const created = "created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)";
const updated = "updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)";
const key = "BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY";
const reference = "BIGINT UNSIGNED NOT NULL";
const money = "DECIMAL(12,2) NOT NULL";

export const userStatuses = ["active", "restricted", "suspended", "banned"] as const;
export const kycStatuses = ["none", "pending", "verified", "rejected"] as const;
export const providerStatuses = ["active", "demoted", "suspended"] as const;
export const bookingStatuses = [
  "requested",
  "accepted",
  "confirmed",
  "in_progress",
  "completed",
  "cancelled_by_customer",
  "cancelled_by_provider",
  "no_show",
  "blocked",
] as const;
export const transactionKinds = ["charge", "payout", "refund", "tip", "top_up", "withdrawal"] as const;
export const transactionStatuses = ["pending", "held", "succeeded", "failed", "reversed", "blocked"] as const;
export const disputeStatuses = ["open", "resolved_customer", "resolved_provider", "withdrawn"] as const;

function oneOf(values: readonly string[]): string {
  return `ENUM(${values.map((value) => `'${value}'`).join(", ")}) NOT NULL`;
}

/** Column and index definitions of each table, in the order of the source contract. */
const tables: Readonly<Record<string, readonly string[]>> = {
  categories: [
    `category_id ${key}`,
    "name VARCHAR(120) NOT NULL",
    "slug VARCHAR(120) NOT NULL UNIQUE",
    "parent_id BIGINT UNSIGNED NULL",
    "is_active TINYINT(1) NOT NULL DEFAULT 1",
    created,
    updated,
    "KEY categories_updated (updated_at)",
  ],
  users: [
    `user_id ${key}`,
    "name VARCHAR(160) NOT NULL",
    "email VARCHAR(254) NOT NULL",
    "phone VARCHAR(32) NULL",
    "city VARCHAR(120) NULL",
    "country CHAR(2) NULL",
    `status ${oneOf(userStatuses)} DEFAULT 'active'`,
    "email_verified_at DATETIME(6) NULL",
    created,
    updated,
    "KEY users_email (email)",
    "KEY users_updated (updated_at)",
  ],
  providers: [
    `provider_id ${key}`,
    `user_id ${reference} UNIQUE`,
    "business_name VARCHAR(160) NOT NULL",
    "category_id BIGINT UNSIGNED NULL",
    `kyc_status ${oneOf(kycStatuses)} DEFAULT 'none'`,
    "payout_ref VARCHAR(64) NULL",
    `status ${oneOf(providerStatuses)} DEFAULT 'active'`,
    created,
    updated,
    "KEY providers_updated (updated_at)",
  ],
  bookings: [
    `booking_id ${key}`,
    `customer_id ${reference}`,
    `provider_id ${reference}`,
    "category_id BIGINT UNSIGNED NULL",
    `status ${oneOf(bookingStatuses)} DEFAULT 'requested'`,
    `amount ${money}`,
    "currency CHAR(3) NOT NULL",
    "scheduled_at DATETIME(6) NULL",
    "completed_at DATETIME(6) NULL",
    "cancelled_at DATETIME(6) NULL",
    "cancel_reason VARCHAR(255) NULL",
    created,
    updated,
    "KEY bookings_updated (updated_at)",
    "KEY bookings_pair (customer_id, provider_id)",
  ],
  transactions: [
    `transaction_id ${key}`,
    "booking_id BIGINT UNSIGNED NULL",
    "payer_id BIGINT UNSIGNED NULL",
    "payee_id BIGINT UNSIGNED NULL",
    `kind ${oneOf(transactionKinds)}`,
    `status ${oneOf(transactionStatuses)}`,
    "method VARCHAR(40) NULL",
    `amount ${money}`,
    "currency CHAR(3) NOT NULL",
    created,
    "KEY transactions_created (created_at)",
    "KEY transactions_booking (booking_id)",
  ],
  messages: [
    `message_id ${key}`,
    `conversation_id ${reference}`,
    "booking_id BIGINT UNSIGNED NULL",
    `sender_id ${reference}`,
    `receiver_id ${reference}`,
    "body MEDIUMTEXT NOT NULL",
    "`timestamp` DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)",
    "KEY messages_timestamp (`timestamp`)",
    "KEY messages_conversation (conversation_id)",
  ],
  ratings: [
    `id ${key}`,
    "booking_id BIGINT UNSIGNED NULL",
    `rater_id ${reference}`,
    `ratee_id ${reference}`,
    "score TINYINT UNSIGNED NOT NULL",
    "comment TEXT NULL",
    created,
    "KEY ratings_created (created_at)",
  ],
  disputes: [
    `id ${key}`,
    "booking_id BIGINT UNSIGNED NULL",
    `opened_by ${reference}`,
    "against_id BIGINT UNSIGNED NULL",
    "reason VARCHAR(500) NOT NULL",
    `status ${oneOf(disputeStatuses)} DEFAULT 'open'`,
    "amount DECIMAL(12,2) NULL",
    created,
    updated,
    "KEY disputes_updated (updated_at)",
  ],
};

export const tableNames = Object.keys(tables);

/** One CREATE TABLE per table; a table that exists is left as it is. */
export function createTableStatements(): string[] {
  const options = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci";
  return Object.entries(tables).map(
    ([name, lines]) => `CREATE TABLE IF NOT EXISTS ${name} (\n  ${lines.join(",\n  ")}\n) ${options}`,
  );
}
