import type { Ctx } from "#lib/access/context.ts";
import { showField } from "#lib/access/show-field.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { toAlertRow, type AlertRow, type StoredAlert } from "#lib/alerts/alert-row.ts";
import { alertColumns, alertJoins } from "#lib/alerts/list-alerts-sql.ts";
import {
  actionColumns,
  toRecommendedAction,
  type RecommendedAction,
  type StoredAction,
} from "#lib/alerts/recommended-action.ts";
import { signalColumns, toSignalRow, type SignalRow, type StoredSignal } from "#lib/alerts/signal-row.ts";
import { AppError } from "#lib/platform/errors.ts";

export type AlertDetail = {
  readonly alert: AlertRow;
  readonly action: RecommendedAction | null;
  /** Newest first, at most eight. */
  readonly signals: readonly SignalRow[];
  readonly subject: { readonly city: string | null; readonly country: string | null; readonly status: string } | null;
};

const shownSignals = 8;

/** One alert with its recommended action and latest evidence. Needs `alerts:read`. Throws `resource.not_found`. */
export async function readAlert({ ctx, input }: { ctx: Ctx; input: { alertId: string } }): Promise<AlertDetail> {
  requirePermission(ctx, "alerts:read");
  const found = await ctx.db.query<StoredAlert & { action_id: string | null }>(
    `SELECT ${alertColumns}, a.action_id FROM alerts a ${alertJoins} WHERE a.alert_id = $1::uuid`,
    [input.alertId],
  );
  const stored = found.rows[0];
  if (!stored) throw new AppError("resource.not_found", "This alert does not exist.");
  const subject = stored.subject_user_id;
  const [actions, signals, users] = await Promise.all([
    ctx.db.query<StoredAction>(`SELECT ${actionColumns} FROM enforcement_actions WHERE action_id = $1::uuid`, [
      stored.action_id,
    ]),
    ctx.db.query<StoredSignal>(
      `SELECT ${signalColumns} FROM risk_signals WHERE subject_user_id = $1 ORDER BY occurred_at DESC, seq DESC LIMIT $2`,
      [subject, shownSignals],
    ),
    ctx.db.query<{ city: string | null; country: string | null; status: string }>(
      "SELECT city, country, status FROM users WHERE user_id = $1",
      [subject],
    ),
  ]);
  const action = actions.rows[0];
  return {
    alert: toAlertRow(stored, ctx.actor.id, ctx.now),
    action: action ? showField(ctx.actor, "alert.action", toRecommendedAction(action), null) : null,
    signals: signals.rows.map((row) => toSignalRow(row, ctx.actor)),
    subject: showField(ctx.actor, "alert.subject", users.rows[0] ?? null, null),
  };
}
