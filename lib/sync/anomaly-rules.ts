/** The rules over the log of queries. Each is a function of its rows and the time, and of nothing else. */
import { minuteMs } from "#lib/platform/clock.ts";
import type { Anomaly, RunSample } from "#lib/sync/anomaly-types.ts";

export const errorWindowMs = 5 * minuteMs;
export const authenticationWindowMs = 10 * minuteMs;
export const baselineWindowMs = 24 * 60 * minuteMs;

const errorShare = 0.05;
const fewestQueries = 3;
const fewestReads = 20;
const latencyFactor = 2;
/** Below this, twice as long is noise of the network, not the source. */
const quickMs = 20;
const volumeFactor = 3;
const fewestWindows = 12;
/** Queries of the cycle that a full page starts at once: two of each of eight tables, and a few more. */
const queriesPerFullPage = 20;

const within = (samples: readonly RunSample[], fromMs: number, toMs: number): RunSample[] =>
  samples.filter((sample) => sample.atMs > fromMs && sample.atMs <= toMs);

/** More than 5 % of the queries of the last 5 minutes failed. */
export function errorRate(samples: readonly RunSample[], nowMs: number): Anomaly | null {
  const recent = within(samples, nowMs - errorWindowMs, nowMs);
  const failed = recent.filter((sample) => sample.errorClass !== "none").length;
  if (recent.length < fewestQueries || failed / recent.length <= errorShare) return null;
  return {
    code: "SOURCE_ANOMALY_READ_ERRORS",
    message: `${failed} of ${recent.length} reads of the source failed in the last 5 minutes.`,
    context: { failed, reads: recent.length },
  };
}

/** More than one refusal of our credentials in 10 minutes. */
export function authenticationFailures(samples: readonly RunSample[], nowMs: number): Anomaly | null {
  const failures = within(samples, nowMs - authenticationWindowMs, nowMs).filter(
    (sample) => sample.errorClass === "auth_failure",
  ).length;
  if (failures <= 1) return null;
  return {
    code: "SOURCE_ANOMALY_AUTHENTICATION_FAILURES",
    message: `The source refused our credentials ${failures} times in 10 minutes.`,
    context: { failures },
  };
}

/** The median read of the last 5 minutes took more than twice the median of the day before. */
export function readLatency(samples: readonly RunSample[], nowMs: number): Anomaly | null {
  const good = samples.filter((sample) => sample.errorClass === "none");
  const recent = within(good, nowMs - errorWindowMs, nowMs);
  const before = within(good, nowMs - baselineWindowMs, nowMs - errorWindowMs);
  if (recent.length < fewestReads || before.length < fewestReads) return null;
  const usual = Math.max(median(before.map((sample) => sample.durationMs)), quickMs);
  const present = median(recent.map((sample) => sample.durationMs));
  if (present <= usual * latencyFactor) return null;
  return {
    code: "SOURCE_ANOMALY_READ_LATENCY",
    message: `Reads of the source take ${Math.round(present)} ms, where ${Math.round(usual)} ms is usual.`,
    context: { presentMs: Math.round(present), usualMs: Math.round(usual) },
  };
}

/**
 * More than three times the queries that were to be expected in the last 5 minutes: what is usual in
 * 5 minutes, and what full pages have called for. Unknown until there is an hour to compare with.
 */
export function queryVolume(samples: readonly RunSample[], nowMs: number, batchSize: number): Anomaly | null {
  const recent = within(samples, nowMs - errorWindowMs, nowMs);
  const counts = new Map<number, number>();
  for (const sample of within(samples, nowMs - baselineWindowMs, nowMs - errorWindowMs)) {
    const window = Math.floor((nowMs - sample.atMs) / errorWindowMs);
    counts.set(window, (counts.get(window) ?? 0) + 1);
  }
  if (counts.size < fewestWindows) return null;
  const fullPages = recent.filter((sample) => sample.rowsRead >= batchSize).length;
  const expected = median([...counts.values()]) + fullPages * queriesPerFullPage;
  if (recent.length <= expected * volumeFactor) return null;
  return {
    code: "SOURCE_ANOMALY_READ_VOLUME",
    message: `${recent.length} reads in the last 5 minutes, where about ${Math.round(expected)} were to be expected.`,
    context: { reads: recent.length, expected: Math.round(expected) },
  };
}

export type TablePosition = {
  readonly table: string;
  /** Since when the source has had newer rows while the watermark stood still; null when it does not. */
  readonly behindSinceMs: number | null;
};

const stuckAfterMs = 5 * minuteMs;

/** The source has newer rows, and the watermark has not moved for 5 minutes beyond the close lag. */
export function watermarkStuck(position: TablePosition, nowMs: number, closeLagMs: number): Anomaly | null {
  if (position.behindSinceMs === null) return null;
  const forMs = nowMs - position.behindSinceMs;
  if (forMs <= closeLagMs + stuckAfterMs) return null;
  const minutes = Math.floor(forMs / minuteMs);
  return {
    code: "SOURCE_ANOMALY_WATERMARK_STUCK",
    message: `The watermark of ${position.table} has not moved for ${minutes} minutes, though the source has newer rows.`,
    context: { table: position.table, minutes },
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
