import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { settleOutbox } from "#lib/notifications/settle-outbox.ts";
import { acknowledgeNotification } from "#lib/operations/acknowledge-notification.ts";
import { readConsoleStatus } from "#lib/operations/read-console-status.ts";
import { readSourceOperations } from "#lib/operations/read-source-operations.ts";
import { newId } from "#lib/platform/ids.ts";
import { notify } from "#lib/notifications/notify.ts";
import { sendTestNotification } from "#lib/source/send-test-notification.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => database.db.query("TRUNCATE notifications, notification_outbox"));
afterAll(() => database.drop());

const as = (role: Role): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Omar", role, sessionId: newId() },
  requestId: newId(),
  now: new Date(),
  db: database.db,
});
const deliver = () => database.db.withSystemTransaction((tx) => settleOutbox(tx, 100));
const shown = async () => (await readSourceOperations({ ctx: as("operator") })).notifications;
const recorded = async (action: string) =>
  (await database.db.query("SELECT FROM audit_logs WHERE action = $1", [action])).rowCount;

describe("a notification on the console", () => {
  it("is acknowledged once, by one who may, and both the deed and its author are on record", async () => {
    await notify(database.db, { code: "SOURCE_PRIVILEGE_PROOF_UNSAFE", message: "More than read." });
    await deliver();
    const [row] = await shown();
    const input = { notificationId: row?.notificationId ?? "" };
    await expect(acknowledgeNotification({ ctx: as("moderator"), input })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    await acknowledgeNotification({ ctx: as("operator"), input });
    await expect(acknowledgeNotification({ ctx: as("operator"), input })).rejects.toMatchObject({
      code: "state.conflict",
    });
    expect(await recorded("operations.notification.acknowledged")).toBe(1);
  });

  it("is counted in the top bar until then, by severity; information is not", async () => {
    const unseen = async () => (await readConsoleStatus({ ctx: as("observer") })).unseen;
    await notify(database.db, { code: "SOURCE_PRIVILEGE_PROOF_UNSAFE", message: "More than read." });
    await notify(database.db, { code: "SOURCE_ANOMALY_READ_LATENCY", message: "Slow." });
    await notify(database.db, { code: "SOURCE_DELIVERY_CONSOLE_TEST", message: "A test." });
    await deliver();
    expect(await unseen()).toEqual({ critical: 1, warning: 1 });
    for (const { notificationId } of await shown())
      await acknowledgeNotification({ ctx: as("operator"), input: { notificationId } });
    expect(await unseen()).toEqual({ critical: 0, warning: 0 });
  });

  it("is sent as a test by one who may, and arrives like any other", async () => {
    await expect(sendTestNotification({ ctx: as("observer") })).rejects.toMatchObject({ code: "auth.forbidden" });
    await sendTestNotification({ ctx: as("operator") });
    await deliver();
    expect(await shown()).toMatchObject([{ code: "SOURCE_DELIVERY_CONSOLE_TEST", severity: "INFO", times: 1 }]);
    expect(await recorded("operations.notification.tested")).toBe(1);
  });
});
