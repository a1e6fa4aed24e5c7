import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { sourceTables } from "#lib/events/model.ts";
import { settleOutbox } from "#lib/notifications/settle-outbox.ts";
import { recordEvidence } from "#lib/source/activation-evidence.ts";
import { gateDefinition, gateNames, type GateName } from "#lib/source/activation-gates.ts";
import { assertActivated, readActivation, type Gate } from "#lib/source/activation.ts";
import { sendTestNotification } from "#lib/source/send-test-notification.ts";
import { signOffGate } from "#lib/source/sign-off-gate.ts";
import { withdrawSignOff } from "#lib/source/withdraw-sign-off.ts";
import { haltSource } from "#lib/sync/halt-source.ts";
import { resumeSource } from "#lib/sync/resume-source.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let people: { id: string; name: string }[];

beforeEach(async () => {
  database = await createTestDatabase();
  people = ["Ada Example", "Ben Example"].map((name) => ({ id: newId(), name }));
  for (const { id, name } of people)
    await database.db.query(
      `INSERT INTO admin_users (user_id, email, name, role, password_hash, created_at)
       VALUES ($1, $2, $3, 'operator', 'none', now())`,
      [id, `${id}@example.com`, name],
    );
  return () => database.drop();
});

function as(index: number, role: Role = "operator"): Ctx {
  const { id, name } = people[index] ?? { id: newId(), name: "Nobody" };
  return {
    actor: { kind: "person", id, name, role, sessionId: newId() },
    requestId: newId(),
    now: new Date(),
    db: database.db,
  };
}

const evidence = "Seen with my own eyes on the test instance.";
const sign = (who: number, gate: GateName) => signOffGate({ ctx: as(who), input: { gate, evidence } });

async function gate(name: GateName): Promise<Gate | undefined> {
  const { gates } = await readActivation(database.db, "production", new Date());
  return gates.find((candidate) => candidate.gate === name);
}

async function openGates(): Promise<string[]> {
  const { gates } = await readActivation(database.db, "production", new Date());
  return gates.filter((candidate) => !candidate.holds).map((candidate) => candidate.gate);
}

const allPass = [
  ...["settings", "connect", "tls", "clock", "privileges", "base tables"],
  ...sourceTables.map((table) => `rows of ${table}`),
].map((name) => ({ name, pass: true, sentence: "fine" }));

async function completeEverything(): Promise<void> {
  const { db } = database;
  await recordEvidence(db, allPass, new Date());
  await db.query(
    `INSERT INTO source_attestations (attestation_id, grants_sha256, account_hash, requires_tls, attested_by, attested_at, expires_at)
     VALUES ($1, repeat('a', 64), 'x', true, 'ada', now(), now() + interval '30 days')`,
    [newId()],
  );
  await db.query(
    `INSERT INTO source_proof (verdict, rights_hash, account_hash, findings, checked_at) VALUES ('attested', 'r', 'x', '{}', now())`,
  );
  await haltSource({ ctx: as(0), input: { reason: "trying it" } });
  await resumeSource({ ctx: as(0), input: { reason: "it works" } });
  await sendTestNotification({ ctx: as(0) });
  await db.withSystemTransaction((tx) => settleOutbox(tx, 10));
  await db.query("UPDATE notifications SET acknowledged_by = 'ada', acknowledged_at = now()");
  for (const name of gateNames) if (gateDefinition(name).people > 0) await sign(0, name);
  await sign(1, "earlier_credentials_rotated");
}

describe("activation", () => {
  it("refuses to read in production while a gate is open, and names the open ones", async () => {
    await expect(assertActivated(database.db, "production", new Date())).rejects.toMatchObject({
      code: "state.conflict",
      details: { gates: expect.arrayContaining(["role_select_only", "approved_security"]) },
    });
    expect(await openGates()).toEqual([...gateNames]);
  });

  it("is complete with all evidence and all sign-offs, and not with any one gate less", async () => {
    await completeEverything();
    expect(await openGates()).toEqual([]);
    await assertActivated(database.db, "production", new Date());
    await withdrawSignOff({ ctx: as(0), input: { gate: "approved_security" } });
    await expect(assertActivated(database.db, "production", new Date())).rejects.toMatchObject({
      details: { gates: ["approved_security"] },
    });
  });

  it("ends when the attestation runs out, although nothing else happened", async () => {
    await completeEverything();
    const later = new Date(Date.now() + 31 * 86_400_000);
    await expect(assertActivated(database.db, "production", later)).rejects.toMatchObject({
      details: { gates: ["role_select_only"] },
    });
  });

  it("is the demo's and the tests' own, and they say so", async () => {
    await assertActivated(database.db, "demo", new Date());
    expect(await readActivation(database.db, "test", new Date())).toMatchObject({ activated: true, by: "itself" });
  });

  it("takes evidence back when a later look does not find it", async () => {
    await recordEvidence(database.db, allPass, new Date());
    expect((await gate("mappings_valid"))?.holds).toBe(true);
    await recordEvidence(database.db, allPass.slice(0, 9), new Date());
    expect(await gate("mappings_valid")).toMatchObject({ holds: false, evidence: expect.stringContaining("rows of") });
    expect((await gate("guard_self_test"))?.holds).toBe(true);
  });
});

describe("a sign-off", () => {
  it("needs source:operate", async () => {
    await expect(
      signOffGate({ ctx: as(0, "moderator"), input: { gate: "load_checked", evidence } }),
    ).rejects.toMatchObject({ code: "auth.forbidden" });
  });

  it("is a person's: neither the machine nor the command line can give one", async () => {
    const ctx: Ctx = { ...as(0), actor: { kind: "command-line", id: "root" } };
    await expect(signOffGate({ ctx, input: { gate: "load_checked", evidence } })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
  });

  it("of two people is two people's: the same one cannot sign twice", async () => {
    await sign(0, "earlier_credentials_rotated");
    await expect(sign(0, "earlier_credentials_rotated")).rejects.toMatchObject({ code: "state.conflict" });
    expect((await gate("earlier_credentials_rotated"))?.holds).toBe(false);
    await sign(1, "earlier_credentials_rotated");
    expect(await gate("earlier_credentials_rotated")).toMatchObject({
      holds: true,
      signOffs: [{ name: "Ada Example" }, { name: "Ben Example" }],
    });
  });

  it("cannot stand in for what CIS has to see itself", async () => {
    await expect(sign(0, "tls_verified")).rejects.toMatchObject({ code: "state.conflict" });
  });

  it("is taken back only by whoever gave it, and is recorded", async () => {
    await sign(0, "load_checked");
    await expect(withdrawSignOff({ ctx: as(1), input: { gate: "load_checked" } })).rejects.toMatchObject({
      code: "state.conflict",
    });
    await withdrawSignOff({ ctx: as(0), input: { gate: "load_checked" } });
    expect((await gate("load_checked"))?.holds).toBe(false);
    const { rows } = await database.db.query<{ action: string }>(
      "SELECT action FROM audit_logs WHERE action LIKE 'source.gate.%' ORDER BY seq",
    );
    expect(rows.map((row) => row.action)).toEqual(["source.gate.signed", "source.gate.withdrawn"]);
  });
});
