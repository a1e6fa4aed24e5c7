export type WaterfallInput = {
  readonly baseline: { readonly label: string; readonly points: number };
  readonly entries: readonly {
    readonly signalId: string;
    readonly kind: string;
    readonly family: string;
    readonly points: number;
  }[];
  /** Signals too small to be listed, together. */
  readonly rest: { readonly count: number; readonly points: number };
  readonly total: number;
};

export type WaterfallStep = {
  readonly key: string;
  readonly kind: "baseline" | "signal" | "others";
  /** Signal kind, or the baseline's label, or how many others. */
  readonly label: string;
  readonly family: string | null;
  readonly points: number;
  /** Where the bar starts and ends, in score points; the last step ends at the total. */
  readonly from: number;
  readonly to: number;
};

const centi = (points: number): number => Math.round(points * 100);

/**
 * The score as steps from zero: the baseline, the largest contributions by size, and the rest in one.
 * Counted in whole hundredths, so that the steps end exactly at the total.
 */
export function prepareWaterfall(input: WaterfallInput, most = 9): readonly WaterfallStep[] {
  const sorted = input.entries.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const room = input.rest.count === 0 ? most + 1 : most;
  const shown = sorted.length <= room ? sorted : sorted.slice(0, most);
  const hidden = sorted.slice(shown.length);
  const others = hidden.length + input.rest.count;
  const steps: Omit<WaterfallStep, "from" | "to">[] = [
    { key: "baseline", kind: "baseline", label: input.baseline.label, family: null, points: input.baseline.points },
    ...shown.map((entry) => ({
      key: entry.signalId,
      kind: "signal" as const,
      label: entry.kind,
      family: entry.family,
      points: entry.points,
    })),
  ];
  if (others > 0) {
    const points = hidden.reduce((sum, entry) => sum + centi(entry.points), centi(input.rest.points)) / 100;
    const label = others === 1 ? "1 other" : `${others} others`;
    steps.push({ key: "others", kind: "others", label, family: null, points });
  }
  let at = 0;
  return steps.map((step) => {
    const from = at;
    at += centi(step.points);
    return { ...step, from: from / 100, to: at / 100 };
  });
}
