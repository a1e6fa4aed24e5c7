import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareWaterfall } from "#components/subjects/prepare-waterfall.ts";

const entry = (signalId: string, points: number) => ({ signalId, kind: "CONTACT_PHONE", family: "contact", points });
const rest = { count: 0, points: 0 };
const baseline = { label: "Starting point", points: 1.5 };

test("the largest contributions come first, whichever way they pull", () => {
  const steps = prepareWaterfall({
    baseline,
    entries: [entry("a", 2), entry("b", -9), entry("c", 30)],
    rest,
    total: 24.5,
  });
  expect(steps.map((step) => step.key)).toEqual(["baseline", "c", "b", "a"]);
});

test("what does not fit is one step that says how many it holds", () => {
  const entries = Array.from({ length: 14 }, (_, index) => entry(`s${index}`, 14 - index));
  const steps = prepareWaterfall({ baseline, entries, rest, total: 106.5 }, 9);
  expect(steps).toHaveLength(11);
  expect(steps.at(-1)).toMatchObject({ kind: "others", label: "5 others", points: 15 });
});

test("a single leftover is shown itself instead of as one other", () => {
  const entries = Array.from({ length: 10 }, (_, index) => entry(`s${index}`, 1));
  expect(prepareWaterfall({ baseline, entries, rest, total: 11.5 }, 9).map((step) => step.kind)).not.toContain(
    "others",
  );
});

test("signals that the score itself did not list count among the others", () => {
  const few = [entry("a", 5)];
  const steps = prepareWaterfall({ baseline, entries: few, rest: { count: 3, points: 0.75 }, total: 7.25 });
  expect(steps.at(-1)).toMatchObject({ label: "3 others", points: 0.75, to: 7.25 });
});

test("the steps join up and end exactly at the sum of all points", () => {
  const points = fc.integer({ min: -5_000, max: 5_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(points, fc.array(points, { maxLength: 40 }), (start, list) => {
      const total = Math.round((start + list.reduce((sum, each) => sum + each, 0)) * 100) / 100;
      const entries = list.map((each, index) => entry(`s${index}`, each));
      const steps = prepareWaterfall({ baseline: { label: "x", points: start }, entries, rest, total });
      for (const [index, step] of steps.entries()) expect(step.from).toBe(index === 0 ? 0 : steps[index - 1]?.to);
      expect(steps.at(-1)?.to).toBeCloseTo(total, 8);
    }),
  );
});
