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
  /** From the labelled file this family does worst on; undefined without one. */
  readonly recall: Recall | undefined;
};

export type Recall = { readonly value: Proportion; readonly corpus: string; readonly falsePositives: Proportion };

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

/** The files that have threads of a family, as `cis evaluate` labels them; the hardest first, so that none flatters. */
export function recallsOf(evaluations: readonly EvaluationRow[], family: string): readonly Recall[] {
  const label = labels[family];
  if (label === undefined) return [];
  return evaluations
    .flatMap(({ recall, corpus, falsePositives }) => {
      const value = recall[label];
      return value && value.of > 0 ? [{ value, corpus, falsePositives }] : [];
    })
    .sort((one, other) => one.value.share - other.value.share);
}

/** The lowest recall of a technique in any file; undefined where no file has it. */
export function techniqueRecall(evaluations: readonly EvaluationRow[], technique: string): Proportion | undefined {
  const values = evaluations.map((row) => row.recallByTechnique[technique]).filter((value) => value !== undefined);
  return values.filter(({ of }) => of > 0).sort((one, other) => one.share - other.share)[0];
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
    return own.length === 0 ? [] : [{ family, kinds: ordered, recall: recallsOf(page.evaluations, family)[0] }];
  });
}
