import type { AlertStatus, AlertTier } from "#lib/alerts/alert-filter.ts";

/** One alert as a list shows it. Times are ISO 8601 in UTC; the score is 0–100 with two decimals. */
export type AlertRow = {
  readonly alertId: string;
  readonly subjectUserId: string;
  readonly status: AlertStatus;
  readonly tier: AlertTier;
  readonly score: number;
  readonly headline: string;
  readonly kinds: readonly string[];
  readonly signalCount: number;
  readonly openedAt: string;
  readonly lastSignalAt: string;
  readonly slaDueAt: string;
  /** Who works on it now; null also when a claim has run out. */
  readonly claim: {
    readonly name: string;
    readonly userId: string;
    readonly mine: boolean;
    readonly until: string;
  } | null;
  readonly closed: { readonly name: string; readonly at: string; readonly reason: string | null } | null;
  readonly version: number;
};

export type StoredAlert = {
  alert_id: string;
  subject_user_id: string;
  status: AlertStatus;
  tier: AlertTier;
  score_centi: number;
  headline: string;
  kinds: string[];
  signal_count: number;
  opened_at: Date;
  last_signal_at: Date;
  sla_due_at: Date;
  claimed_by: string | null;
  claimed_until: Date | null;
  claimed_by_name: string | null;
  close_reason: string | null;
  closed_at: Date | null;
  closed_by_name: string | null;
  version: number;
};

/** `actorId` and `now` decide whose claim it is and whether it still holds. */
export function toAlertRow(stored: StoredAlert, actorId: string, now: Date): AlertRow {
  const claimed = stored.claimed_by && stored.claimed_until && stored.claimed_until > now;
  return {
    alertId: stored.alert_id,
    subjectUserId: stored.subject_user_id,
    status: stored.status,
    tier: stored.tier,
    score: stored.score_centi / 100,
    headline: stored.headline,
    kinds: stored.kinds,
    signalCount: stored.signal_count,
    openedAt: stored.opened_at.toISOString(),
    lastSignalAt: stored.last_signal_at.toISOString(),
    slaDueAt: stored.sla_due_at.toISOString(),
    claim:
      claimed && stored.claimed_by && stored.claimed_until
        ? {
            name: stored.claimed_by_name ?? "a former colleague",
            userId: stored.claimed_by,
            mine: stored.claimed_by === actorId,
            until: stored.claimed_until.toISOString(),
          }
        : null,
    closed: stored.closed_at
      ? {
          name: stored.closed_by_name ?? "the system",
          at: stored.closed_at.toISOString(),
          reason: stored.close_reason,
        }
      : null,
    version: stored.version,
  };
}
