import { detectEvents, eventColumns } from "#lib/detection/detect-events.ts";
import type { MessageEvent } from "#lib/detection/load-message-context.ts";
import { storeRunResults } from "#lib/detection/runs/store-run-results.ts";
import { consumeLane, type LaneProgress, type LogPosition } from "#lib/jobs/consume-lane.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { errorClass } from "#lib/platform/errors.ts";

type EventRow = LogPosition & MessageEvent & { readonly change: string };
export type ShadowDeps = {
  readonly db: Database;
  readonly ring: KeyRing;
  readonly runId: string;
  /** This build's detection. */
  readonly detect?: typeof detectEvents<EventRow>;
};

/** Detects in the next chunk of a lane for a shadow run: the live stage's log and code, the run's offsets and rows. */
export function runShadowLane(
  { db, ring, runId, detect = detectEvents }: ShadowDeps,
  lane: number,
): Promise<LaneProgress> {
  return consumeLane<EventRow>(
    db,
    {
      stage: "detect",
      runId,
      columns: `${eventColumns}, change`,
      chunkSize: 500,
      async handle(tx, events) {
        const messages = events.filter((event) => event.sourceTable === "messages" && event.change !== "deleted");
        if (messages.length > 0) await storeRunResults(tx, runId, await detect(tx, ring, messages));
      },
      async bury(tx, row, error) {
        await tx.query(
          `INSERT INTO detector_run_events (run_id, event_seq, outcome, error_class) VALUES ($1::uuid, $2, 'dead', $3)
           ON CONFLICT DO NOTHING`,
          [runId, row.seq, errorClass(error)],
        );
      },
    },
    lane,
  );
}
