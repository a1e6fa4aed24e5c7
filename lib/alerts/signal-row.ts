import { z } from "zod";
import type { Actor } from "#lib/access/actor.ts";
import { withheldText } from "#lib/access/field-rules.ts";
import { showField } from "#lib/access/show-field.ts";

/** One detector hit as a screen shows it: masked evidence only. */
export type SignalRow = {
  readonly signalId: string;
  readonly kind: string;
  readonly family: string;
  readonly confidence: number;
  readonly techniques: readonly string[];
  readonly detector: string;
  readonly bookingStage: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly conversationId: string | null;
  readonly evidence: readonly EvidenceNote[];
};

/** `masked` is null for phrases, which hide nothing; withheld from who may not reveal evidence. */
export type EvidenceNote = { readonly masked: string | null; readonly note: string };

const evidenceSchema = z
  .array(
    z.object({
      start: z.number().catch(0),
      end: z.number().catch(0),
      masked: z.string().catch(""),
      note: z.string().catch(""),
      fingerprint: z.string().nullable().catch(null),
    }),
  )
  .catch([]);

/** Where in its message a signal was found, with what may be shown of it. */
export type StoredEvidence = z.output<typeof evidenceSchema>[number];

export function readEvidence(stored: unknown): readonly StoredEvidence[] {
  return evidenceSchema.parse(stored);
}

export type StoredSignal = {
  signal_id: string;
  event_seq: number;
  kind: string;
  family: string;
  confidence: number;
  techniques: string[];
  evidence: unknown;
  detector: string;
  booking_stage: string;
  occurred_at: Date;
  recorded_at: Date;
  conversation_id: string | null;
};

export const signalColumns = `
  signal_id, event_seq, kind, family, confidence, techniques, evidence, detector, booking_stage, occurred_at,
  recorded_at, conversation_id`;

export function toSignalRow(stored: StoredSignal, reader: Actor): SignalRow {
  return {
    signalId: stored.signal_id,
    kind: stored.kind,
    family: stored.family,
    confidence: stored.confidence,
    techniques: stored.techniques,
    detector: stored.detector,
    bookingStage: stored.booking_stage,
    occurredAt: stored.occurred_at.toISOString(),
    recordedAt: stored.recorded_at.toISOString(),
    conversationId: stored.conversation_id,
    evidence: readEvidence(stored.evidence).map(({ masked, note, fingerprint }) => ({
      masked: fingerprint === null ? null : showField(reader, "evidence.masked", masked, withheldText),
      note,
    })),
  };
}
