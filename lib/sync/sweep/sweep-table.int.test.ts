import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import { newId } from "#lib/platform/ids.ts";
import { resumeTable } from "#lib/sync/resume-table.ts";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let sync: TestSync;

beforeEach(async () => {
  sync = await createTestSync();
});
afterEach(() => sync.drop());

/** A whole turn in one cycle, and the next at once. */
const sweeping = { SYNC_SWEEP_TURN_MINUTES: 0 };
const old = "2026-01-01 10:00:00.000000";

async function addMessages(from: number, to: number, at = "2026-10-01 10:00:00.000000"): Promise<void> {
  const values = Array.from({ length: to - from + 1 }, (_, index) => [from + index, 1, 1, 2, `Text ${index}`, at]);
  await sync.marketplace.admin.query(
    "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES ?",
    [values],
  );
}

const operator = (): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Test", role: "operator", sessionId: newId() },
  requestId: newId(),
  now: new Date(),
  db: sync.database.db,
});

const messagesMark = () =>
  sync.one<{ state: string; kind: string | null; sweepOnly: number; turn: number; finished: Date | null; lag: number }>(
    `SELECT state, frozen_kind AS kind, sweep_only_rows AS "sweepOnly", sweep_turn AS turn,
            sweep_turn_finished_at AS finished, lag_ms AS lag FROM sync_watermarks WHERE table_name = 'messages'`,
  );

describe("the sweep", () => {
  it("finds a row that was committed later than any lag, takes it in, counts it and raises the lag", async () => {
    await addMessages(10, 12);
    await sync.drain();
    await addMessages(1, 1, old);
    await sync.drain({ SYNC_CLOSE_LAG_MS: 500 });
    expect(await sync.count("messages")).toBe(3);
    await sync.cycle({ ...sweeping, SYNC_CLOSE_LAG_MS: 500 });
    expect(await sync.count("messages")).toBe(4);
    expect((await messagesMark()).sweepOnly).toBe(1);
    await sync.cycle({ SYNC_CLOSE_LAG_MS: 500 });
    expect((await messagesMark()).lag).toBe(1_500);
    expect(await sync.one("SELECT found_by AS by, row_count AS n FROM sync_lateness")).toEqual({ by: "sweep", n: 1 });
  });

  it("finds a row that changed without its cursor, and does not call that late", async () => {
    await sync.marketplace.admin.query(
      "INSERT INTO users (user_id, name, email, city) VALUES (1, 'A', 'a@example.com', 'Lyon')",
    );
    await sync.drain();
    await sync.marketplace.admin.query("UPDATE users SET city = 'Porto', updated_at = updated_at WHERE user_id = 1");
    await sync.drain();
    expect(await sync.count("users WHERE city = 'Porto'")).toBe(0);
    await sync.cycle(sweeping);
    expect(await sync.count("users WHERE city = 'Porto'")).toBe(1);
    expect(await sync.count("source_events WHERE source_key = '1' AND change = 'changed'")).toBe(1);
    expect(await sync.count("sync_lateness")).toBe(0);
  });

  it("makes a tombstone of a row that is gone in two turns, and takes it in again when it comes back", async () => {
    await addMessages(1, 3);
    await sync.drain(sweeping);
    await sync.marketplace.admin.query("DELETE FROM messages WHERE message_id = 2");
    await sync.cycle(sweeping);
    expect(await sync.count("messages WHERE deleted_at IS NOT NULL")).toBe(0);
    expect(await sync.count("missing_rows")).toBe(1);
    await sync.cycle(sweeping);
    expect(await sync.count("messages WHERE deleted_at IS NOT NULL AND message_id = '2'")).toBe(1);
    expect(
      await sync.one("SELECT subject_user_id AS who, version FROM source_events WHERE change = 'deleted'"),
    ).toEqual({
      who: "1",
      version: 2,
    });
    expect(await sync.count("missing_rows")).toBe(0);
    await addMessages(2, 2);
    await sync.cycle(sweeping);
    expect(await sync.count("messages WHERE deleted_at IS NULL")).toBe(3);
  });

  it("forgives a row that was missing in one turn only", async () => {
    await addMessages(1, 3);
    await sync.drain(sweeping);
    await sync.marketplace.admin.query("DELETE FROM messages WHERE message_id = 2");
    await sync.cycle(sweeping);
    await addMessages(2, 2);
    await sync.cycle(sweeping);
    await sync.cycle(sweeping);
    expect(await sync.count("missing_rows")).toBe(0);
    expect(await sync.count("source_events WHERE change = 'deleted'")).toBe(0);
  });

  it("sets aside a row without a cursor, which no other reading can find", async () => {
    await sync.marketplace.admin.query("ALTER TABLE messages MODIFY `timestamp` DATETIME(6) NULL");
    await addMessages(1, 2);
    await sync.drain();
    await sync.marketplace.admin.query(
      "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES (9, 1, 1, 2, 'x', NULL)",
    );
    await sync.drain();
    expect(await sync.count("quarantined_rows")).toBe(0);
    await sync.cycle(sweeping);
    await sync.cycle(sweeping);
    expect(
      await sync.one("SELECT source_key AS key, column_name AS col, reason, times_seen AS n FROM quarantined_rows"),
    ).toEqual({
      key: "9",
      col: "timestamp",
      reason: "missing_value",
      n: 1,
    });
  });

  it("walks a table in slices and finishes its turn in the time it is given", async () => {
    await addMessages(1, 250);
    await sync.drain({ SYNC_SWEEP_TURN_MINUTES: 5 });
    const start = await messagesMark();
    expect(start.turn).toBe(1);
    expect(start.finished).toBeNull();
    await sync.cycle({ SYNC_SWEEP_TURN_MINUTES: 5 });
    await sync.cycle({ SYNC_SWEEP_TURN_MINUTES: 5 });
    expect((await messagesMark()).finished).not.toBeNull();
    await sync.cycle({ SYNC_SWEEP_TURN_MINUTES: 5 });
    expect((await messagesMark()).turn).toBe(1);
  });
});

describe("a source that looks restored", () => {
  it("freezes the table when many rows are gone, deletes nothing, and goes on when a person says so", async () => {
    await addMessages(1, 400);
    await sync.drain(sweeping);
    await sync.marketplace.admin.query("DELETE FROM messages WHERE message_id BETWEEN 100 AND 120");
    for (let turn = 0; turn < 4; turn += 1) await sync.cycle(sweeping);
    expect(await messagesMark()).toMatchObject({ state: "frozen", kind: "missing_rows" });
    expect(await sync.count("messages WHERE deleted_at IS NOT NULL")).toBe(0);
    expect(await sync.count("audit_logs WHERE action = 'source.table.frozen'")).toBe(1);
    await sync.marketplace.admin.query("INSERT INTO users (user_id, name, email) VALUES (5, 'A', 'a@example.com')");
    await sync.cycle();
    expect(await sync.count("users")).toBe(1);
    await resumeTable({ ctx: operator(), input: { table: "messages", reason: "an agreed clean-up" } });
    for (let turn = 0; turn < 3; turn += 1) await sync.cycle(sweeping);
    expect(await messagesMark()).toMatchObject({ state: "ok" });
    expect(await sync.count("messages WHERE deleted_at IS NOT NULL")).toBe(21);
    expect(await sync.count("audit_logs WHERE action = 'source.table.resumed'")).toBe(1);
  });

  it("freezes when the newest keys are gone by more than a little, not when the last row was deleted", async () => {
    await addMessages(1, 300);
    await sync.drain(sweeping);
    await sync.marketplace.admin.query("DELETE FROM messages WHERE message_id = 300");
    await sync.cycle(sweeping);
    expect((await messagesMark()).state).toBe("ok");
    await sync.marketplace.admin.query("DELETE FROM messages WHERE message_id > 250");
    await sync.cycle(sweeping);
    expect(await messagesMark()).toMatchObject({ state: "frozen", kind: "last_key" });
    expect(await sync.count("messages WHERE deleted_at IS NOT NULL")).toBe(0);
  });

  it("freezes when the source's clock goes back, and reads everything again once a person believes it", async () => {
    await addMessages(1, 3);
    await sync.drain();
    await sync.database.db.query(
      "UPDATE sync_watermarks SET source_clock = '2099-01-01 00:00:00.000000' WHERE table_name = 'messages'",
    );
    await addMessages(4, 4);
    await sync.cycle();
    expect(await messagesMark()).toMatchObject({ state: "frozen", kind: "clock" });
    expect(await sync.count("messages")).toBe(3);
    await resumeTable({ ctx: operator(), input: { table: "messages", reason: "failed over on purpose" } });
    await sync.drain();
    expect(await sync.count("messages")).toBe(4);
    expect(await sync.count("source_events WHERE change = 'changed'")).toBe(0);
  });

  it("is resumed by who may operate the source, once", async () => {
    const observer: Ctx = {
      ...operator(),
      actor: { kind: "person", id: newId(), name: "O", role: "observer", sessionId: newId() },
    };
    const input = { table: "messages", reason: "looks fine" } as const;
    await expect(resumeTable({ ctx: observer, input })).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(resumeTable({ ctx: operator(), input })).rejects.toMatchObject({ code: "state.conflict" });
  });
});
