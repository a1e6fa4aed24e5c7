import { afterEach, beforeEach, expect, it } from "vitest";
import { minuteMs } from "#lib/platform/clock.ts";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let sync: TestSync;

beforeEach(async () => {
  sync = await createTestSync();
});
afterEach(() => sync.drop());

const addUser = (id: number, at: string) =>
  sync.marketplace.admin.query(
    `INSERT INTO users (user_id, name, email, updated_at) VALUES (${id}, 'A', 'a@example.com', ${at})`,
  );

it.each([-10, 10])(
  "a worker whose clock is off by %i minutes loses nothing: the source's clock counts",
  async (minutes) => {
    const clock = { now: () => new Date(Date.now() + minutes * minuteMs) };
    await addUser(1, "NOW(6)");
    await sync.cycle({ SYNC_CLOSE_LAG_MS: 1_500 }, { clock });
    await addUser(2, "NOW(6) - INTERVAL 1 SECOND");
    await addUser(3, "NOW(6)");
    for (let round = 0; round < 3; round += 1) await sync.cycle({ SYNC_CLOSE_LAG_MS: 0 }, { clock });
    expect(await sync.count("users")).toBe(3);
    const { ahead } = await sync.one<{ ahead: boolean }>(
      "SELECT bool_or(complete_until::timestamp > (now() AT TIME ZONE 'UTC') + interval '2 minutes') AS ahead FROM sync_watermarks",
    );
    expect(ahead).toBe(false);
  },
);

it("a row stamped in the future does not take the position there with it", async () => {
  await addUser(1, "'2099-01-01'");
  await sync.cycle();
  await addUser(2, "NOW(6)");
  await sync.drain();
  expect(await sync.count("users WHERE user_id = '2'")).toBe(1);
  expect(await sync.count("sync_watermarks WHERE hot_cursor LIKE '2099%' OR low_cursor LIKE '2099%'")).toBe(0);
});

it.each([
  ["west of Greenwich", "-04:00", "-05:00"],
  ["east of Greenwich", "+02:00", "+01:00"],
])(
  "an application %s that stamps in local time loses nothing when summer time ends",
  async (_where, summer, winter) => {
    const { admin } = sync.marketplace;
    // The same hour of the clock twice: what comes after the change carries the smaller stamps.
    await admin.query(`SET time_zone = '${summer}'`);
    for (let id = 1; id <= 20; id += 1) await addUser(id, `NOW(6) - INTERVAL ${21 - id} SECOND`);
    const over = { SYNC_SWEEP_TURN_MINUTES: 0, SYNC_BATCH_SIZE: 7 };
    await sync.drain(over);
    await admin.query(`SET time_zone = '${winter}'`);
    for (let id = 21; id <= 40; id += 1) await addUser(id, `NOW(6) - INTERVAL ${41 - id} SECOND`);
    for (let round = 0; round < 4; round += 1) await sync.drain(over);
    expect(await sync.count("users")).toBe(40);
    expect(await sync.count("source_events WHERE source_table = 'users'")).toBe(40);
  },
);
