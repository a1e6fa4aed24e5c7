import { expect, test } from "vitest";
import { prepareShares } from "#components/charts/prepare-shares.ts";

test("every tier is listed in order, also one that nobody is in", () => {
  expect(prepareShares({ low: 1, high: 3 }, ["high", "medium", "low"])).toEqual([
    { key: "high", count: 3, percent: 75 },
    { key: "medium", count: 0, percent: 0 },
    { key: "low", count: 1, percent: 25 },
  ]);
});

test("nothing at all is zero percent, not an error", () => {
  expect(prepareShares({}, ["high"])).toEqual([{ key: "high", count: 0, percent: 0 }]);
});
