import { dayMs, hourMs } from "#lib/platform/clock.ts";
import { centiOf, weighSignals, type WeighedSignal } from "#lib/scoring/log-odds.ts";
import type { ContributionEntry, Score, ScoredSignal, ScoringPolicy } from "#lib/scoring/scoring-types.ts";
import { edgeCenti, tierOf, tierRank, tiers, type Tier } from "#lib/scoring/tiers.ts";

/** How many contributions are stored one by one; the others are summed in `rest`. */
const listedEntries = 40;
/** Signals that a look into the future considers, strongest first. */
const projectedSignals = 200;
const projectedDays = 400;

/**
 * The risk score of one subject: additive log-odds over its signals plus a prior by booking stage,
 * mapped to 0–100 points. The same signals, policy and time give the same bytes. Throws
 * `validation.unprocessable` when any number is not finite.
 */
export function scoreSignals(input: {
  readonly signals: readonly ScoredSignal[];
  readonly policy: ScoringPolicy;
  readonly asOf: Date;
  readonly previousTier: Tier | null;
}): Score {
  const { policy, asOf } = input;
  const weighed = weighSignals(input.signals, policy, asOf);
  const prior = priorOf(input.signals, policy);
  const positive = sumOf(weighed.filter((member) => member.logOdds > 0));
  const negative = sumOf(weighed.filter((member) => member.logOdds < 0));
  const baselineCenti = centiOf(prior);
  const raisedCenti = centiOf(prior + positive);
  const scoreCenti = centiOf(prior + positive + negative);
  const points = new Map([
    ...allot(
      weighed.filter((member) => member.logOdds > 0),
      raisedCenti - baselineCenti,
    ),
    ...allot(
      weighed.filter((member) => member.logOdds < 0),
      scoreCenti - raisedCenti,
    ),
  ]);
  const tier = tierOf(scoreCenti, policy.edges, input.previousTier);
  const nextEdgeAt = tier === "monitor" ? null : dropTime(input, tier);
  const next = tiers[tierRank(tier) + 1];
  const entries = weighed.map((member) => entryOf(member, points.get(member.signal.signalId) ?? 0));
  entries.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.signalId < b.signalId ? -1 : 1));
  const listed = entries.slice(0, listedEntries);
  const rest = entries.slice(listedEntries);
  return {
    scoreCenti,
    tier,
    signalCount: input.signals.length,
    nextEdgeAt,
    contributions: {
      baseline: { label: "Where everyone starts", points: baselineCenti / 100 },
      entries: listed,
      rest: { count: rest.length, points: rest.reduce((sum, entry) => sum + Math.round(entry.points * 100), 0) / 100 },
      total: scoreCenti / 100,
      edges: tiers.map((name) => ({ tier: name, from: edgeCenti(policy.edges, name) / 100 })),
      toNextTier: next
        ? { tier: next, pointsNeeded: Math.max(0, edgeCenti(policy.edges, next) - scoreCenti) / 100 }
        : null,
      wouldDropAt: nextEdgeAt?.toISOString() ?? null,
    },
  };
}

function sumOf(members: readonly WeighedSignal[]): number {
  return members.reduce((sum, member) => sum + member.logOdds, 0);
}

function priorOf(signals: readonly ScoredSignal[], policy: ScoringPolicy): number {
  const latest = signals.reduce<ScoredSignal | null>(
    (best, signal) => (best === null || signal.occurredAt > best.occurredAt ? signal : best),
    null,
  );
  return policy.priors[latest?.bookingStage ?? "before_booking"];
}

/** Splits whole hundredths among signals in proportion to their log-odds (largest remainder), so that they sum exactly. */
function allot(members: readonly WeighedSignal[], centi: number): [string, number][] {
  const sum = sumOf(members);
  if (sum === 0) return [];
  const exact = members.map((member) => ({ id: member.signal.signalId, value: (centi * member.logOdds) / sum }));
  const floors = exact.map((part) => ({ ...part, whole: Math.trunc(part.value) }));
  let left = Math.abs(centi - floors.reduce((total, part) => total + part.whole, 0));
  const byRemainder = [...floors].sort(
    (a, b) => Math.abs(b.value - b.whole) - Math.abs(a.value - a.whole) || (a.id < b.id ? -1 : 1),
  );
  const step = Math.sign(centi);
  const extra = new Map<string, number>();
  for (const part of byRemainder) {
    if (left === 0) break;
    extra.set(part.id, step);
    left -= 1;
  }
  return floors.map((part) => [part.id, (part.whole + (extra.get(part.id) ?? 0)) / 100]);
}

function entryOf(member: WeighedSignal, points: number): ContributionEntry {
  const { signal } = member;
  return {
    signalId: signal.signalId,
    kind: signal.kind,
    family: signal.family,
    confidence: signal.confidence,
    weight: member.weight,
    decay: Math.round(member.decay * 10_000) / 10_000,
    points,
    occurredAt: signal.occurredAt.toISOString(),
    bookingStage: signal.bookingStage,
    note: noteOf(member),
  };
}

function noteOf(member: WeighedSignal): string {
  const aged = member.decay < 0.9 ? `, aged to ${Math.round(member.decay * 100)} %` : "";
  return `Confidence ${Math.round(member.signal.confidence * 100)} %${aged}`;
}

/** The hour at which decay alone lowers the tier, searched over the coming year; null when it does not. */
function dropTime(
  input: { signals: readonly ScoredSignal[]; policy: ScoringPolicy; asOf: Date },
  tier: Tier,
): Date | null {
  const strongest = [...weighSignals(input.signals, input.policy, input.asOf)]
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || (a.signal.signalId < b.signal.signalId ? -1 : 1))
    .slice(0, projectedSignals)
    .map((member) => member.signal);
  const prior = priorOf(input.signals, input.policy);
  const drops = (atMs: number): boolean => {
    const centi = centiOf(prior + sumOf(weighSignals(strongest, input.policy, new Date(atMs))));
    return tierRank(tierOf(centi, input.policy.edges, tier)) < tierRank(tier);
  };
  let before = input.asOf.getTime();
  let after = before + dayMs;
  const end = before + projectedDays * dayMs;
  while (!drops(after)) {
    before = after;
    after += Math.max(dayMs, (after - input.asOf.getTime()) / 2);
    if (after > end) return null;
  }
  while (after - before > hourMs) {
    const middle = before + (after - before) / 2;
    if (drops(middle)) after = middle;
    else before = middle;
  }
  return new Date(Math.ceil(after / hourMs) * hourMs);
}
