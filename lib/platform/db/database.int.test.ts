import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, testMariaDb, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const insertAudit = `INSERT INTO audit_logs (audit_id, actor_kind, actor_id, action, object_kind, object_id, request_id, facts)
  VALUES (gen_random_uuid(), 'system', 'sync', 'source.sync.halted', 'source', 'source', 'r1', '{}')`;

describe("a transaction", () => {
  it("leaves nothing behind when the work throws", async () => {
    const work = database.db.withTransaction(async (tx) => {
      await tx.query("INSERT INTO leases (name, holder, token, expires_at) VALUES ('a', 'b', 1, now())");
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    const { rows } = await database.db.query<{ n: number }>("SELECT count(*) AS n FROM leases WHERE name = 'a'");
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("gives its connection back usable after a failed statement", async () => {
    await expect(database.db.withTransaction((tx) => tx.query("SELECT 1 / 0"))).rejects.toThrow("division by zero");
    await expect(database.db.withTransaction((tx) => tx.query("SELECT 1 AS one"))).resolves.toMatchObject({
      rowCount: 1,
    });
  });
});

describe("the record of what was done", () => {
  it.each(["UPDATE audit_logs SET actor_id = 'me'", "DELETE FROM audit_logs", "TRUNCATE audit_logs"])(
    "refuses %s",
    async (statement) => {
      await database.db.query(insertAudit);
      await expect(database.db.query(statement)).rejects.toThrow("audit_logs is append-only");
      const { rows } = await database.db.query<{ n: number }>(
        "SELECT count(*) AS n FROM audit_logs WHERE actor_id = 'sync'",
      );
      expect(rows[0]?.n).toBeGreaterThan(0);
    },
  );

  it("refuses to rewrite a score", async () => {
    await database.db.query(`INSERT INTO risk_scores
      (subject_user_id, shard, policy_version_id, as_of, score_centi, tier, cause, signal_count, contributions)
      VALUES ('u1', 1, gen_random_uuid(), now(), 100, 'monitor', 'signal', 1, '[]')`);
    await expect(database.db.query("UPDATE risk_scores SET score_centi = 0")).rejects.toThrow("append-only");
  });
});

describe("the watermark of a table", () => {
  it("moves forward, and never back or away", async () => {
    const move = (cursor: string | null) =>
      database.db.query("UPDATE sync_watermarks SET low_cursor = $1 WHERE table_name = 'users'", [cursor]);
    await database.db
      .query(`INSERT INTO sync_watermarks (table_name, low_cursor) VALUES ('users', '2026-01-01 00:00:00')
      ON CONFLICT (table_name) DO UPDATE SET low_cursor = EXCLUDED.low_cursor`);
    await expect(move("2026-01-02 00:00:00.000001")).resolves.toMatchObject({ rowCount: 1 });
    await expect(move("2026-01-02 00:00:00.000000")).rejects.toThrow("would go back");
    await expect(move(null)).rejects.toThrow("would go back");
  });
});

describe("the servers of a test run", () => {
  it("give every file a migrated database of its own", async () => {
    const other = await createTestDatabase();
    await other.db.query("INSERT INTO leases (name, holder, token, expires_at) VALUES ('mine', 'b', 1, now())");
    const { rows } = await database.db.query("SELECT 1 FROM leases WHERE name = 'mine'");
    expect(rows).toEqual([]);
    await other.drop();
  });

  it("include a marketplace server to arrange and witness on", async () => {
    const admin = await testMariaDb().adminConnection();
    const [rows] = await admin.query("SELECT @@version AS version");
    expect(JSON.stringify(rows)).toContain("MariaDB");
    await admin.end();
  });
});
