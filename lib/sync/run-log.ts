import type { SourceTable } from "#lib/events/model.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

export const queryErrorClasses = [
  "none",
  "timeout",
  "auth_failure",
  "connection",
  "drift",
  "guard",
  "privilege",
  "invalid_row",
] as const;
export type QueryErrorClass = (typeof queryErrorClasses)[number];

/** What is kept about a query of the source: metadata, never text, parameters or values. */
export type QueryRun = {
  readonly table: SourceTable | "source";
  readonly query: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly rowsRead: number;
  readonly rowsChanged: number;
  readonly rowsQuarantined: number;
  readonly errorClass: QueryErrorClass;
};

/** Latency against what is usual for a page read: twice is elevated, five times critical. */
export function latencyClass(durationMs: number, usualMs: number): "normal" | "elevated" | "critical" {
  const floor = Math.max(usualMs, 20);
  if (durationMs > floor * 5) return "critical";
  return durationMs > floor * 2 ? "elevated" : "normal";
}

/** The class of a failed query, from what the source connection says of it. */
export function queryErrorClass(error: unknown): QueryErrorClass {
  if (error instanceof AppError) {
    const named = error.details?.["errorClass"];
    const known = queryErrorClasses.find((candidate) => candidate === named);
    if (known) return known;
    if (error.code === "source.refused") return "guard";
  }
  return "connection";
}

/** Writes the queries of a cycle in one statement. */
export async function recordRuns(sql: Sql, cycleId: string, runs: readonly QueryRun[], usualMs: number): Promise<void> {
  if (runs.length === 0) return;
  await sql.query(
    `INSERT INTO sync_runs (run_id, cycle_id, table_name, query, started_at, duration_ms, rows_read, rows_changed,
                            rows_quarantined, latency_class, error_class)
     SELECT id::uuid, $1::uuid, table_name, query, started_at, duration_ms, rows_read, rows_changed, rows_quarantined, latency, error
     FROM unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::int[], $7::int[], $8::int[], $9::int[],
                 $10::text[], $11::text[])
       AS run(id, table_name, query, started_at, duration_ms, rows_read, rows_changed, rows_quarantined, latency, error)`,
    [
      cycleId,
      runs.map((run) => newId(run.startedAt)),
      runs.map((run) => run.table),
      runs.map((run) => run.query),
      runs.map((run) => run.startedAt),
      runs.map((run) => Math.round(run.durationMs)),
      runs.map((run) => run.rowsRead),
      runs.map((run) => run.rowsChanged),
      runs.map((run) => run.rowsQuarantined),
      runs.map((run) => latencyClass(run.durationMs, usualMs)),
      runs.map((run) => run.errorClass),
    ],
  );
}
