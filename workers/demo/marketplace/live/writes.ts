/** The statements of the marketplace's own application. Each function is one small transaction. */
import type { Connection, ResultSetHeader } from "mysql2/promise";
import { categoryIdOf } from "#workers/demo/marketplace/category-rows.ts";
import type { BookingStatus, TransactionKind } from "#workers/demo/marketplace/model.ts";
import type { Business, Person } from "#workers/demo/marketplace/people.ts";
import { moneyOf } from "#workers/demo/marketplace/places.ts";

export type LiveBooking = {
  readonly bookingId: number;
  readonly customerId: number;
  readonly workerId: number;
  readonly amount: number;
  readonly currency: string;
};

async function insert(connection: Connection, table: string, row: Readonly<Record<string, unknown>>): Promise<number> {
  const [result] = await connection.query<ResultSetHeader>("INSERT INTO ?? SET ?", [table, row]);
  return result.insertId;
}

async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.beginTransaction();
  try {
    const result = await work();
    await connection.commit();
    return result;
  } catch (error) {
    await connection.rollback();
    throw error;
  }
}

export async function insertMessage(
  connection: Connection,
  message: { conversationId: number; bookingId: number | null; sender: Person; receiver: Person; body: string },
): Promise<void> {
  await insert(connection, "messages", {
    conversation_id: message.conversationId,
    booking_id: message.bookingId,
    sender_id: message.sender.userId,
    receiver_id: message.receiver.userId,
    body: message.body,
  });
}

export async function insertBooking(
  connection: Connection,
  booking: { customer: Person; business: Business; amount: number; inMinutes: number },
): Promise<LiveBooking> {
  const { customer, business, amount } = booking;
  const { currency } = moneyOf[business.person.country];
  const [result] = await connection.query<ResultSetHeader>(
    `INSERT INTO bookings (customer_id, provider_id, category_id, status, amount, currency, scheduled_at)
     VALUES (?, ?, ?, 'requested', ?, ?, NOW(6) + INTERVAL ? MINUTE)`,
    [customer.userId, business.providerId, categoryIdOf(business.category.slug), amount, currency, booking.inMinutes],
  );
  return {
    bookingId: result.insertId,
    customerId: customer.userId,
    workerId: business.person.userId,
    amount,
    currency,
  };
}

/** Moves a booking on, with the payment that belongs to the new state. */
export async function moveBooking(connection: Connection, booking: LiveBooking, status: BookingStatus): Promise<void> {
  await inTransaction(connection, async () => {
    await connection.query(
      `UPDATE bookings SET status = ?,
         completed_at = IF(? = 'completed', NOW(6), completed_at),
         cancelled_at = IF(? LIKE 'cancelled%', NOW(6), cancelled_at),
         cancel_reason = IF(? LIKE 'cancelled%', 'change of plans', cancel_reason)
       WHERE booking_id = ?`,
      [status, status, status, status, booking.bookingId],
    );
    if (status === "confirmed") await pay(connection, booking, "charge");
    if (status === "completed") await pay(connection, booking, "payout");
    if (status.startsWith("cancelled")) await pay(connection, booking, "refund");
  });
}

export async function pay(connection: Connection, booking: LiveBooking, kind: TransactionKind): Promise<void> {
  const backwards = kind === "refund";
  await insert(connection, "transactions", {
    booking_id: booking.bookingId,
    payer_id: kind === "payout" ? null : backwards ? booking.workerId : booking.customerId,
    payee_id: backwards ? booking.customerId : booking.workerId,
    kind,
    status: kind === "charge" ? "held" : "succeeded",
    method: kind === "payout" ? "bank_transfer" : "card",
    amount: (kind === "payout"
      ? booking.amount * 0.85
      : kind === "tip"
        ? booking.amount * 0.1
        : booking.amount
    ).toFixed(2),
    currency: booking.currency,
  });
}

export async function insertRating(
  connection: Connection,
  booking: LiveBooking,
  rating: { byCustomer: boolean; score: number; comment: string | null },
): Promise<void> {
  await insert(connection, "ratings", {
    booking_id: booking.bookingId,
    rater_id: rating.byCustomer ? booking.customerId : booking.workerId,
    ratee_id: rating.byCustomer ? booking.workerId : booking.customerId,
    score: rating.score,
    comment: rating.comment,
  });
}

export async function insertDispute(connection: Connection, booking: LiveBooking, reason: string): Promise<void> {
  await insert(connection, "disputes", {
    booking_id: booking.bookingId,
    opened_by: booking.customerId,
    against_id: booking.workerId,
    reason,
    amount: booking.amount,
  });
}

export async function insertPerson(connection: Connection, person: Person): Promise<number> {
  return insert(connection, "users", {
    name: person.name,
    email: person.email,
    phone: person.phone,
    city: person.city.name,
    country: person.city.country,
  });
}

export async function insertBusiness(connection: Connection, business: Business): Promise<number> {
  return insert(connection, "providers", {
    user_id: business.person.userId,
    business_name: business.name,
    category_id: categoryIdOf(business.category.slug),
    kyc_status: business.kyc,
    payout_ref: business.payoutRef,
  });
}
