import type { DetectedEvent } from "#lib/detection/detect-events.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

/** What became of one message in a run. */
export function runOutcome(found: DetectedEvent): string {
  if (found.event.contentSealed === null) return "not_kept";
  return found.unreadable ? "not_readable" : found.outcome;
}

/** Writes a chunk's results to the run's own rows; what is there already is left as it is. */
export async function storeRunResults(tx: Tx, runId: string, results: readonly DetectedEvent[]): Promise<void> {
  await tx.query(
    `INSERT INTO detector_run_events (run_id, event_seq, outcome, error_class)
     SELECT $1::uuid, seq, outcome, error_class FROM unnest($2::bigint[], $3::text[], $4::text[]) AS done(seq, outcome, error_class)
     ON CONFLICT DO NOTHING`,
    [
      runId,
      results.map(({ event }) => event.seq),
      results.map(runOutcome),
      results.map(({ unreadable, failure }) => (unreadable ? null : failure)),
    ],
  );
  const flat = results.flatMap(({ event, context, signals }) => signals.map((signal) => ({ event, context, signal })));
  if (flat.length === 0) return;
  await tx.query(
    `INSERT INTO detector_run_signals (run_id, event_seq, detector, kind, span, family, confidence, techniques, evidence,
                                       booking_stage, subject_user_id, occurred_at)
     SELECT $1::uuid, event_seq, detector, kind, span, family, confidence,
            ARRAY(SELECT jsonb_array_elements_text(techniques)), evidence, booking_stage, subject, occurred_at
     FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::jsonb[], $9::jsonb[],
                 $10::text[], $11::text[], $12::timestamptz[])
       AS signal(event_seq, detector, kind, span, family, confidence, techniques, evidence, booking_stage, subject, occurred_at)
     ON CONFLICT DO NOTHING`,
    [
      runId,
      flat.map(({ event }) => event.seq),
      flat.map(({ signal }) => signal.detector),
      flat.map(({ signal }) => signal.kind),
      flat.map(({ signal }) => signal.span),
      flat.map(({ signal }) => signal.family),
      flat.map(({ signal }) => signal.confidence),
      flat.map(({ signal }) => JSON.stringify(signal.techniques)),
      flat.map(({ signal }) => JSON.stringify(signal.evidence)),
      flat.map(({ context }) => context?.bookingStage ?? "before_booking"),
      flat.map(({ event }) => event.subjectUserId),
      flat.map(({ event }) => event.occurredAt),
    ],
  );
}
