import type { SignalFamily, SignalKind } from "#lib/detection/signal-kinds.ts";
import type { BookingStage } from "#lib/events/model.ts";
import { assertNever } from "#lib/platform/assert.ts";
import { dayMs, hourMs } from "#lib/platform/clock.ts";
import type { Comparison, Condition } from "#lib/policy/policy-types.ts";
import { tierRank, type Tier } from "#lib/scoring/tiers.ts";

/** What a policy may ask about a subject, as of one moment. */
export type SubjectFacts = {
  readonly asOf: Date;
  readonly tier: Tier;
  readonly score: number;
  readonly subjectType: "customer" | "provider";
  readonly bookingStage: BookingStage;
  readonly signals: readonly {
    readonly kind: SignalKind;
    readonly family: SignalFamily;
    readonly evasive: boolean;
    readonly occurredAt: Date;
  }[];
  /** Times of earlier actions on the subject, whatever the mode they were made in. */
  readonly earlierActions: readonly Date[];
};

/** One comparison in words, and whether it held: what a moderator reads. */
export type CheckedCondition = { readonly text: string; readonly met: boolean };

export type Evaluation = { readonly met: boolean; readonly checked: readonly CheckedCondition[] };

/** Evaluates a condition tree. Every comparison is checked and reported, also after the outcome is clear. */
export function evaluateCondition(condition: Condition, facts: SubjectFacts): Evaluation {
  if ("all" in condition) return combine(condition.all, facts, (parts) => parts.every((part) => part.met));
  if ("any" in condition) return combine(condition.any, facts, (parts) => parts.some((part) => part.met));
  if ("not" in condition) {
    const inner = evaluateCondition(condition.not, facts);
    return { met: !inner.met, checked: inner.checked.map((item) => ({ text: `not: ${item.text}`, met: !item.met })) };
  }
  const checked = check(condition, facts);
  return { met: checked.met, checked: [checked] };
}

function combine(
  conditions: readonly Condition[],
  facts: SubjectFacts,
  decide: (parts: readonly Evaluation[]) => boolean,
): Evaluation {
  const parts = conditions.map((condition) => evaluateCondition(condition, facts));
  return { met: decide(parts), checked: parts.flatMap((part) => part.checked) };
}

function check(comparison: Comparison, facts: SubjectFacts): CheckedCondition {
  switch (comparison.fact) {
    case "tier": {
      const rank = tierRank(facts.tier);
      const below = comparison.atMost === undefined || rank <= tierRank(comparison.atMost);
      const range = comparison.atMost
        ? `from ${comparison.atLeast} to ${comparison.atMost}`
        : `at least ${comparison.atLeast}`;
      return { text: `tier is ${range} (it is ${facts.tier})`, met: rank >= tierRank(comparison.atLeast) && below };
    }
    case "score":
      return {
        text: `score is at least ${comparison.atLeast} (it is ${facts.score})`,
        met: facts.score >= comparison.atLeast,
      };
    case "signals":
      return checkSignals(comparison, facts);
    case "evasion": {
      const met = facts.signals.some(
        (signal) => signal.evasive && within(signal.occurredAt, comparison.withinDays, facts),
      );
      return { text: `contact details were disguised within ${comparison.withinDays} days`, met };
    }
    case "earlier_actions":
      return checkEarlierActions(comparison, facts);
    case "subject_type":
      return { text: `the account is a ${comparison.is}`, met: facts.subjectType === comparison.is };
    case "booking_stage":
      return {
        text: `the booking stage is ${comparison.isOneOf.join(" or ")}`,
        met: comparison.isOneOf.includes(facts.bookingStage),
      };
    default:
      return assertNever(comparison);
  }
}

function checkSignals(comparison: Extract<Comparison, { fact: "signals" }>, facts: SubjectFacts): CheckedCondition {
  const recent = facts.signals.filter((signal) => within(signal.occurredAt, comparison.withinDays, facts));
  const count = recent.filter((signal) => matches(signal, comparison)).length;
  const what = comparison.families?.join(" or ") ?? comparison.kinds?.join(" or ") ?? "any kind";
  const text = `at least ${comparison.atLeast} signals (${what}) within ${comparison.withinDays} days (there are ${count})`;
  return { text, met: count >= comparison.atLeast };
}

function checkEarlierActions(
  comparison: Extract<Comparison, { fact: "earlier_actions" }>,
  facts: SubjectFacts,
): CheckedCondition {
  const heardBefore = facts.asOf.getTime() - comparison.olderThanHours * hourMs;
  const recent = facts.earlierActions.filter((at) => within(at, comparison.withinDays, facts));
  const count = recent.filter((at) => at.getTime() <= heardBefore).length;
  const text = `at least ${comparison.atLeast} earlier actions within ${comparison.withinDays} days (there are ${count})`;
  return { text, met: count >= comparison.atLeast };
}

function within(at: Date, days: number, facts: SubjectFacts): boolean {
  return at.getTime() > facts.asOf.getTime() - days * dayMs;
}

function matches(
  signal: SubjectFacts["signals"][number],
  comparison: { kinds?: SignalKind[] | undefined; families?: SignalFamily[] | undefined },
): boolean {
  if (signal.family === "mitigating") return comparison.kinds?.includes(signal.kind) ?? false;
  return (comparison.kinds?.includes(signal.kind) ?? true) && (comparison.families?.includes(signal.family) ?? true);
}
