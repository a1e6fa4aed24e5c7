import { minuteMs } from "#lib/platform/clock.ts";

/** What can be said about the data on a screen, worst first. */
export type FeedVerdict = "halted" | "failing" | "drift" | "unread" | "behind" | "complete";

export type FeedTrust = {
  readonly verdict: FeedVerdict;
  /** Everything up to here has been read, in every table; null before the first full read. ISO 8601, UTC. */
  readonly dataAsOf: string | null;
  readonly lagMs: number | null;
  readonly quarantined: number;
  /** One sentence for a person. */
  readonly sentence: string;
};

export type FeedTable = {
  readonly tableName: string;
  readonly state: string;
  readonly completeUntil: Date | null;
  readonly caughtUp: boolean;
  readonly quarantined: number;
};

/** Lag above which the feed counts as behind: the default close lag of two minutes and a few cycles. */
export const behindMs = 5 * minuteMs;

/** Judges the feed from its tables. Pure. `expected` names every table that must have been read. */
export function judgeFeed(
  tables: readonly FeedTable[],
  expected: readonly string[],
  control: { readonly halted: boolean; readonly haltReason: string | null },
  now: Date,
): FeedTrust {
  const known = new Map(tables.map((table) => [table.tableName, table]));
  const times = expected.map((name) => known.get(name)?.completeUntil?.getTime() ?? null);
  const read = times.filter((time) => time !== null);
  const asOfMs = read.length === expected.length && read.length > 0 ? Math.min(...read) : null;
  const lagMs = asOfMs === null ? null : Math.max(now.getTime() - asOfMs, 0);
  const inState = (...states: string[]) =>
    tables.filter((table) => states.includes(table.state)).map((t) => t.tableName);
  const base = {
    dataAsOf: asOfMs === null ? null : new Date(asOfMs).toISOString(),
    lagMs,
    quarantined: tables.reduce((sum, table) => sum + table.quarantined, 0),
  };
  const say = (verdict: FeedVerdict, sentence: string): FeedTrust => ({ ...base, verdict, sentence });

  if (control.halted) return say("halted", `Reading is halted${control.haltReason ? `: ${control.haltReason}` : ""}.`);
  const failed = inState("failed", "halted");
  if (failed.length > 0) return say("failing", `Reading fails for ${failed.join(", ")}.`);
  const drifted = inState("drift");
  if (drifted.length > 0)
    return say("drift", `The source's columns changed in ${drifted.join(", ")}; reading waits there.`);
  const unread = expected.filter((_, index) => times[index] === null);
  if (unread.length > 0) return say("unread", `Not read in full yet: ${unread.join(", ")}.`);
  const late = tables.filter((table) => !table.caughtUp).map((table) => table.tableName);
  if (late.length > 0) return say("behind", `Still catching up: ${late.join(", ")}.`);
  if (lagMs !== null && lagMs > behindMs) return say("behind", "The last complete read is older than five minutes.");
  return say("complete", "Every table has been read up to this time.");
}
