/** Many writers, long transactions and a worker whose statements fail at random: what is in the source ends up here. */
import { setTimeout as pause } from "node:timers/promises";
import type { Connection, RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testMariaDb } from "#workers/demo/test-database.ts";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";
import { ended, startTestWorker } from "#workers/demo/test-worker.ts";

const seed = 20_261_120;
const writers = 10;
const writingMs = 14_000;
/** The longest usual transaction stays below the lag; a few on purpose do not. */
const lagMs = 4_000;
const limits = { SYNC_CLOSE_LAG_MS: lagMs, SYNC_BATCH_SIZE: 20, SYNC_SWEEP_TURN_MINUTES: 0 };

let sync: TestSync;

beforeAll(async () => {
  sync = await createTestSync();
});
afterAll(() => sync.drop());

/** A small generator with a state (mulberry32): the same seed plays the same moves. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function write(connection: Connection, writer: number, until: number): Promise<void> {
  const random = randomFrom(seed + writer);
  while (performance.now() < until) {
    const kind = random();
    await connection.beginTransaction();
    await move(connection, random);
    // One in ten holds on to what it wrote; one in fifty for longer than the lag.
    if (kind < 0.1) await pause(kind < 0.02 ? lagMs + 2_000 : 500 + random() * 2_000);
    await (random() < 0.05 ? connection.rollback() : connection.commit());
    await pause(random() * 60);
  }
}

async function move(connection: Connection, random: () => number): Promise<void> {
  const choice = random();
  const user = 1 + Math.floor(random() * 400);
  if (choice < 0.45)
    await connection.query(
      "INSERT INTO messages (conversation_id, sender_id, receiver_id, body) VALUES (1, ?, ?, 'hello')",
      [user, user + 1],
    );
  else if (choice < 0.7)
    await connection.query("INSERT INTO users (name, email, city) VALUES ('P', 'p@example.com', 'Lyon')");
  else if (choice < 0.95)
    await connection.query("UPDATE users SET city = ? WHERE user_id = ?", [`City ${Math.floor(random() * 1e6)}`, user]);
  // Many rows of one instant.
  else
    await connection.query("UPDATE users SET country = IF(country = 'FR', 'PT', 'FR') WHERE user_id % 10 = ?", [
      user % 10,
    ]);
}

/** Makes whatever statement the worker is at fail, and with it the transaction around it. */
async function sabotage(until: number): Promise<number> {
  const random = randomFrom(seed);
  let cuts = 0;
  while (performance.now() < until) {
    await pause(5 + random() * 45);
    const { rowCount } = await sync.database.db.query(
      `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'test' AND pid <> pg_backend_pid() AND state = 'active'`,
    );
    cuts += rowCount;
    await sync.database.db.query("UPDATE source_control SET next_attempt_at = NULL, breaker = NULL");
  }
  return cuts;
}

/** Where not even the failure can be recorded, the loop around the cycle goes on. */
const cycled = () =>
  sync.cycle(limits).then(
    ({ outcome }) => outcome,
    () => "failed",
  );

/** Cycles in this process whose statements fail at random. Says how many cycles failed. */
async function cycleAndCut(until: number): Promise<number> {
  const cutting = sabotage(until);
  let failed = 0;
  while (performance.now() < until) if ((await cycled()) === "failed") failed += 1;
  expect(await cutting).toBeGreaterThan(0);
  return failed;
}

/** A worker of its own, killed (-9) between any two statements and started again. Says how often. */
async function killAgainAndAgain(until: number): Promise<number> {
  const random = randomFrom(seed);
  const environment = { SYNC_CLOSE_LAG_MS: String(lagMs), SYNC_BATCH_SIZE: "20", SYNC_INTERVAL_MS: "5000" };
  let kills = 0;
  while (performance.now() < until) {
    const reads = await sync.count("sync_runs");
    const worker = startTestWorker({ ...sync, environment });
    for (let waited = 0; waited < 200 && (await sync.count("sync_runs")) === reads; waited += 1) await pause(20);
    await pause(random() * 600);
    worker.kill("SIGKILL");
    await ended(worker);
    if ((await sync.count("sync_runs")) > reads) kills += 1;
  }
  return kills;
}

async function difference(table: string, key: string, cursor: string): Promise<{ missing: number; stale: number }> {
  const [source] = await sync.marketplace.admin.query<RowDataPacket[]>({
    sql: `SELECT CAST(${key} AS CHAR) AS k, CAST(${cursor} AS CHAR) AS c FROM ${table}`,
  });
  const { rows } = await sync.database.db.query<{ k: string; c: string }>(
    `SELECT ${key} AS k, source_cursor AS c FROM ${table} WHERE deleted_at IS NULL`,
  );
  const stored = new Map(rows.map((row) => [row.k, row.c]));
  const missing = source.filter((row) => !stored.has(String(row["k"]))).length;
  const stale = source.filter(
    (row) => stored.has(String(row["k"])) && stored.get(String(row["k"])) !== row["c"],
  ).length;
  expect(rows.length - (source.length - missing), `${table}: rows that the source never committed`).toBe(0);
  expect(source.length).toBeGreaterThan(30);
  return { missing, stale };
}

describe.each([
  { digits: 6, disturb: killAgainAndAgain, how: "a worker that is killed again and again" },
  { digits: 0, disturb: cycleAndCut, how: "statements that fail at random" },
])("under ten writers with stamps of $digits digits, one in ten slow to commit, and $how", ({ digits, disturb }) => {
  it("ends with nothing missing and nothing stale", { timeout: 120_000 }, async () => {
    const { admin, database } = sync.marketplace;
    for (const table of ["users", "messages"]) await admin.query(`DELETE FROM ${table}`);
    const stamp = `DATETIME(${digits}) NOT NULL DEFAULT CURRENT_TIMESTAMP(${digits})`;
    await admin.query(`ALTER TABLE messages MODIFY \`timestamp\` ${stamp}`);
    await admin.query(`ALTER TABLE users MODIFY updated_at ${stamp} ON UPDATE CURRENT_TIMESTAMP(${digits})`);
    await sync.database.db.query(
      "TRUNCATE users, messages, source_events, sync_watermarks, source_columns, completeness_windows, missing_rows, sync_lateness",
    );
    const connections = await Promise.all(
      Array.from({ length: writers }, () => testMariaDb().adminConnection(database)),
    );
    for (const connection of connections) await connection.query("SET innodb_lock_wait_timeout = 50");
    const until = performance.now() + writingMs;
    const writing = Promise.all(connections.map((connection, writer) => write(connection, writer, until)));
    expect(await disturb(until)).toBeGreaterThan(1);
    await writing;
    await Promise.all(connections.map((connection) => connection.end()));
    await pause(lagMs + 1_500);
    await sync.database.db.query("UPDATE source_control SET next_attempt_at = NULL, breaker = NULL");
    for (let round = 0; round < 3; round += 1) await sync.drain(limits);
    expect(await difference("users", "user_id", "updated_at")).toEqual({ missing: 0, stale: 0 });
    expect(await difference("messages", "message_id", "`timestamp`".replaceAll("`", ""))).toEqual({
      missing: 0,
      stale: 0,
    });
    expect(await sync.count("sync_lateness")).toBeGreaterThan(0);
    // No version is told twice, whatever was cut in between.
    expect(
      await sync.count(
        "(SELECT FROM source_events GROUP BY source_table, source_key, row_hash, version HAVING count(*) > 1) AS twice",
      ),
    ).toBe(0);
  });
});
