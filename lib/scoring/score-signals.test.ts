import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "#lib/platform/errors.ts";
import { dayMs } from "#lib/platform/clock.ts";
import { scoreSignals } from "#lib/scoring/score-signals.ts";
import type { Contributions, ScoredSignal, ScoringPolicy } from "#lib/scoring/scoring-types.ts";

const policy: ScoringPolicy = {
  weights: {
    CONTACT_PHONE: { weight: 2.4, halfLifeDays: 30 },
    CONTACT_EMAIL: { weight: 2, halfLifeDays: 30 },
    PAYMENT_EXTERNAL: { weight: 2.2, halfLifeDays: 45 },
    REFUSAL: { weight: -1, halfLifeDays: 30 },
  },
  restShare: 0.3,
  familyCaps: { contact: 4, payment: 4, mitigating: 2 },
  priors: { before_booking: -2.8, requested: -2.9, confirmed: -3.2, in_progress: -3.4, after: -3.2 },
  stageFactors: { before_booking: 1, requested: 1, confirmed: 0.7, in_progress: 0.6, after: 0.8 },
  edges: { low: 20, medium: 40, high: 60, critical: 80, hysteresis: 3 },
};
const asOf = new Date("2026-11-01T12:00:00Z");

const signalOf = (over: Partial<ScoredSignal> = {}): ScoredSignal => ({
  signalId: "s1",
  kind: "CONTACT_PHONE",
  family: "contact",
  confidence: 0.9,
  bookingStage: "before_booking",
  occurredAt: asOf,
  ...over,
});
const score = (signals: ScoredSignal[], at = asOf) => scoreSignals({ signals, policy, asOf: at, previousTier: null });

const centi = (points: number): number => Math.round(points * 100);
function sumCenti(contributions: Contributions): number {
  const entries = contributions.entries.reduce((sum, entry) => sum + centi(entry.points), 0);
  return centi(contributions.baseline.points) + entries + centi(contributions.rest.points);
}

const anySignal = fc.record({
  signalId: fc.uuid(),
  kind: fc.constantFrom("CONTACT_PHONE" as const, "CONTACT_EMAIL" as const),
  confidence: fc.double({ min: 0.01, max: 1, noNaN: true }),
  ageDays: fc.double({ min: 0, max: 300, noNaN: true }),
  refusal: fc.boolean(),
});
const build = (drawn: {
  signalId: string;
  kind: "CONTACT_PHONE" | "CONTACT_EMAIL";
  confidence: number;
  ageDays: number;
  refusal: boolean;
}) =>
  signalOf({
    signalId: drawn.signalId,
    kind: drawn.refusal ? "REFUSAL" : drawn.kind,
    family: drawn.refusal ? "mitigating" : "contact",
    confidence: drawn.confidence,
    occurredAt: new Date(asOf.getTime() - drawn.ageDays * dayMs),
  });

describe("scoring", () => {
  it("contributions sum exactly to the score, whatever the signals", () => {
    fc.assert(
      fc.property(fc.array(anySignal, { maxLength: 120 }), (drawn) => {
        const result = score(drawn.map(build));
        expect(sumCenti(result.contributions)).toBe(result.scoreCenti);
        expect(result.scoreCenti).toBeGreaterThanOrEqual(0);
        expect(result.scoreCenti).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it("is the same bytes for the same signals in any order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySignal, { selector: (drawn) => drawn.signalId, maxLength: 40 }), (drawn) => {
        const signals = drawn.map(build);
        expect(JSON.stringify(score([...signals].reverse()))).toBe(JSON.stringify(score(signals)));
      }),
    );
  });

  it("decays: half a half-life later the same signal counts less", () => {
    const fresh = score([signalOf()]).scoreCenti;
    const later = score([signalOf()], new Date(asOf.getTime() + 15 * dayMs)).scoreCenti;
    expect(later).toBeLessThan(fresh);
  });

  it("counts the strongest of a family in full and the rest only in part", () => {
    const one = score([signalOf()]);
    const two = score([signalOf(), signalOf({ signalId: "s2" })]);
    const [strongest, second] = two.contributions.entries;
    expect(two.scoreCenti).toBeGreaterThan(one.scoreCenti);
    expect(strongest?.points ?? 0).toBeGreaterThan((second?.points ?? 0) * 3);
  });

  it("caps a family, so that many signals of one kind do not decide alone", () => {
    const many = Array.from({ length: 200 }, (_, index) => signalOf({ signalId: `s${index}`, confidence: 1 }));
    const capped = 1 / (1 + Math.exp(2.8 - 4));
    expect(score(many).scoreCenti).toBe(Math.round(capped * 10_000));
  });

  it("lets a refusal speak for the subject", () => {
    const refused = signalOf({ signalId: "r", kind: "REFUSAL", family: "mitigating" });
    const result = score([signalOf(), refused]);
    expect(result.scoreCenti).toBeLessThan(score([signalOf()]).scoreCenti);
    expect(result.contributions.entries.find((entry) => entry.signalId === "r")?.points).toBeLessThan(0);
  });

  it("counts a phone number after confirmation less than one before a booking", () => {
    const after = score([signalOf({ bookingStage: "confirmed" })]).scoreCenti;
    expect(after).toBeLessThan(score([signalOf()]).scoreCenti);
  });

  it("says what is missing to the next tier and when decay lowers this one", () => {
    const result = score([signalOf(), signalOf({ signalId: "p", kind: "PAYMENT_EXTERNAL", family: "payment" })]);
    const { toNextTier, wouldDropAt } = result.contributions;
    expect(toNextTier?.pointsNeeded).toBeGreaterThan(0);
    expect(wouldDropAt).not.toBeNull();
    const dropped = scoreSignals({
      signals: [signalOf(), signalOf({ signalId: "p", kind: "PAYMENT_EXTERNAL", family: "payment" })],
      policy,
      asOf: new Date(wouldDropAt ?? ""),
      previousTier: result.tier,
    });
    expect(dropped.tier).not.toBe(result.tier);
  });

  it.each([
    ["confidence", { confidence: Number.NaN }],
    ["confidence", { confidence: Number.POSITIVE_INFINITY }],
    ["time", { occurredAt: new Date(Number.NaN) }],
  ])("refuses a %s that is not a number and names it", (named, over) => {
    expect(() => score([signalOf(over)])).toThrow(AppError);
    expect(() => score([signalOf(over)])).toThrow(named);
  });
});
