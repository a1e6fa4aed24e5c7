import { detectEvents, eventColumns, type DetectedEvent } from "#lib/detection/detect-events.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import type { MessageEvent } from "#lib/detection/load-message-context.ts";
import { consumeLane, type LaneProgress, type LogPosition } from "#lib/jobs/consume-lane.ts";
import { buryRow } from "#lib/jobs/dead-letters.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

type EventRow = LogPosition & MessageEvent;
export type DetectDeps = { readonly db: Database; readonly queue: Pick<JobQueue, "ring">; readonly ring: KeyRing };

/** Detects in the next chunk of a lane's events. Each event gets exactly one result of this detector version. */
export function runDetectStage(deps: DetectDeps, lane: number): Promise<LaneProgress> {
  return consumeLane<EventRow>(
    deps.db,
    {
      stage: "detect",
      columns: eventColumns,
      chunkSize: 500,
      async handle(tx, events) {
        const found = await storeOutcomes(tx, await detectEvents(tx, deps.ring, events));
        if (found > 0) await deps.queue.ring(tx, "score", [lane]);
      },
      bury: buryRow("detect", lane),
    },
    lane,
  );
}

/** Writes results and signals; a result that is already there is left as it is. Returns how many signals are new. */
async function storeOutcomes(tx: Tx, outcomes: readonly DetectedEvent<EventRow>[]): Promise<number> {
  await tx.query(
    `INSERT INTO processed_events (event_seq, detector_version, outcome, error_class)
     SELECT seq, $1, outcome, error_class FROM unnest($2::bigint[], $3::text[], $4::text[]) AS done(seq, outcome, error_class)
     ON CONFLICT DO NOTHING`,
    [
      detectorVersion,
      outcomes.map(({ event }) => event.seq),
      outcomes.map(({ outcome }) => outcome),
      outcomes.map(({ failure }) => failure),
    ],
  );
  const flat = outcomes.flatMap(({ event, context, signals }) => signals.map((signal) => ({ event, context, signal })));
  if (flat.length === 0) return 0;
  const { rowCount } = await tx.query(
    `INSERT INTO risk_signals (signal_id, event_seq, subject_user_id, pair_key, conversation_id, shard, kind, family, confidence,
                               techniques, evidence, span, detector, detector_version, booking_stage, occurred_at)
     SELECT id::uuid, event_seq, subject, pair_key, conversation_id, shard, kind, family, confidence,
            ARRAY(SELECT jsonb_array_elements_text(techniques)), evidence, span, detector, $1, booking_stage, occurred_at
     FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::text[], $9::text[],
                 $10::float8[], $11::jsonb[], $12::jsonb[], $13::text[], $14::text[], $15::text[], $16::timestamptz[])
       AS signal(id, event_seq, subject, pair_key, conversation_id, shard, kind, family, confidence, techniques, evidence,
                 span, detector, booking_stage, occurred_at)
     ON CONFLICT (event_seq, detector, detector_version, kind, span) DO NOTHING`,
    [
      detectorVersion,
      flat.map(({ event }) => newId(event.occurredAt)),
      flat.map(({ event }) => event.seq),
      flat.map(({ event }) => event.subjectUserId),
      flat.map(({ event }) => event.pairKey),
      flat.map(({ event }) => event.conversationId),
      flat.map(({ event }) => event.shard),
      flat.map(({ signal }) => signal.kind),
      flat.map(({ signal }) => signal.family),
      flat.map(({ signal }) => signal.confidence),
      flat.map(({ signal }) => JSON.stringify(signal.techniques)),
      flat.map(({ signal }) => JSON.stringify(signal.evidence)),
      flat.map(({ signal }) => signal.span),
      flat.map(({ signal }) => signal.detector),
      flat.map(({ context }) => context?.bookingStage ?? "before_booking"),
      flat.map(({ event }) => event.occurredAt),
    ],
  );
  return rowCount;
}
