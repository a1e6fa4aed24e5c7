import type { Connection, RowDataPacket } from "mysql2/promise";
import type { BookingStatus } from "#workers/demo/marketplace/model.ts";
import { moveBooking } from "#workers/demo/marketplace/live/writes.ts";

type OpenBooking = RowDataPacket & {
  booking_id: number;
  customer_id: number;
  worker_id: number;
  amount: string;
  currency: string;
  status: BookingStatus;
};

const following: Readonly<Partial<Record<BookingStatus, BookingStatus>>> = {
  requested: "accepted",
  accepted: "confirmed",
  confirmed: "in_progress",
  in_progress: "completed",
};

/** Moves on the booking that has waited longest: work that is due, or steps a restart left undone. */
export async function advanceBookings(connection: Connection): Promise<boolean> {
  const [rows] = await connection.query<OpenBooking[]>(
    `SELECT b.booking_id, b.customer_id, p.user_id AS worker_id, b.amount, b.currency, b.status
     FROM bookings b JOIN providers p ON p.provider_id = b.provider_id
     WHERE b.updated_at < NOW(6) - INTERVAL 3 MINUTE
       AND (b.status IN ('requested', 'accepted', 'in_progress') OR (b.status = 'confirmed' AND b.scheduled_at < NOW(6)))
     ORDER BY b.updated_at, b.booking_id LIMIT 1`,
  );
  const open = rows[0];
  const status = open && following[open.status];
  if (open === undefined || status === undefined) return false;
  const booking = {
    bookingId: open.booking_id,
    customerId: open.customer_id,
    workerId: open.worker_id,
    amount: Number(open.amount),
    currency: open.currency,
  };
  await moveBooking(connection, booking, status);
  return true;
}
