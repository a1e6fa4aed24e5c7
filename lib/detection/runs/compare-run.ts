import type { KindDifference, RunComparison, RunCounts } from "#lib/detection/runs/run-types.ts";
import { contentKinds } from "#lib/detection/signal-kinds.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

/**
 * Messages that the run has read. $1 run, $2 version or null. A message counts as compared when the live stage has
 * read it too: what is only in the log yet, or has no body any more, is no difference between two detectors.
 */
const scope = `read AS (
    SELECT event_seq FROM detector_run_events WHERE run_id = $1::uuid AND outcome IN ('clean', 'signals', 'needs_review')),
  compared AS (
    SELECT event_seq FROM read WHERE EXISTS (
      SELECT FROM processed_events AS p WHERE p.event_seq = read.event_seq AND p.outcome <> 'dead'
        AND ($2::text IS NULL OR p.detector_version = $2)))`;

/** Compares what a run found with what is stored for the same messages, kind by kind. `version` null: all versions. */
export async function compareRun(sql: Sql, runId: string, version: string | null): Promise<RunComparison> {
  const { rows: kinds } = await sql.query<KindDifference>(
    `WITH ${scope},
     found AS (
       SELECT event_seq, kind, span, max(confidence) AS confidence, max(array_to_string(techniques, ',')) AS techniques
       FROM detector_run_signals JOIN compared USING (event_seq) WHERE run_id = $1::uuid GROUP BY event_seq, kind, span),
     stored AS (
       SELECT event_seq, kind, span, max(confidence) AS confidence, max(array_to_string(techniques, ',')) AS techniques
       FROM risk_signals JOIN compared USING (event_seq)
       WHERE kind = ANY($3::text[]) AND ($2::text IS NULL OR detector_version = $2) GROUP BY event_seq, kind, span)
     SELECT kind,
            count(*) FILTER (WHERE found.confidence IS NOT NULL AND stored.confidence IS NOT NULL) AS same,
            count(*) FILTER (WHERE found.confidence <> stored.confidence OR found.techniques <> stored.techniques) AS changed,
            count(*) FILTER (WHERE found.confidence IS NULL) AS "onlyBefore",
            count(*) FILTER (WHERE stored.confidence IS NULL) AS "onlyNow"
     FROM found FULL JOIN stored USING (event_seq, kind, span) GROUP BY kind ORDER BY kind COLLATE "C"`,
    [runId, version, contentKinds],
  );
  const { rows: totals } = await sql.query<{ read: number; compared: number; versions: string[] }>(
    `WITH ${scope}
     SELECT (SELECT count(*) FROM read) AS read, (SELECT count(*) FROM compared) AS compared,
            ARRAY(SELECT DISTINCT detector_version FROM processed_events JOIN compared USING (event_seq)
                  WHERE $2::text IS NULL OR detector_version = $2 ORDER BY 1) AS versions`,
    [runId, version],
  );
  const { read = 0, compared = 0, versions = [] } = totals[0] ?? {};
  const sum = (pick: (kind: KindDifference) => number): number => kinds.reduce((total, kind) => total + pick(kind), 0);
  return {
    versions,
    compared,
    notDetectedLive: read - compared,
    kinds,
    total: {
      same: sum((kind) => kind.same),
      changed: sum((kind) => kind.changed),
      onlyBefore: sum((kind) => kind.onlyBefore),
      onlyNow: sum((kind) => kind.onlyNow),
    },
  };
}

/** Counts what a run has done so far. */
export async function countRun(sql: Sql, runId: string): Promise<RunCounts> {
  const { rows } = await sql.query<RunCounts>(
    `SELECT count(*) AS messages,
            count(*) FILTER (WHERE outcome = 'not_kept') AS "notKept",
            count(*) FILTER (WHERE outcome = 'not_readable') AS "notReadable",
            count(*) FILTER (WHERE outcome = 'dead') AS dead,
            count(*) FILTER (WHERE outcome = 'needs_review') AS "needsReview",
            (SELECT count(*) FROM detector_run_signals WHERE run_id = $1::uuid) AS signals
     FROM detector_run_events WHERE run_id = $1::uuid`,
    [runId],
  );
  return rows[0] ?? { messages: 0, notKept: 0, notReadable: 0, dead: 0, needsReview: 0, signals: 0 };
}
