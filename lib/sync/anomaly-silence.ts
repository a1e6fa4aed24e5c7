/** A table that has gone silent against its own hour of the week. */
import { hourMs } from "#lib/platform/clock.ts";
import { median } from "#lib/sync/anomaly-rules.ts";
import type { Anomaly } from "#lib/sync/anomaly-types.ts";

/** Rows of one table taken in during the hour that starts at `hourStartMs`. */
export type HourCount = { readonly table: string; readonly hourStartMs: number; readonly rows: number };

type Expectation = { readonly table: string; readonly expected: number; readonly actual: number };

const weekMs = 7 * 24 * hourMs;
const weeksBack = 8;
const fewestWeeks = 3;
/** So many rows expected and none there happens by chance less than once in twenty thousand hours. */
const loudEnough = 10;
const feedLoudEnough = 40;

/**
 * Judges the last whole hour before `nowMs`. What a table should have brought is the median of the
 * same hour of the week, scaled by how the *other* tables did in this hour against theirs. So a
 * public holiday, a strike or a night of football, when all tables are quiet together, is no alarm
 * in any country and needs no calendar; a table that is silent alone is. All tables silent at once
 * is an alarm of its own: no holiday brings everything to nothing.
 */
export function silentTables(hours: readonly HourCount[], nowMs: number): Anomaly[] {
  const hour = Math.floor(nowMs / hourMs) * hourMs - hourMs;
  const counts = new Map(hours.map((count) => [`${count.table} ${count.hourStartMs}`, count.rows]));
  const recordedHours = new Set(hours.map((count) => count.hourStartMs));
  const expectations = [...new Set(hours.map((count) => count.table))].flatMap((table) =>
    expect(table, hour, counts, recordedHours),
  );
  const whole = sum(expectations.map((item) => item.expected));
  if (whole >= feedLoudEnough && expectations.every((item) => item.actual === 0)) return [feedSilent(whole)];
  return expectations.filter((item) => item.actual === 0 && scaled(item, expectations) >= loudEnough).map(tableSilent);
}

/** An hour in which nothing at all was recorded was not watched, and says nothing about the table. */
function expect(
  table: string,
  hour: number,
  counts: ReadonlyMap<string, number>,
  recordedHours: ReadonlySet<number>,
): Expectation[] {
  const weeks = Array.from({ length: weeksBack }, (_, week) => hour - (week + 1) * weekMs).filter((at) =>
    recordedHours.has(at),
  );
  if (weeks.length < fewestWeeks) return [];
  const expected = median(weeks.map((at) => counts.get(`${table} ${at}`) ?? 0));
  return [{ table, expected, actual: counts.get(`${table} ${hour}`) ?? 0 }];
}

function scaled(item: Expectation, all: readonly Expectation[]): number {
  const others = all.filter((other) => other.table !== item.table);
  const expected = sum(others.map((other) => other.expected));
  if (expected === 0) return item.expected;
  return item.expected * Math.min(1, sum(others.map((other) => other.actual)) / expected);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function tableSilent({ table, expected }: Expectation): Anomaly {
  return {
    code: "SOURCE_ANOMALY_TABLE_SILENT",
    message: `${table} brought no row in the last whole hour, where about ${Math.round(expected)} are usual, while the other tables went on.`,
    context: { table, expected: Math.round(expected) },
  };
}

function feedSilent(expected: number): Anomaly {
  return {
    code: "SOURCE_ANOMALY_FEED_SILENT",
    message: `No table brought a row in the last whole hour, where about ${Math.round(expected)} are usual.`,
    context: { expected: Math.round(expected) },
  };
}
