import type { BookingStage } from "#lib/events/model.ts";

/** The times of one booking between two people, as the mirror has them. */
export type BookingTimes = {
  readonly status: string;
  readonly createdAt: Date;
  readonly scheduledAt: Date | null;
  readonly completedAt: Date | null;
  readonly cancelledAt: Date | null;
};

const order: readonly BookingStage[] = ["before_booking", "after", "requested", "confirmed", "in_progress"];

/**
 * Where the relationship of two people stood at `at`: the most advanced of their live bookings,
 * else *after* when one has ended, else *before*. A booking made later is not seen (no look-ahead).
 * A booking's own status is known only as last read, so a confirmed one counts as confirmed from
 * its creation.
 */
export function bookingStageAt(bookings: readonly BookingTimes[], at: Date): BookingStage {
  let best: BookingStage = "before_booking";
  for (const booking of bookings) {
    const stage = stageOf(booking, at);
    if (order.indexOf(stage) > order.indexOf(best)) best = stage;
  }
  return best;
}

function stageOf(booking: BookingTimes, at: Date): BookingStage {
  if (booking.createdAt > at) return "before_booking";
  if (booking.cancelledAt && booking.cancelledAt <= at) return "after";
  if (booking.completedAt && booking.completedAt <= at) return "after";
  if (booking.scheduledAt && booking.scheduledAt <= at)
    return booking.completedAt ? "in_progress" : stageByStatus(booking.status, true);
  return stageByStatus(booking.status, false);
}

function stageByStatus(status: string, due: boolean): BookingStage {
  if (status === "requested") return "requested";
  if (status === "in_progress") return "in_progress";
  if (status === "accepted" || status === "confirmed") return due ? "in_progress" : "confirmed";
  if (status === "blocked" || status === "no_show") return due ? "after" : "confirmed";
  // Completed or cancelled later than `at`: at that time it stood confirmed, or the job was under way.
  return due ? "in_progress" : "confirmed";
}
