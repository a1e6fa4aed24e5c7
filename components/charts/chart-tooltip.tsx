"use client";

import type { TooltipContentProps } from "recharts";
import type { SeriesBucket } from "#components/charts/prepare-series.ts";
import { shortTime } from "#components/ui/time-text.ts";

/** `14:00` on an axis whose note names the zone. */
export function axisTime(atMs: number): string {
  return new Date(atMs).toISOString().slice(11, 16);
}

const states: Record<SeriesBucket["state"], string> = {
  complete: "",
  unfinished: "not complete yet",
  gap: "not counted",
};

type Props = Partial<TooltipContentProps> & {
  series: readonly { key: string; name: string; colour: string }[];
  bucketMs: number;
};

/** The bucket under the pointer or the keyboard, its series by size. */
export function ChartTooltip({ active, payload, series, bucketMs }: Props) {
  // safe because every datum of these charts is a SeriesBucket.
  const bucket = payload?.[0]?.payload as SeriesBucket | undefined;
  if (!active || !bucket) return null;
  const rows = series
    .map((each) => ({ ...each, value: bucket.values[each.key] ?? 0 }))
    .filter((row) => row.value > 0)
    .sort((a, b) => b.value - a.value);
  return (
    <div className="min-w-40 rounded-md bg-raised px-2.5 py-2 text-sm shadow-pop">
      <p className="text-ink-muted num">
        {shortTime(new Date(bucket.atMs).toISOString())}–{axisTime(bucket.atMs + bucketMs)} UTC
      </p>
      {states[bucket.state] ? <p className="text-warn">{states[bucket.state]}</p> : null}
      {rows.map((row) => (
        <p key={row.key} className="flex items-center gap-2">
          <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2">
            <rect width="8" height="8" rx="1.5" fill={row.colour} />
          </svg>
          <span className="flex-1">{row.name}</span>
          <span className="font-medium num">{row.value}</span>
        </p>
      ))}
      {rows.length === 0 && bucket.state !== "gap" ? <p>None</p> : null}
    </div>
  );
}
