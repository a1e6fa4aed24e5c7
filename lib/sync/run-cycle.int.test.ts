import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { openJobQueue, type JobQueue } from "#lib/jobs/job-queue.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { createKeyRing, openText } from "#lib/platform/crypto.ts";
import type { SyncSettings } from "#lib/platform/env.ts";
import { silentLog } from "#lib/platform/log.ts";
import { runCycle, type CycleOutcome } from "#lib/sync/run-cycle.ts";
import { createTestDatabase, testMariaDb, type TestDatabase } from "#workers/demo/test-database.ts";
import { createTestMarketplace, testSyncSettings, type TestMarketplace } from "#workers/demo/test-marketplace.ts";

const ring = createKeyRing(randomBytes(32));
let database: TestDatabase;
let marketplace: TestMarketplace;
let queue: JobQueue;

beforeEach(async () => {
  database = await createTestDatabase();
  marketplace = await createTestMarketplace();
  queue = await openJobQueue({ url: database.url, log: silentLog });
  return async () => {
    await queue.stop(1_000);
    await marketplace.drop();
    await database.drop();
  };
});

async function cycle(over: Partial<SyncSettings> = {}, holder = "test"): Promise<CycleOutcome> {
  return runCycle({
    db: database.db,
    queue,
    ring,
    clock: systemClock,
    log: silentLog,
    holder,
    runtime: "test",
    settings: () => ({ sync: testSyncSettings(over), source: marketplace.source }),
  });
}

/** Cycles until nothing is left; a bound keeps a live-lock from hanging the test. */
async function drain(over: Partial<SyncSettings> = {}): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    const outcome = await cycle(over);
    expect(outcome.outcome).toBe("read");
    if (!outcome.more) return;
  }
  throw new Error("the sync did not come to rest");
}

async function count(sql: string): Promise<number> {
  const { rows } = await database.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
  return rows[0]?.n ?? -1;
}

/** Rows of any table, the job queue's included, whose text matches. */
async function rowsHolding(pattern: string): Promise<number> {
  const { rows: tables } = await database.db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
  );
  let hits = 0;
  for (const { name } of tables) {
    const { rows } = await database.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${name} AS t WHERE t::text ~* $1`,
      [pattern],
    );
    hits += rows[0]?.n ?? 0;
  }
  return hits;
}

async function addUser(id: number, over: { email?: string; phone?: string; city?: string } = {}): Promise<void> {
  await marketplace.admin.query(
    "INSERT INTO users (user_id, name, email, phone, city, country) VALUES (?, ?, ?, ?, ?, 'US')",
    [
      id,
      `Person ${id}`,
      over.email ?? `person${id}@example.com`,
      over.phone ?? "+1 555 010 0199",
      over.city ?? "Springfield",
    ],
  );
}

async function addMessage(id: number, body: string, at = "2026-10-01 10:00:00.000000"): Promise<void> {
  await marketplace.admin.query(
    "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES (?, 1, 1, 2, ?, ?)",
    [id, body, at],
  );
}

describe("a sync cycle", () => {
  it("takes each row in once, however often it runs", async () => {
    await addUser(1);
    await addUser(2);
    await addMessage(1, "Hello there");
    await drain();
    await drain();
    expect(await count("source_events")).toBe(3);
    expect(await count("users")).toBe(2);
    expect(await count("messages")).toBe(1);
  });

  it("makes an event of every version it sees: A, B and A again are three", async () => {
    await addUser(1, { city: "Lyon" });
    await drain();
    for (const city of ["Porto", "Lyon"]) {
      await marketplace.admin.query("UPDATE users SET city = ? WHERE user_id = 1", [city]);
      await drain();
    }
    const { rows } = await database.db.query<{ version: number; city: string }>(
      "SELECT version, payload->>'city' AS city FROM source_events ORDER BY version",
    );
    expect(rows).toEqual([
      { version: 1, city: "Lyon" },
      { version: 2, city: "Porto" },
      { version: 3, city: "Lyon" },
    ]);
  });

  it("walks more rows of one instant than a batch holds", async () => {
    const values = Array.from({ length: 53 }, (_, index) => [
      index + 1,
      1,
      1,
      2,
      `Message ${index}`,
      "2026-10-01 10:00:00.123456",
    ]);
    await marketplace.admin.query(
      "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES ?",
      [values],
    );
    await drain({ SYNC_BATCH_SIZE: 10 });
    expect(await count("source_events")).toBe(53);
  });

  describe("with a backlog", () => {
    const backlog = { SYNC_BATCH_SIZE: 10, SYNC_CLOSE_LAG_MS: 0 };
    async function addBacklog(rows: number): Promise<void> {
      for (let id = 1; id <= rows; id += 1) await addMessage(id, `Message ${id}`, "2026-10-01 10:00:00.000000");
    }

    it("drains several pages a step, and no more than the minute's rows allow", async () => {
      await addBacklog(95);
      await cycle({ ...backlog, SYNC_ROWS_PER_MINUTE: 160 });
      expect(await count("messages")).toBe(20);
      await cycle({ ...backlog, SYNC_ROWS_PER_MINUTE: 10_000 });
      expect(await count("messages")).toBe(95);
    });

    it("keeps the pages before one that cannot be stored, and reads on from there", async () => {
      await addBacklog(45);
      await database.db.query(
        `CREATE FUNCTION refuse_third_page() RETURNS trigger LANGUAGE plpgsql AS $$
           BEGIN IF NEW.message_id = '25' THEN RAISE EXCEPTION 'no room'; END IF; RETURN NEW; END $$`,
      );
      await database.db.query(
        "CREATE TRIGGER refuse_third_page BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION refuse_third_page()",
      );
      await expect(cycle({ ...backlog, SYNC_ROWS_PER_MINUTE: 10_000 })).resolves.toMatchObject({ outcome: "failed" });
      expect(await count("messages")).toBe(20);
      expect(await count("source_events")).toBe(20);
      expect(await count("sync_runs WHERE table_name = 'messages' AND rows_changed = 10")).toBe(2);
      await database.db.query("DROP FUNCTION refuse_third_page CASCADE");
      await database.db.query("UPDATE source_control SET next_attempt_at = NULL");
      await drain(backlog);
      expect(await count("messages")).toBe(45);
      expect(await count("source_events")).toBe(45);
    });
  });

  it("finds a transaction that committed late, through the close loop", async () => {
    await addUser(1);
    const writer = await testMariaDb().adminConnection(marketplace.database);
    await writer.beginTransaction();
    await writer.query("INSERT INTO users (user_id, name, email) VALUES (50, 'Late Comer', 'late@example.com')");
    await addUser(60);
    await cycle({ SYNC_CLOSE_LAG_MS: 60_000 });
    expect(await count("users")).toBe(2);
    await writer.commit();
    await writer.end();
    await cycle({ SYNC_CLOSE_LAG_MS: 60_000 });
    expect(await count("users")).toBe(2);
    // Once the close lag has passed over it, the late row is found. Lag 0 stands for that time having gone by.
    await drain({ SYNC_CLOSE_LAG_MS: 0 });
    expect(await count("users")).toBe(3);
  });

  it("keeps identity out: only fingerprints and sealed text are stored", async () => {
    await addUser(1, { email: "canary.person@example.com", phone: "+1 555 010 0142" });
    await addMessage(1, "canary text of a message");
    await drain();
    expect(await rowsHolding("Springfield")).toBeGreaterThan(0);
    expect(await rowsHolding("canary|person 1|5550100142|010 0142")).toBe(0);
    const { rows } = await database.db.query<{ sealed: Buffer; version: number }>(
      "SELECT content_sealed AS sealed, version FROM source_events WHERE source_table = 'messages'",
    );
    const stored = rows[0];
    expect(stored && openText(ring, `messages:1:${stored.version}`, stored.sealed)).toBe("canary text of a message");
  });

  it("sets aside a row it cannot read, says why, and takes its neighbours", async () => {
    await marketplace.admin.query("SET SESSION sql_mode = ''");
    await addMessage(1, "before");
    await addMessage(2, "x".repeat(16 * 1024 * 1024 - 1_000));
    await addMessage(3, "a\u0000b");
    await addMessage(4, "after");
    await marketplace.admin.query(
      "INSERT INTO users (user_id, name, email, email_verified_at) VALUES (1, 'A', 'a@example.com', '0000-00-00')",
    );
    await marketplace.admin.query("INSERT INTO users (user_id, name, email) VALUES (2, 'B', 'b@example.com')");
    await marketplace.admin.query(
      "INSERT INTO users (user_id, name, email, status) VALUES (3, 'C', 'c@example.com', '')",
    );
    await drain();
    const { rows } = await database.db.query<{ t: string; k: string; column: string; reason: string }>(
      `SELECT table_name AS t, source_key AS k, column_name AS column, reason FROM quarantined_rows ORDER BY table_name, source_key`,
    );
    expect(rows).toEqual([
      { t: "messages", k: "2", column: "body", reason: "too_long" },
      { t: "messages", k: "3", column: "body", reason: "bad_encoding" },
      { t: "users", k: "1", column: "email_verified_at", reason: "bad_date" },
      { t: "users", k: "3", column: "status", reason: "unknown_value" },
    ]);
    expect(await count("messages")).toBe(2);
    expect(await count("users")).toBe(1);
    expect(await count("quarantined_rows AS q WHERE q::text LIKE '%xxxx%'")).toBe(0);
  });

  it("takes a quarantined row in once it has been put right, and closes its quarantine", async () => {
    await marketplace.admin.query("SET SESSION sql_mode = ''");
    await marketplace.admin.query(
      "INSERT INTO users (user_id, name, email, status) VALUES (3, 'C', 'c@example.com', '')",
    );
    await drain();
    await marketplace.admin.query("UPDATE users SET status = 'active' WHERE user_id = 3");
    await drain();
    expect(await count("users")).toBe(1);
    expect(await count("quarantined_rows WHERE resolved_at IS NULL")).toBe(0);
  });

  it("reads nothing while halted or disabled, and does not move", async () => {
    await addUser(1);
    expect((await cycle({ SYNC_ENABLED: false })).outcome).toBe("disabled");
    await database.db.query("UPDATE source_control SET halted = true");
    expect((await cycle()).outcome).toBe("halted");
    expect(await count("source_events")).toBe(0);
  });

  it("runs in one worker at a time", async () => {
    await database.db.query(
      "INSERT INTO leases (name, holder, token, expires_at) VALUES ('sync', 'other', 7, now() + interval '1 minute')",
    );
    expect((await cycle()).outcome).toBe("not_holder");
    await database.db.query("UPDATE leases SET expires_at = now() - interval '1 second'");
    expect((await cycle()).outcome).toBe("read");
  });

  it("skips a table whose shape changed, keeps the others, and says so", async () => {
    await addUser(1);
    await drain();
    await marketplace.admin.query("ALTER TABLE users MODIFY city VARCHAR(60) NULL");
    await addUser(2);
    await addMessage(1, "still read");
    expect((await cycle()).outcome).toBe("read");
    const { rows } = await database.db.query<{ state: string }>(
      "SELECT state FROM sync_watermarks WHERE table_name = 'users'",
    );
    expect(rows[0]?.state).toBe("drift");
    expect(await count("users")).toBe(1);
  });

  it("backs off after failures in a row and stores nothing of a failed cycle", async () => {
    await addUser(1);
    const wrong = { ...marketplace.source, SOURCE_DB_PASSWORD: "not-this-one" };
    const broken = () =>
      runCycle({
        db: database.db,
        queue,
        ring,
        clock: systemClock,
        log: silentLog,
        holder: "test",
        runtime: "test",
        settings: () => ({ sync: testSyncSettings(), source: wrong }),
      });
    expect((await broken()).outcome).toBe("failed");
    expect((await broken()).outcome).toBe("backing_off");
    const { rows } = await database.db.query<{ failures: number; outcome: string }>(
      "SELECT consecutive_failures AS failures, last_cycle_outcome AS outcome FROM source_control",
    );
    expect(rows[0]).toEqual({ failures: 1, outcome: "auth_failure" });
    expect(await count("source_events")).toBe(0);
  });
});
