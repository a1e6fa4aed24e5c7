import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { sourceTables } from "#lib/events/model.ts";
import { readConsoleStatus } from "#lib/operations/read-console-status.ts";
import { readOverview } from "#lib/operations/read-overview.ts";
import { readSource } from "#lib/operations/read-source.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
const now = new Date("2026-11-20T14:00:00Z");

const as = (role: Role): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Ana", role, sessionId: newId() },
  requestId: newId(),
  now,
  db: database.db,
});

beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

describe("before anything was read", () => {
  it("says unread and shadow, and shows every table as waiting", async () => {
    const status = await readConsoleStatus({ ctx: as("observer") });
    expect(status).toMatchObject({ mode: "shadow", feed: { verdict: "unread", dataAsOf: null } });
    const source = await readSource({ ctx: as("observer") });
    expect(source.tables.map((table) => [table.tableName, table.state])).toEqual(
      sourceTables.map((name) => [name, "waiting"]),
    );
  });

  it("the overview is empty, not wrong", async () => {
    const overview = await readOverview({ ctx: as("observer") });
    expect(overview.queue).toMatchObject({ open: 0, overdue: 0, oldestOpenedAt: null });
    expect(overview.signals).toMatchObject({ points: [], countedFrom: null, completeUntil: null });
  });
});

describe("once the feed runs", () => {
  it("the data is as old as the table that is furthest behind", async () => {
    for (const [index, table] of sourceTables.entries()) {
      await database.db.query(
        `INSERT INTO sync_watermarks (table_name, complete_until, state, caught_up)
         VALUES ($1, $2, 'ok', true) ON CONFLICT (table_name) DO UPDATE SET
           complete_until = excluded.complete_until, state = 'ok', caught_up = true`,
        [table, `2026-11-20 13:5${index}:00.123456`],
      );
    }
    const { feed } = await readConsoleStatus({ ctx: as("observer") });
    expect(feed.dataAsOf).toBe("2026-11-20T13:50:00.123Z");
    expect(feed.verdict).toBe("behind");
  });

  it("what was counted on both sides is shown, with the window in which a row was missing", async () => {
    await database.db.query(
      `INSERT INTO sync_watermarks (table_name, state, caught_up, lag_ms, sweep_turn, sweep_rows, sweep_last_turn_rows, sweep_keys_done, probe_done)
       VALUES ('messages', 'ok', true, 120000, 3, 50, 100, false, false)`,
    );
    await database.db.query(
      `INSERT INTO completeness_windows (table_name, window_start, window_end, source_rows, stored_rows, quarantined_rows, found_rows, state, first_checked_at, checked_at)
       VALUES ('messages', '2026-11-20 13:00:00', '2026-11-20 13:05:00', 10, 9, 1, 0, 'equal', $1, $1),
              ('messages', '2026-11-20 13:05:00', '2026-11-20 13:10:00', 5, 5, 0, 1, 'repaired', $1, $1),
              ('messages', '2026-11-18 13:05:00', '2026-11-18 13:10:00', 5, 4, 0, 0, 'different', $2, $2)`,
      [now, new Date(now.getTime() - 2 * 86_400_000)],
    );
    const { completeness } = await readSource({ ctx: as("observer") });
    expect(completeness.tables).toMatchObject([
      {
        tableName: "messages",
        windows: 2,
        sourceRows: 15,
        heldRows: 15,
        foundRows: 1,
        different: 0,
        lagMs: 120_000,
        sweep: { turn: 3, done: 0.25 },
      },
    ]);
    expect(completeness.differences).toMatchObject([
      { from: "2026-11-20 13:05:00", until: "2026-11-20 13:10:00", foundRows: 1, state: "repaired" },
    ]);
  });

  it("read times are put into buckets of five minutes, errors counted", async () => {
    await database.db.query(
      `INSERT INTO sync_runs (run_id, cycle_id, table_name, query, started_at, duration_ms, rows_read, rows_changed,
                              rows_quarantined, latency_class, error_class)
       SELECT gen_random_uuid(), gen_random_uuid(), 'users', 'tail', $1::timestamptz - n * interval '1 minute', n * 10, 0, 0, 0,
              'normal', CASE WHEN n = 2 THEN 'timeout' ELSE 'none' END
       FROM generate_series(1, 4) AS n`,
      [now],
    );
    const { latency } = await readSource({ ctx: as("operator") });
    expect(latency.points).toEqual([{ at: "2026-11-20T13:55:00.000Z", p50: 25, p95: 38.5, reads: 4, errors: 1 }]);
  });
});
