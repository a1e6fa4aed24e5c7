import type { ContentResult, DetectedSignal, DetectionTools } from "#lib/detection/content-types.ts";
import { detectContent } from "#lib/detection/detect-content.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import {
  loadMessageContext,
  openContent,
  type MessageContext,
  type MessageEvent,
} from "#lib/detection/load-message-context.ts";
import { consumeLane, type LaneProgress, type LogPosition } from "#lib/jobs/consume-lane.ts";
import { buryRow } from "#lib/jobs/dead-letters.ts";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import { fingerprint, type KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { errorClass } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

type EventRow = LogPosition & MessageEvent;
type Outcome = {
  event: EventRow;
  context: MessageContext | undefined;
  outcome: ContentResult["outcome"] | "dead";
  signals: readonly DetectedSignal[];
  failure: string | null;
};
export type DetectDeps = { readonly db: Database; readonly queue: Pick<JobQueue, "ring">; readonly ring: KeyRing };

const eventColumns = `source_table AS "sourceTable", source_key AS "sourceKey", version, subject_user_id AS "subjectUserId",
  counterpart_user_id AS "counterpartUserId", pair_key AS "pairKey", conversation_id AS "conversationId", shard,
  occurred_at AS "occurredAt", CASE WHEN source_table = 'messages' THEN content_sealed END AS "contentSealed"`;

/** Detects in the next chunk of a lane's events. Each event gets exactly one result of this detector version. */
export function runDetectStage(deps: DetectDeps, lane: number): Promise<LaneProgress> {
  return consumeLane<EventRow>(
    deps.db,
    {
      stage: "detect",
      columns: eventColumns,
      chunkSize: 500,
      async handle(tx, events) {
        const found = await storeOutcomes(tx, await detectAll(tx, deps.ring, events));
        if (found > 0) await deps.queue.ring(tx, "score", [lane]);
      },
      bury: buryRow("detect", lane),
    },
    lane,
  );
}

async function detectAll(tx: Tx, ring: KeyRing, events: readonly EventRow[]): Promise<Outcome[]> {
  const messages = events.filter((event) => event.contentSealed !== null);
  const contexts =
    messages.length > 0 ? await loadMessageContext(tx, ring, messages) : new Map<number, MessageContext>();
  const tools: DetectionTools = { fingerprint: (kind, value) => fingerprint(ring, kind, value) };
  return events.map((event) => detectOne(event, contexts.get(event.seq), ring, tools));
}

/** An event that cannot be read or detected is marked dead with the class of the error; the rest go on. */
function detectOne(
  event: EventRow,
  context: MessageContext | undefined,
  ring: KeyRing,
  tools: DetectionTools,
): Outcome {
  if (event.contentSealed === null || !context) return { event, context, outcome: "clean", signals: [], failure: null };
  try {
    const result = detectContent(
      {
        text: openContent(ring, event, event.contentSealed),
        senderId: event.subjectUserId,
        receiverId: event.counterpartUserId ?? "",
        at: event.occurredAt,
        ...context,
      },
      tools,
    );
    return { event, context, outcome: result.outcome, signals: result.signals, failure: null };
  } catch (error) {
    return { event, context, outcome: "dead", signals: [], failure: errorClass(error) };
  }
}

/** Writes results and signals; a result that is already there is left as it is. Returns how many signals are new. */
async function storeOutcomes(tx: Tx, outcomes: readonly Outcome[]): Promise<number> {
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
