/** The rows of a generated marketplace, named like their columns, and what is true about the people in it. */
import type {
  bookingStatuses,
  disputeStatuses,
  kycStatuses,
  providerStatuses,
  transactionKinds,
  transactionStatuses,
  userStatuses,
} from "#workers/demo/marketplace/schema.ts";

export type UserStatus = (typeof userStatuses)[number];
export type KycStatus = (typeof kycStatuses)[number];
export type ProviderStatus = (typeof providerStatuses)[number];
export type BookingStatus = (typeof bookingStatuses)[number];
export type TransactionKind = (typeof transactionKinds)[number];
export type TransactionStatus = (typeof transactionStatuses)[number];
export type DisputeStatus = (typeof disputeStatuses)[number];

export type CategoryRow = {
  category_id: number;
  name: string;
  slug: string;
  parent_id: number | null;
  is_active: 0 | 1;
  created_at: Date;
  updated_at: Date;
};
export type UserRow = {
  user_id: number;
  name: string;
  email: string;
  phone: string | null;
  city: string;
  country: string;
  status: UserStatus;
  email_verified_at: Date | null;
  created_at: Date;
  updated_at: Date;
};
export type ProviderRow = {
  provider_id: number;
  user_id: number;
  business_name: string;
  category_id: number;
  kyc_status: KycStatus;
  payout_ref: string | null;
  status: ProviderStatus;
  created_at: Date;
  updated_at: Date;
};
/** Amounts are decimal strings with two places, as the driver gives them. */
export type BookingRow = {
  booking_id: number;
  customer_id: number;
  provider_id: number;
  category_id: number;
  status: BookingStatus;
  amount: string;
  currency: string;
  scheduled_at: Date | null;
  completed_at: Date | null;
  cancelled_at: Date | null;
  cancel_reason: string | null;
  created_at: Date;
  updated_at: Date;
};
export type TransactionRow = {
  transaction_id: number;
  booking_id: number | null;
  payer_id: number | null;
  payee_id: number | null;
  kind: TransactionKind;
  status: TransactionStatus;
  method: string;
  amount: string;
  currency: string;
  created_at: Date;
};
export type MessageRow = {
  message_id: number;
  conversation_id: number;
  booking_id: number | null;
  sender_id: number;
  receiver_id: number;
  body: string;
  timestamp: Date;
};
export type RatingRow = {
  id: number;
  booking_id: number;
  rater_id: number;
  ratee_id: number;
  score: number;
  comment: string | null;
  created_at: Date;
};
export type DisputeRow = {
  id: number;
  booking_id: number;
  opened_by: number;
  against_id: number;
  reason: string;
  status: DisputeStatus;
  amount: string;
  created_at: Date;
  updated_at: Date;
};

export const techniques = [
  "phone_plain",
  "phone_spaced",
  "phone_words",
  "phone_letters",
  "phone_split",
  "email_plain",
  "email_words",
  "url",
  "messenger_link",
  "handle",
  "app_ask",
  "external_payment",
  "payment_credential",
  "discount_direct",
  "cancel_and_book",
  "next_time_direct",
] as const;
export type Technique = (typeof techniques)[number];

/** What became of the job after somebody tried to take it off the platform. */
export type Consequence = "vanished" | "cancelled" | "refused" | "continued";

export type Evasion = {
  conversationId: number;
  senderId: number;
  technique: Technique;
  consequence: Consequence;
  messageIds: number[];
};

/** What the generator knows and a detector has to find out. All ids are `users.user_id`. */
export type Truth = {
  evasions: Evasion[];
  /** Each evader with every technique used at least once. */
  evaders: { userId: number; techniques: Technique[] }[];
  ratingRings: number[][];
  returnedPeople: { bannedUserId: number; returnedUserId: number }[];
  refundAbusers: number[];
  disputeAbusers: number[];
};

export type Marketplace = {
  categories: CategoryRow[];
  users: UserRow[];
  providers: ProviderRow[];
  bookings: BookingRow[];
  transactions: TransactionRow[];
  messages: MessageRow[];
  ratings: RatingRow[];
  disputes: DisputeRow[];
  truth: Truth;
};

/** At least so many of each; a little more comes out. */
export type Scale = { people: number; providers: number; bookings: number; messages: number };

export const fullScale: Scale = { people: 2_400, providers: 320, bookings: 6_200, messages: 26_000 };
export const smallScale: Scale = { people: 120, providers: 24, bookings: 150, messages: 700 };
