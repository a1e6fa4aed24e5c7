import { describe, expect, it } from "vitest";
import { backOffMs } from "#lib/sync/breaker.ts";
import { effectiveLagMs, latenessMs } from "#lib/sync/lateness.ts";
import { boundFor } from "#lib/sync/source-time.ts";
import { nextThrottle } from "#lib/sync/throttle.ts";

describe("the interval", () => {
  it("doubles while reads take more than twice their usual time, up to eight times, and halves again", () => {
    let throttle = nextThrottle({ baselineMs: null, factor: 1 }, 20);
    const factors = [90, 90, 90, 90, 20, 20, 20].map((latency) => (throttle = nextThrottle(throttle, latency)).factor);
    expect(factors).toEqual([2, 4, 8, 8, 4, 2, 1]);
  });

  it("is not stretched by twice of next to nothing", () => {
    expect(nextThrottle({ baselineMs: 1, factor: 1 }, 15).factor).toBe(1);
  });
});

describe("the wait after failures in a row", () => {
  it("is 1, 2, 4, 8 … 60 seconds", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 500].map(backOffMs)).toEqual(
      [0, 1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1_000),
    );
  });
});

describe("the close lag", () => {
  it("is three times the worst lateness, at least the setting and a minute, at most an hour", () => {
    const lag = (settingMs: number, worstMs: number) => effectiveLagMs({ settingMs, worstMs, runtime: "production" });
    expect(lag(120_000, 0)).toBe(120_000);
    expect(lag(10_000, 0)).toBe(60_000);
    expect(lag(120_000, 100_000)).toBe(300_000);
    expect(lag(120_000, 86_400_000)).toBe(3_600_000);
    expect(lag(7_200_000, 86_400_000)).toBe(7_200_000);
  });

  it("stays where it is while late rows are found at a third of it", () => {
    const lagMs = 120_000;
    const found = latenessMs("2026-11-20 10:00:41", "2026-11-20 10:00:00", lagMs / 3);
    expect(effectiveLagMs({ settingMs: lagMs, worstMs: found, runtime: "production" })).toBe(lagMs);
  });

  it("counts a row that is clearly older than the look at it by its age", () => {
    expect(latenessMs("2026-11-20 11:00:00", "2026-11-20 10:00:00", 40_000)).toBe(3_600_000);
  });
});

describe("a bound in source time", () => {
  it("is cut to the precision of the cursors, so that a second that is not over is not below it", () => {
    expect(boundFor("2026-11-20 10:00:00", "2026-11-20 10:00:05.654321")).toBe("2026-11-20 10:00:05");
    expect(boundFor("2026-11-20 10:00:00.123", "2026-11-20 10:00:05.654321")).toBe("2026-11-20 10:00:05.654");
    expect(boundFor("2026-11-20 10:00:00.123456", "2026-11-20 10:00:05.654321")).toBe("2026-11-20 10:00:05.654321");
    expect(boundFor(null, "2026-11-20 10:00:05.654321")).toBe("2026-11-20 10:00:05");
  });
});
