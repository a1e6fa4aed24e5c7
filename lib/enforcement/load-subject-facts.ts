import { evasiveTechniques } from "#lib/detection/evasive-techniques.ts";
import type { SignalFamily, SignalKind } from "#lib/detection/signal-kinds.ts";
import type { BookingStage } from "#lib/events/model.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

export type FactSignal = {
  readonly subjectUserId: string;
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly family: SignalFamily;
  readonly evasive: boolean;
  readonly bookingStage: BookingStage;
  readonly pairKey: string | null;
  readonly occurredAt: Date;
  readonly eventRecordedAt: Date;
};
export type EarlierAction = {
  readonly subjectUserId: string;
  readonly triggerId: string;
  readonly action: string;
  readonly createdAt: Date;
};
export type LoadedFacts = {
  readonly signals: ReadonlyMap<string, readonly FactSignal[]>;
  readonly actions: ReadonlyMap<string, readonly EarlierAction[]>;
  readonly providers: ReadonlySet<string>;
};

/** Loads what a decision may look at for a set of subjects: recent signals, earlier actions, account type. */
export async function loadSubjectFacts(tx: Tx, subjects: readonly string[], asOf: Date): Promise<LoadedFacts> {
  const { rows: signals } = await tx.query<FactSignal>(
    `SELECT s.subject_user_id AS "subjectUserId", s.signal_id AS "signalId", s.kind, s.family, s.techniques && $3::text[] AS evasive,
            s.booking_stage AS "bookingStage", s.pair_key AS "pairKey", s.occurred_at AS "occurredAt",
            e.recorded_at AS "eventRecordedAt"
     FROM risk_signals AS s JOIN source_events AS e ON e.seq = s.event_seq
     WHERE s.subject_user_id = ANY($1::text[]) AND s.occurred_at > $2::timestamptz - interval '90 days'
     ORDER BY s.occurred_at, s.seq`,
    [subjects, asOf, [...evasiveTechniques]],
  );
  const { rows: actions } = await tx.query<EarlierAction>(
    `SELECT subject_user_id AS "subjectUserId", trigger_id AS "triggerId", action, created_at AS "createdAt"
     FROM enforcement_actions WHERE subject_user_id = ANY($1::text[]) AND created_at > $2::timestamptz - interval '90 days'
     ORDER BY created_at`,
    [subjects, asOf],
  );
  const { rows: providers } = await tx.query<{ userId: string }>(
    `SELECT user_id AS "userId" FROM providers WHERE user_id = ANY($1::text[])`,
    [subjects],
  );
  return {
    signals: Map.groupBy(signals, (row) => row.subjectUserId),
    actions: Map.groupBy(actions, (row) => row.subjectUserId),
    providers: new Set(providers.map((row) => row.userId)),
  };
}
