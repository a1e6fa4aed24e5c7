import { mutationKinds, type MutationKind } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { wilsonInterval, type Proportion } from "#lib/detection/evaluate/wilson-interval.ts";

export type MutationReport = {
  readonly detectorVersion: string;
  readonly seed: string;
  readonly threads: number;
  readonly badLines: number;
  /** Positives found as they are, of all; only these are disguised. */
  readonly found: Proportion;
  /** Hard negatives left alone as they are, of all; only these are disguised. */
  readonly leftAlone: Proportion;
  /** Disguised positives that are still flagged. */
  readonly survival: Breakdown & { readonly byTechnique: Readonly<Record<string, Proportion>> };
  /** Disguised negatives that are flagged now. */
  readonly newFalsePositives: Breakdown & { readonly byKind: Readonly<Record<string, Proportion>> };
  /** Where the disguise works: the pairs of technique and mutation with the lowest survival, of at least five threads. */
  readonly weakest: readonly {
    readonly technique: string;
    readonly mutation: MutationKind;
    readonly survival: Proportion;
  }[];
};

type Breakdown = { readonly all: Proportion; readonly byMutation: Readonly<Record<string, Proportion>> };
type Count = { hits: number; of: number };
const fewestOfPair = 5;
const mostPairs = 15;

/** Counts a mutation test in memory that does not grow with the number of threads. */
export class MutationCounts {
  private threads = 0;
  private badLines = 0;
  private readonly counts = new Map<string, Count>();

  addBadLine(): void {
    this.badLines += 1;
  }

  /** A thread as it is. */
  addOriginal(thread: EvaluationThread, flagged: boolean): void {
    this.threads += 1;
    if (thread.label === "benign") this.count("left alone", !flagged);
    else this.count("found", flagged);
  }

  /** The same thread disguised. */
  addMutant(thread: EvaluationThread, mutation: MutationKind, flagged: boolean): void {
    const side = thread.label === "benign" ? "negative" : "positive";
    const technique = thread.technique ?? "unknown";
    for (const name of ["all", `mutation:${mutation}`, `technique:${technique}`])
      this.count(`${side} ${name}`, flagged);
    if (side === "positive") this.count(`pair ${technique} ${mutation}`, flagged);
  }

  finish(seed: string, detectorVersion: string): MutationReport {
    return {
      detectorVersion,
      seed,
      threads: this.threads,
      badLines: this.badLines,
      found: this.proportion("found"),
      leftAlone: this.proportion("left alone"),
      survival: { ...this.breakdown("positive"), byTechnique: this.group("positive technique:") },
      newFalsePositives: { ...this.breakdown("negative"), byKind: this.group("negative technique:") },
      weakest: this.weakest(),
    };
  }

  private count(name: string, hit: boolean): void {
    const count = this.counts.get(name) ?? { hits: 0, of: 0 };
    count.of += 1;
    if (hit) count.hits += 1;
    this.counts.set(name, count);
  }

  private proportion(name: string): Proportion {
    const { hits, of } = this.counts.get(name) ?? { hits: 0, of: 0 };
    return wilsonInterval(hits, of);
  }

  private breakdown(side: "positive" | "negative"): Breakdown {
    const byMutation = mutationKinds.map(
      (mutation) => [mutation, this.proportion(`${side} mutation:${mutation}`)] as const,
    );
    return { all: this.proportion(`${side} all`), byMutation: Object.fromEntries(byMutation) };
  }

  private group(prefix: string): Record<string, Proportion> {
    const names = [...this.counts.keys()].filter((name) => name.startsWith(prefix)).sort();
    return Object.fromEntries(names.map((name) => [name.slice(prefix.length), this.proportion(name)]));
  }

  private weakest(): MutationReport["weakest"] {
    const pairs = mutationKinds.flatMap((mutation) =>
      [...this.counts.keys()]
        .filter((name) => name.startsWith("pair ") && name.endsWith(` ${mutation}`))
        .map((name) => ({ technique: name.slice(5, -mutation.length - 1), mutation, survival: this.proportion(name) })),
    );
    return pairs
      .filter(({ survival }) => survival.of >= fewestOfPair && survival.hits < survival.of)
      .sort((one, other) => one.survival.share - other.survival.share || other.survival.of - one.survival.of)
      .slice(0, mostPairs);
  }
}
