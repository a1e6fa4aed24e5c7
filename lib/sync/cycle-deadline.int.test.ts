import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let sync: TestSync;

beforeAll(async () => {
  sync = await createTestSync();
});
afterAll(() => sync.drop());

it("a cycle whose time is over starts no further table, says that more waits, and the next one goes on", async () => {
  await sync.marketplace.admin.query("INSERT INTO users (user_id, name, email) VALUES (1, 'A', 'a@example.com')");
  const over = await sync.cycle({}, { deadlines: { freshMs: 0, upkeepMs: 0 } });
  expect(over).toMatchObject({ outcome: "read", rowsRead: 0, more: true });
  expect(await sync.count("users")).toBe(0);
  await sync.drain();
  expect(await sync.count("users")).toBe(1);
});

it("counting and sweeping wait when the fresh rows took the time that a cycle has for them", async () => {
  await sync.drain({ SYNC_SWEEP_TURN_MINUTES: 0 });
  const turns = () => sync.one("SELECT max(sweep_turn_finished_at) AS at FROM sync_watermarks");
  const before = await turns();
  await sync.cycle({ SYNC_SWEEP_TURN_MINUTES: 0 }, { deadlines: { freshMs: 45_000, upkeepMs: 0 } });
  expect(await turns()).toEqual(before);
  await sync.cycle({ SYNC_SWEEP_TURN_MINUTES: 0 });
  expect(await turns()).not.toEqual(before);
});
