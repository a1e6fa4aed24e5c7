import { hash } from "node:crypto";
import type { DetectionTools } from "#lib/detection/content-types.ts";
import { SummaryCollector, type EvaluationSummary } from "#lib/detection/evaluate/evaluation-summary.ts";
import { predictThread, type ThreadPrediction } from "#lib/detection/evaluate/predict-thread.ts";
import { readThreadLine } from "#lib/detection/evaluate/thread-line.ts";

export type EvaluationEvent =
  | { readonly type: "thread"; readonly prediction: ThreadPrediction }
  | { readonly type: "bad_line"; readonly line: number; readonly problem: string }
  | { readonly type: "summary"; readonly summary: EvaluationSummary; readonly exitCode: 0 | 1 };

/** Fingerprints only tell facts of one file apart here; nothing is stored. */
const tools: DetectionTools = {
  fingerprint: (kind, value) => hash("sha256", `${kind}\n${value}`).slice(0, 16),
  defaultRegion: "US",
};

/**
 * Predicts the threads of an evaluation file one after the other; the summary comes last. Memory does not grow with the
 * file. A bad line is reported and skipped, and makes the exit code 1.
 */
export async function* evaluateThreads(lines: AsyncIterable<string>): AsyncGenerator<EvaluationEvent, void, void> {
  const collector = new SummaryCollector();
  const timing = { now: () => performance.now(), onMessage: (micros: number) => collector.addMessage(micros) };
  let number = 0;
  let bad = false;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const thread = readThreadLine(line);
    if ("problem" in thread) {
      bad = true;
      collector.addBadLine(number, thread.problem);
      yield { type: "bad_line", line: number, problem: thread.problem };
      continue;
    }
    const prediction = predictThread(thread, tools, timing);
    collector.addThread(thread, prediction);
    yield { type: "thread", prediction };
  }
  yield { type: "summary", summary: collector.finish(), exitCode: bad ? 1 : 0 };
}
