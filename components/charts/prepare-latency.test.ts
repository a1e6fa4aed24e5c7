import { expect, test } from "vitest";
import { prepareLatency } from "#components/charts/prepare-latency.ts";

const minute = 60_000;
const start = Date.parse("2026-11-20T10:00:00Z");
const at = (bucket: number) => new Date(start + bucket * 5 * minute).toISOString();
const point = (bucket: number, p95: number) => ({ at: at(bucket), p50: p95 / 2, p95, reads: 8, errors: 0 });

const prepared = prepareLatency({
  from: at(0),
  to: at(4),
  bucketMs: 5 * minute,
  points: [point(0, 40), point(2, 60), point(3, 80)],
});

test("time without a read is a gap in the line", () => {
  expect(prepared.map((bucket) => bucket.p95)).toEqual([40, null, 60, null]);
  expect(prepared[1]).toMatchObject({ reads: 0, p50: null });
});

test("only the unfinished last bucket and the point before it are in the dashed tail", () => {
  expect(prepared.map((bucket) => bucket.p95Tail)).toEqual([null, null, 60, 80]);
  expect(prepared.map((bucket) => bucket.unfinished)).toEqual([false, false, false, true]);
});
