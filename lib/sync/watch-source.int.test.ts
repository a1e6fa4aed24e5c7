import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fixedClock, hourMs, minuteMs } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { watchSource } from "#lib/sync/watch-source.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import { testSyncSettings } from "#workers/demo/test-marketplace.ts";

let database: TestDatabase;
const start = new Date("2026-11-20T12:20:00Z");
const after = (minutes: number) => new Date(start.getTime() + minutes * minuteMs);

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await database.db.query("TRUNCATE sync_runs, source_watch, source_hours, notification_outbox, sync_watermarks");
  await database.db.query("UPDATE source_control SET halted = false");
});
afterAll(() => database.drop());

async function addRuns(count: number, errorClass = "none", table = "users", at = start): Promise<void> {
  await database.db.query(
    `INSERT INTO sync_runs (run_id, cycle_id, table_name, query, started_at, duration_ms, rows_read, rows_changed,
                            rows_quarantined, latency_class, error_class)
     SELECT gen_random_uuid(), $1, $2, 'sync:users:tail', $3, 10, 1, 1, 0, 'normal', $4 FROM generate_series(1, $5)`,
    [newId(), table, new Date(at.getTime() - minuteMs), errorClass, count],
  );
}

async function setWatermark(low: string, hot: string): Promise<void> {
  await database.db.query(
    `INSERT INTO sync_watermarks (table_name, low_cursor, low_key, hot_cursor, hot_key) VALUES ('users', $1, '1', $2, '1')
     ON CONFLICT (table_name) DO UPDATE SET low_cursor = excluded.low_cursor, hot_cursor = excluded.hot_cursor`,
    [low, hot],
  );
}

const look = (now = start, enabled = true) =>
  watchSource(
    { db: database.db, clock: fixedClock(now) },
    testSyncSettings({ SYNC_ENABLED: enabled, SYNC_CLOSE_LAG_MS: 120_000 }),
  ).then((found) => found.map((anomaly) => anomaly.code));

describe("the watch over the feed", () => {
  it("finds nothing in a feed that is well", async () => {
    await addRuns(40);
    await setWatermark("2026-11-20 12:00:00", "2026-11-20 12:00:00");
    expect(await look()).toEqual([]);
  });

  it("tells of errors and of refused credentials through the outbox", async () => {
    await addRuns(20);
    await addRuns(4, "auth_failure", "source");
    expect(await look()).toEqual(["SOURCE_ANOMALY_READ_ERRORS", "SOURCE_ANOMALY_AUTHENTICATION_FAILURES"]);
    const { rowCount } = await database.db.query("SELECT FROM notification_outbox WHERE severity = 'CRITICAL'");
    expect(rowCount).toBe(2);
  });

  it("tells of a watermark that stands still with newer rows, and no more once it moves", async () => {
    await setWatermark("2026-11-20 12:00:00", "2026-11-20 12:05:00");
    expect(await look()).toEqual([]);
    expect(await look(after(6))).toEqual([]);
    expect(await look(after(8))).toEqual(["SOURCE_ANOMALY_WATERMARK_STUCK"]);
    await setWatermark("2026-11-20 12:01:00", "2026-11-20 12:05:00");
    expect(await look(after(9))).toEqual([]);
  });

  it("does not take a source that was quiet for days for a stuck one when its first row comes", async () => {
    await setWatermark("2026-11-17 12:00:00", "2026-11-17 12:00:00");
    expect(await look()).toEqual([]);
    await setWatermark("2026-11-17 12:00:00", "2026-11-20 12:21:00");
    expect(await look(after(3 * 24 * 60))).toEqual([]);
  });

  it("keeps a baseline by table and hour, beyond the log's own week", async () => {
    await addRuns(5);
    await look();
    await database.db.query("TRUNCATE sync_runs");
    await look();
    const { rows } = await database.db.query<{ hour: Date; rows: number }>(
      `SELECT hour, rows_changed AS rows FROM source_hours`,
    );
    expect(rows).toEqual([{ hour: new Date("2026-11-20T12:00:00Z"), rows: 5 }]);
  });

  it("tells of a table that is silent against its hour of the week", async () => {
    const hour = Math.floor(start.getTime() / hourMs) * hourMs - hourMs;
    for (const week of [0, 1, 2, 3, 4])
      await database.db.query(
        `INSERT INTO source_hours (table_name, hour, reads, rows_changed) VALUES ('messages', $1, 9, 50), ('bookings', $1, 9, $2)`,
        [new Date(hour - week * 7 * 24 * hourMs), week === 0 ? 0 : 30],
      );
    expect(await look()).toEqual(["SOURCE_ANOMALY_TABLE_SILENT"]);
  });

  it("says nothing while the source is halted or disabled", async () => {
    await addRuns(4, "auth_failure", "source");
    expect(await look(start, false)).toEqual([]);
    await database.db.query("UPDATE source_control SET halted = true");
    expect(await look()).toEqual([]);
  });
});
