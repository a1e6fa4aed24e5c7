import { describe, expect, it } from "vitest";
import { minuteMs } from "#lib/platform/clock.ts";
import {
  authenticationFailures,
  errorRate,
  queryVolume,
  readLatency,
  watermarkStuck,
} from "#lib/sync/anomaly-rules.ts";
import type { RunSample } from "#lib/sync/anomaly-types.ts";

const now = Date.UTC(2026, 10, 20, 12);

/** `count` samples, evenly from `fromMinutes` to `toMinutes` ago. */
function samples(count: number, fromMinutes: number, toMinutes: number, over: Partial<RunSample> = {}): RunSample[] {
  return Array.from({ length: count }, (_, index) => ({
    table: "messages",
    atMs: now - (toMinutes + ((fromMinutes - toMinutes) * index) / count) * minuteMs,
    durationMs: 30,
    rowsRead: 0,
    errorClass: "none",
    ...over,
  }));
}

describe("errors", () => {
  it("of more than 5 % in 5 minutes are an anomaly, of 5 % are not", () => {
    const failed = (count: number) => samples(count, 4, 0, { errorClass: "timeout" });
    expect(errorRate([...samples(95, 4, 0), ...failed(5)], now)).toBeNull();
    expect(errorRate([...samples(94, 4, 0), ...failed(6)], now)?.context).toEqual({ failed: 6, reads: 100 });
  });

  it("that are over are not, and one failure after a pause is no rate", () => {
    expect(errorRate([...samples(20, 5, 0), ...samples(50, 30, 6, { errorClass: "connection" })], now)).toBeNull();
    expect(errorRate(samples(1, 4, 0, { errorClass: "connection" }), now)).toBeNull();
  });
});

describe("refused credentials", () => {
  it("are an anomaly the second time in 10 minutes", () => {
    const refused = (count: number, from: number, to: number) =>
      samples(count, from, to, { errorClass: "auth_failure" });
    expect(authenticationFailures(refused(1, 9, 8), now)).toBeNull();
    expect(authenticationFailures(refused(2, 9, 0), now)?.context).toEqual({ failures: 2 });
    expect(authenticationFailures([...refused(1, 1, 0), ...refused(5, 30, 11)], now)).toBeNull();
  });
});

describe("latency", () => {
  const usual = samples(200, 600, 10);
  it("of more than twice the day's median is an anomaly", () => {
    expect(readLatency([...usual, ...samples(30, 4, 0, { durationMs: 60 })], now)).toBeNull();
    expect(readLatency([...usual, ...samples(30, 4, 0, { durationMs: 61 })], now)?.context).toEqual({
      presentMs: 61,
      usualMs: 30,
    });
  });

  it("of a few slow reads, of quick reads, or without a baseline is not", () => {
    expect(readLatency([...usual, ...samples(40, 4, 0), ...samples(10, 4, 0, { durationMs: 9_000 })], now)).toBeNull();
    const quick = samples(200, 600, 10, { durationMs: 2 });
    expect(readLatency([...quick, ...samples(30, 4, 0, { durationMs: 35 })], now)).toBeNull();
    expect(readLatency(samples(30, 4, 0, { durationMs: 900 }), now)).toBeNull();
  });
});

describe("volume", () => {
  const usual = samples(1_200, 605, 5);
  it("of more than three times the usual is an anomaly", () => {
    expect(queryVolume([...usual, ...samples(30, 4, 0)], now, 100)).toBeNull();
    expect(queryVolume([...usual, ...samples(200, 4, 0)], now, 100)?.context).toMatchObject({ reads: 200 });
  });

  it("that full pages called for is none, and neither is one without an hour to compare with", () => {
    const backlog = samples(100, 4, 0, { rowsRead: 100 });
    expect(queryVolume([...usual, ...backlog, ...samples(300, 4, 0)], now, 100)).toBeNull();
    expect(queryVolume([...samples(20, 20, 5), ...samples(500, 4, 0)], now, 100)).toBeNull();
  });
});

describe("a watermark", () => {
  const stuck = (minutes: number | null) =>
    watermarkStuck(
      { table: "users", behindSinceMs: minutes === null ? null : now - minutes * minuteMs },
      now,
      2 * minuteMs,
    );
  it("that stands still for the close lag and 5 minutes while there are newer rows is stuck", () => {
    expect(stuck(7)).toBeNull();
    expect(stuck(8)?.context).toEqual({ table: "users", minutes: 8 });
  });

  it("that stands still because there is nothing newer is not", () => {
    expect(stuck(null)).toBeNull();
  });
});
