import type { DetectedSignal, DetectionTools } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { threadInputs } from "#lib/detection/wording/training/thread-inputs.ts";

/** Every signal of a thread, message by message, each with only the messages before it. */
export function signalsOf(thread: EvaluationThread, tools: DetectionTools): DetectedSignal[] {
  return threadInputs(thread).flatMap((input) => [...detectContent(input, tools).signals]);
}
