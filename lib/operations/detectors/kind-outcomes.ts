import { wilsonInterval, type Proportion } from "#lib/detection/evaluate/wilson-interval.ts";
import { dayMs } from "#lib/platform/clock.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

/** What people decided about alerts that held a signal of this kind. */
export type KindOutcomes = {
  readonly reviewed: number;
  readonly falsePositives: number;
  /** Share not dismissed as a false positive; null below `fewestReviewed`, where it would say nothing. */
  readonly precision: Proportion | null;
};

export const fewestReviewed = 10;
export const outcomeDays = 90;

/** Outcomes by kind of alerts that were opened in the last 90 days and are decided, whoever decided. */
export async function kindOutcomes(sql: Sql, now: Date): Promise<ReadonlyMap<string, KindOutcomes>> {
  const { rows } = await sql.query<{ kind: string; reviewed: number; falsePositives: number }>(
    `SELECT kind, count(*) AS reviewed, count(*) FILTER (WHERE close_reason = 'false_positive') AS "falsePositives"
     FROM alerts CROSS JOIN LATERAL (SELECT DISTINCT unnest(kinds) AS kind) AS each
     WHERE status IN ('dismissed', 'closed') AND opened_at >= $1 GROUP BY kind`,
    [new Date(now.getTime() - outcomeDays * dayMs)],
  );
  return new Map(rows.map(({ kind, ...counts }) => [kind, outcomesOf(counts)]));
}

export function outcomesOf({ reviewed, falsePositives }: Omit<KindOutcomes, "precision">): KindOutcomes {
  const precision = reviewed < fewestReviewed ? null : wilsonInterval(reviewed - falsePositives, reviewed);
  return { reviewed, falsePositives, precision };
}
