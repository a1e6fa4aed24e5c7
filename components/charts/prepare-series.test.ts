import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareSeries, type SeriesInput } from "#components/charts/prepare-series.ts";

const halfHour = 30 * 60_000;
const start = Date.parse("2026-11-20T10:00:00Z");
const at = (bucket: number, offsetMs = 0) => new Date(start + bucket * halfHour + offsetMs).toISOString();
const identify = (key: string) => ({ name: key, colour: "var(--color-series-1)" });

const input = (over: Partial<SeriesInput> = {}): SeriesInput => ({
  from: at(0),
  to: at(4),
  bucketMs: halfHour,
  points: [{ at: at(1), series: "contact", count: 3 }],
  countedFrom: at(0),
  completeUntil: at(4),
  ...over,
});

describe("preparing counts over time", () => {
  test("a complete bucket without counts is a real zero", () => {
    const { buckets } = prepareSeries(input(), ["contact"], identify);
    expect(buckets.map((bucket) => bucket.total)).toEqual([0, 3, 0, 0]);
    expect(buckets.every((bucket) => bucket.state === "complete")).toBe(true);
  });

  test("time that was not counted is a gap, not a zero, before the first count and after the data ends", () => {
    const prepared = prepareSeries(input({ countedFrom: at(1, 5), completeUntil: at(3) }), ["contact"], identify);
    expect(prepared.buckets.map((bucket) => bucket.state)).toEqual(["gap", "complete", "complete", "gap"]);
    expect(prepared.buckets.map((bucket) => bucket.values["contact"])).toEqual([null, 3, 0, null]);
    expect(prepared.gaps).toEqual([
      { fromMs: start, toMs: start + halfHour },
      { fromMs: start + 3 * halfHour, toMs: start + 4 * halfHour },
    ]);
  });

  test("the bucket in which the data ends is unfinished", () => {
    const { buckets } = prepareSeries(input({ completeUntil: at(3, 60_000) }), ["contact"], identify);
    expect(buckets[3]?.state).toBe("unfinished");
  });

  test("without any data every bucket is a gap", () => {
    const { buckets, total } = prepareSeries(input({ points: [], countedFrom: null }), ["contact"], identify);
    expect(buckets.every((bucket) => bucket.state === "gap" && bucket.total === null)).toBe(true);
    expect(total).toBe(0);
  });

  test("series keep their fixed order whichever comes first in the data; unknown ones follow", () => {
    const points = ["zebra", "payment", "contact"].map((series) => ({ at: at(1), series, count: 1 }));
    const { series } = prepareSeries(input({ points }), ["contact", "payment"], identify);
    expect(series.map((each) => each.key)).toEqual(["contact", "payment", "zebra"]);
  });

  test("nothing inside the counted time is lost or counted twice", () => {
    const point = fc.record({
      at: fc.integer({ min: 0, max: 3 }).map((bucket) => at(bucket)),
      series: fc.constantFrom("contact", "payment", "network"),
      count: fc.integer({ min: 0, max: 1_000 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const prepared = prepareSeries(input({ points }), ["contact", "payment"], identify);
        const expected = points.reduce((sum, each) => sum + each.count, 0);
        expect(prepared.total).toBe(expected);
        expect(prepared.series.reduce((sum, each) => sum + each.total, 0)).toBe(expected);
      }),
    );
  });
});
