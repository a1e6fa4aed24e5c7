import type { MutationKind } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { obfuscateText } from "#lib/detection/evaluate/obfuscate/obfuscate-text.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";

/** The thread with every message disguised in one way; null when nothing in it can be. Depends on nothing but its input. */
export function mutateThread(thread: EvaluationThread, mutation: MutationKind, seed: string): EvaluationThread | null {
  const messages = thread.messages.map((message, index) => ({
    ...message,
    text: obfuscateText(message.text, mutation, thread.language ?? "en", `${seed}\n${thread.id}\n${index}`),
  }));
  return messages.some((message, index) => message.text !== thread.messages[index]?.text)
    ? { ...thread, messages }
    : null;
}
