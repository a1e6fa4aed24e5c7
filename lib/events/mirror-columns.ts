import type { SourceTable } from "#lib/events/model.ts";

export type MirrorColumn = {
  readonly name: string;
  readonly type: "text" | "int" | "bigint" | "boolean" | "timestamptz";
};
export type MirrorTable = { readonly key: string; readonly columns: readonly MirrorColumn[] };

const text = (name: string): MirrorColumn => ({ name, type: "text" });
const instant = (name: string): MirrorColumn => ({ name, type: "timestamptz" });
const created = instant("source_created_at");
const updated = instant("source_updated_at");

/** The columns that a normalised row fills in each mirror table; the first is its key. */
export const mirrorTables: Readonly<Record<SourceTable, MirrorTable>> = {
  categories: {
    key: "category_id",
    columns: [
      text("category_id"),
      text("name"),
      text("slug"),
      text("parent_id"),
      { name: "is_active", type: "boolean" },
      created,
      updated,
    ],
  },
  users: {
    key: "user_id",
    columns: [
      text("user_id"),
      text("city"),
      text("country"),
      text("status"),
      instant("email_verified_at"),
      text("email_fingerprint"),
      text("phone_fingerprint"),
      text("name_fingerprint"),
      created,
      updated,
    ],
  },
  providers: {
    key: "provider_id",
    columns: [
      text("provider_id"),
      text("user_id"),
      text("category_id"),
      text("kyc_status"),
      text("status"),
      text("payout_fingerprint"),
      created,
      updated,
    ],
  },
  bookings: {
    key: "booking_id",
    columns: [
      text("booking_id"),
      text("customer_id"),
      text("provider_id"),
      text("category_id"),
      text("status"),
      { name: "amount_minor", type: "bigint" },
      text("currency"),
      instant("scheduled_at"),
      instant("completed_at"),
      instant("cancelled_at"),
      created,
      updated,
    ],
  },
  transactions: {
    key: "transaction_id",
    columns: [
      text("transaction_id"),
      text("booking_id"),
      text("payer_id"),
      text("payee_id"),
      text("kind"),
      text("status"),
      text("method"),
      { name: "amount_minor", type: "bigint" },
      text("currency"),
      created,
    ],
  },
  messages: {
    key: "message_id",
    columns: [
      text("message_id"),
      text("conversation_id"),
      text("booking_id"),
      text("sender_id"),
      text("receiver_id"),
      instant("sent_at"),
      { name: "body_length", type: "int" },
    ],
  },
  ratings: {
    key: "rating_id",
    columns: [
      text("rating_id"),
      text("booking_id"),
      text("rater_id"),
      text("ratee_id"),
      { name: "score", type: "int" },
      created,
    ],
  },
  disputes: {
    key: "dispute_id",
    columns: [
      text("dispute_id"),
      text("booking_id"),
      text("opened_by"),
      text("against_id"),
      text("status"),
      { name: "amount_minor", type: "bigint" },
      created,
      updated,
    ],
  },
};
