import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import { sleep } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { addMessages } from "#workers/demo/test-messages.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import { ended } from "#workers/demo/test-worker.ts";

const key = randomBytes(32);
let database: TestDatabase;
let shadow: ChildProcess;

beforeEach(async () => {
  database = await createTestDatabase();
  shadow = spawn(process.execPath, ["workers/worker.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      CIS_RUNTIME: "test",
      CIS_DATA_KEY: key.toString("base64"),
      CIS_SESSION_SECRET: "only-for-this-test-only-for-this-test",
      CIS_WORKER_PORT: "0",
      CIS_LOG_LEVEL: "error",
      CIS_DETECTOR_SHADOW: "true",
      DATABASE_URL: database.url,
    },
  });
  return async () => {
    shadow.kill("SIGKILL");
    await ended(shadow);
    await database.drop();
  };
});

async function until(statement: string): Promise<void> {
  for (let waited = 0; waited < 300; waited += 1) {
    const { rows } = await database.db.query<{ done: boolean }>(`SELECT EXISTS (${statement}) AS done`);
    if (rows[0]?.done) return;
    await sleep(100);
  }
  throw new Error(`never came: ${statement}`);
}

it("a worker started as a shadow detects into its run, touches nothing else, and drains", async () => {
  await until("SELECT FROM detector_runs WHERE kind = 'shadow'");
  const given = [{ from: "10", to: "20", text: "call me on 831 555 0107" }];
  await addMessages(database.db, createKeyRing(key), given, "2026-03-02T10:00:00Z");
  await until("SELECT FROM detector_run_signals WHERE kind = 'CONTACT_PHONE'");
  await until("SELECT FROM detector_runs WHERE (counts->>'messages')::int = 1");
  for (const table of ["risk_signals", "processed_events", "risk_scores", "enforcement_actions", "alerts", "sync_runs"])
    expect((await database.db.query(`SELECT FROM ${table}`)).rowCount, table).toBe(0);
  const { rows } = await database.db.query("SELECT DISTINCT seq FROM pipeline_offsets");
  expect(rows).toEqual([{ seq: 0 }]);
  const run = await database.db.query("SELECT detector_version AS version, state FROM detector_runs");
  expect(run.rows).toEqual([{ version: detectorVersion, state: "running" }]);
  shadow.kill("SIGTERM");
  expect(await ended(shadow)).toBe(0);
}, 60_000);
