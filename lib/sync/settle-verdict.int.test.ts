import type { RowDataPacket } from "mysql2/promise";
import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { dayMs, fixedClock } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";
import { attestGrants } from "#lib/source/attest-grants.ts";
import type { Verdict } from "#lib/source/attestation.ts";
import { openSource } from "#lib/source/connection.ts";
import { proveReadOnly } from "#lib/source/privileges.ts";
import { settleVerdict } from "#lib/sync/settle-verdict.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import { createTestMarketplace, type TestMarketplace } from "#workers/demo/test-marketplace.ts";

let database: TestDatabase;
let marketplace: TestMarketplace;

beforeEach(async () => {
  database = await createTestDatabase();
  marketplace = await createTestMarketplace();
  return async () => {
    await marketplace.drop();
    await database.drop();
  };
});

const as = (role: Role, now = new Date()): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Test", role, sessionId: newId() },
  requestId: newId(),
  now,
  db: database.db,
});

/** What a real server prints for the account and for everybody, as its client shows it. */
async function showGrants(): Promise<string> {
  const printed = [];
  for (const whom of [`'${marketplace.source.SOURCE_DB_USER}'@'%'`, "PUBLIC"]) {
    const [rows] = await marketplace.admin.query<RowDataPacket[]>(`SHOW GRANTS FOR ${whom}`);
    printed.push(...rows.map((row) => String(Object.values(row)[0])), ...(rows.length === 0 ? ["Empty set"] : []));
  }
  return printed.join("\n");
}

const attest = async (now = new Date()) =>
  attestGrants({ ctx: as("operator", now), input: { grants: await showGrants() } });

async function verdict(now = new Date()): Promise<Verdict> {
  const { source } = marketplace;
  const connection = await openSource({ settings: source, runtime: "test", queryTimeoutMs: 5_000, log: silentLog });
  try {
    const role = await proveReadOnly(connection);
    const proof = { role, user: source.SOURCE_DB_USER, database: source.SOURCE_DB_NAME };
    return await settleVerdict({ db: database.db, clock: fixedClock(now) }, proof);
  } finally {
    await connection.close();
  }
}

async function count(from: string): Promise<number> {
  return (await database.db.query(`SELECT FROM ${from}`)).rowCount;
}

describe("the verdict on the account", () => {
  it("looks read-only by SELECT alone, and is attested once an operator has recorded SHOW GRANTS", async () => {
    expect(await verdict()).toBe("looks_read_only");
    await attest();
    expect(await verdict()).toBe("attested");
    expect(await count("source_attestations WHERE requires_tls AND rights_hash IS NOT NULL")).toBe(1);
  });

  it("may be attested before the first proof, which then is what it holds for", async () => {
    await attest();
    expect(await verdict()).toBe("attested");
    expect(await count("source_attestations WHERE rights_hash IS NULL")).toBe(0);
  });

  it("is attested for 30 days", async () => {
    const now = new Date();
    await attest(now);
    expect(await verdict(new Date(now.getTime() + 29 * dayMs))).toBe("attested");
    expect(await count("notification_outbox WHERE code = 'SOURCE_ATTESTATION_VERDICT_EXPIRING'")).toBe(1);
    expect(await verdict(new Date(now.getTime() + 31 * dayMs))).toBe("looks_read_only");
  });

  it("is void once the rights change, even to fewer, and stays void when they change back", async () => {
    const { SOURCE_DB_USER: user } = marketplace.source;
    await attest();
    expect(await verdict()).toBe("attested");
    await marketplace.admin.query(`REVOKE SELECT ON ${marketplace.database}.ratings FROM '${user}'@'%'`);
    await marketplace.admin.query(`GRANT SELECT (id, score) ON ${marketplace.database}.ratings TO '${user}'@'%'`);
    expect(await verdict()).toBe("looks_read_only");
    await marketplace.admin.query(`GRANT SELECT ON ${marketplace.database}.ratings TO '${user}'@'%'`);
    expect(await verdict()).toBe("looks_read_only");
    expect(await count("audit_logs WHERE action = 'source.attestation.voided'")).toBe(1);
    expect(await count("notification_outbox WHERE code = 'SOURCE_ATTESTATION_VERDICT_VOIDED'")).toBe(1);
  });

  it("is not void because a table got a column: that is drift, not a right", async () => {
    await attest();
    expect(await verdict()).toBe("attested");
    await marketplace.admin.query(`ALTER TABLE ${marketplace.database}.users ADD COLUMN nickname VARCHAR(40) NULL`);
    expect(await verdict()).toBe("attested");
  });

  it("is unsafe, attested or not, when the account may write, and people are told", async () => {
    await attest();
    expect(await verdict()).toBe("attested");
    const { SOURCE_DB_USER: user } = marketplace.source;
    await marketplace.admin.query(`GRANT INSERT ON ${marketplace.database}.users TO '${user}'@'%'`);
    expect(await verdict()).toBe("unsafe");
    expect(
      await count("notification_outbox WHERE code = 'SOURCE_PRIVILEGE_PROOF_UNSAFE' AND severity = 'CRITICAL'"),
    ).toBe(1);
    expect(await count("source_attestations WHERE voided_at IS NULL")).toBe(0);
  });
});

describe("attesting", () => {
  it("needs source:operate", async () => {
    await expect(attestGrants({ ctx: as("moderator"), input: { grants: await showGrants() } })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    expect(await count("source_attestations")).toBe(0);
  });

  it("refuses grants that say more", async () => {
    const { SOURCE_DB_USER: user } = marketplace.source;
    await marketplace.admin.query(`GRANT DELETE ON ${marketplace.database}.users TO '${user}'@'%'`);
    await expect(attest()).rejects.toMatchObject({ code: "validation.unprocessable" });
    expect(await count("source_attestations")).toBe(0);
  });

  it("refuses a grant to everybody, which the account's own SELECT does not show", async () => {
    await marketplace.admin.query(`GRANT DELETE ON ${marketplace.database}.users TO PUBLIC`);
    try {
      expect(await verdict()).toBe("looks_read_only");
      await expect(attest()).rejects.toMatchObject({ code: "validation.unprocessable" });
    } finally {
      await marketplace.admin.query(`REVOKE DELETE ON ${marketplace.database}.users FROM PUBLIC`);
    }
  });

  it("takes the place of the one before, and keeps a hash, not the text", async () => {
    await attest();
    await attest();
    expect(await count("source_attestations WHERE voided_at IS NULL")).toBe(1);
    expect(await count("audit_logs WHERE action = 'source.attestation.recorded'")).toBe(2);
    const { SOURCE_DB_USER: user } = marketplace.source;
    expect(await count(`source_attestations a WHERE a::text LIKE '%${user}%' OR a::text ILIKE '%IDENTIFIED%'`)).toBe(0);
  });
});
