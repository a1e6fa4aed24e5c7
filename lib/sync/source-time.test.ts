import { describe, expect, it } from "vitest";
import { shiftSourceTime, sourceInstant } from "#lib/sync/source-time.ts";

describe("source time", () => {
  it("keeps microseconds when it moves", () => {
    expect(shiftSourceTime("2026-03-01 00:00:00.123456", -1_000)).toBe("2026-02-28 23:59:59.123456");
  });

  it("reads a clock without a fraction", () => {
    expect(shiftSourceTime("2026-03-01 10:00:00", 1_500)).toBe("2026-03-01 10:00:01.500000");
    expect(sourceInstant("2026-03-01 10:00:00").toISOString()).toBe("2026-03-01T10:00:00.000Z");
  });

  it.each(["", "now", "2026-03-01T10:00:00Z", "2026-03-01 10:00"])("refuses %j, which is no clock reading", (text) => {
    expect(() => shiftSourceTime(text, 0)).toThrow(RangeError);
  });
});
