import { expect, it } from "vitest";
import { createRateLimiter } from "#lib/access/rate-limiter.ts";

const at = (ms: number): Date => new Date(1_000_000 + ms);

it("grants the burst, then the rate, and says how long to wait", async () => {
  const limiter = createRateLimiter({ burst: 3, perSecond: 0.5, keys: 10 });
  for (const ms of [0, 0, 0]) expect(await limiter.take("a", at(ms))).toBe(0);
  expect(await limiter.take("a", at(0))).toBe(2);
  expect(await limiter.take("b", at(0))).toBe(0);
  expect(await limiter.take("a", at(1_999))).toBe(1);
  expect(await limiter.take("a", at(2_000))).toBe(0);
  expect(await limiter.take("a", at(2_000))).toBe(2);
});

it("does not fill up when the clock goes back", async () => {
  const limiter = createRateLimiter({ burst: 1, perSecond: 1, keys: 10 });
  expect(await limiter.take("a", at(5_000))).toBe(0);
  expect(await limiter.take("a", at(0))).toBe(1);
});

it("keeps no more keys than it may, the least recently used going first", async () => {
  const limiter = createRateLimiter({ burst: 1, perSecond: 0.001, keys: 2 });
  for (const key of ["a", "b", "a", "c"]) await limiter.take(key, at(0));
  expect(await limiter.take("a", at(0))).toBeGreaterThan(0);
  expect(await limiter.take("b", at(0))).toBe(0);
});
