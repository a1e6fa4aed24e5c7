import type { Sql } from "#lib/platform/db/sql.ts";
import { backOffMs } from "#lib/sync/breaker.ts";

/** Whether and when the source may be read, as people and failures have left it. */
export type SourceControl = {
  readonly halted: boolean;
  readonly haltReason: string | null;
  readonly consecutiveFailures: number;
  readonly nextAttemptAt: Date | null;
  readonly version: number;
  readonly breaker: unknown;
  readonly latencyBaselineMs: number | null;
  readonly intervalFactor: number;
  /** Keyed fingerprint of credentials that the source refused: they are not tried again. */
  readonly refusedCredential: string | null;
};

export async function loadSourceControl(sql: Sql): Promise<SourceControl> {
  const { rows } = await sql.query<SourceControl>(
    `SELECT halted, halt_reason AS "haltReason", consecutive_failures AS "consecutiveFailures",
            next_attempt_at AS "nextAttemptAt", version, breaker, latency_baseline_ms AS "latencyBaselineMs",
            interval_factor AS "intervalFactor", refused_credential AS "refusedCredential" FROM source_control WHERE control_id = 1`,
  );
  const row = rows[0];
  // A missing row is not permission to read.
  return (
    row ?? {
      halted: true,
      haltReason: "the control row is missing",
      consecutiveFailures: 0,
      nextAttemptAt: null,
      version: 0,
      breaker: null,
      latencyBaselineMs: null,
      intervalFactor: 1,
      refusedCredential: null,
    }
  );
}

/** Records how a cycle ended. A failure sets the time of the next attempt; a success clears it. */
export async function recordCycle(
  sql: Sql,
  outcome: string,
  failures: number,
  roleVerdict: string | null,
): Promise<void> {
  await sql.query(
    `UPDATE source_control SET last_cycle_at = clock_timestamp(), last_cycle_outcome = $1, consecutive_failures = $2,
       next_attempt_at = CASE WHEN $3::int > 0 THEN clock_timestamp() + $3::int * interval '1 millisecond' END,
       role_verdict = coalesce($4, role_verdict)
     WHERE control_id = 1`,
    [outcome, failures, backOffMs(failures), roleVerdict],
  );
}

/** Remembers credentials that the source refused, or that it takes again (null). */
export async function recordRefusedCredential(sql: Sql, fingerprint: string | null): Promise<void> {
  await sql.query(
    `UPDATE source_control SET refused_credential = $1 WHERE control_id = 1 AND refused_credential IS DISTINCT FROM $1`,
    [fingerprint],
  );
}
