import { dayMs } from "#lib/platform/clock.ts";
import { shiftSourceTime, sourceInstant } from "#lib/sync/source-time.ts";

/** A stretch of a table's cursor: from (inclusive) to (exclusive), in whole seconds of source time. */
export type Window = { readonly start: string; readonly end: string };

const beginning = "1000-01-01 00:00:00";
const seconds = (text: string): string => text.slice(0, 19);

/**
 * The next closed window to count: it follows the last without a gap and ends where the table is known
 * to be complete, or earlier. History is taken in days. Null while nothing new is closed.
 */
export function nextWindow(input: {
  readonly lastEnd: string | null;
  readonly completeUntil: string;
  /** The first stored cursor from `lastEnd` on; null when there is none. */
  readonly firstStored: string | null;
  readonly windowMs: number;
}): Window | null {
  const start = input.lastEnd ?? beginning;
  const complete = seconds(input.completeUntil);
  if (complete <= start) return null;
  const last = seconds(shiftSourceTime(complete, -input.windowMs));
  // Where nothing is stored there is nothing to count by: the stretch up to what is stored goes with it.
  const anchor = input.firstStored === null || input.firstStored > last ? last : seconds(input.firstStored);
  if (anchor < start) return fits({ start, end: seconds(shiftSourceTime(start, input.windowMs)) }, complete);
  const age = sourceInstant(complete).getTime() - sourceInstant(anchor).getTime();
  const size = age > 2 * dayMs ? dayMs : input.windowMs;
  return fits({ start, end: seconds(shiftSourceTime(anchor, size)) }, complete);
}

function fits(window: Window, complete: string): Window | null {
  return window.end <= complete ? window : null;
}
