import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { sleep } from "#lib/platform/clock.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { loadMarketplace } from "#workers/demo/marketplace/load-marketplace.ts";
import { smallScale } from "#workers/demo/marketplace/model.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import { createTestMarketplace, type TestMarketplace } from "#workers/demo/test-marketplace.ts";
import { ended, startTestWorker } from "#workers/demo/test-worker.ts";

let database: TestDatabase;
let marketplace: TestMarketplace;
const dataKey = randomBytes(32).toString("base64");

beforeEach(async () => {
  database = await createTestDatabase();
  marketplace = await createTestMarketplace();
  await installStartingPolicy({ ctx: commandLineContext(database.db, new Date()) });
  const generated = generateMarketplace({ seed: "worker", now: new Date(), scale: smallScale });
  await loadMarketplace(marketplace.admin, marketplace.database, generated);
  return async () => {
    await marketplace.drop();
    await database.drop();
  };
});

function startWorker(batchSize: number): ChildProcess {
  const environment = { SYNC_BATCH_SIZE: String(batchSize), SYNC_CLOSE_LAG_MS: "0" };
  return startTestWorker({ database, marketplace, dataKey, environment });
}

async function one(text: string): Promise<number> {
  const { rows } = await database.db.query<{ n: number }>(text);
  return rows[0]?.n ?? -1;
}

async function sourceCount(table: string): Promise<number> {
  const [rows] = await marketplace.admin.query(`SELECT count(*) AS n FROM ${table}`);
  // safe because count(*) is one row with one number, and the driver's row type is open.
  return Number((rows as { n: number }[])[0]?.n);
}

const tables = ["categories", "users", "providers", "bookings", "transactions", "messages", "ratings", "disputes"];

async function storedEverything(): Promise<boolean> {
  for (const table of tables)
    if ((await one(`SELECT count(*)::int AS n FROM ${table}`)) < (await sourceCount(table))) return false;
  return (
    (await one("SELECT count(*)::int AS n FROM source_events")) ===
    (await one("SELECT count(*)::int AS n FROM processed_events"))
  );
}

/** Rows that a stage has not reached: of signals by scoring, of scores by decisions. */
async function waiting(stage: "score" | "decide", log: "risk_signals" | "risk_scores"): Promise<number> {
  return one(`SELECT count(*)::int AS n FROM ${log} AS l JOIN pipeline_offsets AS o ON o.stage = '${stage}' AND o.lane = l.lane
              WHERE (l.written_by, l.seq) > (o.written_by, o.seq)`);
}

async function atRest(): Promise<boolean> {
  if (!(await storedEverything())) return false;
  return (await waiting("score", "risk_signals")) === 0 && (await waiting("decide", "risk_scores")) === 0;
}

describe("the worker", () => {
  it("loses nothing and doubles nothing when it is killed 20 times in the middle of ingest", async () => {
    let killedWhileReading = 0;
    for (let kill = 0; kill < 20; kill += 1) {
      const before = await one("SELECT count(*)::int AS n FROM source_events");
      const child = startWorker(15);
      // Killed as soon as it has stored something new, at a moment that differs from kill to kill.
      for (let waited = 0; waited < 400; waited += 1) {
        await sleep(20);
        if ((await one("SELECT count(*)::int AS n FROM source_events")) > before) break;
      }
      await sleep((kill * 37) % 160);
      if (!(await storedEverything())) killedWhileReading += 1;
      child.kill("SIGKILL");
      await ended(child);
    }
    expect(killedWhileReading).toBeGreaterThanOrEqual(10);

    const last = startWorker(500);
    for (let waited = 0; waited < 300 && !(await atRest()); waited += 1) await sleep(200);
    expect(await atRest()).toBe(true);
    last.kill("SIGTERM");
    expect(await ended(last)).toBe(0);

    for (const table of tables) {
      const expected = await sourceCount(table);
      expect(await one(`SELECT count(*)::int AS n FROM ${table}`), `rows of ${table}`).toBe(expected);
      expect(
        await one(`SELECT count(*)::int AS n FROM source_events WHERE source_table = '${table}'`),
        `events of ${table}`,
      ).toBe(expected);
    }
    expect(
      await one(
        "SELECT count(*)::int AS n FROM (SELECT source_table, source_key FROM source_events GROUP BY 1, 2 HAVING count(*) > 1) AS twice",
      ),
    ).toBe(0);
    expect(await one("SELECT count(*)::int AS n FROM processed_events WHERE outcome = 'dead'")).toBe(0);
    expect(await one("SELECT count(DISTINCT subject_user_id)::int AS n FROM risk_signals")).toBe(
      await one("SELECT count(*)::int AS n FROM subject_risk"),
    );
    const actions = await one("SELECT count(*)::int AS n FROM enforcement_actions");
    expect(await one("SELECT count(*)::int AS n FROM audit_logs WHERE action = 'enforcement.action.recommended'")).toBe(
      actions,
    );
  }, 240_000);
});
