import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { withheldText } from "#lib/access/field-rules.ts";
import { showField } from "#lib/access/show-field.ts";
import { readEvidence, type EvidenceNote } from "#lib/alerts/signal-row.ts";

/** A signal that only the run has (`now`), or only what is stored live (`before`). */
export type RunExample = {
  readonly side: "now" | "before";
  readonly occurredAt: string;
  readonly confidence: number;
  /** Null for who may not see accounts. */
  readonly subjectUserId: string | null;
  readonly evidence: readonly EvidenceNote[];
};

type Stored = { side: "now" | "before"; occurredAt: Date; confidence: number; subject: string; evidence: unknown };

const detectedLive = (signal: "found" | "stored"): string =>
  `EXISTS (SELECT FROM processed_events AS p WHERE p.event_seq = ${signal}.event_seq AND p.outcome <> 'dead'
     AND ($3::text IS NULL OR p.detector_version = $3))`;

/** Examples of the newest compared run, up to `limit` of each side, latest first; null when no run was compared. */
export async function readRunExamples(ctx: Ctx, kind: string, limit: number): Promise<RunExample[] | null> {
  const { rows: runs } = await ctx.db.query<{ runId: string; version: string | null }>(
    `SELECT run_id AS "runId", compared_version AS version FROM detector_runs WHERE comparison IS NOT NULL
     ORDER BY started_at DESC, run_id DESC LIMIT 1`,
  );
  const run = runs[0];
  if (!run) return null;
  const { rows } = await ctx.db.query<Stored>(
    `(SELECT 'now' AS side, occurred_at AS "occurredAt", confidence, subject_user_id AS subject, evidence
      FROM detector_run_signals AS found
      WHERE run_id = $1::uuid AND kind = $2 AND ${detectedLive("found")} AND NOT EXISTS (
        SELECT FROM risk_signals AS s WHERE s.event_seq = found.event_seq AND s.kind = $2 AND s.span = found.span
          AND ($3::text IS NULL OR s.detector_version = $3))
      ORDER BY occurred_at DESC LIMIT $4)
     UNION ALL
     (SELECT 'before', occurred_at, confidence, subject_user_id, evidence
      FROM risk_signals AS stored
      WHERE kind = $2 AND ($3::text IS NULL OR detector_version = $3) AND ${detectedLive("stored")} AND EXISTS (
        SELECT FROM detector_run_events AS e WHERE e.run_id = $1::uuid AND e.event_seq = stored.event_seq
          AND e.outcome IN ('clean', 'signals', 'needs_review')) AND NOT EXISTS (
        SELECT FROM detector_run_signals AS s WHERE s.run_id = $1::uuid AND s.event_seq = stored.event_seq AND s.kind = $2
          AND s.span = stored.span)
      ORDER BY occurred_at DESC LIMIT $4)`,
    [run.runId, kind, run.version, limit],
  );
  return rows.map((row) => ({
    side: row.side,
    occurredAt: row.occurredAt.toISOString(),
    confidence: row.confidence,
    subjectUserId: can(ctx.actor, "subjects:read") ? row.subject : null,
    evidence: readEvidence(row.evidence).map(({ masked, note, fingerprint }) => ({
      masked: fingerprint === null ? null : showField(ctx.actor, "evidence.masked", masked, withheldText),
      note,
    })),
  }));
}
