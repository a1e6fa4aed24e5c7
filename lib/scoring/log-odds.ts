import type { SignalFamily } from "#lib/detection/signal-kinds.ts";
import { AppError } from "#lib/platform/errors.ts";
import { dayMs } from "#lib/platform/clock.ts";
import type { ScoredSignal, ScoringPolicy } from "#lib/scoring/scoring-types.ts";

/** A signal with its share of the log-odds at a moment. */
export type WeighedSignal = {
  readonly signal: ScoredSignal;
  readonly weight: number;
  readonly decay: number;
  readonly logOdds: number;
};

/** After this many half-lives a signal has lost 98 % and no longer counts. */
const forgottenAfterHalfLives = 6;

/** Throws naming the input when it is not a finite number: a bad number must never become a score. */
export function finite(value: number, what: string): number {
  if (Number.isFinite(value)) return value;
  throw new AppError("validation.unprocessable", `Scoring was given ${what} that is not a number.`, {
    details: { input: what },
  });
}

function weigh(signal: ScoredSignal, policy: ScoringPolicy, asOfMs: number): WeighedSignal | null {
  const setting = policy.weights[signal.kind];
  if (!setting || setting.weight === 0) return null;
  const ageDays = Math.max(0, asOfMs - finite(signal.occurredAt.getTime(), "a signal time")) / dayMs;
  const halfLives = ageDays / finite(setting.halfLifeDays, `the half-life of ${signal.kind}`);
  if (halfLives > forgottenAfterHalfLives) return null;
  const decay = 0.5 ** halfLives;
  const weight = finite(setting.weight, `the weight of ${signal.kind}`) * policy.stageFactors[signal.bookingStage];
  return {
    signal,
    weight,
    decay,
    logOdds: finite(weight * signal.confidence * decay, `the confidence of ${signal.kind}`),
  };
}

/**
 * The log-odds of each signal: within a family the strongest counts in full and the rest by the
 * policy's share, and the family's sum is capped. Order of input does not matter.
 */
export function weighSignals(signals: readonly ScoredSignal[], policy: ScoringPolicy, asOf: Date): WeighedSignal[] {
  const asOfMs = finite(asOf.getTime(), "the time of the score");
  const families = new Map<SignalFamily, WeighedSignal[]>();
  for (const signal of signals) {
    const weighed = weigh(signal, policy, asOfMs);
    if (!weighed) continue;
    const family = families.get(signal.family);
    if (family) family.push(weighed);
    else families.set(signal.family, [weighed]);
  }
  return [...families].flatMap(([family, members]) => shareWithin(members, policy, policy.familyCaps[family]));
}

function shareWithin(members: WeighedSignal[], policy: ScoringPolicy, cap: number | undefined): WeighedSignal[] {
  members.sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || (a.signal.signalId < b.signal.signalId ? -1 : 1));
  const shared = members.map((member, rank) => ({
    ...member,
    logOdds: rank === 0 ? member.logOdds : member.logOdds * policy.restShare,
  }));
  const sum = shared.reduce((total, member) => total + member.logOdds, 0);
  if (cap === undefined || Math.abs(sum) <= cap) return shared;
  const scale = cap / Math.abs(sum);
  return shared.map((member) => ({ ...member, logOdds: member.logOdds * scale }));
}

/** Log-odds → hundredths of a score point, 0 to 10,000 (logistic function). */
export function centiOf(logOdds: number): number {
  return Math.round(10_000 / (1 + Math.exp(-finite(logOdds, "log-odds"))));
}
