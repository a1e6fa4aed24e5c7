import type { SignalFamily, SignalKind } from "#lib/detection/signal-kinds.ts";
import type { BookingStage } from "#lib/events/model.ts";
import { shardOf } from "#lib/platform/ids.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { scoreSignals } from "#lib/scoring/score-signals.ts";
import type { Score, ScoredSignal, ScoringPolicy } from "#lib/scoring/scoring-types.ts";
import type { Tier } from "#lib/scoring/tiers.ts";

export type ScoreCause = "signal" | "decay" | "policy";
export type ScoringVersion = { readonly policyVersionId: string; readonly scoring: ScoringPolicy };

type SignalRow = {
  subjectUserId: string;
  signalId: string;
  kind: SignalKind;
  family: SignalFamily;
  confidence: number;
  bookingStage: BookingStage;
  occurredAt: Date;
};

/** Signals older than this have decayed to nothing under every half-life a policy may set. */
const memoryDays = 400;

/**
 * Recomputes the scores of `subjects` as of `asOf` and stores them: one row more in `risk_scores`
 * for each, and the current one in `subject_risk`. Returns how many were written.
 */
export async function scoreSubjects(
  tx: Tx,
  input: { subjects: readonly string[]; version: ScoringVersion; asOf: Date; cause: ScoreCause },
): Promise<number> {
  const subjects = [...new Set(input.subjects)].sort();
  if (subjects.length === 0) return 0;
  // Locked in a fixed order, so that two writers of one subject wait for each other and never deadlock.
  const { rows: current } = await tx.query<{ subjectUserId: string; tier: Tier }>(
    `SELECT subject_user_id AS "subjectUserId", tier FROM subject_risk
     WHERE subject_user_id = ANY($1::text[]) ORDER BY subject_user_id FOR UPDATE`,
    [subjects],
  );
  const previous = new Map(current.map((row) => [row.subjectUserId, row.tier]));
  const signals = await loadSignals(tx, subjects, input.asOf);
  const scores = subjects.map((subject) => ({
    subject,
    score: scoreSignals({
      signals: signals.get(subject) ?? [],
      policy: input.version.scoring,
      asOf: input.asOf,
      previousTier: previous.get(subject) ?? null,
    }),
  }));
  await storeScores(tx, scores, input);
  return scores.length;
}

async function loadSignals(tx: Tx, subjects: readonly string[], asOf: Date): Promise<Map<string, ScoredSignal[]>> {
  const { rows } = await tx.query<SignalRow>(
    `SELECT subject_user_id AS "subjectUserId", signal_id AS "signalId", kind, family, confidence,
            booking_stage AS "bookingStage", occurred_at AS "occurredAt"
     FROM risk_signals
     WHERE subject_user_id = ANY($1::text[]) AND occurred_at > $2::timestamptz - $3 * interval '1 day'`,
    [subjects, asOf, memoryDays],
  );
  const bySubject = new Map<string, ScoredSignal[]>();
  for (const row of rows) {
    const list = bySubject.get(row.subjectUserId);
    if (list) list.push(row);
    else bySubject.set(row.subjectUserId, [row]);
  }
  return bySubject;
}

async function storeScores(
  tx: Tx,
  scores: readonly { subject: string; score: Score }[],
  input: { version: ScoringVersion; asOf: Date; cause: ScoreCause },
): Promise<void> {
  await tx.query(
    `WITH stored AS (
       INSERT INTO risk_scores (subject_user_id, shard, policy_version_id, as_of, score_centi, tier, cause, signal_count, contributions)
       SELECT subject, shard, $1::uuid, $2, score_centi, tier, $3, signal_count, contributions
       FROM unnest($4::text[], $5::smallint[], $6::int[], $7::text[], $8::int[], $9::jsonb[])
         AS score(subject, shard, score_centi, tier, signal_count, contributions)
       RETURNING seq, subject_user_id, shard, score_centi, tier, signal_count)
     INSERT INTO subject_risk AS risk (subject_user_id, shard, score_centi, tier, score_seq, as_of, signal_count, next_edge_at)
     SELECT stored.subject_user_id, stored.shard, stored.score_centi, stored.tier, stored.seq, $2, stored.signal_count, edge.next_edge_at
     FROM stored JOIN unnest($4::text[], $10::timestamptz[]) AS edge(subject, next_edge_at) ON edge.subject = stored.subject_user_id
     ON CONFLICT (subject_user_id) DO UPDATE SET
       score_centi = excluded.score_centi, tier = excluded.tier, score_seq = excluded.score_seq, as_of = excluded.as_of,
       signal_count = excluded.signal_count, next_edge_at = excluded.next_edge_at, updated_at = clock_timestamp()
     WHERE risk.score_seq < excluded.score_seq`,
    [
      input.version.policyVersionId,
      input.asOf,
      input.cause,
      scores.map(({ subject }) => subject),
      scores.map(({ subject }) => shardOf(subject)),
      scores.map(({ score }) => score.scoreCenti),
      scores.map(({ score }) => score.tier),
      scores.map(({ score }) => score.signalCount),
      scores.map(({ score }) => JSON.stringify(score.contributions)),
      scores.map(({ score }) => score.nextEdgeAt),
    ],
  );
}
