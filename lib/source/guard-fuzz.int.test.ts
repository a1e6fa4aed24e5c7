import type { Connection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#lib/platform/ids.ts";
import { judgeOnServer } from "#workers/demo/guard-fuzz/judge-on-server.ts";
import { runGuardFuzz } from "#workers/demo/guard-fuzz/run-guard-fuzz.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { testMariaDb } from "#workers/demo/test-database.ts";

const database = `fuzz_${newId().slice(-12)}`;
let admin: Connection;

beforeAll(async () => {
  admin = await testMariaDb().adminConnection();
  await createMarketplace(admin, database);
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${database}`);
  await admin.end();
});

describe("what the guard lets through", () => {
  it("is, as a real server reads it, a plain bounded read of a table on the list", async () => {
    const outcome = await runGuardFuzz({ admin, database, seed: "suite", statements: 6_000 });
    expect(outcome.holes).toEqual([]);
    expect(outcome.reads).toBeGreaterThan(50);
    // The guard and the server read the same language.
    expect(outcome.misread).toEqual([]);
  });

  it("would not be, with a guard that looks for words: the fuzzer finds its holes", async () => {
    const looksForWords = (sql: string): boolean =>
      /^select\b/i.test(sql) && !/;|\b(insert|update|delete|drop|into)\b/i.test(sql);
    const outcome = await runGuardFuzz({ admin, database, seed: "weak", statements: 3_000, allows: looksForWords });
    expect(new Set(outcome.holes.map((hole) => hole.why)).size).toBeGreaterThan(4);
  });

  it.each([
    ["SELECT user_id FROM users", "without a bound"],
    ["SELECT user_id FROM users LIMIT 10001", "too wide"],
    ["SELECT SLEEP(0) FROM users LIMIT 1", "sleep"],
    ["SELECT user_id FROM users LIMIT 1 FOR UPDATE", "more than"],
    ["SELECT user_id FROM users WHERE user_id IN (SELECT user_id FROM providers) LIMIT 1", "planned as"],
    ["SELECT u.user_id FROM users u JOIN providers p LIMIT 1", "planned as"],
    ["SELECT user_id FROM users UNION SELECT 1 LIMIT 1", "planned as"],
    ["SELECT user FROM mysql.user LIMIT 1", "not on the list"],
    ["SELECT ID FROM information_schema.PROCESSLIST LIMIT 1", "not on the list"],
    ["SELECT COUNT(*) FROM users GROUP BY city LIMIT 1", "more than"],
  ])("is judged by what the server makes of it: %s", async (sql, why) => {
    expect(await judgeOnServer(admin, database, sql)).toEqual({ kind: "hole", why: expect.stringContaining(why) });
  });

  it("is judged without being run", async () => {
    expect(await judgeOnServer(admin, database, "SELECT user_id FROM users LIMIT 1")).toEqual({ kind: "read" });
    expect(await judgeOnServer(admin, database, "SELECT 1; DROP TABLE users")).toMatchObject({ kind: "refused" });
  });
});
