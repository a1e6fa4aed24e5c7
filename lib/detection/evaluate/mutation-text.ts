import type { MutationReport } from "#lib/detection/evaluate/mutation-report.ts";
import type { Proportion } from "#lib/detection/evaluate/wilson-interval.ts";

/** A mutation test for a terminal. */
export function mutationText(report: MutationReport): string {
  const lines = [
    `${report.detectorVersion}, seed ${report.seed}: threads ${report.threads}, bad lines ${report.badLines}`,
    `found as they are ${row(report.found)}`,
    `left alone as they are ${row(report.leftAlone)}`,
    "",
    `still flagged when disguised ${row(report.survival.all)} (95 % interval)`,
    ...rows(report.survival.byMutation),
    "",
    "still flagged, by technique",
    ...rows(report.survival.byTechnique),
    "",
    "disguise works best",
    ...report.weakest.map(
      ({ technique, mutation, survival }) => `  ${`${technique} + ${mutation}`.padEnd(44)} ${row(survival)}`,
    ),
    "",
    `new false positives on disguised hard negatives ${row(report.newFalsePositives.all)}`,
    ...rows(report.newFalsePositives.byMutation),
    "",
    "new false positives, by kind of negative",
    ...rows(report.newFalsePositives.byKind, (value) => value.hits > 0),
  ];
  return `${lines.join("\n")}\n`;
}

function rows(
  groups: Readonly<Record<string, Proportion>>,
  keep: (value: Proportion) => boolean = () => true,
): string[] {
  return Object.entries(groups)
    .filter(([, value]) => keep(value))
    .map(([name, value]) => `  ${name.padEnd(28)} ${row(value)}`);
}

function row(value: Proportion): string {
  if (value.of === 0) return "nothing to disguise";
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return `${percent(value.share)} (${percent(value.low)}–${percent(value.high)}), ${value.hits} of ${value.of}`;
}
