export type LatencyInput = {
  readonly from: string;
  readonly to: string;
  readonly bucketMs: number;
  readonly points: readonly {
    readonly at: string;
    readonly p50: number;
    readonly p95: number;
    readonly reads: number;
    readonly errors: number;
  }[];
};

/** One bucket of read times in milliseconds; null where nothing was read. The tails draw the unfinished end. */
export type LatencyBucket = {
  readonly atMs: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p50Tail: number | null;
  readonly p95Tail: number | null;
  readonly reads: number;
  readonly errors: number;
  readonly unfinished: boolean;
};

/**
 * Lays read times onto whole buckets. The last bucket is still being filled: it is left out of the
 * solid line and joined to the bucket before by a tail, which is drawn dashed.
 */
export function prepareLatency(input: LatencyInput): readonly LatencyBucket[] {
  const known = new Map(input.points.map((point) => [Date.parse(point.at), point]));
  const first = Date.parse(input.from);
  const length = Math.max(Math.round((Date.parse(input.to) - first) / input.bucketMs), 0);
  return Array.from({ length }, (_, index) => {
    const atMs = first + index * input.bucketMs;
    const point = known.get(atMs);
    const unfinished = index === length - 1;
    const inTail = index >= length - 2;
    const p50 = point?.p50 ?? null;
    const p95 = point?.p95 ?? null;
    return {
      atMs,
      p50: unfinished ? null : p50,
      p95: unfinished ? null : p95,
      p50Tail: inTail ? p50 : null,
      p95Tail: inTail ? p95 : null,
      reads: point?.reads ?? 0,
      errors: point?.errors ?? 0,
      unfinished,
    };
  });
}
