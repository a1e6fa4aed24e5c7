import type { Connection } from "mysql2/promise";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";
import { openSource } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { proveReadOnly, type RoleVerdict } from "#lib/source/privileges.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { testMariaDb } from "#workers/demo/test-database.ts";

const server = testMariaDb();
const suffix = newId().replaceAll("-", "").slice(-12);
const database = `rights_${suffix}`;
const elsewhere = `elsewhere_${suffix}`;
const user = `rights_${suffix}`;
const account = `'${user}'@'%'`;
const role = `role_${suffix}`;
const password = "fictional-password-0198";

let admin: Connection;

async function prove(): Promise<RoleVerdict> {
  const connection = await openSource({
    settings: {
      SOURCE_DB_HOST: server.host,
      SOURCE_DB_PORT: server.port,
      SOURCE_DB_NAME: database,
      SOURCE_DB_USER: user,
      SOURCE_DB_PASSWORD: password,
      SOURCE_DB_CA_FILE: server.caFile,
      SOURCE_DB_TLS_NAME: server.tlsName,
    },
    runtime: "production",
    queryTimeoutMs: 5_000,
    log: silentLog,
  });
  try {
    return await proveReadOnly(connection);
  } finally {
    await connection.close();
  }
}

beforeAll(async () => {
  admin = await server.adminConnection();
  await createMarketplace(admin, database);
  await admin.query(`CREATE DATABASE ${elsewhere}`);
  await admin.query(`CREATE TABLE ${elsewhere}.payroll (id INT)`);
});
beforeEach(async () => {
  await admin.query(`CREATE USER ${account} IDENTIFIED BY '${password}' REQUIRE SSL`);
  for (const mapping of Object.values(mappings))
    await admin.query(`GRANT SELECT ON ${database}.${mapping.physicalName} TO ${account}`);
});
afterEach(async () => {
  await admin.query(`DROP USER ${account}`);
  await admin.query(`DROP ROLE IF EXISTS ${role}`);
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${database}`);
  await admin.query(`DROP DATABASE ${elsewhere}`);
  await admin.end();
});

describe("an account that may only SELECT the eight tables", () => {
  it("looks read-only, and no more than that is claimed", async () => {
    expect(await prove()).toMatchObject({ verdict: "looks_read_only", findings: [] });
  });

  it("looks read-only when it holds the mapped columns instead of whole tables", async () => {
    await admin.query(`REVOKE SELECT ON ${database}.ratings FROM ${account}`);
    const columns = mappings.ratings.columns.map((column) => column.name).join(", ");
    await admin.query(`GRANT SELECT (${columns}) ON ${database}.ratings TO ${account}`);
    expect(await prove()).toMatchObject({ verdict: "looks_read_only", findings: [] });
  });
});

describe("an account that may do anything else is unsafe", () => {
  it.each([
    ["a write on one table", `GRANT INSERT ON ${database}.bookings TO ${account}`, "INSERT on bookings"],
    ["a delete, which no column shows", `GRANT DELETE ON ${database}.bookings TO ${account}`, "DELETE on bookings"],
    ["a write on one column", `GRANT UPDATE (status) ON ${database}.bookings TO ${account}`, "UPDATE on bookings"],
    ["triggers", `GRANT TRIGGER ON ${database}.messages TO ${account}`, "TRIGGER on messages"],
    [
      "a right on the whole database",
      `GRANT SELECT ON ${database}.* TO ${account}`,
      "SELECT on the whole of a database",
    ],
    ["a right on the whole server", `GRANT PROCESS ON *.* TO ${account}`, "PROCESS on the whole server"],
    ["the right to write files", `GRANT FILE ON *.* TO ${account}`, "FILE on the whole server"],
    [
      "the right to pass rights on",
      `GRANT SELECT ON ${database}.users TO ${account} WITH GRANT OPTION`,
      "hand its rights on",
    ],
    ["a table of another database", `GRANT SELECT ON ${elsewhere}.payroll TO ${account}`, "not ours to read"],
  ])("for %s", async (_what, grant, finding) => {
    await admin.query(grant);
    const { verdict, findings } = await prove();
    expect(verdict).toBe("unsafe");
    expect(findings.join(" ")).toContain(finding);
  });

  it.each([
    ["not enabled", false],
    ["enabled by default", true],
  ])("for a role it may take on, %s", async (_what, byDefault) => {
    await admin.query(`CREATE ROLE ${role}`);
    await admin.query(`GRANT INSERT ON ${database}.bookings TO ${role}`);
    await admin.query(`GRANT ${role} TO ${account}`);
    if (byDefault) await admin.query(`SET DEFAULT ROLE ${role} FOR ${account}`);
    const { verdict, findings } = await prove();
    expect(verdict).toBe("unsafe");
    expect(findings.join(" ")).toContain("a role");
  });

  it("for a stored routine it may call", async () => {
    await admin.query(`CREATE FUNCTION ${database}.meddle() RETURNS INT RETURN 1`);
    await admin.query(`GRANT EXECUTE ON FUNCTION ${database}.meddle TO ${account}`);
    const { verdict, findings } = await prove();
    expect(verdict).toBe("unsafe");
    expect(findings.join(" ")).toContain("stored routine");
    await admin.query(`DROP FUNCTION ${database}.meddle`);
  });

  it("for a view under the name of a table, which may write when it is read", async () => {
    await admin.query(`RENAME TABLE ${database}.ratings TO ${database}.ratings_behind`);
    await admin.query(`CREATE VIEW ${database}.ratings AS SELECT * FROM ${database}.ratings_behind`);
    const { verdict, findings } = await prove();
    expect(verdict).toBe("unsafe");
    expect(findings).toContain("ratings is not a base table.");
    await admin.query(`DROP VIEW ${database}.ratings`);
    await admin.query(`RENAME TABLE ${database}.ratings_behind TO ${database}.ratings`);
  });

  it("for a table that is not there or not readable", async () => {
    await admin.query(`REVOKE SELECT ON ${database}.disputes FROM ${account}`);
    expect(await prove()).toMatchObject({
      verdict: "unsafe",
      findings: [expect.stringContaining("disputes is not there")],
    });
  });
});
