import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { wilsonInterval, type Proportion } from "#lib/detection/evaluate/wilson-interval.ts";

/** Whether a thread is worth a look. */
export type ReadsThread = (thread: EvaluationThread) => boolean;

export type Measures = {
  readonly recall: Readonly<Record<"all" | "contact" | "payment" | "offplatform" | "not English", Proportion>>;
  readonly falsePositives: Proportion;
};

/** Recall by family and false positives on benign threads. */
export function measureThreads(threads: readonly EvaluationThread[], reads: ReadsThread): Measures {
  const seen = threads.map((thread) => ({ thread, flagged: reads(thread) }));
  const share = (keep: (thread: EvaluationThread) => boolean): Proportion => {
    const kept = seen.filter(({ thread }) => keep(thread));
    return wilsonInterval(kept.filter(({ flagged }) => flagged).length, kept.length);
  };
  const positive = (thread: EvaluationThread): boolean => thread.label !== null && thread.label !== "benign";
  return {
    recall: {
      all: share(positive),
      contact: share((thread) => thread.label === "contact"),
      payment: share((thread) => thread.label === "payment"),
      offplatform: share((thread) => thread.label === "offplatform"),
      "not English": share((thread) => positive(thread) && thread.language !== "en"),
    },
    falsePositives: share((thread) => thread.label === "benign"),
  };
}
