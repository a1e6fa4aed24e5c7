import { afterAll, beforeAll, expect, it } from "vitest";
import { pruneRuns } from "#lib/sync/prune-runs.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it("pruning keeps each table's last window, what still differs, and what is recent", async () => {
  await database.db.query(
    `INSERT INTO completeness_windows (table_name, window_start, window_end, source_rows, stored_rows, quarantined_rows, state,
       first_checked_at, checked_at)
     SELECT 'users', '2026-01-0' || day || ' 00:00:00', '2026-01-0' || (day + 1) || ' 00:00:00', 1, 1, 0,
            CASE WHEN day = 2 THEN 'different' ELSE 'equal' END, now() - interval '90 days', now() - interval '90 days'
     FROM generate_series(1, 4) AS day`,
  );
  await pruneRuns(database.db, new Date(Date.now() - 30 * 86_400_000));
  const { rows } = await database.db.query<{ start: string }>(
    "SELECT window_start AS start FROM completeness_windows ORDER BY window_start",
  );
  expect(rows.map((row) => row.start)).toEqual(["2026-01-02 00:00:00", "2026-01-04 00:00:00"]);
});
