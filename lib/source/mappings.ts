/**
 * How the marketplace's tables are read. This is the one file a deployment adapts: physical names,
 * keys, cursors, columns with their types, and which of them make the event. Data only.
 */
import type { SourceTable } from "#lib/events/model.ts";
import type { TableMapping } from "#lib/source/mapping-shape.ts";

const longestTextBytes = 65_536;

const categories: TableMapping = {
  table: "categories",
  physicalName: "categories",
  key: "category_id",
  keyOrder: "number",
  cursor: "updated_at",
  columns: [
    { name: "category_id", type: "id", into: "category_id" },
    { name: "name", type: "text", maxBytes: 1_020, into: "name" },
    { name: "slug", type: "text", maxBytes: 1_020, into: "slug" },
    { name: "parent_id", type: "id", nullable: true, into: "parent_id" },
    { name: "is_active", type: "boolean", into: "is_active" },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
    { name: "updated_at", type: "timestamp", into: "source_updated_at" },
  ],
  event: { subject: [], counterpart: null, conversation: null, occurredAt: "created_at", content: null },
};

const users: TableMapping = {
  table: "users",
  physicalName: "users",
  key: "user_id",
  keyOrder: "number",
  cursor: "updated_at",
  columns: [
    { name: "user_id", type: "id", into: "user_id" },
    { name: "name", type: "identity", kind: "name", nullable: true, maxBytes: 1_020, into: "name_fingerprint" },
    { name: "email", type: "identity", kind: "email", nullable: true, maxBytes: 1_020, into: "email_fingerprint" },
    {
      name: "phone",
      type: "identity",
      kind: "phone",
      country: "country",
      nullable: true,
      maxBytes: 256,
      into: "phone_fingerprint",
    },
    { name: "city", type: "text", nullable: true, maxBytes: 1_020, into: "city" },
    { name: "country", type: "text", nullable: true, maxBytes: 256, into: "country" },
    { name: "status", type: "enum", values: ["active", "restricted", "suspended", "banned"], into: "status" },
    { name: "email_verified_at", type: "timestamp", nullable: true, into: "email_verified_at" },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
    { name: "updated_at", type: "timestamp", into: "source_updated_at" },
  ],
  event: { subject: ["user_id"], counterpart: null, conversation: null, occurredAt: "updated_at", content: null },
};

const providers: TableMapping = {
  table: "providers",
  physicalName: "providers",
  key: "provider_id",
  keyOrder: "number",
  cursor: "updated_at",
  columns: [
    { name: "provider_id", type: "id", into: "provider_id" },
    { name: "user_id", type: "id", into: "user_id" },
    { name: "business_name", type: "identity", kind: "name", nullable: true, maxBytes: 1_020, into: null },
    { name: "category_id", type: "id", nullable: true, into: "category_id" },
    { name: "kyc_status", type: "enum", values: ["none", "pending", "verified", "rejected"], into: "kyc_status" },
    {
      name: "payout_ref",
      type: "identity",
      kind: "payout",
      nullable: true,
      maxBytes: 1_020,
      into: "payout_fingerprint",
    },
    { name: "status", type: "enum", values: ["active", "demoted", "suspended"], into: "status" },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
    { name: "updated_at", type: "timestamp", into: "source_updated_at" },
  ],
  event: { subject: ["user_id"], counterpart: null, conversation: null, occurredAt: "updated_at", content: null },
};

const bookings: TableMapping = {
  table: "bookings",
  physicalName: "bookings",
  key: "booking_id",
  keyOrder: "number",
  cursor: "updated_at",
  columns: [
    { name: "booking_id", type: "id", into: "booking_id" },
    { name: "customer_id", type: "id", into: "customer_id" },
    { name: "provider_id", type: "id", into: "provider_id" },
    { name: "category_id", type: "id", nullable: true, into: "category_id" },
    {
      name: "status",
      type: "enum",
      values: [
        "requested",
        "accepted",
        "confirmed",
        "in_progress",
        "completed",
        "cancelled_by_customer",
        "cancelled_by_provider",
        "no_show",
        "blocked",
      ],
      into: "status",
    },
    { name: "amount", type: "money", currency: "currency", into: "amount_minor" },
    { name: "currency", type: "currency", into: "currency" },
    { name: "scheduled_at", type: "timestamp", nullable: true, into: "scheduled_at" },
    { name: "completed_at", type: "timestamp", nullable: true, into: "completed_at" },
    { name: "cancelled_at", type: "timestamp", nullable: true, into: "cancelled_at" },
    { name: "cancel_reason", type: "content", nullable: true, maxBytes: longestTextBytes, into: null },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
    { name: "updated_at", type: "timestamp", into: "source_updated_at" },
  ],
  // A provider is not an account: its user is found in the mirror, not in this row.
  event: {
    subject: ["customer_id"],
    counterpart: null,
    conversation: null,
    occurredAt: "updated_at",
    content: "cancel_reason",
  },
};

const transactions: TableMapping = {
  table: "transactions",
  physicalName: "transactions",
  key: "transaction_id",
  keyOrder: "number",
  cursor: "created_at",
  columns: [
    { name: "transaction_id", type: "id", into: "transaction_id" },
    { name: "booking_id", type: "id", nullable: true, into: "booking_id" },
    { name: "payer_id", type: "id", nullable: true, into: "payer_id" },
    { name: "payee_id", type: "id", nullable: true, into: "payee_id" },
    { name: "kind", type: "enum", values: ["charge", "payout", "refund", "tip", "top_up", "withdrawal"], into: "kind" },
    {
      name: "status",
      type: "enum",
      values: ["pending", "held", "succeeded", "failed", "reversed", "blocked"],
      into: "status",
    },
    { name: "method", type: "text", nullable: true, maxBytes: 1_020, into: "method" },
    { name: "amount", type: "money", currency: "currency", into: "amount_minor" },
    { name: "currency", type: "currency", into: "currency" },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
  ],
  event: {
    subject: ["payer_id", "payee_id"],
    counterpart: "payee_id",
    conversation: null,
    occurredAt: "created_at",
    content: null,
  },
};

const messages: TableMapping = {
  table: "messages",
  physicalName: "messages",
  key: "message_id",
  keyOrder: "number",
  cursor: "timestamp",
  columns: [
    { name: "message_id", type: "id", into: "message_id" },
    { name: "conversation_id", type: "id", into: "conversation_id" },
    { name: "booking_id", type: "id", nullable: true, into: "booking_id" },
    { name: "sender_id", type: "id", into: "sender_id" },
    { name: "receiver_id", type: "id", into: "receiver_id" },
    { name: "body", type: "content", maxBytes: longestTextBytes, lengthInto: "body_length", into: null },
    { name: "timestamp", type: "timestamp", into: "sent_at" },
  ],
  event: {
    subject: ["sender_id"],
    counterpart: "receiver_id",
    conversation: "conversation_id",
    occurredAt: "timestamp",
    content: "body",
  },
};

const ratings: TableMapping = {
  table: "ratings",
  physicalName: "ratings",
  key: "id",
  keyOrder: "number",
  cursor: "created_at",
  columns: [
    { name: "id", type: "id", into: "rating_id" },
    { name: "booking_id", type: "id", nullable: true, into: "booking_id" },
    { name: "rater_id", type: "id", into: "rater_id" },
    { name: "ratee_id", type: "id", into: "ratee_id" },
    { name: "score", type: "integer", min: 1, max: 5, into: "score" },
    { name: "comment", type: "content", nullable: true, maxBytes: longestTextBytes, into: null },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
  ],
  event: {
    subject: ["rater_id"],
    counterpart: "ratee_id",
    conversation: null,
    occurredAt: "created_at",
    content: "comment",
  },
};

const disputes: TableMapping = {
  table: "disputes",
  physicalName: "disputes",
  key: "id",
  keyOrder: "number",
  cursor: "updated_at",
  columns: [
    { name: "id", type: "id", into: "dispute_id" },
    { name: "booking_id", type: "id", nullable: true, into: "booking_id" },
    { name: "opened_by", type: "id", into: "opened_by" },
    { name: "against_id", type: "id", nullable: true, into: "against_id" },
    { name: "reason", type: "content", nullable: true, maxBytes: longestTextBytes, into: null },
    {
      name: "status",
      type: "enum",
      values: ["open", "resolved_customer", "resolved_provider", "withdrawn"],
      into: "status",
    },
    { name: "amount", type: "money", currency: null, nullable: true, into: "amount_minor" },
    { name: "created_at", type: "timestamp", into: "source_created_at" },
    { name: "updated_at", type: "timestamp", into: "source_updated_at" },
  ],
  event: {
    subject: ["opened_by"],
    counterpart: "against_id",
    conversation: null,
    occurredAt: "updated_at",
    content: "reason",
  },
};

export const mappings: Readonly<Record<SourceTable, TableMapping>> = {
  categories,
  users,
  providers,
  bookings,
  transactions,
  messages,
  ratings,
  disputes,
};
