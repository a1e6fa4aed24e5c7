import type { DetectedSignal, DetectionTools, HistoryMessage } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";

const firstInstant = Date.UTC(2026, 0, 5, 9, 0, 0);

/** Every signal of a thread, message by message, each with only the messages before it. */
export function signalsOf(thread: EvaluationThread, tools: DetectionTools): DetectedSignal[] {
  const history: HistoryMessage[] = [];
  return thread.messages.flatMap((message) => {
    const at = message.at ?? new Date((history.at(-1)?.at.getTime() ?? firstInstant) + 30_000);
    const result = detectContent(
      {
        text: message.text,
        senderId: message.from,
        receiverId: message.from === "customer" ? "provider" : "customer",
        at,
        bookingStage: "before_booking",
        history: history.slice(-20),
      },
      tools,
    );
    history.push({ senderId: message.from, text: message.text, at });
    return result.signals;
  });
}
