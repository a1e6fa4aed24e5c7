import { AppError } from "#lib/platform/errors.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

/**
 * Why an update found no row: gone, closed by someone, claimed by someone, or changed since it was
 * read. The error says who and when, so that a person knows whom to ask.
 */
export async function alertConflict(sql: Sql, alertId: string, actorId: string, now: Date): Promise<AppError> {
  const found = await sql.query<{
    status: string;
    claimed_by: string | null;
    claimed_until: Date | null;
    closed_at: Date | null;
    updated_at: Date;
    claimer: string | null;
    closer: string | null;
  }>(
    `SELECT a.status, a.claimed_by, a.claimed_until, a.closed_at, a.updated_at,
            claimer.name AS claimer, closer.name AS closer
     FROM alerts a
     LEFT JOIN admin_users claimer ON claimer.user_id = a.claimed_by
     LEFT JOIN admin_users closer ON closer.user_id = a.closed_by
     WHERE a.alert_id = $1::uuid`,
    [alertId],
  );
  const alert = found.rows[0];
  if (!alert) return new AppError("resource.not_found", "This alert does not exist.");
  if (alert.closed_at) {
    return conflict(`${alert.closer ?? "The system"} ${alert.status} this alert`, alert.closed_at, alert.closer);
  }
  if (alert.claimed_by && alert.claimed_by !== actorId && alert.claimed_until && alert.claimed_until > now) {
    return conflict(
      `${alert.claimer ?? "A former colleague"} holds this alert, last active`,
      alert.updated_at,
      alert.claimer,
    );
  }
  return conflict("This alert changed after you opened it", alert.updated_at, null);
}

function conflict(what: string, at: Date, by: string | null): AppError {
  const clock = `${at.toISOString().slice(11, 16)} UTC`;
  return new AppError("state.conflict", `${what} at ${clock}.`, {
    details: { at: at.toISOString(), ...(by ? { by } : {}) },
  });
}
