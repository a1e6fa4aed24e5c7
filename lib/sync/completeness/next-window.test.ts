import { describe, expect, it } from "vitest";
import { nextWindow } from "#lib/sync/completeness/next-window.ts";

const windowMs = 300_000;

describe("the next window to count", () => {
  it("starts where the last ended and ends where the table is complete, or earlier", () => {
    expect(
      nextWindow({
        lastEnd: "2026-11-20 10:00:00",
        completeUntil: "2026-11-20 10:07:30.123456",
        firstStored: "2026-11-20 10:00:01.5",
        windowMs,
      }),
    ).toEqual({ start: "2026-11-20 10:00:00", end: "2026-11-20 10:05:01" });
  });

  it("waits until a whole window is closed", () => {
    const open = { lastEnd: "2026-11-20 10:05:00", completeUntil: "2026-11-20 10:07:30", windowMs };
    expect(nextWindow({ ...open, firstStored: "2026-11-20 10:06:00" })).toBeNull();
    expect(nextWindow({ ...open, firstStored: null })).toBeNull();
  });

  it("takes history by the day, with what lies before the first stored row", () => {
    expect(
      nextWindow({ lastEnd: null, completeUntil: "2026-11-20 10:00:00", firstStored: "2024-02-28 12:00:00", windowMs }),
    ).toEqual({ start: "1000-01-01 00:00:00", end: "2024-02-29 12:00:00" });
  });

  it("leaves no gap where nothing is stored", () => {
    expect(
      nextWindow({ lastEnd: "2026-11-20 01:00:00", completeUntil: "2026-11-20 10:00:00", firstStored: null, windowMs }),
    ).toEqual({ start: "2026-11-20 01:00:00", end: "2026-11-20 10:00:00" });
  });
});
