import { catalogue } from "#lib/detection/catalogue.ts";
import type { DetectedSignal, DetectionTools, HistoryMessage, Technique } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

export type ThreadLabel = "contact" | "payment" | "offplatform";

export type ThreadPrediction = {
  readonly id: string;
  /** Worth a moderator's look. */
  readonly flagged: boolean;
  /** 0–100. */
  readonly score: number;
  readonly kinds: readonly SignalKind[];
  readonly labels: readonly ThreadLabel[];
  readonly techniques: readonly Technique[];
  /** Index of the message at which the thread became worth a look, or null. */
  readonly firstMessage: number | null;
  readonly micros: number;
};

export type PredictionTiming = { readonly now: () => number; readonly onMessage: (micros: number) => void };

const flagAt = 50;
const contextMessages = 20;
const firstInstant = Date.UTC(2026, 0, 5, 9, 0, 0);
/** Weight at which a confidence counts as it is; heavier kinds count for more. */
const neutralWeight = 1.5;

/**
 * Reads a thread message by message, each with only the messages before it, and says whether to look at it. The score
 * judges the thread as it stands at its end; `firstMessage` is the first moment it was worth a look.
 */
export function predictThread(
  thread: EvaluationThread,
  tools: DetectionTools,
  timing: PredictionTiming,
): ThreadPrediction {
  const history: HistoryMessage[] = [];
  const signals: DetectedSignal[] = [];
  const senders: string[] = [];
  let firstMessage: number | null = null;
  let total = 0;
  let review = false;
  thread.messages.forEach((message, index) => {
    const at = message.at ?? new Date((history.at(-1)?.at.getTime() ?? firstInstant) + 30_000);
    const recent = history.filter((earlier) => earlier.at.getTime() <= at.getTime()).slice(-contextMessages);
    const started = timing.now();
    const result = detectContent(
      {
        text: message.text,
        senderId: message.from,
        receiverId: message.from === "customer" ? "provider" : "customer",
        at,
        bookingStage: "before_booking",
        history: recent,
      },
      tools,
    );
    const micros = (timing.now() - started) * 1000;
    timing.onMessage(micros);
    total += micros;
    signals.push(...result.signals);
    for (const _signal of result.signals) senders.push(message.from);
    review ||= result.outcome === "needs_review";
    history.push({ senderId: message.from, text: message.text, at });
    if (firstMessage === null && (review || scoreOf(signals) >= flagAt)) firstMessage = index;
  });
  const score = scoreOf(withoutDeclined(signals, senders));
  const telling = signals.filter((signal) => signal.family !== "mitigating");
  return {
    id: thread.id,
    flagged: review || score >= flagAt,
    score,
    kinds: [...new Set(signals.map((signal) => signal.kind))],
    labels: [...new Set(telling.filter((signal) => signal.confidence >= 0.5).flatMap((signal) => labelOf(signal)))],
    techniques: [...new Set(telling.flatMap((signal) => signal.techniques))],
    firstMessage: review || score >= flagAt ? firstMessage : null,
    micros: Math.round(total),
  };
}

/**
 * A proposal in words that the other person then declined led nowhere; details that were given stay given. A stored
 * signal is never changed afterwards: in production the later REFUSAL signal carries the same fact, and risk weighs it.
 */
function withoutDeclined(signals: readonly DetectedSignal[], senders: readonly string[]): DetectedSignal[] {
  return signals.filter((signal, index) => {
    const onlyAsked = signal.family !== "mitigating" && signal.evidence.every((item) => item.fingerprint === null);
    return (
      !onlyAsked ||
      !signals.some((other, later) => later > index && other.kind === "REFUSAL" && senders[later] !== senders[index])
    );
  });
}

function labelOf(signal: DetectedSignal): ThreadLabel[] {
  if (signal.family === "contact") return ["contact"];
  if (signal.family === "payment") return ["payment"];
  if (signal.family === "off_platform")
    return signal.kind === "DISCOUNT_FOR_DIRECT" ? ["offplatform", "payment"] : ["offplatform"];
  return [];
}

/** Noisy-or over distinct facts, weighed by the catalogue; a refusal takes something off soft evidence. */
function scoreOf(signals: readonly DetectedSignal[]): number {
  const facts = new Map<string, number>();
  let mitigation = 1;
  for (const signal of signals) {
    const weight = catalogue[signal.kind].defaultWeight;
    if (weight < 0) {
      mitigation = Math.min(mitigation, 1 + weight * 0.1 * signal.confidence);
      continue;
    }
    const strength = 1 - (1 - signal.confidence) ** (Math.max(weight, neutralWeight) / neutralWeight);
    const key = `${signal.kind}:${signal.evidence[0]?.fingerprint ?? ""}`;
    facts.set(key, Math.max(facts.get(key) ?? 0, strength));
  }
  let remaining = 1;
  for (const strength of facts.values()) remaining *= 1 - strength;
  return Math.round(100 * (1 - remaining) * mitigation);
}
