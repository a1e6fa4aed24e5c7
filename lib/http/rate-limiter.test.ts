import { expect, it } from "vitest";
import { createRateLimiter } from "#lib/http/rate-limiter.ts";

const at = (ms: number): Date => new Date(1_000_000 + ms);

it("grants the burst, then the rate, and says how long to wait", () => {
  const limiter = createRateLimiter({ burst: 3, perSecond: 0.5, keys: 10 });
  expect([0, 0, 0].map((ms) => limiter.take("a", at(ms)))).toEqual([0, 0, 0]);
  expect(limiter.take("a", at(0))).toBe(2);
  expect(limiter.take("b", at(0))).toBe(0);
  expect(limiter.take("a", at(1_999))).toBe(1);
  expect(limiter.take("a", at(2_000))).toBe(0);
  expect(limiter.take("a", at(2_000))).toBe(2);
});

it("does not fill up when the clock goes back", () => {
  const limiter = createRateLimiter({ burst: 1, perSecond: 1, keys: 10 });
  expect(limiter.take("a", at(5_000))).toBe(0);
  expect(limiter.take("a", at(0))).toBe(1);
});

it("keeps no more keys than it may, the least recently used going first", () => {
  const limiter = createRateLimiter({ burst: 1, perSecond: 0.001, keys: 2 });
  for (const key of ["a", "b", "a", "c"]) limiter.take(key, at(0));
  expect(limiter.take("a", at(0))).toBeGreaterThan(0);
  expect(limiter.take("b", at(0))).toBe(0);
});
