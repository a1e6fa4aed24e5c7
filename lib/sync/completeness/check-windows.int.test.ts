import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let sync: TestSync;

beforeEach(async () => {
  sync = await createTestSync();
});
afterEach(() => sync.drop());

async function addMessages(from: number, to: number, at: string): Promise<void> {
  const values = Array.from({ length: to - from + 1 }, (_, index) => [from + index, 1, 1, 2, `Text ${index}`, at]);
  await sync.marketplace.admin.query(
    "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES ?",
    [values],
  );
}

const windows = async () => {
  const { rows } = await sync.database.db.query<Record<string, unknown>>(
    `SELECT source_rows AS source, stored_rows AS stored, quarantined_rows AS aside, found_rows AS found, state
     FROM completeness_windows WHERE table_name = 'messages' AND source_rows > 0 ORDER BY window_start`,
  );
  return rows;
};

describe("a closed window", () => {
  it("holds the same number of rows on both sides, those set aside included", async () => {
    await addMessages(1, 5, "2026-10-01 10:00:00.250000");
    await sync.marketplace.admin.query("UPDATE messages SET body = CONCAT('a', CHAR(0)) WHERE message_id = 3");
    await sync.drain();
    expect(await windows()).toEqual([{ source: 5, stored: 4, aside: 1, found: 0, state: "equal" }]);
  });

  it("shows a planted missing row, fetches it and says so", async () => {
    await addMessages(1, 5, "2026-10-01 10:00:00.250000");
    await sync.drain();
    await sync.database.db.query("DELETE FROM source_events WHERE source_key = '4'");
    await sync.database.db.query("DELETE FROM messages WHERE message_id = '4'");
    await sync.database.db.query("DELETE FROM completeness_windows");
    await sync.drain();
    expect(await windows()).toEqual([{ source: 5, stored: 5, aside: 0, found: 1, state: "repaired" }]);
    expect(await sync.count("messages")).toBe(5);
    expect(await sync.one("SELECT found_by AS by, row_count AS n FROM sync_lateness")).toEqual({ by: "window", n: 1 });
  });

  it("is looked at again later, so that a row committed into the past shows", async () => {
    await addMessages(1, 5, "2026-10-01 10:00:00.250000");
    await sync.drain();
    await addMessages(6, 6, "2026-10-01 10:00:00.100000");
    await sync.database.db.query("UPDATE completeness_windows SET checked_at = now() - interval '11 minutes'");
    await sync.drain();
    expect(await windows()).toEqual([{ source: 6, stored: 6, aside: 0, found: 1, state: "repaired" }]);
  });

  it("stays different while a row is here that the source no longer has, until the sweep has confirmed it", async () => {
    await addMessages(1, 5, "2026-10-01 10:00:00.250000");
    await sync.drain();
    await sync.marketplace.admin.query("DELETE FROM messages WHERE message_id = 2");
    await sync.database.db.query("UPDATE completeness_windows SET checked_at = now() - interval '11 minutes'");
    await sync.drain();
    expect(await windows()).toEqual([{ source: 4, stored: 5, aside: 0, found: 0, state: "different" }]);
    for (let turn = 0; turn < 3; turn += 1) await sync.cycle({ SYNC_SWEEP_TURN_MINUTES: 0 });
    expect(await windows()).toEqual([{ source: 4, stored: 4, aside: 0, found: 0, state: "equal" }]);
  });

  it("is counted the same for a cursor without fractions of a second", async () => {
    await sync.marketplace.admin.query("ALTER TABLE messages MODIFY `timestamp` DATETIME(0) NOT NULL");
    await addMessages(1, 3, "2026-10-01 10:00:00");
    await addMessages(4, 5, "2026-10-02 10:00:00");
    await sync.drain();
    expect(await windows()).toEqual([
      { source: 3, stored: 3, aside: 0, found: 0, state: "equal" },
      { source: 2, stored: 2, aside: 0, found: 0, state: "equal" },
    ]);
  });
});
