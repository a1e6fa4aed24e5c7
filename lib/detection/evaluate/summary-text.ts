import type { EvaluationSummary } from "#lib/detection/evaluate/evaluation-summary.ts";
import type { Proportion } from "#lib/detection/evaluate/wilson-interval.ts";

/** The summary of an evaluation for a terminal. */
export function summaryText(summary: EvaluationSummary): string {
  const lines = [
    `threads ${summary.threads}, messages ${summary.messages}, flagged ${summary.flagged}, bad lines ${summary.badLineCount}`,
  ];
  const { labelled } = summary;
  if (labelled !== null) {
    lines.push("", "recall (95 % interval)");
    lines.push(
      ...rows(labelled.recall),
      `  macro ${percent(labelled.recallMacro)}`,
      "",
      "recall by language",
      ...rows(labelled.recallByLanguage),
    );
    if (Object.keys(labelled.recallByTechnique).length > 0)
      lines.push("", "recall by technique", ...rows(labelled.recallByTechnique));
    lines.push(
      "",
      `false positives ${row(labelled.falsePositives)}`,
      `flagged benign threads per 1,000 benign messages ${labelled.flaggedBenignPerThousandMessages}`,
    );
    lines.push(
      `label agreement ${row(labelled.labelAgreement)}`,
      `mean index of the first telling message ${labelled.meanFirstMessage ?? "–"}`,
    );
  }
  const { micros } = summary;
  lines.push(
    "",
    `per message p50 ${micros.p50} µs, p99 ${micros.p99} µs, worst ${micros.worst} µs, ${micros.messagesPerSecond} messages/s`,
  );
  return `${lines.join("\n")}\n`;
}

function rows(groups: Readonly<Record<string, Proportion>>): string[] {
  return Object.entries(groups).map(([name, value]) => `  ${name}  ${row(value)}`);
}

function row(value: Proportion): string {
  return `${percent(value.share)} (${percent(value.low)}–${percent(value.high)}), ${value.hits} of ${value.of}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
