import { beforeEach, describe, expect, it } from "vitest";
import { consumeLane, type LaneConsumer, type LogPosition } from "#lib/jobs/consume-lane.ts";
import { buryRow } from "#lib/jobs/dead-letters.ts";
import { sleep } from "#lib/platform/clock.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import { silentLog } from "#lib/platform/log.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let other: Database;

beforeEach(async () => {
  database = await createTestDatabase();
  other = openDatabase({ url: database.url, applicationName: "other", log: silentLog });
  return async () => {
    await other.close();
    await database.drop();
  };
});

/** Adds events of lane 0 (shard 0), the smallest that the log takes. */
async function addEvents(sql: Sql, keys: readonly string[]): Promise<void> {
  await sql.query(
    `INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, shard, occurred_at, historic,
                                payload, row_hash, schema_fingerprint)
     SELECT 'users', key, 1, 'seen', key, 0, now(), false, '{}', '', 'x' FROM unnest($1::text[]) AS key`,
    [keys],
  );
}

type Row = LogPosition & { readonly key: string };
const seen: string[] = [];

function consumer(over: Partial<LaneConsumer<Row>> = {}): LaneConsumer<Row> {
  return {
    stage: "detect",
    columns: "source_key AS key",
    chunkSize: 10,
    handle: async (_tx, rows) => void seen.push(...rows.map((row) => row.key)),
    bury: buryRow("detect", 0),
    ...over,
  };
}

beforeEach(() => void seen.splice(0));

/** Consumes until the lane is at rest. Another test's transaction on this server may hide rows for a moment. */
async function drain(what: LaneConsumer<Row>): Promise<number[]> {
  const chunks: number[] = [];
  for (let round = 0; round < 500; round += 1) {
    const { consumed, more } = await consumeLane(database.db, what, 0);
    if (consumed > 0) chunks.push(consumed);
    if (!more) return chunks;
    if (consumed === 0) await sleep(20);
  }
  throw new Error("the lane did not come to rest");
}

describe("consuming a lane", () => {
  it("takes each row once, in chunks, and comes to rest", async () => {
    const keys = Array.from({ length: 25 }, (_, index) => `k${index}`);
    await addEvents(database.db, keys);
    const chunks = await drain(consumer());
    expect(chunks.reduce((sum, size) => sum + size, 0)).toBe(25);
    expect(Math.max(...chunks)).toBeLessThanOrEqual(10);
    expect(await drain(consumer())).toEqual([]);
    expect(seen).toEqual(keys);
  });

  it("never passes a row that commits late with a smaller sequence", async () => {
    let announceStart = (): void => {};
    let finish = (): void => {};
    const started = new Promise<void>((resolve) => (announceStart = resolve));
    const release = new Promise<void>((resolve) => (finish = resolve));
    const late = other.withSystemTransaction(async (tx) => {
      await addEvents(tx, ["late"]);
      announceStart();
      await release;
    });
    await started;
    await addEvents(database.db, ["early"]);
    expect(await consumeLane(database.db, consumer(), 0)).toEqual({ consumed: 0, more: true });
    finish();
    await late;
    await drain(consumer());
    expect(seen).toEqual(["late", "early"]);
  });

  it("repeats a chunk whose transaction failed, and keeps nothing of the failure", async () => {
    await addEvents(database.db, ["a", "b"]);
    const visible = `SELECT FROM source_events WHERE written_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
    while ((await database.db.query(visible)).rowCount < 2) await sleep(20);
    const failing = consumer({
      handle: async (tx) => {
        await tx.query("INSERT INTO leases (name, holder, token, expires_at) VALUES ('trace', 'x', 1, now())");
        throw new Error("crash");
      },
    });
    await expect(consumeLane(database.db, failing, 0)).rejects.toThrow("crash");
    expect((await database.db.query("SELECT FROM leases")).rowCount).toBe(0);
    await drain(consumer());
    expect(seen).toEqual(["a", "b"]);
  });

  it("buries the one row that cannot be stored and lets its neighbours through", async () => {
    await addEvents(database.db, ["a", "b", "poison", "c", "d"]);
    const picky = consumer({
      handle: async (tx, rows) => {
        for (const row of rows) {
          if (row.key === "poison") await tx.query("SELECT 'not a number'::int");
          await tx.query("INSERT INTO leases (name, holder, token, expires_at) VALUES ($1, 'x', 1, now())", [row.key]);
        }
      },
    });
    await drain(picky);
    const { rows: kept } = await database.db.query<{ name: string }>("SELECT name FROM leases ORDER BY name");
    expect(kept.map((row) => row.name)).toEqual(["a", "b", "c", "d"]);
    const { rows: dead } = await database.db.query<{ stage: string; error: string }>(
      `SELECT stage, error_class AS error FROM dead_letters`,
    );
    expect(dead).toEqual([{ stage: "detect", error: "22P02" }]);
  });

  it("leaves a lane alone that another worker holds", async () => {
    await addEvents(database.db, ["a"]);
    const outcome = await other.withSystemTransaction(async (tx) => {
      await tx.query("SELECT FROM pipeline_offsets WHERE stage = 'detect' AND lane = 0 FOR UPDATE");
      return consumeLane(database.db, consumer(), 0);
    });
    expect(outcome).toEqual({ consumed: 0, more: false });
    expect(seen).toEqual([]);
  });
});
