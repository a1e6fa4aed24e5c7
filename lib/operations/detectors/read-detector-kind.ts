import { z } from "zod";
import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { signalColumns, toSignalRow, type SignalRow, type StoredSignal } from "#lib/alerts/signal-row.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import { signalKinds } from "#lib/detection/signal-kinds.ts";
import { readRunExamples, type RunExample } from "#lib/operations/detectors/run-examples.ts";
import { outcomeDays } from "#lib/operations/detectors/kind-outcomes.ts";
import { dayMs } from "#lib/platform/clock.ts";

export const readDetectorKindInput = z.strictObject({ kind: z.enum(signalKinds) });

/** An alert that people called a false positive, with its last signal of this kind. */
export type FalsePositiveExample = {
  readonly alertId: string;
  readonly closedAt: string;
  /** Null for who may not see accounts. */
  readonly subjectUserId: string | null;
  readonly signal: SignalRow;
};

export type DetectorKind = {
  readonly kind: string;
  readonly family: string;
  readonly meaning: string;
  readonly computation: string;
  readonly knownFalsePositives: string;
  /** Ways it was written in the last 30 days, most frequent first; one signal may have several. */
  readonly techniques: readonly { readonly technique: string; readonly signals: number }[];
  /** Decided alerts of the last 90 days by outcome. */
  readonly outcomes: readonly { readonly outcome: string; readonly alerts: number }[];
  /** Null for who may not read alerts. */
  readonly falsePositives: readonly FalsePositiveExample[] | null;
  /** Signals that only one side has, in the newest compared run; null without such a run. */
  readonly differences: readonly RunExample[] | null;
};

const mostTechniques = 12;
const mostExamples = 5;

/** One kind of signal in detail. Needs `policy:read`; examples follow the field rules. */
export async function readDetectorKind({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof readDetectorKindInput>;
}): Promise<DetectorKind> {
  requirePermission(ctx, "policy:read");
  const { kind } = readDetectorKindInput.parse(input);
  const { family, meaning, computation, falsePositives } = catalogue[kind];
  const [techniques, outcomes, examples, differences] = await Promise.all([
    ctx.db.query<{ technique: string; signals: number }>(
      `SELECT technique, count(*) AS signals FROM risk_signals CROSS JOIN LATERAL unnest(techniques) AS technique
       WHERE kind = $1 AND occurred_at >= $2 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $3`,
      [kind, new Date(ctx.now.getTime() - 30 * dayMs), mostTechniques],
    ),
    ctx.db.query<{ outcome: string; alerts: number }>(
      `SELECT coalesce(close_reason, status) AS outcome, count(*) AS alerts FROM alerts
       WHERE status IN ('dismissed', 'closed') AND opened_at >= $2 AND kinds @> ARRAY[$1] GROUP BY 1 ORDER BY 2 DESC, 1`,
      [kind, new Date(ctx.now.getTime() - outcomeDays * dayMs)],
    ),
    can(ctx.actor, "alerts:read") ? readFalsePositives(ctx, kind) : null,
    readRunExamples(ctx, kind, mostExamples),
  ]);
  return {
    ...{ kind, family, meaning, computation, knownFalsePositives: falsePositives },
    techniques: techniques.rows,
    outcomes: outcomes.rows,
    falsePositives: examples,
    differences,
  };
}

async function readFalsePositives(ctx: Ctx, kind: string): Promise<FalsePositiveExample[]> {
  const { rows } = await ctx.db.query<StoredSignal & { alert_id: string; closed_at: Date; subject: string }>(
    `SELECT alert_id, closed_at, a.subject_user_id AS subject, found.*
     FROM (SELECT alert_id, closed_at, subject_user_id, last_signal_at FROM alerts
           WHERE status = 'dismissed' AND close_reason = 'false_positive' AND kinds @> ARRAY[$1]
           ORDER BY closed_at DESC LIMIT $2) AS a
     CROSS JOIN LATERAL (
       SELECT ${signalColumns} FROM risk_signals AS s
       WHERE s.subject_user_id = a.subject_user_id AND s.kind = $1 AND s.occurred_at <= a.last_signal_at
       ORDER BY s.occurred_at DESC, s.seq DESC LIMIT 1) AS found
     ORDER BY closed_at DESC`,
    [kind, mostExamples],
  );
  return rows.map((row) => ({
    alertId: row.alert_id,
    closedAt: row.closed_at.toISOString(),
    subjectUserId: can(ctx.actor, "subjects:read") ? row.subject : null,
    signal: toSignalRow(row, ctx.actor),
  }));
}
