import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sleep } from "#lib/platform/clock.ts";
import { startMariaDb, type PrivateMariaDb } from "#workers/demo/mariadb.ts";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let folder: string;
let server: PrivateMariaDb;
let sync: TestSync;

// A server of its own: the zone belongs to the whole of it.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cis-zone-"));
  server = await startMariaDb({ dataDir: join(folder, "db") });
  sync = await createTestSync(server);
});
afterAll(async () => {
  await sync.drop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const addUser = (id: number) =>
  sync.marketplace.admin.query(`INSERT INTO users (user_id, name, email) VALUES (${id}, 'A', 'a@example.com')`);
const told = () => sync.count("notification_outbox WHERE code = 'SOURCE_CLOCK_ZONE_NOT_UTC'");

it("a source whose sessions leave UTC, as at the change to summer time, is not read until they are back", async () => {
  await addUser(1);
  await sync.drain();
  expect(await sync.count("users")).toBe(1);
  await server.adminConnection().then(async (admin) => {
    await admin.query("SET GLOBAL time_zone = '+01:00'");
    await admin.end();
  });
  await addUser(2);
  expect((await sync.cycle()).outcome).toBe("failed");
  expect(await sync.one("SELECT last_cycle_outcome AS why FROM source_control")).toEqual({ why: "time_zone" });
  expect(await told()).toBe(1);
  expect(await sync.count("users")).toBe(1);
  await server.adminConnection().then(async (admin) => {
    await admin.query("SET GLOBAL time_zone = '+00:00'");
    await admin.end();
  });
  // It backs off after the failure, and goes on by itself.
  for (let waited = 0; waited < 50 && (await sync.cycle()).outcome !== "read"; waited += 1) await sleep(100);
  await sync.drain();
  expect(await sync.count("users")).toBe(2);
});
