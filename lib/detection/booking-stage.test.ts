import { describe, expect, it } from "vitest";
import { bookingStageAt, type BookingTimes } from "#lib/detection/booking-stage.ts";

const at = (text: string): Date => new Date(`2026-05-${text}:00Z`);
const booking = (over: Partial<BookingTimes> = {}): BookingTimes => ({
  status: "confirmed",
  createdAt: at("01T10:00"),
  scheduledAt: at("05T10:00"),
  completedAt: null,
  cancelledAt: null,
  ...over,
});

describe("booking stage", () => {
  it("is before booking when there is none, or only a later one", () => {
    expect(bookingStageAt([], at("03T10:00"))).toBe("before_booking");
    expect(bookingStageAt([booking()], at("01T09:00"))).toBe("before_booking");
  });

  it("follows a booking through its life", () => {
    const done = booking({ status: "completed", completedAt: at("05T14:00") });
    expect(bookingStageAt([booking({ status: "requested" })], at("02T10:00"))).toBe("requested");
    expect(bookingStageAt([booking()], at("02T10:00"))).toBe("confirmed");
    expect(bookingStageAt([done], at("05T11:00"))).toBe("in_progress");
    expect(bookingStageAt([done], at("06T10:00"))).toBe("after");
  });

  it("is after once cancelled, and confirmed before that", () => {
    const cancelled = booking({ status: "cancelled_by_customer", cancelledAt: at("03T10:00") });
    expect(bookingStageAt([cancelled], at("02T10:00"))).toBe("confirmed");
    expect(bookingStageAt([cancelled], at("04T10:00"))).toBe("after");
  });

  it("takes the most advanced of several bookings", () => {
    const ended = booking({ status: "completed", completedAt: at("02T10:00") });
    expect(bookingStageAt([ended, booking({ status: "requested" })], at("03T10:00"))).toBe("requested");
  });
});
