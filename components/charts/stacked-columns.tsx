"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceArea,
  Rectangle,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
} from "recharts";
import { axisTime, ChartTooltip } from "#components/charts/chart-tooltip.tsx";
import type { PreparedSeries, SeriesBucket } from "#components/charts/prepare-series.ts";

type Props = { prepared: PreparedSeries; bucketMs: number; label: string };

/** Counts over time, one column a bucket. Unfinished columns are pale and dashed; gaps are shaded. */
export function StackedColumns({ prepared, bucketMs, label }: Props) {
  const { buckets, series, gaps } = prepared;
  const first = buckets[0]?.atMs ?? 0;
  const last = (buckets.at(-1)?.atMs ?? 0) + bucketMs;
  const middle = (bucket: SeriesBucket) => bucket.atMs + bucketMs / 2;
  return (
    <div className="chart-area min-h-0 flex-1">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 520, height: 230 }}>
        <BarChart
          data={[...buckets]}
          margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
          barCategoryGap={1}
          title={label}
        >
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey={middle}
            type="number"
            domain={[first, last]}
            ticks={axisTicks(first, last)}
            tickFormatter={axisTime}
            tickLine={false}
          />
          <YAxis width={34} allowDecimals={false} tickLine={false} axisLine={false} />
          {gaps.map((gap) => (
            <ReferenceArea
              key={gap.fromMs}
              x1={gap.fromMs}
              x2={gap.toMs}
              fill="var(--color-sunken)"
              fillOpacity={1}
              stroke="none"
            />
          ))}
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: "var(--color-hover)" }}
            content={<ChartTooltip series={series} bucketMs={bucketMs} />}
          />
          {series.map((each) => (
            <Bar
              key={each.key}
              dataKey={(bucket: SeriesBucket) => bucket.values[each.key] ?? null}
              name={each.name}
              stackId="all"
              fill={each.colour}
              isAnimationActive={false}
              barSize={Math.max(4, Math.floor(420 / Math.max(buckets.length, 1)))}
              shape={BucketShape}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function BucketShape(props: BarShapeProps) {
  // safe because every datum of this chart is a SeriesBucket.
  const bucket = props.payload as SeriesBucket | undefined;
  const { x, y, width, height, fill } = props;
  const place = { x, y, width, height };
  if (bucket?.state !== "unfinished") return <Rectangle {...place} fill={fill} />;
  return <Rectangle {...place} fill={fill} fillOpacity={0.3} stroke={fill} strokeDasharray="3 2" />;
}

const fourHoursMs = 4 * 3_600_000;

function axisTicks(first: number, last: number): number[] {
  const ticks: number[] = [];
  for (let at = Math.ceil(first / fourHoursMs) * fourHoursMs; at <= last; at += fourHoursMs) ticks.push(at);
  return ticks;
}
