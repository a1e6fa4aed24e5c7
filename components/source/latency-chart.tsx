"use client";

import dynamic from "next/dynamic";
import type { SourceView } from "#lib/operations/read-source.ts";
import { ChartFrame } from "#components/charts/chart-frame.tsx";
import { Legend } from "#components/charts/legend.tsx";
import { prepareLatency } from "#components/charts/prepare-latency.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { shortTime } from "#components/ui/time-text.ts";

const LatencyLines = dynamic(() => import("#components/charts/latency-lines.tsx").then((file) => file.LatencyLines), {
  ssr: false,
  loading: () => <Skeleton className="h-full w-full" />,
});

const note = "Milliseconds a read, all tables, per 5 min, last 6 h, UTC";

const legend = [
  { key: "p95", name: "95th percentile", colour: "var(--color-series-2)" },
  { key: "p50", name: "Median", colour: "var(--color-series-1)" },
];

/** How long the source took to answer: our load on it, and its health. */
export function LatencyChart({ latency }: { latency: SourceView["latency"] }) {
  const buckets = prepareLatency(latency);
  const reads = buckets.reduce((sum, bucket) => sum + bucket.reads, 0);
  const whole = (value: number | null) => (value === null ? null : Math.round(value));
  return (
    <ChartFrame
      id="read-latency"
      title="Read time"
      note={note}
      fileName="read-time"
      table={{
        header: ["From (UTC)", "Median (ms)", "95th percentile (ms)", "Reads", "Errors"],
        rows: buckets
          .toReversed()
          .map((bucket) => [
            shortTime(new Date(bucket.atMs).toISOString()),
            whole(bucket.p50 ?? bucket.p50Tail),
            whole(bucket.p95 ?? bucket.p95Tail),
            bucket.reads,
            bucket.errors,
          ]),
      }}
      legend={<Legend items={legend} dashed="not complete yet" />}
    >
      {reads === 0 ? (
        <EmptyState kind="first-use" title="No reads in the last 6 hours">
          Each read of the source is timed and appears here.
        </EmptyState>
      ) : (
        <LatencyLines buckets={buckets} label={`Read time, ${note}`} />
      )}
    </ChartFrame>
  );
}
