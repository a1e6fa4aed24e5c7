import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import type { Ctx } from "#lib/access/context.ts";
import { claimAlert } from "#lib/alerts/claim-alert.ts";
import { dismissAlert } from "#lib/alerts/dismiss-alert.ts";
import { releaseAlert } from "#lib/alerts/release-alert.ts";
import { createTestAudit, type TestAudit } from "#workers/demo/test-audit.ts";
import { runSealPass } from "#lib/audit/seal/run-seal-pass.ts";
import { createUser } from "#lib/access/create-user.ts";
import { signIn } from "#lib/access/sign-in.ts";
import { runDetectStage } from "#lib/detection/run-detect-stage.ts";
import { runDecideStage } from "#lib/enforcement/run-decide-stage.ts";
import { openJobQueue } from "#lib/jobs/job-queue.ts";
import { takeLease } from "#lib/jobs/lease.ts";
import { sleep } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import { newId, shardOf } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";
import { loadActivePolicy } from "#lib/policy/active-policy.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import { runScoreStage } from "#lib/scoring/run-score-stage.ts";
import { haltSource } from "#lib/sync/halt-source.ts";
import { resumeTable } from "#lib/sync/resume-table.ts";
import { acceptMapping } from "#lib/sync/shape/accept-mapping.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import { applyRoles } from "./apply-roles.ts";

const roles = ["cis_migrator", "cis_web", "cis_worker", "cis_sealer", "cis_auditor"] as const;
type Role = (typeof roles)[number];
const password = "only-for-this-test";

let owner: TestDatabase;
let audit: TestAudit;
const as = new Map<Role, Database>();

function urlOf(role: Role): string {
  const url = new URL(owner.url);
  url.username = role;
  url.password = password;
  return url.toString();
}
function database(role: Role): Database {
  const db = as.get(role);
  if (!db) throw new Error(`no connection as ${role}`);
  return db;
}

beforeAll(async () => {
  owner = await createTestDatabase();
  audit = await createTestAudit(owner);
  await installStartingPolicy({ ctx: commandLineContext(owner.db, new Date()) });
  const queue = await openJobQueue({ url: owner.url, log: silentLog });
  await queue.stop(1_000);
  await applyRoles(owner.url);
  await applyRoles(owner.url);
  for (const role of roles) {
    await owner.db.query(`ALTER ROLE ${role} PASSWORD '${password}'`);
    as.set(role, openDatabase({ url: urlOf(role), poolSize: 3, applicationName: "test", log: silentLog }));
  }
});
afterAll(async () => {
  for (const db of as.values()) await db.close();
  await audit.close();
  await owner.drop();
});

const denied = { code: "42501" };
const insertLog = (columns: string, values: string): string =>
  `INSERT INTO audit_logs (audit_id, actor_kind, actor_id, request_id, action, object_kind, object_id, facts${columns})
   VALUES (gen_random_uuid(), 'person', 'x', 'x', 'x', 'x', 'x', '{}'${values})`;
const insertEntry = `INSERT INTO audit_chain (chain_seq, audit_seq, written_by, version, prev_hash, hash)
   VALUES (999999, 999999, 1, 1, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))`;

describe("what the console, the worker and the sealer may not do to the record", () => {
  const forbidden = [
    "UPDATE audit_logs SET actor_id = 'me'",
    "DELETE FROM audit_logs",
    "TRUNCATE audit_logs",
    "DELETE FROM audit_chain",
    "UPDATE audit_chain SET hash = prev_hash",
    "TRUNCATE audit_chain",
    "DELETE FROM audit_checkpoints",
    "UPDATE audit_checkpoints SET note = ''",
    "TRUNCATE audit_checkpoints",
    insertLog(", at", ", now() - interval '1 year'"),
    insertLog(", seq", ", 1"),
    insertLog(", written_by", ", 1"),
    "SELECT setval('audit_logs_seq_seq', 1)",
    "SET session_replication_role = replica",
    "ALTER TABLE audit_logs DISABLE TRIGGER ALL",
    "ALTER TABLE audit_logs DISABLE TRIGGER audit_logs_append_only",
    "DROP TRIGGER audit_logs_append_only ON audit_logs",
    "ALTER TABLE audit_logs ADD COLUMN note text",
    "CREATE TRIGGER mine BEFORE INSERT ON audit_logs FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "CREATE TABLE mine (seq bigint REFERENCES audit_logs)",
    "DROP TABLE audit_logs",
    "SET ROLE cis_migrator",
  ];
  const cases = (["cis_web", "cis_worker", "cis_sealer"] as const).flatMap((role) =>
    forbidden.map((statement) => ({ role, statement })),
  );

  it.each(cases)("$role: $statement", async ({ role, statement }) => {
    await expect(database(role).query(statement)).rejects.toMatchObject(denied);
  });

  it.each(["cis_web", "cis_worker", "cis_auditor"] as const)(
    "%s writes neither chain nor checkpoints",
    async (role) => {
      await expect(database(role).query(insertEntry)).rejects.toMatchObject(denied);
      await expect(
        database(role).query(
          "INSERT INTO audit_checkpoints (tree_size, root_hash, key_id, note) VALUES (1, '', '', '')",
        ),
      ).rejects.toMatchObject(denied);
      await expect(database(role).query("UPDATE audit_seal_state SET checkpoint_problem = NULL")).rejects.toMatchObject(
        denied,
      );
    },
  );

  it("the sealer sees and changes nothing else", async () => {
    for (const statement of ["SELECT * FROM alerts", "SELECT * FROM admin_users", "DELETE FROM leases"])
      await expect(database("cis_sealer").query(statement)).rejects.toMatchObject(denied);
  });

  it("the auditor reads the record, and of people only their ids", async () => {
    await database("cis_auditor").query("SELECT count(*) FROM audit_logs");
    await database("cis_auditor").query("SELECT user_id FROM admin_users");
    for (const statement of ["SELECT email FROM admin_users", "SELECT token_hash FROM sessions", insertLog("", "")])
      await expect(database("cis_auditor").query(statement)).rejects.toMatchObject(denied);
  });

  it("the console writes none of what only the machine makes; nobody rewrites a score", async () => {
    for (const table of ["users", "source_events", "risk_signals", "subject_risk", "sync_watermarks"])
      await expect(database("cis_web").query(`DELETE FROM ${table}`)).rejects.toMatchObject(denied);
    await expect(database("cis_worker").query("UPDATE risk_scores SET tier = 'low'")).rejects.toMatchObject(denied);
  });

  it("triggers hold also for whoever calls the session a replica", async () => {
    await database("cis_worker").query(insertLog("", ""));
    await expect(
      owner.db.withSystemTransaction(async (tx) => {
        await tx.query("SET LOCAL session_replication_role = replica");
        await tx.query("DELETE FROM audit_logs");
      }),
    ).rejects.toMatchObject(denied);
  });
});

async function rest(step: () => Promise<{ consumed: number; more: boolean }>): Promise<void> {
  for (let round = 0; round < 500; round += 1) {
    const progress = await step();
    if (!progress.more) return;
    if (progress.consumed === 0) await sleep(20);
  }
}

describe("what each role needs for its work", () => {
  const subject = "100";
  const lane = shardOf(subject) & 15;

  it("the worker detects, scores, decides and opens alerts; people work on them in the console", async () => {
    const worker = database("cis_worker");
    const policy = await loadActivePolicy(worker);
    const queue = await openJobQueue({ url: urlOf("cis_worker"), log: silentLog });
    await queue.ringAll();
    await worker.withSystemTransaction((tx) => queue.ring(tx, "score", [lane]));
    const ring = createKeyRing(Buffer.alloc(32, 1));
    await rest(() => runDetectStage({ db: worker, queue, ring }, lane));
    for (const kind of ["CONTACT_PHONE", "OFF_PLATFORM_INTENT", "CONTACT_URL"]) await giveSignal(worker, kind);
    const version = { policyVersionId: policy.policyVersionId, scoring: policy.content.scoring };
    const now = new Date();
    await rest(() => runScoreStage({ db: worker, queue, version, now }, lane));
    await rest(() => runDecideStage({ db: worker, policy, now, requestId: newId() }, lane));
    await queue.stop(1_000);

    const web = database("cis_web");
    const { userId } = await createUser({
      ctx: commandLineContext(web, now),
      input: { email: "mona@cis.example", name: "Mona", role: "moderator", password: "a long enough pass phrase" },
    });
    const ctx: Ctx = {
      actor: { kind: "person", id: userId, name: "Mona", role: "moderator", sessionId: newId() },
      ...{ requestId: newId(), now, db: web },
    };
    const { rows } = await web.query<{ alertId: string }>(`SELECT alert_id AS "alertId" FROM alerts`);
    const alertId = rows[0]?.alertId ?? "";
    await claimAlert({ ctx, input: { alertId } });
    await releaseAlert({ ctx, input: { alertId } });
    const claimed = await claimAlert({ ctx, input: { alertId } });
    await dismissAlert({ ctx, input: { alertId, version: claimed.version, reason: "inconclusive" } });
    await haltSource({ ctx: commandLineContext(web, now), input: { reason: "" } });
  });

  it("people who operate the source change its tables' state in the console", async () => {
    await owner.db.query(
      "INSERT INTO sync_watermarks (table_name, state, frozen_kind) VALUES ('bookings', 'frozen', 'missing_rows')",
    );
    const ctx = commandLineContext(database("cis_web"), new Date());
    await resumeTable({ ctx, input: { table: "bookings", reason: "rows were archived" } });
    const accepting = acceptMapping({ ctx, input: { table: "bookings", version: 2, reason: "looked at" } });
    await expect(accepting).rejects.toMatchObject({ code: "state.conflict" });
  });

  it("people sign in to the console", async () => {
    const ctx = { db: database("cis_web"), now: new Date(), requestId: newId() };
    const keys = createKeyRing(Buffer.alloc(32, 1));
    const from = { userAgent: null, address: "192.0.2.1", secondFactorRequired: false };
    const email = "mona@cis.example";
    await expect(signIn({ ctx, keys, input: { ...from, email, password: "wrong" } })).rejects.toMatchObject({
      code: "auth.invalid_credentials",
    });
    await signIn({ ctx, keys, input: { ...from, email, password: "a long enough pass phrase" } });
  });

  it("the sealer seals what they did, and the auditor verifies it", async () => {
    const sealer = database("cis_sealer");
    const pass = () =>
      runSealPass({
        sql: sealer,
        inLease: (work) =>
          sealer.withSystemTransaction(async (tx) => {
            await takeLease(tx, "audit-seal", "test", 10_000);
            return work(tx);
          }),
        ...{ keys: null, directory: null, policy: { everyEvents: 1, everyMs: 1 }, chunkSize: 100 },
      });
    // A transaction of another test on the same server may hide events for a moment.
    let sealed = 0;
    for (let round = 0; round < 100 && sealed <= 5; round += 1) {
      sealed += (await pass()).sealed;
      await sleep(20);
    }
    expect(sealed).toBeGreaterThan(5);
    const alone = { databaseUrl: urlOf("cis_auditor"), checkpoints: null, keys: [] };
    expect((await audit.verify(alone)).findings).toEqual([]);
  });
});

async function giveSignal(db: Database, kind: string): Promise<void> {
  const { rows } = await db.query<{ seq: number }>(
    `INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, shard, occurred_at, historic,
                                payload, row_hash, schema_fingerprint)
     VALUES ('messages', $1, 1, 'seen', '100', $2, now(), false, '{}', '', 'x') RETURNING seq`,
    [kind, shardOf("100")],
  );
  await db.query(
    `INSERT INTO risk_signals (signal_id, event_seq, subject_user_id, pair_key, shard, kind, family, confidence, techniques,
                               evidence, span, detector, detector_version, booking_stage, occurred_at)
     VALUES ($1::uuid, $2, '100', '100~200', $3, $4, $5, 0.95, '{plain}', '[]', 'm:0-1', 'content', '1', 'before_booking', now())`,
    [newId(), rows[0]?.seq ?? 0, shardOf("100"), kind, kind === "OFF_PLATFORM_INTENT" ? "off_platform" : "contact"],
  );
}
