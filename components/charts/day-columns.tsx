import type { SeriesBucket } from "#components/charts/prepare-series.ts";
import { countText } from "#components/glossary/money-text.ts";
import { shortTime } from "#components/ui/time-text.ts";

export type DayColumn = Pick<SeriesBucket, "atMs" | "state"> & { readonly value: number | null };

type Props = {
  days: readonly DayColumn[];
  colour: string;
  /** What the columns count, for who cannot see them: `Phone number: 210 signals`. */
  label: string;
  /** Fills its frame and names its days and its highest count. */
  large?: boolean;
};

const step = 4;
const height = 24;

/** Counts by day, one narrow column each. A gap is a line below; the unfinished day is pale and dashed. */
export function DayColumns({ days, colour, label, large = false }: Props) {
  const most = Math.max(...days.map(({ value }) => value ?? 0), 1);
  const drawing = (
    <svg
      role="img"
      aria-label={`${label}; at most ${countText(most)} a day`}
      viewBox={`0 0 ${days.length * step - 1} ${height}`}
      preserveAspectRatio="none"
      className={large ? "min-h-0 w-full flex-1" : "h-5 w-full min-w-28"}
    >
      {days.map((day, index) => (
        <Column key={day.atMs} {...{ day, colour, most }} thin={large ? 0.25 : 1} x={index * step} />
      ))}
    </svg>
  );
  if (!large) return drawing;
  const name = (day: DayColumn | undefined): string => (day ? dayName(day.atMs) : "");
  return (
    <>
      <span aria-hidden="true" className="text-right text-xs text-ink-faint num">
        {countText(most)} a day at most
      </span>
      {drawing}
      <span aria-hidden="true" className="flex justify-between pt-1 text-xs text-ink-faint num">
        <span>{name(days[0])}</span>
        <span>{name(days[Math.floor(days.length / 2)])}</span>
        <span>{name(days.at(-1))}</span>
      </span>
    </>
  );
}

type ColumnProps = { day: DayColumn; colour: string; most: number; thin: number; x: number };

/** `thin` is how high a line is that stands for nothing, in units of the drawing. */
function Column({ day, colour, most, thin, x }: ColumnProps) {
  const base = { x, width: step - 1 };
  if (day.value === null) return <rect {...base} y={height - thin} height={thin} fill="var(--color-line)" />;
  const tall = day.value === 0 ? thin : Math.max(2 * thin, (day.value / most) * height);
  const pale =
    day.state === "unfinished" && day.value > 0
      ? { fillOpacity: 0.35, stroke: colour, strokeWidth: 0.5, strokeDasharray: "2 1" }
      : {};
  return (
    <rect
      {...base}
      y={height - tall}
      height={tall}
      fill={day.value === 0 ? "var(--color-line-strong)" : colour}
      {...pale}
    >
      <title>{`${dayName(day.atMs)}: ${countText(day.value)}${day.state === "unfinished" ? ", not complete yet" : ""}`}</title>
    </rect>
  );
}

/** `20 Nov`. */
export function dayName(atMs: number): string {
  return shortTime(new Date(atMs).toISOString()).split(",")[0] ?? "";
}
