import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { notify } from "#lib/notifications/notify.ts";
import { pruneNotifications } from "#lib/notifications/prune-notifications.ts";
import { settleOutbox } from "#lib/notifications/settle-outbox.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await database.db.query("DELETE FROM notification_outbox");
  await database.db.query("DELETE FROM notifications");
});
afterAll(() => database.drop());

const send = (message = "Reads are slow.") => notify(database.db, { code: "SOURCE_ANOMALY_READ_LATENCY", message });
const settle = () => database.db.withSystemTransaction((tx) => settleOutbox(tx, 100));
const ageBy = (seconds: number) =>
  database.db.query(
    "UPDATE notifications SET first_at = first_at - $1 * interval '1 s', last_at = last_at - $1 * interval '1 s'",
    [seconds],
  );

async function shown(): Promise<{ code: string; times: number; message: string; severity: string }[]> {
  const { rows } = await database.db.query<{ code: string; times: number; message: string; severity: string }>(
    "SELECT code, times, message, severity FROM notifications ORDER BY first_at",
  );
  return rows;
}

describe("a notification", () => {
  it("is on the console once, however often the outbox is settled", async () => {
    expect(await send()).toBe(true);
    expect([await settle(), await settle()]).toEqual([1, 0]);
    expect(await shown()).toEqual([
      { code: "SOURCE_ANOMALY_READ_LATENCY", times: 1, message: "Reads are slow.", severity: "WARNING" },
    ]);
  });

  it("counts up while it repeats within a minute, and its newest words win", async () => {
    await send("first");
    await send("second");
    await settle();
    await ageBy(50);
    await send("third");
    await settle();
    expect(await shown()).toMatchObject([{ times: 3, message: "third" }]);
  });

  it("stands there anew after a minute of quiet, or once the one before was acknowledged", async () => {
    await send();
    await settle();
    await ageBy(61);
    await send();
    await settle();
    expect(await shown()).toHaveLength(2);
    await database.db.query("UPDATE notifications SET acknowledged_by = 'someone', acknowledged_at = now()");
    await send();
    await settle();
    expect(await shown()).toHaveLength(3);
  });

  it("of another code is another notification", async () => {
    await send();
    await notify(database.db, { code: "SOURCE_ANOMALY_READ_ERRORS", message: "Reads fail." });
    await settle();
    expect(await shown()).toHaveLength(2);
  });

  it("goes with the transaction it is about: no commit, no notification", async () => {
    await database.db
      .withSystemTransaction(async (tx) => {
        await notify(tx, { code: "SOURCE_ANOMALY_READ_ERRORS", message: "Reads fail." });
        throw new Error("rolled back");
      })
      .catch(() => {});
    expect(await settle()).toBe(0);
  });

  it("is shown once when two workers settle at the same time", async () => {
    for (let count = 0; count < 20; count += 1) await send();
    const settled = await Promise.all([settle(), settle(), settle()]);
    expect(settled.reduce((sum, one) => sum + one, 0)).toBe(20);
    expect(await shown()).toMatchObject([{ times: 20 }]);
  });

  it("is kept whatever its message holds, and never fails whom it is sent by", async () => {
    expect(await send(`NUL \u0000 and half \ud800 ${"long ".repeat(300)}`)).toBe(true);
    expect(await send("")).toBe(true);
    const away = { query: () => Promise.reject(new Error("the database is away")) };
    expect(await notify(away, { code: "SOURCE_ANOMALY_READ_ERRORS", message: "Reads fail." })).toBe(false);
  });

  it("is dropped after its time, settled ones only", async () => {
    await send();
    await settle();
    await send();
    await ageBy(7_200);
    await database.db.query(
      "UPDATE notification_outbox SET settled_at = settled_at - interval '2 hours' WHERE settled_at IS NOT NULL",
    );
    expect(await pruneNotifications(database.db, new Date(Date.now() - 3_600_000))).toBe(2);
    expect(await settle()).toBe(1);
  });
});
