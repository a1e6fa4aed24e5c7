import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { detectEvents } from "#lib/detection/detect-events.ts";
import { beginShadowRun } from "#lib/detection/runs/begin-shadow-run.ts";
import { endShadowRun } from "#lib/detection/runs/end-shadow-run.ts";
import { runShadowLane, type ShadowDeps } from "#lib/detection/runs/run-shadow-lane.ts";
import { settleShadowRun } from "#lib/detection/runs/settle-shadow-run.ts";
import { runDetectStage } from "#lib/detection/run-detect-stage.ts";
import { runDecideStage } from "#lib/enforcement/run-decide-stage.ts";
import type { LaneProgress } from "#lib/jobs/consume-lane.ts";
import { sleep } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import { loadActivePolicy } from "#lib/policy/active-policy.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import { runScoreStage } from "#lib/scoring/run-score-stage.ts";
import { addMessages, type GivenMessage } from "#workers/demo/test-messages.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const ring = createKeyRing(randomBytes(32));
const at = "2026-03-02T10:00:00Z";
const now = new Date("2026-03-02T11:00:00Z");
const queue = { ring: async () => {} };
let database: TestDatabase;

const messages: GivenMessage[] = [
  { from: "10", to: "20", text: "call me on 831 555 0107" },
  { from: "20", to: "10", text: "or ana@example.org, cancel the booking and I will still come" },
  { from: "30", to: "20", text: "see you at 9" },
];

beforeEach(async () => {
  database = await createTestDatabase();
  await installStartingPolicy({ ctx: commandLineContext(database.db, now) });
  return () => database.drop();
});

async function everyLane(step: (lane: number) => Promise<LaneProgress>): Promise<void> {
  for (let lane = 0; lane < 16; lane += 1) {
    for (let round = 0; round < 500; round += 1) {
      const progress = await step(lane);
      if (!progress.more) break;
      if (progress.consumed === 0) await sleep(20);
    }
  }
}

async function runLive(): Promise<void> {
  const { db } = database;
  const policy = await loadActivePolicy(db);
  const version = { policyVersionId: policy.policyVersionId, scoring: policy.content.scoring };
  await everyLane((lane) => runDetectStage({ db, queue, ring }, lane));
  await everyLane((lane) => runScoreStage({ db, queue, version, now }, lane));
  await everyLane((lane) => runDecideStage({ db, policy, now, requestId: newId() }, lane));
}

const runShadow = (runId: string, detect?: ShadowDeps["detect"]): Promise<void> =>
  everyLane((lane) => runShadowLane({ db: database.db, ring, runId, ...(detect ? { detect } : {}) }, lane));

/** A new version that no longer sees e-mail addresses and takes every phone number for certain. */
const newVersion: ShadowDeps["detect"] = async (tx, keys, events) =>
  (await detectEvents(tx, keys, events)).map((found) => ({
    ...found,
    signals: found.signals
      .filter(({ kind }) => kind !== "CONTACT_EMAIL")
      .map((signal) => (signal.kind === "CONTACT_PHONE" ? { ...signal, confidence: 0.999 } : signal)),
  }));

async function decided(): Promise<unknown[]> {
  const scores = await database.db.query("SELECT subject_user_id, score_centi, tier FROM subject_risk ORDER BY 1");
  const actions = await database.db.query(
    "SELECT subject_user_id, action, tier FROM enforcement_actions ORDER BY 1, 2",
  );
  const signals = await database.db.query(
    "SELECT event_seq, kind, span, confidence FROM risk_signals ORDER BY 1, 2, 3",
  );
  return [scores.rows, actions.rows, signals.rows];
}

async function offsets(): Promise<unknown[]> {
  const { rows } = await database.db.query("SELECT stage, lane, written_by, seq FROM pipeline_offsets ORDER BY 1, 2");
  return rows;
}

describe("a shadow beside the live detector", () => {
  it("reads the same events, leaves signals, scores, decisions and offsets to the live version, and tells the difference", async () => {
    const { runId } = await beginShadowRun(database.db, now, "content-9.9.9");
    await addMessages(database.db, ring, messages, at);
    await runLive();
    const [before, places] = [await decided(), await offsets()];
    expect(before[1]).not.toEqual([]);
    await runShadow(runId, newVersion);
    await runLive();
    expect(await decided()).toEqual(before);
    expect(await offsets()).toEqual(places);
    const comparison = await settleShadowRun(database.db, runId);
    const kinds = Object.fromEntries(comparison.kinds.map(({ kind, ...rest }) => [kind, rest]));
    expect(comparison).toMatchObject({ compared: 3, notDetectedLive: 0 });
    expect(kinds["CONTACT_EMAIL"]).toEqual({ same: 0, changed: 0, onlyBefore: 1, onlyNow: 0 });
    expect(kinds["CONTACT_PHONE"]).toEqual({ same: 1, changed: 1, onlyBefore: 0, onlyNow: 0 });
    expect(comparison.total.onlyNow).toBe(0);
  });

  it("may run ahead: what the live stage has not read yet is no difference", async () => {
    const { runId } = await beginShadowRun(database.db, now);
    await addMessages(database.db, ring, messages, at);
    await runShadow(runId);
    expect(await settleShadowRun(database.db, runId)).toMatchObject({ compared: 0, notDetectedLive: 3, kinds: [] });
    await runLive();
    const settled = await settleShadowRun(database.db, runId);
    expect(settled).toMatchObject({ compared: 3, total: { changed: 0, onlyBefore: 0, onlyNow: 0 } });
    expect(settled.total.same).toBeGreaterThan(1);
  });

  it("begins where the live stage stands, once, and goes on after a restart without reading twice", async () => {
    await addMessages(database.db, ring, messages, at);
    await runLive();
    const first = await beginShadowRun(database.db, now);
    const second = await beginShadowRun(database.db, now);
    expect(second).toEqual({ runId: first.runId, begun: false });
    await addMessages(database.db, ring, messages.slice(0, 1), "2026-03-02T12:00:00Z", "new");
    await runShadow(first.runId);
    await runShadow(first.runId);
    const { rows } = await database.db.query("SELECT outcome FROM detector_run_events");
    expect(rows).toEqual([{ outcome: "signals" }]);
    const audited = await database.db.query(
      "SELECT object_id AS id FROM audit_logs WHERE action = 'detection.shadow.started'",
    );
    expect(audited.rows).toEqual([{ id: first.runId }]);
  });

  it("isolates an event that does not open and one whose result cannot be stored; their neighbours go on", async () => {
    const { runId } = await beginShadowRun(database.db, now);
    const same = Array.from({ length: 9 }, () => ({ from: "10", to: "20", text: "call me on 831 555 0107" }));
    await addMessages(database.db, ring, same, at);
    await database.db.query("UPDATE source_events SET content_sealed = '\\x00' WHERE source_key = 'm-2'");
    const poisoned: ShadowDeps["detect"] = async (tx, keys, events) =>
      (await detectEvents(tx, keys, events)).map((found) =>
        found.event.sourceKey === "m-5"
          ? { ...found, signals: found.signals.map((signal) => ({ ...signal, confidence: 7 })) }
          : found,
      );
    await runShadow(runId, poisoned);
    const { rows } = await database.db.query<{ outcome: string; n: number }>(
      "SELECT outcome, count(*) AS n FROM detector_run_events GROUP BY 1 ORDER BY 1",
    );
    expect(rows).toEqual([
      { outcome: "dead", n: 1 },
      { outcome: "not_readable", n: 1 },
      { outcome: "signals", n: 7 },
    ]);
    expect((await database.db.query("SELECT FROM dead_letters")).rowCount).toBe(0);
  });

  it("ends when somebody says so, is recorded, and then reads nothing more", async () => {
    const ctx = commandLineContext(database.db, now);
    const { runId } = await beginShadowRun(database.db, now, "content-9.9.9");
    await expect(endShadowRun({ ctx, input: { version: "content-9.9.9" } })).resolves.toEqual({ runId });
    await addMessages(database.db, ring, messages, at);
    await runShadow(runId);
    expect((await database.db.query("SELECT FROM detector_run_events")).rowCount).toBe(0);
    await expect(endShadowRun({ ctx, input: { version: "content-9.9.9" } })).rejects.toThrow(
      "No shadow of content-9.9.9",
    );
    const audited = await database.db.query("SELECT FROM audit_logs WHERE action = 'detection.shadow.ended'");
    expect(audited.rowCount).toBe(1);
  });

  it("is ended only by those who may run simulations", async () => {
    const person = { kind: "person", id: "1", name: "Re", role: "reviewer", sessionId: "s" } as const;
    const ctx = { ...commandLineContext(database.db, now), actor: person };
    await expect(endShadowRun({ ctx, input: { version: "x" } })).rejects.toThrow("simulation:run");
  });
});
