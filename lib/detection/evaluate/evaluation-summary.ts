import type { ThreadPrediction } from "#lib/detection/evaluate/predict-thread.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { wilsonInterval, type Proportion } from "#lib/detection/evaluate/wilson-interval.ts";

export type EvaluationSummary = {
  readonly threads: number;
  readonly messages: number;
  readonly flagged: number;
  readonly badLines: readonly { readonly line: number; readonly problem: string }[];
  readonly badLineCount: number;
  /** Null when no thread carries a label. */
  readonly labelled: LabelledSummary | null;
  readonly micros: {
    readonly p50: number;
    readonly p99: number;
    readonly worst: number;
    readonly messagesPerSecond: number;
  };
};

export type LabelledSummary = {
  readonly recall: Readonly<Record<string, Proportion>>;
  readonly recallMacro: number;
  readonly labelAgreement: Proportion;
  readonly recallByLanguage: Readonly<Record<string, Proportion>>;
  readonly recallByTechnique: Readonly<Record<string, Proportion>>;
  readonly falsePositives: Proportion;
  readonly falsePositivesByLanguage: Readonly<Record<string, Proportion>>;
  readonly flaggedBenignPerThousandMessages: number;
  readonly meanFirstMessage: number | null;
};

type Count = { hits: number; of: number };
const mostReportedLines = 100;
const mostGroups = 500;

/** Gathers a summary in memory that does not grow with the number of threads. */
export class SummaryCollector {
  private threads = 0;
  private messages = 0;
  private flagged = 0;
  private benignMessages = 0;
  private badLines: { line: number; problem: string }[] = [];
  private badLineCount = 0;
  private labelled = 0;
  private firstMessages: Count = { hits: 0, of: 0 };
  private agreement: Count = { hits: 0, of: 0 };
  private benign: Count = { hits: 0, of: 0 };
  private families = new Map<string, Count>();
  private languages = new Map<string, Count>();
  private benignLanguages = new Map<string, Count>();
  private techniques = new Map<string, Count>();
  /** Messages by duration: bucket n holds durations below 1.1^n microseconds. */
  private durations = new Float64Array(200);
  private totalMicros = 0;
  private worstMicros = 0;

  addBadLine(line: number, problem: string): void {
    this.badLineCount += 1;
    if (this.badLines.length < mostReportedLines) this.badLines.push({ line, problem });
  }

  addMessage(micros: number): void {
    const bucket = Math.max(0, Math.min(199, Math.ceil(Math.log(Math.max(1, micros)) / Math.log(1.1))));
    this.durations[bucket] = (this.durations[bucket] ?? 0) + 1;
    this.messages += 1;
    this.totalMicros += micros;
    this.worstMicros = Math.max(this.worstMicros, micros);
  }

  addThread(thread: EvaluationThread, prediction: ThreadPrediction): void {
    this.threads += 1;
    if (prediction.flagged) this.flagged += 1;
    if (thread.label === null) return;
    this.labelled += 1;
    const language = thread.language ?? "unknown";
    if (thread.label === "benign") {
      count(this.benign, prediction.flagged);
      bump(this.benignLanguages, language, prediction.flagged);
      this.benignMessages += thread.messages.length;
      return;
    }
    for (const group of [thread.label, "all"]) bump(this.families, group, prediction.flagged);
    bump(this.languages, language, prediction.flagged);
    if (thread.technique !== null) bump(this.techniques, thread.technique, prediction.flagged);
    if (!prediction.flagged) return;
    count(this.agreement, prediction.labels.includes(thread.label));
    this.firstMessages.hits += prediction.firstMessage ?? 0;
    this.firstMessages.of += 1;
  }

  finish(): EvaluationSummary {
    const seconds = this.totalMicros / 1_000_000;
    return {
      threads: this.threads,
      messages: this.messages,
      flagged: this.flagged,
      badLines: this.badLines,
      badLineCount: this.badLineCount,
      labelled: this.labelled === 0 ? null : this.labelledSummary(),
      micros: {
        p50: this.percentile(0.5),
        p99: this.percentile(0.99),
        worst: Math.round(this.worstMicros),
        messagesPerSecond: seconds === 0 ? 0 : Math.round(this.messages / seconds),
      },
    };
  }

  private labelledSummary(): LabelledSummary {
    const macro = [...this.families].filter(([name]) => name !== "all").map(([, value]) => value.hits / value.of);
    return {
      recall: proportions(this.families),
      recallMacro:
        macro.length === 0
          ? 0
          : Math.round((macro.reduce((sum, value) => sum + value, 0) / macro.length) * 10_000) / 10_000,
      labelAgreement: wilsonInterval(this.agreement.hits, this.agreement.of),
      recallByLanguage: proportions(this.languages),
      recallByTechnique: proportions(this.techniques),
      falsePositives: wilsonInterval(this.benign.hits, this.benign.of),
      falsePositivesByLanguage: proportions(this.benignLanguages),
      flaggedBenignPerThousandMessages:
        this.benignMessages === 0 ? 0 : Math.round((this.benign.hits / this.benignMessages) * 100_000) / 100,
      meanFirstMessage:
        this.firstMessages.of === 0 ? null : Math.round((this.firstMessages.hits / this.firstMessages.of) * 100) / 100,
    };
  }

  private percentile(share: number): number {
    let remaining = this.messages * share;
    for (let bucket = 0; bucket < this.durations.length; bucket += 1) {
      remaining -= this.durations[bucket] ?? 0;
      if (remaining <= 0) return Math.round(1.1 ** bucket);
    }
    return Math.round(this.worstMicros);
  }
}

function count(target: Count, hit: boolean): void {
  target.of += 1;
  if (hit) target.hits += 1;
}

function bump(groups: Map<string, Count>, name: string, hit: boolean): void {
  let group = groups.get(name);
  if (group === undefined) {
    if (groups.size >= mostGroups) return;
    groups.set(name, (group = { hits: 0, of: 0 }));
  }
  count(group, hit);
}

function proportions(groups: ReadonlyMap<string, Count>): Record<string, Proportion> {
  return Object.fromEntries(
    [...groups]
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([name, value]) => [name, wilsonInterval(value.hits, value.of)]),
  );
}
