import type { Database } from "#lib/platform/db/database.ts";
import { scoreSubjects, type ScoringVersion } from "#lib/scoring/score-subjects.ts";

/** Recomputes subjects whose tier has come due to fall by decay alone. Returns how many; at most `limit`. */
export async function rescoreDecayed(
  deps: { db: Database; version: ScoringVersion; now: Date },
  limit = 500,
): Promise<number> {
  return deps.db.withSystemTransaction(async (tx) => {
    const { rows } = await tx.query<{ subjectUserId: string }>(
      `SELECT subject_user_id AS "subjectUserId" FROM subject_risk WHERE next_edge_at <= $1 ORDER BY next_edge_at LIMIT $2`,
      [deps.now, limit],
    );
    const subjects = rows.map((row) => row.subjectUserId);
    return scoreSubjects(tx, { subjects, version: deps.version, asOf: deps.now, cause: "decay" });
  });
}
