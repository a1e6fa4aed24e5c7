import { z } from "zod";
import type { RunComparison, RunCounts, RunKind, RunState } from "#lib/detection/runs/run-types.ts";
import { signalKinds } from "#lib/detection/signal-kinds.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

const differenceSchema = z.object({
  same: z.number(),
  changed: z.number(),
  onlyBefore: z.number(),
  onlyNow: z.number(),
});
const comparisonSchema = z.object({
  versions: z.array(z.string()),
  compared: z.number(),
  notDetectedLive: z.number(),
  kinds: z.array(differenceSchema.extend({ kind: z.enum(signalKinds) })),
  total: differenceSchema,
});
const countsSchema = z.object({
  messages: z.number().catch(0),
  notKept: z.number().catch(0),
  notReadable: z.number().catch(0),
  dead: z.number().catch(0),
  needsReview: z.number().catch(0),
  signals: z.number().catch(0),
});

/** A replay or a shadow, and how it compares with what is stored live. */
export type RunRow = {
  readonly runId: string;
  readonly kind: RunKind;
  /** `silent`: it is not finished, and nobody has worked on it for a while. */
  readonly state: RunState | "silent";
  readonly detectorVersion: string;
  readonly from: string;
  /** Null for a shadow, which follows the log. */
  readonly to: string | null;
  readonly startedAt: string;
  readonly comparedAt: string | null;
  readonly digest: string | null;
  readonly counts: RunCounts;
  /** Null until it was compared for the first time, and when it failed. */
  readonly comparison: RunComparison | null;
};

type Stored = Omit<RunRow, "from" | "to" | "startedAt" | "comparedAt" | "counts" | "comparison"> & {
  from: Date;
  to: Date | null;
  startedAt: Date;
  comparedAt: Date | null;
  counts: unknown;
  comparison: unknown;
};

/** A page of a replay and a look of a shadow take seconds. */
const silentMinutes = 5;

/** The latest runs, newest first. */
export async function latestRuns(sql: Sql, limit: number): Promise<RunRow[]> {
  const { rows } = await sql.query<Stored>(
    `SELECT run_id AS "runId", kind, detector_version AS "detectorVersion", period_from AS "from", period_to AS "to",
            CASE WHEN state = 'running' AND advanced_at < clock_timestamp() - $2 * interval '1 minute'
                 THEN 'silent' ELSE state END AS state, started_at AS "startedAt", compared_at AS "comparedAt", digest, counts, comparison
     FROM detector_runs ORDER BY started_at DESC, run_id DESC LIMIT $1`,
    [limit, silentMinutes],
  );
  return rows.map((row) => ({
    ...row,
    from: row.from.toISOString(),
    to: row.to?.toISOString() ?? null,
    startedAt: row.startedAt.toISOString(),
    comparedAt: row.comparedAt?.toISOString() ?? null,
    counts: countsSchema.parse(row.counts),
    comparison: comparisonSchema.safeParse(row.comparison).data ?? null,
  }));
}
