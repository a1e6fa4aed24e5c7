"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from "recharts";
import { axisTime } from "#components/charts/chart-tooltip.tsx";
import type { LatencyBucket } from "#components/charts/prepare-latency.ts";

const latencySeries = [
  { key: "p95", name: "95th percentile", colour: "var(--color-series-2)" },
  { key: "p50", name: "Median", colour: "var(--color-series-1)" },
] as const;

/** How long reads took. Straight segments; no read, no line; the end that still changes is dashed. */
export function LatencyLines({ buckets, label }: { buckets: readonly LatencyBucket[]; label: string }) {
  const shape = { type: "linear", strokeWidth: 1.75, isAnimationActive: false, connectNulls: false } as const;
  return (
    <div className="chart-area min-h-0 flex-1">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 520, height: 230 }}>
        <LineChart data={[...buckets]} margin={{ top: 4, right: 8, bottom: 0, left: 0 }} title={label}>
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="atMs"
            type="number"
            domain={["dataMin", "dataMax"]}
            tickFormatter={axisTime}
            tickLine={false}
            ticks={hours(buckets)}
          />
          <YAxis width={44} unit=" ms" tickLine={false} axisLine={false} allowDecimals={false} />
          <Tooltip isAnimationActive={false} content={LatencyTooltip} />
          {latencySeries.map((each) => (
            <Line key={each.key} {...shape} dataKey={each.key} stroke={each.colour} dot={false} />
          ))}
          {latencySeries.map((each) => (
            <Line
              key={`${each.key}Tail`}
              {...shape}
              dataKey={`${each.key}Tail`}
              stroke={each.colour}
              strokeOpacity={0.6}
              strokeDasharray="3 3"
              dot={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

const hourMs = 3_600_000;

function hours(buckets: readonly LatencyBucket[]): number[] {
  return buckets.map((bucket) => bucket.atMs).filter((atMs) => atMs % hourMs === 0);
}

function LatencyTooltip({ active, payload }: TooltipContentProps) {
  // safe because every datum of this chart is a LatencyBucket.
  const bucket = payload[0]?.payload as LatencyBucket | undefined;
  if (!active || !bucket) return null;
  const value = (solid: number | null, tail: number | null) => {
    const ms = solid ?? tail;
    return ms === null ? "–" : `${Math.round(ms)} ms`;
  };
  return (
    <div className="min-w-40 rounded-md bg-raised px-2.5 py-2 text-sm shadow-pop">
      <p className="text-ink-muted num">{axisTime(bucket.atMs)} UTC</p>
      {bucket.unfinished ? <p className="text-warn">not complete yet</p> : null}
      <p className="flex justify-between gap-4">
        95th percentile <span className="font-medium num">{value(bucket.p95, bucket.p95Tail)}</span>
      </p>
      <p className="flex justify-between gap-4">
        Median <span className="font-medium num">{value(bucket.p50, bucket.p50Tail)}</span>
      </p>
      <p className="flex justify-between gap-4">
        Reads <span className="font-medium num">{bucket.reads}</span>
      </p>
      {bucket.errors > 0 ? (
        <p className="flex justify-between gap-4 text-bad">
          Errors <span className="font-medium num">{bucket.errors}</span>
        </p>
      ) : null}
    </div>
  );
}
