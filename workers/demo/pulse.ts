/** A few numbers that show the pipeline is alive. */
import type { Sql } from "#lib/platform/db/sql.ts";

export type Pulse = {
  readonly events: number;
  readonly signals: number;
  readonly openAlerts: number;
  readonly newAlerts: number;
};

export async function readPulse(sql: Sql): Promise<Pulse> {
  const { rows } = await sql.query<Pulse>(
    `SELECT (SELECT count(*) FROM source_events) AS events,
            (SELECT count(*) FROM risk_signals) AS signals,
            count(*) FILTER (WHERE status IN ('open', 'escalated')) AS "openAlerts",
            count(*) FILTER (WHERE opened_at > now() - interval '1 minute') AS "newAlerts"
     FROM alerts`,
  );
  return rows[0] ?? { events: 0, signals: 0, openAlerts: 0, newAlerts: 0 };
}
