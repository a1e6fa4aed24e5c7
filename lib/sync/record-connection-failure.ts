import type { Clock } from "#lib/platform/clock.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";
import { queryErrorClass, recordRuns } from "#lib/sync/run-log.ts";

/**
 * Puts a connection that could not be made into the log of queries, where the rules over errors and
 * refused credentials look. Metadata only. Never throws: the failure itself is on its way already.
 */
export async function recordConnectionFailure(
  deps: { readonly db: Sql; readonly clock: Clock },
  startedAt: Date,
  error: unknown,
): Promise<void> {
  const run = {
    table: "source",
    query: "source:connect",
    startedAt,
    durationMs: Math.max(0, deps.clock.now().getTime() - startedAt.getTime()),
    ...{ rowsRead: 0, rowsChanged: 0, rowsQuarantined: 0 },
    errorClass: queryErrorClass(error),
  } as const;
  await recordRuns(deps.db, newId(startedAt), [run], run.durationMs).catch(() => {});
}
