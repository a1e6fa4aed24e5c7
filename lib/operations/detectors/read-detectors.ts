import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import { evasiveTechniques } from "#lib/detection/evasive-techniques.ts";
import { wilsonInterval, type Proportion } from "#lib/detection/evaluate/wilson-interval.ts";
import { signalKinds } from "#lib/detection/signal-kinds.ts";
import { latestRuns, type RunRow } from "#lib/operations/detectors/detector-runs.ts";
import { kindOutcomes, outcomesOf, type KindOutcomes } from "#lib/operations/detectors/kind-outcomes.ts";
import { storedEvaluations, type EvaluationRow } from "#lib/operations/detectors/stored-evaluations.ts";
import { readConsoleStatus } from "#lib/operations/read-console-status.ts";
import type { SeriesCounts } from "#lib/operations/series-counts.ts";
import { dayMs } from "#lib/platform/clock.ts";

export type KindSummary = {
  readonly kind: string;
  readonly family: string;
  readonly signals: number;
  /** Share of the signals written in a way that hides them and in no plain way beside it; null without a signal. */
  readonly disguised: Proportion | null;
  readonly outcomes: KindOutcomes;
};

/** What the detectors do: volume, disguise and outcomes by kind, evaluations, and runs beside the live detector. */
export type DetectorsPage = {
  readonly kinds: readonly KindSummary[];
  /** Signals a day and kind, 30 whole days of UTC up to today's. */
  readonly volume: SeriesCounts;
  /** Versions that stored signals in these days, newest first. */
  readonly versions: readonly { readonly version: string; readonly signals: number; readonly lastAt: string }[];
  readonly evaluations: readonly EvaluationRow[];
  readonly runs: readonly RunRow[];
  readonly asOf: string;
};

type DayCount = { kind: string; at: Date; version: string; count: number; disguised: number; lastAt: Date };
const days = 30;
const mostRuns = 8;

/** Needs `policy:read`. */
export async function readDetectors({ ctx }: { ctx: Ctx }): Promise<DetectorsPage> {
  requirePermission(ctx, "policy:read");
  const to = new Date((Math.floor(ctx.now.getTime() / dayMs) + 1) * dayMs);
  const from = new Date(to.getTime() - days * dayMs);
  const [status, counts, first, outcomes, evaluations, runs] = await Promise.all([
    readConsoleStatus({ ctx }),
    ctx.db.query<DayCount>(
      `SELECT kind, date_bin('1 day', occurred_at, 'epoch'::timestamptz) AS at, detector_version AS version,
              count(*) AS count, max(recorded_at) AS "lastAt",
              count(*) FILTER (WHERE NOT techniques @> '{plain}' AND techniques && ARRAY(SELECT jsonb_array_elements_text($3::jsonb))) AS disguised
       FROM risk_signals WHERE occurred_at >= $1 AND occurred_at < $2 GROUP BY 1, 2, 3 ORDER BY 2, 1, 3`,
      [from, to, JSON.stringify(evasiveTechniques)],
    ),
    ctx.db.query<{ first: Date | null }>("SELECT min(occurred_at) AS first FROM risk_signals"),
    kindOutcomes(ctx.db, ctx.now),
    storedEvaluations(ctx.db),
    latestRuns(ctx.db, mostRuns),
  ]);
  return {
    kinds: summaries(counts.rows, outcomes),
    volume: {
      from: from.toISOString(),
      to: to.toISOString(),
      bucketMs: dayMs,
      points: counts.rows.map((row) => ({ at: row.at.toISOString(), series: row.kind, count: row.count })),
      countedFrom: first.rows[0]?.first?.toISOString() ?? null,
      completeUntil: status.feed.dataAsOf,
    },
    versions: versionsOf(counts.rows),
    evaluations,
    runs,
    asOf: ctx.now.toISOString(),
  };
}

function versionsOf(counts: readonly DayCount[]): DetectorsPage["versions"] {
  const versions = new Map<string, { signals: number; lastMs: number }>();
  for (const { version, count, lastAt } of counts) {
    const { signals, lastMs } = versions.get(version) ?? { signals: 0, lastMs: 0 };
    versions.set(version, { signals: signals + count, lastMs: Math.max(lastMs, lastAt.getTime()) });
  }
  return [...versions]
    .sort(([, one], [, other]) => other.lastMs - one.lastMs)
    .map(([version, { signals, lastMs }]) => ({ version, signals, lastAt: new Date(lastMs).toISOString() }));
}

/** Every kind that this build detects, and any other that is stored; by family, in the order of the catalogue. */
function summaries(counts: readonly DayCount[], outcomes: ReadonlyMap<string, KindOutcomes>): KindSummary[] {
  const sums = new Map<string, { signals: number; disguised: number }>();
  for (const { kind, count, disguised } of counts) {
    const sum = sums.get(kind) ?? { signals: 0, disguised: 0 };
    sums.set(kind, { signals: sum.signals + count, disguised: sum.disguised + disguised });
  }
  return signalKinds
    .filter((kind) => catalogue[kind].implemented || sums.has(kind) || outcomes.has(kind))
    .map((kind) => {
      const { signals, disguised } = sums.get(kind) ?? { signals: 0, disguised: 0 };
      return {
        kind,
        family: catalogue[kind].family,
        signals,
        disguised: signals === 0 ? null : wilsonInterval(disguised, signals),
        outcomes: outcomes.get(kind) ?? outcomesOf({ reviewed: 0, falsePositives: 0 }),
      };
    });
}
