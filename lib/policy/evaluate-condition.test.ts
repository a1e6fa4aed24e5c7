import { describe, expect, it } from "vitest";
import { dayMs, hourMs } from "#lib/platform/clock.ts";
import { evaluateCondition, type SubjectFacts } from "#lib/policy/evaluate-condition.ts";

const asOf = new Date("2026-11-01T12:00:00Z");
const facts = (over: Partial<SubjectFacts> = {}): SubjectFacts => ({
  asOf,
  tier: "medium",
  score: 45,
  subjectType: "customer",
  bookingStage: "requested",
  signals: [],
  earlierActions: [],
  ...over,
});
const ago = (ms: number): Date => new Date(asOf.getTime() - ms);

describe("conditions", () => {
  it("compare tiers by rank", () => {
    expect(evaluateCondition({ fact: "tier", atLeast: "low" }, facts()).met).toBe(true);
    expect(evaluateCondition({ fact: "tier", atLeast: "low", atMost: "low" }, facts()).met).toBe(false);
  });

  it("count signals only inside their window and of their kind", () => {
    const signals = [
      { kind: "CONTACT_PHONE" as const, family: "contact" as const, evasive: false, occurredAt: ago(dayMs / 2) },
      { kind: "CONTACT_PHONE" as const, family: "contact" as const, evasive: false, occurredAt: ago(3 * dayMs) },
      { kind: "REFUSAL" as const, family: "mitigating" as const, evasive: false, occurredAt: ago(1) },
    ];
    const condition = { fact: "signals" as const, withinDays: 1, atLeast: 2 };
    expect(evaluateCondition(condition, facts({ signals })).met).toBe(false);
    expect(evaluateCondition({ ...condition, withinDays: 7 }, facts({ signals })).met).toBe(true);
    expect(evaluateCondition({ ...condition, withinDays: 7, families: ["payment"] }, facts({ signals })).met).toBe(
      false,
    );
  });

  it("do not count an action the person cannot have heard of yet", () => {
    const condition = { fact: "earlier_actions" as const, withinDays: 30, olderThanHours: 6, atLeast: 1 };
    expect(evaluateCondition(condition, facts({ earlierActions: [ago(hourMs)] })).met).toBe(false);
    expect(evaluateCondition(condition, facts({ earlierActions: [ago(7 * hourMs)] })).met).toBe(true);
    expect(evaluateCondition(condition, facts({ earlierActions: [ago(31 * dayMs)] })).met).toBe(false);
  });

  it("combine with all, any and not, and report every comparison", () => {
    const tree = {
      all: [
        { fact: "tier" as const, atLeast: "medium" as const },
        {
          any: [
            { fact: "score" as const, atLeast: 90 },
            { not: { fact: "subject_type" as const, is: "provider" as const } },
          ],
        },
      ],
    };
    const outcome = evaluateCondition(tree, facts());
    expect(outcome.met).toBe(true);
    expect(outcome.checked.map((item) => item.met)).toEqual([true, false, true]);
  });
});
