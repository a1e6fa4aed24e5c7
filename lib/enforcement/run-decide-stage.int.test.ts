import { beforeEach, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { runDecideStage } from "#lib/enforcement/run-decide-stage.ts";
import type { LaneProgress } from "#lib/jobs/consume-lane.ts";
import { dayMs, hourMs, sleep } from "#lib/platform/clock.ts";
import { newId, shardOf } from "#lib/platform/ids.ts";
import { loadActivePolicy, type ActivePolicy } from "#lib/policy/active-policy.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import { runScoreStage } from "#lib/scoring/run-score-stage.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const subject = "100";
const lane = shardOf(subject) & 15;
const silentQueue = { ring: async () => {} };
let database: TestDatabase;
let policy: ActivePolicy;
let messages: number;

beforeEach(async () => {
  database = await createTestDatabase();
  await installStartingPolicy({ ctx: commandLineContext(database.db, new Date()) });
  policy = await loadActivePolicy(database.db);
  messages = 0;
  return () => database.drop();
});

type Given = { kind: string; family: string; confidence?: number; techniques?: string[]; at?: Date };

/** A signal on a message of its own, as the detect stage stores it. */
async function give({
  kind,
  family,
  confidence = 0.95,
  techniques = ["plain"],
  at = new Date(),
}: Given): Promise<void> {
  messages += 1;
  const { rows } = await database.db.query<{ seq: number }>(
    `INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, shard, occurred_at, historic,
                                payload, row_hash, schema_fingerprint)
     VALUES ('messages', $1, 1, 'seen', $2, $3, $4, false, '{}', '', 'x') RETURNING seq`,
    [`m${messages}`, subject, shardOf(subject), at],
  );
  await database.db.query(
    `INSERT INTO risk_signals (signal_id, event_seq, subject_user_id, pair_key, shard, kind, family, confidence, techniques,
                               evidence, span, detector, detector_version, booking_stage, occurred_at)
     VALUES ($1::uuid, $2, $3, '100~200', $4, $5, $6, $7, ARRAY(SELECT jsonb_array_elements_text($8::jsonb)), '[]', 'm:0-1',
             'content', '1', 'before_booking', $9)`,
    [newId(), rows[0]?.seq ?? 0, subject, shardOf(subject), kind, family, confidence, JSON.stringify(techniques), at],
  );
}

async function rest(step: () => Promise<LaneProgress>): Promise<void> {
  for (let round = 0; round < 500; round += 1) {
    const progress = await step();
    if (!progress.more) return;
    if (progress.consumed === 0) await sleep(20);
  }
  throw new Error("the stage did not come to rest");
}

async function runStages(now = new Date()): Promise<void> {
  const version = { policyVersionId: policy.policyVersionId, scoring: policy.content.scoring };
  await rest(() => runScoreStage({ db: database.db, queue: silentQueue, version, now }, lane));
  await rest(() => runDecideStage({ db: database.db, policy, now, requestId: newId() }, lane));
}

const actions = () =>
  database.db.query<{
    action: string;
    status: string;
    trigger: string;
    explanation: { sentence: string; conditions: { met: boolean }[] };
  }>(
    `SELECT action, status, trigger_id AS trigger, explanation FROM enforcement_actions ORDER BY created_at, action_id`,
  );
const alerts = () =>
  database.db.query<{ status: string; tier: string; headline: string; signals: number; version: number }>(
    "SELECT status, tier, headline, signal_count AS signals, version FROM alerts",
  );

describe("deciding", () => {
  it("recommends in shadow what would have been done, explained, audited, and opens one alert", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact" });
    await give({ kind: "CONTACT_MESSAGING_APP", family: "contact" });
    await give({ kind: "DISCOUNT_FOR_DIRECT", family: "off_platform", confidence: 0.6 });
    await runStages();
    const { rows } = await actions();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ status: "would_have", trigger: "high" });
    expect(rows[0]?.explanation.conditions.every((condition) => condition.met)).toBe(true);
    const open = await alerts();
    expect(open.rows).toMatchObject([{ status: "open", tier: "high", signals: 3 }]);
    expect(open.rows[0]?.headline).toContain("Phone number");
    const audited = await database.db.query<{ action: string }>("SELECT action FROM audit_logs ORDER BY seq");
    expect(audited.rows.map((row) => row.action)).toEqual([
      "policy.version.activated",
      "enforcement.action.recommended",
      "alerts.alert.opened",
    ]);
  });

  it("answers disguise with a restriction that a person must decide", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact", techniques: ["spelled_digits"] });
    await give({ kind: "PAYMENT_EXTERNAL", family: "payment" });
    await runStages();
    const { rows } = await database.db.query<{ action: string; personRequired: boolean }>(
      `SELECT action, person_required AS "personRequired" FROM enforcement_actions`,
    );
    expect(rows).toEqual([{ action: "temporary_restriction", personRequired: true }]);
  });

  it("does not repeat itself when the same stages run again, and a new signal raises the same alert", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact" });
    await give({ kind: "OFF_PLATFORM_INTENT", family: "off_platform" });
    await runStages();
    await runStages();
    expect((await actions()).rows).toHaveLength(1);
    await give({ kind: "CONTACT_URL", family: "contact", confidence: 0.3 });
    await runStages();
    expect((await alerts()).rows).toMatchObject([{ signals: 3, version: 2 }]);
  });

  it("starts with a warning nobody needs to look at, and does not call the next minute 'again'", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact" });
    await runStages();
    expect((await actions()).rows.map((row) => row.action)).toEqual(["soft_warning"]);
    expect((await alerts()).rows).toEqual([]);
    await give({ kind: "CONTACT_URL", family: "contact", confidence: 0.3 });
    await runStages();
    expect((await actions()).rows.map((row) => row.action)).toEqual(["soft_warning"]);
    const later = new Date(Date.now() + 7 * hourMs);
    await give({ kind: "CONTACT_URL", family: "contact", confidence: 0.3, at: later });
    await runStages(later);
    expect((await actions()).rows.map((row) => row.action)).toEqual(["soft_warning", "hard_warning"]);
    expect((await alerts()).rows).toMatchObject([{ status: "open", tier: "low" }]);
  });

  it("freezes what it rests on: evidence, its hash, policy, feed quality", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact" });
    await give({ kind: "OFF_PLATFORM_INTENT", family: "off_platform" });
    await runStages();
    const { rows } = await database.db.query<{
      evidence: { signals: string[] };
      hash: string;
      policy: string;
      quality: { dataAsOf: null };
    }>(
      `SELECT evidence, evidence_hash AS hash, policy_version_id AS policy, data_quality AS quality FROM enforcement_actions`,
    );
    expect(rows[0]?.evidence.signals).toHaveLength(2);
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0]?.policy).toBe(policy.policyVersionId);
    expect(rows[0]?.quality.dataAsOf).toBeNull();
  });

  it("cannot record a ban, whoever tries", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact" });
    await give({ kind: "OFF_PLATFORM_INTENT", family: "off_platform" });
    await runStages();
    await expect(database.db.query("UPDATE enforcement_actions SET action = 'permanent_ban'")).rejects.toMatchObject({
      code: "23514",
    });
  });

  it("says nothing about signals that decayed long ago", async () => {
    await give({ kind: "CONTACT_PHONE", family: "contact", at: new Date(Date.now() - 200 * dayMs) });
    await runStages();
    expect((await actions()).rows).toEqual([]);
  });
});
