import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";

const firstInstant = Date.UTC(2026, 0, 5, 9, 0, 0);
const usualPauseMs = 30_000;
const contextMessages = 20;

/** The messages of a thread as the detector is given them, each with those before it. */
export function threadInputs(thread: EvaluationThread): ContentInput[] {
  const history: HistoryMessage[] = [];
  return thread.messages.map((message) => {
    const at = message.at ?? new Date((history.at(-1)?.at.getTime() ?? firstInstant) + usualPauseMs);
    const input: ContentInput = {
      text: message.text,
      senderId: message.from,
      receiverId: message.from === "customer" ? "provider" : "customer",
      at,
      bookingStage: "before_booking",
      history: history.slice(-contextMessages),
    };
    history.push({ senderId: message.from, text: message.text, at });
    return input;
  });
}
