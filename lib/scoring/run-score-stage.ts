import { consumeLane, type LaneProgress, type LogPosition } from "#lib/jobs/consume-lane.ts";
import { buryRow } from "#lib/jobs/dead-letters.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { scoreSubjects, type ScoringVersion } from "#lib/scoring/score-subjects.ts";

type NewSignal = LogPosition & { readonly subjectUserId: string };

/** Scores the subjects of the next chunk of new signals in a lane. */
export function runScoreStage(
  deps: { db: Database; queue: Pick<JobQueue, "ring">; version: ScoringVersion; now: Date },
  lane: number,
): Promise<LaneProgress> {
  return consumeLane<NewSignal>(
    deps.db,
    {
      stage: "score",
      columns: `subject_user_id AS "subjectUserId"`,
      chunkSize: 500,
      async handle(tx, signals) {
        const subjects = signals.map((signal) => signal.subjectUserId);
        await scoreSubjects(tx, { subjects, version: deps.version, asOf: deps.now, cause: "signal" });
        await deps.queue.ring(tx, "decide", [lane]);
      },
      bury: buryRow("score", lane),
    },
    lane,
  );
}
