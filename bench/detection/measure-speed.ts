import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { toolsWithout } from "./engine.ts";

export type Speed = {
  /** Messages over the processor time of the fastest round; what else runs on the machine makes it smaller. */
  readonly perCpuSecond: number;
  /** Messages over the sum of the shortest time of each: nearer to an idle core, without pauses for memory. */
  readonly perSecondAtBest: number;
  readonly p50Micros: number;
  readonly p99Micros: number;
  readonly worstMicros: number;
};

const contextMessages = 20;
const threadsInConversation = 12;
const warmRounds = 4;
const rounds = 8;

/** Ordinary messages in conversations of realistic length, each with the 20 messages before it as context. */
function conversation(threads: readonly EvaluationThread[]): ContentInput[] {
  const inputs: ContentInput[] = [];
  let history: HistoryMessage[] = [];
  let instant = Date.UTC(2026, 0, 5);
  threads.forEach((thread, index) => {
    if (index % threadsInConversation === 0) history = [];
    for (const { from, text } of thread.messages) {
      const at = new Date((instant += 30_000));
      const receiverId = from === "customer" ? "provider" : "customer";
      const context = history.slice(-contextMessages);
      inputs.push({ text, senderId: from, receiverId, at, bookingStage: "before_booking", history: context });
      history.push({ senderId: from, text, at });
    }
  });
  return inputs;
}

/** The fastest of several rounds over all messages: other work on the machine only ever makes a round slower. */
export function measureSpeed(threads: readonly EvaluationThread[]): Speed {
  const inputs = conversation(threads);
  const tools = toolsWithout([]);
  for (let round = 0; round < warmRounds; round += 1) for (const input of inputs) detectContent(input, tools);
  const best = new Float64Array(inputs.length).fill(Number.POSITIVE_INFINITY);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    inputs.forEach((input, index) => {
      const started = performance.now();
      detectContent(input, tools);
      best[index] = Math.min(best[index] ?? Number.POSITIVE_INFINITY, performance.now() - started);
    });
    const used = process.cpuUsage(before);
    least = Math.min(least, (used.user + used.system) / 1_000_000);
  }
  const total = best.reduce((sum, millis) => sum + millis, 0) / 1_000;
  best.sort();
  const at = (share: number): number => (best[Math.floor((best.length - 1) * share)] ?? 0) * 1_000;
  const perCpuSecond = inputs.length / least;
  const perSecondAtBest = inputs.length / total;
  return { perCpuSecond, perSecondAtBest, p50Micros: at(0.5), p99Micros: at(0.99), worstMicros: at(1) };
}
