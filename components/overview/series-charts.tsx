"use client";

import dynamic from "next/dynamic";
import type { SeriesCounts } from "#lib/operations/series-counts.ts";
import { ChartFrame, type ChartTable } from "#components/charts/chart-frame.tsx";
import { Legend } from "#components/charts/legend.tsx";
import { prepareSeries, type PreparedSeries } from "#components/charts/prepare-series.ts";
import { families, familyColour, familyName } from "#components/glossary/family-names.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { tiers } from "#components/ui/tier.ts";
import { shortTime } from "#components/ui/time-text.ts";

const StackedColumns = dynamic(
  () => import("#components/charts/stacked-columns.tsx").then((file) => file.StackedColumns),
  {
    ssr: false,
    loading: () => <Skeleton className="h-full w-full" />,
  },
);

export function SignalsChart({ counts }: { counts: SeriesCounts }) {
  const prepared = prepareSeries(counts, families, (key) => ({ name: familyName(key), colour: familyColour(key) }));
  return (
    <SeriesChart
      id="signals-over-time"
      title="Signals by family"
      note="Per 30 min, last 24 h, by time of the event, UTC"
      empty="Signals appear here once messages have been read."
      prepared={prepared}
      bucketMs={counts.bucketMs}
    />
  );
}

export function AlertsChart({ counts }: { counts: SeriesCounts }) {
  const prepared = prepareSeries(counts, tiers, (key) => ({
    name: sentenceCase(key),
    colour: `var(--color-tier-${key})`,
  }));
  return (
    <SeriesChart
      id="alerts-over-time"
      title="Alerts opened by tier"
      note="Per 30 min, last 24 h, UTC"
      empty="Alerts appear here once a score reaches a tier that needs eyes."
      prepared={prepared}
      bucketMs={counts.bucketMs}
    />
  );
}

type SeriesChartProps = {
  id: string;
  title: string;
  note: string;
  empty: string;
  prepared: PreparedSeries;
  bucketMs: number;
};

function SeriesChart({ id, title, note, empty, prepared, bucketMs }: SeriesChartProps) {
  return (
    <ChartFrame
      id={id}
      title={title}
      note={note}
      fileName={id}
      table={tableOf(prepared)}
      legend={<Legend items={prepared.series} dashed="not complete yet" />}
    >
      {prepared.series.length === 0 ? (
        <EmptyState kind="first-use" title="Nothing in the last 24 hours">
          {empty}
        </EmptyState>
      ) : (
        <StackedColumns prepared={prepared} bucketMs={bucketMs} label={`${title}, ${note}`} />
      )}
    </ChartFrame>
  );
}

/** Newest first: that is where people look. */
function tableOf({ buckets, series }: PreparedSeries): ChartTable {
  return {
    header: ["From (UTC)", "State", "All", ...series.map((each) => each.name)],
    rows: buckets
      .toReversed()
      .map((bucket) => [
        shortTime(new Date(bucket.atMs).toISOString()),
        bucket.state === "gap" ? "not counted" : bucket.state,
        bucket.total,
        ...series.map((each) => bucket.values[each.key] ?? null),
      ]),
  };
}
