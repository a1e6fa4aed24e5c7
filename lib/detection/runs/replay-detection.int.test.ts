import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import type { Ctx } from "#lib/access/context.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import { runDetectStage } from "#lib/detection/run-detect-stage.ts";
import { replayDetection, type Replay } from "#lib/detection/runs/replay-detection.ts";
import { replayText } from "#lib/detection/runs/replay-text.ts";
import { sleep } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { addMessages, type GivenMessage } from "#workers/demo/test-messages.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const ring = createKeyRing(randomBytes(32));
const lanes = Array.from({ length: 16 }, (_, lane) => lane);
const day = { from: "2026-03-02", to: "2026-03-03" };
let database: TestDatabase;
let ctx: Ctx;

const thread: GivenMessage[] = [
  { from: "10", to: "20", text: "Hello, are you free on Saturday?" },
  { from: "20", to: "10", text: "yes, call me on 831 555 0107" },
  { from: "10", to: "20", text: "831" },
  { from: "20", to: "10", text: "my mail is ana at example dot org" },
  { from: "20", to: "10", text: "cancel the booking and I will still come, 80 cash instead of 100" },
];

beforeEach(async () => {
  database = await createTestDatabase();
  ctx = commandLineContext(database.db, new Date("2026-03-05T00:00:00Z"));
  return () => database.drop();
});

/** The live stage over everything that is in the log. */
async function detectLive(): Promise<void> {
  const queue = { ring: async () => {} };
  for (const lane of lanes) {
    for (let round = 0; round < 500; round += 1) {
      const progress = await runDetectStage({ db: database.db, queue, ring }, lane);
      if (!progress.more) break;
      if (progress.consumed === 0) await sleep(20);
    }
  }
}

async function one<T>(text: string): Promise<T | undefined> {
  const { rows } = await database.db.query<{ value: T }>(text);
  return rows[0]?.value;
}

const storedSignals = () => one<number>("SELECT count(*) AS value FROM risk_signals");
const replay = (over: { from?: string; to?: string; version?: string } = {}, with_ = ring): Promise<Replay> =>
  replayDetection({ ctx, ring: with_, input: { ...day, ...over } });

describe("replaying detection", () => {
  it("finds exactly what the live stage stored, twice with the same digest, and adds nothing to it", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    const before = await storedSignals();
    expect(before).toBeGreaterThan(2);
    const first = await replay();
    const second = await replay();
    expect(second.digest).toBe(first.digest);
    expect(second.runId).not.toBe(first.runId);
    expect(first.comparison).toMatchObject({
      versions: [detectorVersion],
      compared: 5,
      notDetectedLive: 0,
      total: { same: before, changed: 0, onlyBefore: 0, onlyNow: 0 },
    });
    expect(first.counts).toEqual({ messages: 5, notKept: 0, notReadable: 0, dead: 0, needsReview: 0, signals: before });
    expect(await storedSignals()).toBe(before);
    expect(replayText(first)).toContain(first.digest);
  });

  it("reads a message with what was known then: a booking and a message that came later are not seen", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    const period = { from: "2026-03-02T10:00:00Z" };
    const first = await replay(period);
    await database.db.query(
      `INSERT INTO providers (provider_id, user_id, kyc_status, status, source_created_at, source_updated_at, source_cursor, row_hash)
       VALUES ('p1', '20', 'verified', 'active', '2026-01-01', '2026-01-01', '', '')`,
    );
    await database.db.query(
      `INSERT INTO bookings (booking_id, customer_id, provider_id, status, amount_minor, currency, source_created_at,
                             source_updated_at, source_cursor, row_hash)
       VALUES ('b1', '10', 'p1', 'confirmed', 100, 'EUR', '2026-01-02', '2026-01-02', '', '')`,
    );
    await addMessages(
      database.db,
      ring,
      [{ from: "20", to: "10", text: "eight three one" }],
      "2026-03-02T09:59:50Z",
      "late",
    );
    const again = await replay(period);
    expect(again.comparison.total).toEqual(first.comparison.total);
    // The digest holds the booking stage of every message too.
    expect(again.digest).toBe(first.digest);
  });

  it("says kind by kind what only one side has, and what is at the same place with other facts", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    await database.db.query("DELETE FROM risk_signals WHERE kind = 'CONTACT_EMAIL'");
    await database.db.query("UPDATE risk_signals SET confidence = 0.31 WHERE kind = 'CONTACT_PHONE'");
    await database.db.query("UPDATE risk_signals SET span = 'm:900-901' WHERE kind = 'CANCELLATION_NUDGE'");
    const { comparison } = await replay();
    const kinds = Object.fromEntries(comparison.kinds.map(({ kind, ...rest }) => [kind, rest]));
    expect(kinds["CONTACT_EMAIL"]).toEqual({ same: 0, changed: 0, onlyBefore: 0, onlyNow: 1 });
    expect(kinds["CONTACT_PHONE"]).toMatchObject({ onlyBefore: 0, onlyNow: 0 });
    expect(kinds["CONTACT_PHONE"]?.changed).toBe(kinds["CONTACT_PHONE"]?.same);
    expect(kinds["CANCELLATION_NUDGE"]).toEqual({ same: 0, changed: 0, onlyBefore: 1, onlyNow: 1 });
  });

  it("counts bodies that are no longer kept, and does not call their signals a difference", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    await database.db.query("UPDATE source_events SET content_sealed = NULL WHERE source_key = 'm-1'");
    const { counts, comparison } = await replay();
    expect(counts).toMatchObject({ messages: 5, notKept: 1 });
    expect(comparison.compared).toBe(4);
    expect(comparison.total.onlyBefore).toBe(0);
  });

  it("goes on around a body that does not open, also where it is another message's history", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    await database.db.query("UPDATE source_events SET content_sealed = '\\x00' WHERE source_key = 'm-0'");
    const { counts } = await replay();
    expect(counts).toMatchObject({ messages: 5, notReadable: 1, dead: 0 });
  });

  it("tells a message that the live stage has not reached from one it found nothing in", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    const { comparison, counts } = await replay();
    expect(comparison).toMatchObject({ compared: 0, notDetectedLive: 5, kinds: [] });
    expect(counts.signals).toBeGreaterThan(2);
  });

  it("keeps both ends of the period and pages without losing a message at the same instant", async () => {
    const many = Array.from({ length: 1_203 }, (_, index) => ({
      from: "10",
      to: `${index}`,
      text: `ok ${index}`,
      afterMs: 0,
    }));
    await addMessages(database.db, ring, many, "2026-03-02T00:00:00Z");
    await addMessages(database.db, ring, [{ from: "1", to: "2", text: "out" }], "2026-03-03T00:00:00Z", "end");
    expect((await replay()).counts.messages).toBe(1_203);
  });
});

describe("a replay that cannot be made", () => {
  it.each([
    [{ from: "yesterday" }, "from must be a date"],
    [{ from: "2026-02-30" }, "from must be a date"],
    [{ to: "2026-03-03T10:00:00" }, "to must be a date or a time with its zone"],
    [{ from: "2026-03-03", to: "2026-03-03" }, "from must be before to"],
    [{ from: "2027-01-01", to: "2027-01-02" }, "No message is stored"],
  ])("says what is wrong with %j", async (over, message) => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await expect(replay(over)).rejects.toThrow(message);
    expect(await one<number>("SELECT count(*) AS value FROM detector_runs")).toBe(0);
  });

  it("says that a build runs its own version only, and which versions there are", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    await expect(replay({ version: "content-0.0.1" })).rejects.toThrow(
      `there is ${detectorVersion}. A build runs its own version only`,
    );
    expect((await replay({ version: detectorVersion })).comparison.total).toMatchObject({ onlyBefore: 0, onlyNow: 0 });
  });

  it("fails with a sentence, not with a stack, when the key is another one", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await detectLive();
    await expect(replay({}, createKeyRing(randomBytes(32)))).rejects.toThrow("None of the 5 kept bodies opened");
    const { rows } = await database.db.query(
      `SELECT state, failure, counts->'notReadable' AS "notReadable" FROM detector_runs`,
    );
    expect(rows).toEqual([{ state: "failed", failure: "state.conflict", notReadable: 5 }]);
  });

  it("closes a replay whose process was killed when the next one starts", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    await database.db.query(
      `INSERT INTO detector_runs (run_id, kind, detector_version, period_from, period_to, state, requested_by, started_at, advanced_at)
       SELECT gen_random_uuid(), 'replay', 'content-0', now() - interval '1 day', now(), 'running', 'x', at, at
       FROM unnest(ARRAY[now() - interval '1 hour', now()]) AS at`,
    );
    await replay();
    const { rows } = await database.db.query("SELECT state, failure FROM detector_runs ORDER BY state");
    expect(rows).toEqual([
      { state: "failed", failure: "abandoned" },
      { state: "finished", failure: null },
      { state: "running", failure: null },
    ]);
  });

  it("is for those who may run simulations", async () => {
    const person = { kind: "person", id: "1", name: "Mo", role: "moderator", sessionId: "s" } as const;
    await expect(replayDetection({ ctx: { ...ctx, actor: person }, ring, input: day })).rejects.toThrow(
      "simulation:run",
    );
  });
});

describe("the record of a replay", () => {
  it("has its beginning with the period and its end with the digest", async () => {
    await addMessages(database.db, ring, thread, "2026-03-02T10:00:00Z");
    const { runId, digest } = await replay();
    const { rows } = await database.db.query<{ action: string; id: string; facts: { digest?: string } }>(
      "SELECT action, object_id AS id, facts FROM audit_logs ORDER BY seq",
    );
    expect(rows).toMatchObject([
      { action: "detection.replay.started", id: runId, facts: { from: "2026-03-02T00:00:00.000Z" } },
      { action: "detection.replay.finished", id: runId, facts: { digest } },
    ]);
  });
});
