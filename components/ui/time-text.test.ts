import { expect, test } from "vitest";
import { absoluteTime, durationText, relativeTime, shortTime } from "#components/ui/time-text.ts";

test("absolute times name the zone and do not depend on the machine's zone", () => {
  expect(absoluteTime("2026-11-20T14:05:02.900Z")).toBe("20 Nov 2026, 14:05:02 UTC");
  expect(absoluteTime("2026-11-20T23:30:00-03:00")).toBe("21 Nov 2026, 02:30:00 UTC");
  expect(shortTime("2026-01-05T04:05:00Z")).toBe("5 Jan, 04:05");
});

test("lengths use the largest unit and one more only while it matters", () => {
  expect(durationText(0)).toBe("0 s");
  expect(durationText(45_000)).toBe("45 s");
  expect(durationText(3 * 60_000 + 20_000)).toBe("3 min");
  expect(durationText(5 * 3_600_000 + 20 * 60_000)).toBe("5 h 20 min");
  expect(durationText(3 * 86_400_000)).toBe("3 d");
  expect(durationText(40 * 86_400_000 + 3_600_000)).toBe("40 d");
});

test("relative times say on which side of now they lie", () => {
  const now = Date.parse("2026-11-20T14:00:00Z");
  expect(relativeTime("2026-11-20T13:57:00Z", now)).toBe("3 min ago");
  expect(relativeTime("2026-11-20T16:00:00Z", now)).toBe("in 2 h");
  expect(relativeTime("2026-11-20T14:00:03Z", now)).toBe("now");
});
