import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleAll,
  noJitterGenerator,
  type CircuitBreakerPolicy,
} from "cockatiel";
import { z } from "zod";
import type { Sql } from "#lib/platform/db/sql.ts";

/** Failures in a row that open the breaker. */
export const opensAfter = 3;
const longestWaitMs = 60_000;

/** The breaker's state as it is kept in the database, so that a restart does not close it. */
const savedBreaker = z.object({
  ownState: z.union([
    z.object({ value: z.literal(0) }),
    z.object({ value: z.literal(1), openedAt: z.number(), attemptNo: z.int().min(1).max(1_000) }),
  ]),
  breakerState: z.number(),
});

function doubling(initialDelay: number): ExponentialBackoff<number> {
  return new ExponentialBackoff({ generator: noJitterGenerator, initialDelay, maxDelay: longestWaitMs, exponent: 2 });
}

/** Waits between attempts after failures in a row: 1, 2, 4, 8 … 60 s. */
export function backOffMs(failures: number): number {
  if (failures <= 0) return 0;
  let step = doubling(1_000).next();
  for (let failure = 1; failure < Math.min(failures, 10); failure += 1) step = step.next(undefined);
  return step.duration;
}

/** A breaker that goes on where the saved one stood. A state that cannot be read counts as closed. */
export function restoreBreaker(saved: unknown): CircuitBreakerPolicy {
  const state = savedBreaker.safeParse(saved);
  return circuitBreaker(handleAll, {
    // The third failure in a row opens it; that is where the waits stand at 4 s.
    halfOpenAfter: doubling(backOffMs(opensAfter)),
    breaker: new ConsecutiveBreaker(opensAfter),
    ...(state.success ? { initialState: state.data } : {}),
  });
}

export function isOpenBreaker(error: unknown): boolean {
  return error instanceof BrokenCircuitError;
}

export async function saveBreaker(sql: Sql, breaker: CircuitBreakerPolicy): Promise<void> {
  await sql.query("UPDATE source_control SET breaker = $1::jsonb WHERE control_id = 1", [
    JSON.stringify(breaker.toJSON()),
  ]);
}
