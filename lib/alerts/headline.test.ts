import { describe, expect, it } from "vitest";
import { alertHeadline } from "#lib/alerts/headline.ts";

describe("an alert's headline", () => {
  it("names one kind and the stage", () => {
    expect(alertHeadline(["CONTACT_PHONE"], "before_booking")).toBe("Phone number, before a booking");
  });

  it("names the two strongest and counts the others", () => {
    const kinds = ["CONTACT_PHONE", "DISCOUNT_FOR_DIRECT", "CONTACT_EMAIL"] as const;
    expect(alertHeadline(kinds, "confirmed")).toBe(
      "Phone number, cheaper when direct and 1 more kind, after a booking was confirmed",
    );
    expect(alertHeadline(kinds.slice(0, 2), "after")).toBe("Phone number and cheaper when direct, after a job");
  });
});
