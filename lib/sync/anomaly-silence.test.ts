import fc from "fast-check";
import { expect, it } from "vitest";
import { hourMs } from "#lib/platform/clock.ts";
import { silentTables, type HourCount } from "#lib/sync/anomaly-silence.ts";

/** A Friday, 14:30 UTC; the last whole hour is 13:00 to 14:00. */
const now = Date.UTC(2026, 10, 20, 14, 30);
const hour = Date.UTC(2026, 10, 20, 13);
const week = 7 * 24 * hourMs;
const usual = { messages: 100, bookings: 20, ratings: 4 };

/** `weeks` ordinary weeks of this hour, and the present hour. */
function history(present: Record<string, number>, weeks = 6): HourCount[] {
  const at = (hourStartMs: number, rows: Record<string, number>): HourCount[] =>
    Object.entries(rows).map(([table, count]) => ({ table, hourStartMs, rows: count }));
  return [
    ...Array.from({ length: weeks }, (_, index) => at(hour - (index + 1) * week, usual)).flat(),
    ...at(hour, present),
  ];
}

const found = (hours: readonly HourCount[]) =>
  silentTables(hours, now).map((anomaly) => anomaly.context["table"] ?? "all");

it("a table that brings nothing while the others go on is silent", () => {
  expect(found(history({ messages: 90, bookings: 0, ratings: 3 }))).toEqual(["bookings"]);
});

it("a quiet day of all tables, a public holiday for one, is no alarm, whichever table it brings to nothing", () => {
  expect(found(history({ messages: 25, bookings: 0, ratings: 0 }))).toEqual([]);
});

it("a day on which a busy table is silent and the others are as ever is an alarm, holiday or not", () => {
  expect(found(history({ messages: 0, bookings: 18, ratings: 4 }))).toEqual(["messages"]);
});

it("all tables silent at once is an alarm of its own", () => {
  expect(found(history({ messages: 0, bookings: 0, ratings: 0 }))).toEqual(["all"]);
});

it("a table that seldom brings anything is never silent, and nothing is before three weeks are known", () => {
  expect(found(history({ messages: 100, bookings: 20, ratings: 0 }))).toEqual([]);
  expect(found(history({ messages: 100, bookings: 0, ratings: 4 }, 2))).toEqual([]);
});

it("one holiday among the weeks before does not move the baseline", () => {
  const hours = history({ messages: 100, bookings: 0, ratings: 4 }).map((count) =>
    count.hourStartMs === hour - 2 * week ? { ...count, rows: 0 } : count,
  );
  expect(found(hours)).toEqual(["bookings"]);
});

it("an hour in which nothing was watched says nothing", () => {
  const gaps = history({ messages: 100, bookings: 0, ratings: 4 }).filter(
    (count) => count.hourStartMs === hour || count.hourStartMs >= hour - 2 * week,
  );
  expect(found(gaps)).toEqual([]);
});

it("a table that brought a row is never silent", () => {
  const counts = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(counts, counts, counts, (messages, bookings, ratings) => {
      expect(found(history({ messages, bookings, ratings }))).toEqual([]);
    }),
  );
});
