import type { DetectorsPage, KindSummary } from "#lib/operations/detectors/read-detectors.ts";
import type { EvaluationRow } from "#lib/operations/detectors/stored-evaluations.ts";
import type { RunRow } from "#lib/operations/detectors/detector-runs.ts";
import type { Proportion } from "#lib/detection/evaluate/wilson-interval.ts";
import type { DayColumn } from "#components/charts/day-columns.tsx";
import { prepareSeries } from "#components/charts/prepare-series.ts";
import { families } from "#components/glossary/family-names.ts";

export type Difference = NonNullable<RunRow["comparison"]>["total"];

export type PreparedKind = KindSummary & {
  readonly days: readonly DayColumn[];
  /** In the newest compared run; null without one, zeros when the run found nothing of this kind either. */
  readonly difference: Difference | null;
};

export type PreparedFamily = {
  readonly family: string;
  readonly kinds: readonly PreparedKind[];
  /** From the newest evaluation that has positives of this family; null without one. */
  readonly recall: { readonly value: Proportion; readonly corpus: string } | null;
};

/** The label of an evaluation file that stands for a family. */
const labels: Readonly<Record<string, string>> = {
  contact: "contact",
  payment: "payment",
  off_platform: "offplatform",
};
const nothing: Difference = { same: 0, changed: 0, onlyBefore: 0, onlyNow: 0 };

/** The run that differences are shown of: the newest that was compared. */
export function comparedRun(runs: readonly RunRow[]): RunRow | undefined {
  return runs.find(({ comparison }) => comparison !== null);
}

/** The evaluation that speaks for a family: the one stored last among those that have threads of it. */
export function recallOf(evaluations: readonly EvaluationRow[], family: string): PreparedFamily["recall"] {
  const label = labels[family];
  if (label === undefined) return null;
  const [newest] = evaluations
    .filter(({ recall }) => (recall[label]?.of ?? 0) > 0)
    .sort((one, other) => other.storedAt.localeCompare(one.storedAt));
  const value = newest?.recall[label];
  return newest && value ? { value, corpus: newest.corpus } : null;
}

/** Kinds under their families, in the order the console always has them; inside a family, those with signals first. */
export function prepareKinds(page: DetectorsPage): PreparedFamily[] {
  const { buckets } = prepareSeries(page.volume, [], (key) => ({ name: key, colour: "" }));
  const comparison = comparedRun(page.runs)?.comparison;
  const kinds = page.kinds.map((kind): PreparedKind => {
    const found = comparison?.kinds.find((each) => each.kind === kind.kind);
    return {
      ...kind,
      days: buckets.map(({ atMs, state, values }) => ({
        ...{ atMs, state },
        value: state === "gap" ? null : (values[kind.kind] ?? 0),
      })),
      difference: comparison ? (found ?? nothing) : null,
    };
  });
  return families.flatMap((family) => {
    const own = kinds.filter((kind) => kind.family === family);
    const ordered = [...own.filter(({ signals }) => signals > 0), ...own.filter(({ signals }) => signals === 0)];
    return own.length === 0 ? [] : [{ family, kinds: ordered, recall: recallOf(page.evaluations, family) }];
  });
}
