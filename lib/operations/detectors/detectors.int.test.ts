import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import type { Ctx } from "#lib/access/context.ts";
import { withheldText } from "#lib/access/field-rules.ts";
import type { Permission, Role } from "#lib/access/permissions.ts";
import { runEvaluate } from "#lib/detection/evaluate/run-evaluate.ts";
import { storeEvaluation } from "#lib/detection/evaluate/store-evaluation.ts";
import { runDetectStage } from "#lib/detection/run-detect-stage.ts";
import { replayDetection } from "#lib/detection/runs/replay-detection.ts";
import { readDetectorKind } from "#lib/operations/detectors/read-detector-kind.ts";
import { readDetectors } from "#lib/operations/detectors/read-detectors.ts";
import { sleep } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { newId, shardOf } from "#lib/platform/ids.ts";
import { addMessages } from "#workers/demo/test-messages.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const ring = createKeyRing(randomBytes(32));
const now = new Date("2026-03-20T14:00:00Z");
let database: TestDatabase;

const as = (role: Role, scopes?: readonly Permission[]): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Ana", role, sessionId: newId(), ...(scopes ? { scopes } : {}) },
  requestId: newId(),
  now,
  db: database.db,
});

beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

/** Two messages with a phone number, one of them in words, as the live stage stores them. */
async function detectMessages(): Promise<void> {
  const given = [
    { from: "10", to: "20", text: "call me on 831 555 0107" },
    { from: "20", to: "10", text: "call me on eight three one five five five zero one zero nine" },
  ];
  await addMessages(database.db, ring, given, "2026-03-19T10:00:00Z");
  for (let lane = 0; lane < 16; lane += 1) {
    for (let round = 0; round < 500; round += 1) {
      const progress = await runDetectStage({ db: database.db, queue: { ring: async () => {} }, ring }, lane);
      if (!progress.more) break;
      if (progress.consumed === 0) await sleep(20);
    }
  }
}

/** Decided alerts about `subject`, one each, with the reason they were closed for. */
async function decide(subject: string, reasons: readonly string[], kinds = ["CONTACT_PHONE"]): Promise<void> {
  await database.db.query(
    `INSERT INTO alerts (alert_id, subject_user_id, shard, status, tier, score_centi, headline, kinds, signal_count, opened_at,
                         last_signal_at, last_event_recorded_at, opened_by_event_at, opened_by_event_recorded_at, sla_due_at,
                         closed_at, close_reason)
     SELECT gen_random_uuid(), $1, $2, 'dismissed', 'high', 7000, 'x', ARRAY(SELECT jsonb_array_elements_text($5::jsonb)), 1, $3,
            $3, $3, $3, $3, $3, $3, reason
     FROM unnest($4::text[]) AS reason`,
    [subject, shardOf(subject), now, reasons, JSON.stringify(kinds)],
  );
}

const phone = async (ctx: Ctx) => (await readDetectors({ ctx })).kinds.find(({ kind }) => kind === "CONTACT_PHONE");

describe("the detectors' page before anything happened", () => {
  it("has every kind this build detects, with no claim about any", async () => {
    const page = await readDetectors({ ctx: as("observer") });
    expect(page).toMatchObject({ versions: [], evaluations: [], runs: [], volume: { points: [], countedFrom: null } });
    expect(page.kinds.length).toBeGreaterThan(10);
    for (const kind of page.kinds)
      expect(kind).toMatchObject({ signals: 0, disguised: null, outcomes: { reviewed: 0, precision: null } });
  });

  it("is for those who may read the policy", async () => {
    await expect(readDetectors({ ctx: as("observer", ["alerts:read"]) })).rejects.toThrow("policy:read");
    const input = { kind: "CONTACT_PHONE" } as const;
    await expect(readDetectorKind({ ctx: as("observer", ["alerts:read"]), input })).rejects.toThrow("policy:read");
  });
});

describe("the figures of a kind", () => {
  it("counts signals by day, and what was written to hide them", async () => {
    await detectMessages();
    const page = await readDetectors({ ctx: as("moderator") });
    const kind = page.kinds.find((each) => each.kind === "CONTACT_PHONE");
    expect(kind).toMatchObject({ signals: 2, disguised: { hits: 1, of: 2 } });
    const points = page.volume.points.filter(({ series }) => series === "CONTACT_PHONE");
    expect(points).toEqual([{ at: "2026-03-19T00:00:00.000Z", series: "CONTACT_PHONE", count: 2 }]);
    expect(page.volume).toMatchObject({ from: "2026-02-19T00:00:00.000Z", to: "2026-03-21T00:00:00.000Z" });
    expect(page.versions).toHaveLength(1);
  });

  it("gives a precision with its interval from ten decided alerts on, and only where the kind was present", async () => {
    await decide("30", [...Array<string>(2).fill("false_positive"), ...Array<string>(7).fill("legitimate_exchange")]);
    await decide("31", ["false_positive"], ["CONTACT_EMAIL"]);
    expect(await phone(as("moderator"))).toMatchObject({
      outcomes: { reviewed: 9, falsePositives: 2, precision: null },
    });
    await decide("32", ["inconclusive"]);
    expect(await phone(as("moderator"))).toMatchObject({
      outcomes: { reviewed: 10, precision: { hits: 8, of: 10, share: 0.8, low: 0.4902, high: 0.9433 } },
    });
  });

  it("shows false positives with masked evidence, by the rules of the reader's fields", async () => {
    await detectMessages();
    await decide("10", ["false_positive"]);
    await decide("20", ["legitimate_exchange"]);
    const input = { kind: "CONTACT_PHONE" } as const;
    const detail = await readDetectorKind({ ctx: as("moderator"), input });
    expect(detail.falsePositives).toMatchObject([{ subjectUserId: "10", signal: { evidence: [{ masked: "…0107" }] } }]);
    expect(detail.outcomes).toEqual([
      { outcome: "false_positive", alerts: 1 },
      { outcome: "legitimate_exchange", alerts: 1 },
    ]);
    expect(detail.techniques.map(({ technique }) => technique)).toContain("spelled_digits");
    const observed = await readDetectorKind({ ctx: as("observer"), input });
    expect(observed.falsePositives).toMatchObject([{ signal: { evidence: [{ masked: withheldText }] } }]);
    const scoped = await readDetectorKind({ ctx: as("admin", ["policy:read", "alerts:read"]), input });
    expect(scoped.falsePositives).toMatchObject([
      { subjectUserId: null, signal: { evidence: [{ masked: withheldText }] } },
    ]);
    expect((await readDetectorKind({ ctx: as("admin", ["policy:read"]), input })).falsePositives).toBeNull();
  });
});

describe("evaluations and runs", () => {
  it("shows the newest evaluation of each file", async () => {
    const ctx = { ...commandLineContext(database.db, now) };
    const path = "lib/detection/corpora/train.jsonl";
    for (const at of [now, new Date(now.getTime() + 1_000)]) {
      const store = (input: Parameters<typeof storeEvaluation>[0]["input"]) =>
        storeEvaluation({ ctx: { ...ctx, now: at }, input });
      expect(await runEvaluate({ path, json: false, write: () => {}, store })).toBe(0);
    }
    const { evaluations } = await readDetectors({ ctx: as("observer") });
    expect(evaluations).toHaveLength(1);
    expect(evaluations[0]).toMatchObject({
      corpus: "train.jsonl",
      storedAt: "2026-03-20T14:00:01.000Z",
      threads: 1642,
    });
    expect(evaluations[0]?.recall["all"]?.of).toBe(821);
  });

  it("shows the difference of a run kind by kind, with masked examples of each side", async () => {
    await detectMessages();
    await database.db.query(
      "UPDATE risk_signals SET span = 'm:900-901' WHERE subject_user_id = '10' AND kind = 'CONTACT_PHONE'",
    );
    const period = { from: "2026-03-19", to: "2026-03-20" };
    await replayDetection({ ctx: commandLineContext(database.db, now), ring, input: period });
    const { runs } = await readDetectors({ ctx: as("observer") });
    expect(runs).toMatchObject([{ kind: "replay", state: "finished", counts: { messages: 2 } }]);
    expect(runs[0]?.comparison?.kinds.find(({ kind }) => kind === "CONTACT_PHONE")).toMatchObject({
      same: 1,
      onlyBefore: 1,
      onlyNow: 1,
    });
    const detail = await readDetectorKind({ ctx: as("moderator"), input: { kind: "CONTACT_PHONE" } });
    expect(detail.differences).toMatchObject([
      { side: "now", subjectUserId: "10", evidence: [{ masked: "…0107" }] },
      { side: "before", subjectUserId: "10", evidence: [{ masked: "…0107" }] },
    ]);
  });

  it("calls a run silent whose process is gone", async () => {
    const insert = `INSERT INTO detector_runs (run_id, kind, detector_version, period_from, period_to, state, requested_by,
                                               started_at, advanced_at)
      VALUES (gen_random_uuid(), 'replay', 'content-0', now() - interval '1 day', now(), 'running', 'x', $1, $1)`;
    await database.db.query(insert, [new Date(Date.now() - 3_600_000)]);
    await database.db.query(insert, [new Date()]);
    const { runs } = await readDetectors({ ctx: as("observer") });
    expect(runs.map(({ state }) => state)).toEqual(["running", "silent"]);
  });

  it("does not show a comparison that an older build wrote in another form", async () => {
    await database.db.query(
      `INSERT INTO detector_runs (run_id, kind, detector_version, period_from, state, requested_by, started_at, comparison, compared_at)
       VALUES (gen_random_uuid(), 'shadow', 'content-0', $1, 'running', 'x', $1, '{"old": true}', $1)`,
      [now],
    );
    expect((await readDetectors({ ctx: as("observer") })).runs).toMatchObject([
      { comparison: null, counts: { messages: 0 } },
    ]);
  });
});
