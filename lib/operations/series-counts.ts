import { dayMs, minuteMs } from "#lib/platform/clock.ts";

/** Counts in time buckets. Buckets without a count are left out; the chart decides what they mean. */
export type SeriesCounts = {
  readonly from: string;
  readonly to: string;
  readonly bucketMs: number;
  readonly points: readonly { readonly at: string; readonly series: string; readonly count: number }[];
  /** Before this nothing could have been counted; null when there was never anything. */
  readonly countedFrom: string | null;
  /** From here on the count is not complete yet. */
  readonly completeUntil: string | null;
};

export const seriesBucketMs = 30 * minuteMs;

/** The window of whole buckets that ends with the bucket of `now`, 24 hours long. */
export function seriesWindow(now: Date): { from: Date; to: Date } {
  const to = new Date((Math.floor(now.getTime() / seriesBucketMs) + 1) * seriesBucketMs);
  return { from: new Date(to.getTime() - dayMs), to };
}

export type StoredPoint = { at: Date; series: string; count: number };

export function toSeries(from: Date, to: Date, rows: readonly StoredPoint[]) {
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    bucketMs: seriesBucketMs,
    points: rows.map((row) => ({ at: row.at.toISOString(), series: row.series, count: row.count })),
  };
}
