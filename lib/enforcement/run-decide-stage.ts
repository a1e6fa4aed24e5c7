import { alertHeadline } from "#lib/alerts/headline.ts";
import { openAlerts, type AlertToOpen } from "#lib/alerts/open-alerts.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { chooseAction, type Choice } from "#lib/enforcement/choose-action.ts";
import { readDataQuality } from "#lib/enforcement/data-quality.ts";
import { loadSubjectFacts, type FactSignal, type LoadedFacts } from "#lib/enforcement/load-subject-facts.ts";
import { readMode } from "#lib/enforcement/mode.ts";
import { storeActions, type StoredAction } from "#lib/enforcement/store-actions.ts";
import { consumeLane, type LaneProgress, type LogPosition } from "#lib/jobs/consume-lane.ts";
import { buryRow } from "#lib/jobs/dead-letters.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import type { ActivePolicy } from "#lib/policy/active-policy.ts";
import type { Tier } from "#lib/scoring/tiers.ts";

type ScoreRow = LogPosition & {
  readonly subjectUserId: string;
  readonly scoreCenti: number;
  readonly tier: Tier;
  readonly cause: string;
  readonly kinds: SignalKind[];
};
type Decided = { readonly score: ScoreRow; readonly signals: readonly FactSignal[]; readonly choice: Choice };
export type DecideDeps = {
  readonly db: Database;
  readonly policy: ActivePolicy;
  readonly now: Date;
  readonly requestId: string;
};

/** The kinds of a score's own contributions, strongest first, without those that speak for the subject. */
const scoreColumns = `subject_user_id AS "subjectUserId", score_centi AS "scoreCenti", tier, cause,
  (SELECT coalesce(array_agg(kind ORDER BY first), '{}') FROM (
     SELECT entry->>'kind' AS kind, min(position) AS first
     FROM jsonb_array_elements(contributions->'entries') WITH ORDINALITY AS listed(entry, position)
     WHERE (entry->>'points')::numeric > 0 GROUP BY 1) AS ranked) AS kinds`;

/** Decides on the next chunk of new scores in a lane: recommended actions, alerts and audit in one transaction. */
export function runDecideStage(deps: DecideDeps, lane: number): Promise<LaneProgress> {
  return consumeLane<ScoreRow>(
    deps.db,
    {
      stage: "decide",
      columns: scoreColumns,
      chunkSize: 500,
      handle: (tx, rows) => decideAll(tx, deps, rows),
      bury: buryRow("decide", lane),
    },
    lane,
  );
}

async function decideAll(tx: Tx, deps: DecideDeps, rows: readonly ScoreRow[]): Promise<void> {
  // Of several scores of one subject in a chunk only the last says how things stand. Decay decides nothing.
  const latest = new Map(rows.filter((row) => row.cause !== "decay").map((row) => [row.subjectUserId, row]));
  if (latest.size === 0) return;
  const ctx = { actor: { kind: "system", id: "pipeline" } as const, requestId: deps.requestId, now: deps.now };
  const facts = await loadSubjectFacts(tx, [...latest.keys()], deps.now);
  const decided = [...latest.values()].flatMap((score) => decideOne(score, facts, deps));
  const frame = {
    policyVersionId: deps.policy.policyVersionId,
    mode: await readMode(tx),
    dataQuality: await readDataQuality(tx, deps.now),
  };
  const stored = await storeActions(
    tx,
    ctx,
    frame,
    decided
      .filter(({ choice }) => choice.isNew)
      .map(({ score, signals, choice }) => ({
        subjectUserId: score.subjectUserId,
        trigger: choice.trigger,
        checked: choice.checked,
        scoreSeq: score.seq,
        scoreCenti: score.scoreCenti,
        tier: score.tier,
        signalIds: signals.map((signal) => signal.signalId),
      })),
  );
  await openAlerts(tx, ctx, alertsFor(decided, stored, deps));
}

function decideOne(score: ScoreRow, loaded: LoadedFacts, deps: DecideDeps): Decided[] {
  const signals = loaded.signals.get(score.subjectUserId) ?? [];
  const earlier = loaded.actions.get(score.subjectUserId) ?? [];
  const newest = signals.at(-1);
  const severityOf = (triggerId: string): number =>
    deps.policy.content.triggers.find((trigger) => trigger.id === triggerId)?.severity ?? 0;
  const choice = chooseAction(
    deps.policy.content,
    {
      asOf: deps.now,
      tier: score.tier,
      score: score.scoreCenti / 100,
      subjectType: loaded.providers.has(score.subjectUserId) ? "provider" : "customer",
      bookingStage: newest?.bookingStage ?? "before_booking",
      signals,
      earlierActions: earlier.filter((action) => action.action !== "none").map((action) => action.createdAt),
    },
    earlier.map((action) => ({ severity: severityOf(action.triggerId), at: action.createdAt })),
  );
  return choice ? [{ score, signals, choice }] : [];
}

function alertsFor(decided: readonly Decided[], stored: readonly StoredAction[], deps: DecideDeps): AlertToOpen[] {
  const actionIds = new Map(stored.map((action) => [action.subjectUserId, action.actionId]));
  return decided.flatMap(({ score, signals, choice }) => {
    const newest = signals.at(-1);
    if (!choice.trigger.opensAlert || !newest) return [];
    const against = signals.filter((signal) => signal.family !== "mitigating");
    return {
      subjectUserId: score.subjectUserId,
      pairKey: newest.pairKey,
      tier: score.tier,
      scoreCenti: score.scoreCenti,
      headline: alertHeadline(score.kinds, newest.bookingStage),
      kinds: score.kinds,
      signalCount: against.length,
      actionId: actionIds.get(score.subjectUserId) ?? null,
      lastSignalAt: newest.occurredAt,
      lastEventRecordedAt: newest.eventRecordedAt,
      slaHours: deps.policy.content.slaHours[score.tier],
    };
  });
}
