import { expect, test } from "vitest";
import { prepareScorePath } from "#components/subjects/prepare-score-path.ts";

test("a score holds until the next one: steps, no slopes", () => {
  const points = [
    { at: "2026-11-20T10:00:00Z", score: 0 },
    { at: "2026-11-20T11:00:00Z", score: 50 },
    { at: "2026-11-20T12:00:00Z", score: 100 },
  ];
  expect(prepareScorePath(points, 100, 20)).toBe("M0 20H50V10H100V0");
});

test("one score is not a history", () => {
  expect(prepareScorePath([{ at: "2026-11-20T10:00:00Z", score: 40 }], 100, 20)).toBe("");
});
