import { hash } from "node:crypto";
import type { DetectionTools } from "#lib/detection/content-types.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import { MutationCounts, type MutationReport } from "#lib/detection/evaluate/mutation-report.ts";
import { mutateThread } from "#lib/detection/evaluate/obfuscate/mutate-thread.ts";
import { mutationKinds } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { predictThread } from "#lib/detection/evaluate/predict-thread.ts";
import { readThreadLine, type EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";

/** Fingerprints only tell facts of one thread apart here; nothing is stored. */
const tools: DetectionTools = {
  fingerprint: (kind, value) => hash("sha256", `${kind}\n${value}`).slice(0, 16),
  defaultRegion: "US",
};
const timing = { now: () => 0, onMessage: () => {} };
const flagged = (thread: EvaluationThread): boolean => predictThread(thread, tools, timing).flagged;

/**
 * Disguises the labelled threads of a file in every way, one way at a time: positives that are found as they are, to see
 * which survive, and hard negatives that are left alone, to see which turn into false positives. A thread without a label
 * is skipped. Equal files, seeds and detector versions give equal reports.
 */
export async function mutateThreads(lines: AsyncIterable<string>, seed: string): Promise<MutationReport> {
  const counts = new MutationCounts();
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const thread = readThreadLine(line);
    if ("problem" in thread) {
      counts.addBadLine();
      continue;
    }
    if (thread.label === null) continue;
    const asItIs = flagged(thread);
    counts.addOriginal(thread, asItIs);
    if (asItIs !== (thread.label !== "benign")) continue;
    for (const mutation of mutationKinds) {
      const mutant = mutateThread(thread, mutation, seed);
      if (mutant !== null) counts.addMutant(thread, mutation, flagged(mutant));
    }
  }
  return counts.finish(seed, detectorVersion);
}
