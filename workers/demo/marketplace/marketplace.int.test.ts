import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sleep } from "#lib/platform/clock.ts";
import { type PrivateMariaDb, startMariaDb } from "#workers/demo/mariadb.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { grantReadOnly } from "#workers/demo/marketplace/grant-read-only.ts";
import { grantWriter } from "#workers/demo/marketplace/grant-writer.ts";
import { loadMarketplace } from "#workers/demo/marketplace/load-marketplace.ts";
import { smallScale } from "#workers/demo/marketplace/model.ts";
import { tableNames } from "#workers/demo/marketplace/schema.ts";
import { startSimulator } from "#workers/demo/marketplace/start-simulator.ts";

const database = "marketplace";
// Awkward on purpose: quotes, a semicolon, and the placeholders of the grant script.
const password = `a'b;:database\\"c:password`;
const marketplace = generateMarketplace({ seed: "test", now: new Date("2026-03-01T12:00:00Z"), scale: smallScale });

let folder: string;
let server: PrivateMariaDb;
let admin: Connection;
let authority: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cis-marketplace-"));
  server = await startMariaDb({ dataDir: join(folder, "db"), generalLog: true });
  authority = await readFile(server.caFile, "utf8");
  admin = await server.adminConnection();
  await createMarketplace(admin, database);
  await grantReadOnly(admin, { database, password });
  await grantWriter(admin, { database, password });
  await loadMarketplace(admin, database, marketplace);
}, 120_000);

afterAll(async () => {
  await admin.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

function connectAs(user: string, tls = true): Promise<Connection> {
  const ssl = tls ? { ssl: { ca: authority, verifyIdentity: true } } : {};
  return mysql.createConnection({
    host: server.tlsName,
    port: server.port,
    user,
    password,
    database,
    timezone: "Z",
    ...ssl,
  });
}

/** The server lets go of a closed connection a moment after its client. */
async function untilNobodyIsConnected(): Promise<void> {
  for (let waited = 0; waited < 100; waited += 1) {
    const [rows] = await admin.query<RowDataPacket[]>(
      "SELECT 1 FROM information_schema.PROCESSLIST WHERE USER = 'cis_readonly'",
    );
    if (rows.length === 0) return;
    await sleep(50);
  }
}

async function countRows(table: string): Promise<number> {
  const [rows] = await admin.query<RowDataPacket[]>("SELECT COUNT(*) AS count FROM ??", [table]);
  return Number(rows[0]?.["count"]);
}

describe("the loaded marketplace", () => {
  it("holds every generated row with its historic time, in UTC", async () => {
    const expected = { ...marketplace };
    expect(await countRows("messages")).toBe(expected.messages.length);
    expect(await countRows("bookings")).toBe(expected.bookings.length);
    expect(await countRows("categories")).toBe(expected.categories.length);
    const [rows] = await admin.query<RowDataPacket[]>(
      "SELECT body, `timestamp` AS at FROM messages WHERE message_id = 5",
    );
    expect(rows[0]?.["body"]).toBe(marketplace.messages[4]?.body);
    expect(rows[0]?.["at"]).toEqual(marketplace.messages[4]?.timestamp);
    const [changed] = await admin.query<RowDataPacket[]>("SELECT updated_at AS at FROM bookings WHERE booking_id = 7");
    expect(changed[0]?.["at"]).toEqual(marketplace.bookings[6]?.updated_at);
  });

  it("is left as it is when created again", async () => {
    await createMarketplace(admin, database);
    expect(await countRows("users")).toBe(marketplace.users.length);
  });
});

describe("cis_readonly", () => {
  it("is refused without TLS", async () => {
    await expect(connectAs("cis_readonly", false)).rejects.toMatchObject({ code: "ER_ACCESS_DENIED_ERROR" });
  });

  it("reads each of the eight tables over verified TLS", async () => {
    const connection = await connectAs("cis_readonly");
    expect(tableNames).toHaveLength(8);
    for (const table of tableNames) await connection.query("SELECT * FROM ?? LIMIT 1", [table]);
    const [cipher] = await connection.query<RowDataPacket[]>("SHOW STATUS LIKE 'Ssl_version'");
    expect(cipher[0]?.["Value"]).toMatch(/^TLSv1\.[23]$/);
    await connection.end();
  });

  it.each([
    "INSERT INTO categories (name, slug) VALUES ('x', 'x')",
    "UPDATE users SET name = 'x'",
    "DELETE FROM messages",
    "REPLACE INTO categories (name, slug) VALUES ('x', 'x')",
    "CREATE TABLE x (y INT)",
    "CREATE TEMPORARY TABLE x (y INT)",
    "ALTER TABLE users ADD x INT",
    "DROP TABLE users",
    "TRUNCATE TABLE users",
    "SELECT User FROM mysql.user",
    "LOCK TABLES users READ",
    "GRANT SELECT ON users TO PUBLIC",
  ])("is refused by the database itself: %s", async (statement) => {
    const connection = await connectAs("cis_readonly");
    const refusals = /^ER_(TABLEACCESS|ACCESS|DBACCESS|SPECIFIC_ACCESS|COLUMNACCESS)_DENIED_ERROR$/;
    const refusal = await connection.query(statement).then(
      () => "accepted",
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
    );
    await connection.end();
    expect(refusal).toMatch(refusals);
  });

  it("gets two connections and no third", async () => {
    await untilNobodyIsConnected();
    const held = [await connectAs("cis_readonly"), await connectAs("cis_readonly")];
    await expect(connectAs("cis_readonly")).rejects.toMatchObject({ code: "ER_USER_LIMIT_REACHED" });
    for (const connection of held) await connection.end();
  });

  it("loses what was granted besides when the script runs again", async () => {
    await admin.query("GRANT INSERT ON marketplace.* TO 'cis_readonly'@'%'");
    await grantReadOnly(admin, { database, password });
    const [grants] = await admin.query<RowDataPacket[]>("SHOW GRANTS FOR 'cis_readonly'@'%'");
    expect(JSON.stringify(grants)).not.toContain("INSERT");
    expect(grants).toHaveLength(9);
  });
});

describe("the simulator", () => {
  const options = { connect: () => connectAs("marketplace_app"), seed: "test", conversationsPerMinute: 1_200 };

  it("adds messages through its own account and goes on after a restart", async () => {
    const lines: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const before = await countRows("messages");
      const simulator = startSimulator({ ...options, log: (line) => lines.push(line) });
      for (let waited = 0; waited < 200 && (await countRows("messages")) < before + 8; waited += 1) await sleep(100);
      await simulator.stop();
      expect(await countRows("messages")).toBeGreaterThanOrEqual(before + 8);
    }
    expect(lines).toHaveLength(2);
    const [orphans] = await admin.query<RowDataPacket[]>(
      "SELECT 1 FROM messages m LEFT JOIN users u ON u.user_id = m.sender_id WHERE u.user_id IS NULL",
    );
    expect(orphans).toEqual([]);
  }, 60_000);

  it("keeps one conversation per pair of people", async () => {
    const [mixed] = await admin.query<RowDataPacket[]>(
      `SELECT conversation_id FROM messages
       GROUP BY conversation_id HAVING COUNT(DISTINCT LEAST(sender_id, receiver_id), GREATEST(sender_id, receiver_id)) > 1`,
    );
    expect(mixed).toEqual([]);
  });
});

describe("the server", () => {
  it("ends what an earlier run left on its directory, and keeps the rows", async () => {
    await admin.end();
    const rows = marketplace.users.length;
    const second = await startMariaDb({ dataDir: join(folder, "db") });
    server = second;
    admin = await second.adminConnection(database);
    expect(await countRows("users")).toBeGreaterThanOrEqual(rows);
  }, 60_000);
});
