/** What a bucket's number is worth. A gap is time that was not counted: never drawn as zero. */
export type BucketState = "complete" | "unfinished" | "gap";

export type SeriesInput = {
  readonly from: string;
  readonly to: string;
  readonly bucketMs: number;
  readonly points: readonly { readonly at: string; readonly series: string; readonly count: number }[];
  readonly countedFrom: string | null;
  readonly completeUntil: string | null;
};

export type SeriesIdentity = { readonly key: string; readonly name: string; readonly colour: string };

export type SeriesBucket = {
  readonly atMs: number;
  readonly state: BucketState;
  /** Null in a gap. */
  readonly total: number | null;
  readonly values: Readonly<Record<string, number | null>>;
};

export type PreparedSeries = {
  readonly series: readonly (SeriesIdentity & { readonly total: number })[];
  readonly buckets: readonly SeriesBucket[];
  readonly total: number;
  /** Runs of gap buckets as [start, end) for shading. */
  readonly gaps: readonly { readonly fromMs: number; readonly toMs: number }[];
};

/**
 * Lays counts onto whole buckets. A bucket is a gap before anything was counted and after the data
 * ends, unfinished where the data ends inside it, complete otherwise (and then 0 is a real zero).
 * `identify` fixes order, name and colour; series without any count are left out.
 */
export function prepareSeries(
  input: SeriesInput,
  order: readonly string[],
  identify: (key: string) => Omit<SeriesIdentity, "key">,
): PreparedSeries {
  const counts = new Map<string, number>();
  for (const point of input.points) {
    const key = `${Date.parse(point.at)}|${point.series}`;
    counts.set(key, (counts.get(key) ?? 0) + point.count);
  }
  const keys = orderKeys(new Set(input.points.map((point) => point.series)), order);
  const buckets = bucketStarts(input).map((atMs): SeriesBucket => {
    const state = bucketState(atMs, input);
    const value = (key: string) => (state === "gap" ? null : (counts.get(`${atMs}|${key}`) ?? 0));
    const values = Object.fromEntries(keys.map((key) => [key, value(key)]));
    const total = state === "gap" ? null : Object.values(values).reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return { atMs, state, total, values };
  });
  const series = keys.map((key) => ({
    key,
    ...identify(key),
    total: buckets.reduce((sum, bucket) => sum + (bucket.values[key] ?? 0), 0),
  }));
  return {
    series,
    buckets,
    total: buckets.reduce((sum, bucket) => sum + (bucket.total ?? 0), 0),
    gaps: gapRuns(buckets, input.bucketMs),
  };
}

/** The known order first, then whatever else appears, by name. */
function orderKeys(present: ReadonlySet<string>, order: readonly string[]): string[] {
  const unknown = [...present].filter((key) => !order.includes(key)).sort();
  return [...order.filter((key) => present.has(key)), ...unknown];
}

function bucketStarts({ from, to, bucketMs }: SeriesInput): number[] {
  const first = Date.parse(from);
  const length = Math.max(Math.round((Date.parse(to) - first) / bucketMs), 0);
  return Array.from({ length }, (_, index) => first + index * bucketMs);
}

function bucketState(atMs: number, { bucketMs, countedFrom, completeUntil }: SeriesInput): BucketState {
  if (countedFrom === null || completeUntil === null) return "gap";
  const end = atMs + bucketMs;
  const completeMs = Date.parse(completeUntil);
  if (end <= Date.parse(countedFrom) || atMs >= completeMs) return "gap";
  return end > completeMs ? "unfinished" : "complete";
}

function gapRuns(buckets: readonly SeriesBucket[], bucketMs: number): { fromMs: number; toMs: number }[] {
  const runs: { fromMs: number; toMs: number }[] = [];
  for (const bucket of buckets) {
    if (bucket.state !== "gap") continue;
    const last = runs.at(-1);
    if (last && last.toMs === bucket.atMs) last.toMs = bucket.atMs + bucketMs;
    else runs.push({ fromMs: bucket.atMs, toMs: bucket.atMs + bucketMs });
  }
  return runs;
}
