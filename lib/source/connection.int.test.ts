import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { Connection } from "mysql2/promise";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Runtime, SourceSettings } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog, type LogFields } from "#lib/platform/log.ts";
import { checkSource } from "#lib/source/check-source.ts";
import { openSource, type SourceConnection, type SourceRow } from "#lib/source/connection.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { issueCertificate } from "#workers/demo/marketplace/issue-certificate.ts";
import { testMariaDb } from "#workers/demo/test-database.ts";

const server = testMariaDb();
const suffix = newId().replaceAll("-", "").slice(-12);
const database = `chokepoint_${suffix}`;
const user = `reader_${suffix}`;
const plainUser = `plain_${suffix}`;
const password = "fictional-password-0199";
const first = "1000-01-01 00:00:00";
const last = "9999-12-31 23:59:59";

let admin: Connection;
const open: SourceConnection[] = [];

const settings: SourceSettings = {
  SOURCE_DB_HOST: server.host,
  SOURCE_DB_PORT: server.port,
  SOURCE_DB_NAME: database,
  SOURCE_DB_USER: user,
  SOURCE_DB_PASSWORD: password,
  SOURCE_DB_CA_FILE: server.caFile,
  SOURCE_DB_TLS_NAME: server.tlsName,
};

async function source(
  change: Partial<SourceSettings> = {},
  runtime: Runtime = "production",
  queryTimeoutMs = 5_000,
): Promise<SourceConnection> {
  const connection = await openSource({
    settings: { ...settings, ...change },
    runtime,
    queryTimeoutMs,
    log: silentLog,
  });
  open.push(connection);
  return connection;
}

function messagesAfter(
  connection: SourceConnection,
  cursor: string,
  key: string | number,
  limit = 100,
): Promise<readonly SourceRow[]> {
  return connection.read("sync:messages:incremental", [cursor, cursor, key, last, limit]).then((read) => read.rows);
}

async function say(body: string, at: string, id: string | null = null): Promise<void> {
  await admin.execute(
    "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES (?, 1, 1, 2, ?, ?)",
    [id, body, at],
  );
}

/** The words of the server's general log for an account's sessions since `from`. */
async function logged(account: string, from: number): Promise<string[]> {
  const lines = (await readFile(server.generalLogFile, "utf8")).slice(from).split("\n");
  const entries = lines.map((line) =>
    /^(?:\d{6}\s+[\d:]+)?\s*(\d+) (Connect|Prepare|Execute|Close stmt|Quit|Query|Init DB|Reset stmt|Field List|Statistics|Ping|Change user)\t?(.*)$/.exec(
      line,
    ),
  );
  const sessions = new Set(
    entries
      .filter((entry) => entry?.[2] === "Connect" && entry[3]?.startsWith(`${account}@`))
      .map((entry) => entry?.[1]),
  );
  return entries.flatMap((entry) => (entry && sessions.has(entry[1]) ? [`${entry[2]} ${entry[3]}`] : []));
}

async function logLength(): Promise<number> {
  return (await readFile(server.generalLogFile, "utf8")).length;
}

beforeAll(async () => {
  admin = await server.adminConnection();
  await createMarketplace(admin, database);
  await admin.query(`CREATE USER '${user}'@'%' IDENTIFIED BY '${password}' REQUIRE SSL`);
  await admin.query(`CREATE USER '${plainUser}'@'%' IDENTIFIED BY '${password}'`);
  for (const account of [user, plainUser]) {
    for (const table of [
      "categories",
      "users",
      "providers",
      "bookings",
      "transactions",
      "messages",
      "ratings",
      "disputes",
    ]) {
      await admin.query(`GRANT SELECT ON ${database}.${table} TO '${account}'@'%'`);
    }
  }
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((connection) => connection.close()));
  // TRUNCATE, so that the largest key there is does not use up the counter for the next test.
  await admin.query("TRUNCATE TABLE messages");
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${database}`);
  for (const account of [user, plainUser]) await admin.query(`DROP USER '${account}'@'%'`);
  await admin.end();
});

describe("the wire", () => {
  it("carries Connect, Prepare, Execute and Quit only, and every statement is a SELECT", async () => {
    const before = await logLength();
    const connection = await source();
    await connection.read("source:clock", []);
    await messagesAfter(connection, first, "0");
    await messagesAfter(connection, first, "0");
    await connection.read("privileges:user", []);
    await connection.close();
    const lines = await logged(user, before);
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "Connect",
      "Prepare",
      "Execute",
      "Prepare",
      "Execute",
      "Execute",
      "Prepare",
      "Execute",
      "Quit",
    ]);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^(?:Prepare|Execute) SELECT /);
    expect(lines[0]).toContain("SSL/TLS");
  });

  it("stays silent after a breach, and the connection is gone", async () => {
    const connection = await source();
    const before = await logLength();
    // @ts-expect-error -- the type forbids it; a caller without types must be refused as well.
    const breach = connection.read("DELETE FROM messages", []);
    await expect(breach).rejects.toMatchObject({
      code: "source.refused",
      details: { errorClass: "guard", queryHash: expect.stringMatching(/^\w{64}$/) },
    });
    await expect(connection.read("source:clock", [])).rejects.toMatchObject({ code: "source.unavailable" });
    expect((await readFile(server.generalLogFile, "utf8")).slice(before)).not.toMatch(
      /DELETE FROM messages|UTC_TIMESTAMP/,
    );
  });

  it("stays silent for a value that could change the statement", async () => {
    const connection = await source();
    const values: unknown[] = [first, first, { message_id: 1 }, last, 5];
    // safe because this is the lie of a caller without types, which has to be refused.
    const breach = connection.read("sync:messages:incremental", values as string[]);
    await expect(breach).rejects.toMatchObject({ code: "source.refused" });
    await expect(messagesAfter(connection, first, "0")).rejects.toMatchObject({ code: "source.unavailable" });
  });
});

describe("TLS", () => {
  it("is used, and the server's name is verified against the setting", async () => {
    expect((await source()).encrypted).toBe(true);
    await expect(source({ SOURCE_DB_TLS_NAME: "marketplace.example" })).rejects.toMatchObject({
      code: "source.unavailable",
      details: { errorClass: "connection" },
    });
  });

  it("refuses a certificate of another authority", async () => {
    const folder = await mkdtemp(join(tmpdir(), "authority-"));
    const other = await issueCertificate(join(folder, "tls"));
    await expect(source({ SOURCE_DB_CA_FILE: other.caFile })).rejects.toMatchObject({ code: "source.unavailable" });
    await rm(folder, { recursive: true });
  });

  it("needs a DNS name and a readable CA file, and says so without repeating a value", async () => {
    const { SOURCE_DB_TLS_NAME: _name, ...nameless } = settings;
    const opening = openSource({ settings: nameless, runtime: "production", queryTimeoutMs: 5_000, log: silentLog });
    await expect(opening).rejects.toMatchObject({
      code: "config.invalid",
      details: { settings: ["SOURCE_DB_TLS_NAME"] },
    });
    const folder = await mkdtemp(join(tmpdir(), "authority-"));
    await writeFile(join(folder, "ca.pem"), "not a certificate");
    for (const path of [join(folder, "ca.pem"), join(folder, "missing.pem"), folder]) {
      const refusal = source({ SOURCE_DB_CA_FILE: path });
      await expect(refusal).rejects.toMatchObject({
        code: "config.invalid",
        details: { settings: ["SOURCE_DB_CA_FILE"] },
      });
      await expect(refusal).rejects.not.toThrow(folder);
    }
    await rm(folder, { recursive: true });
  });

  it("may be missing only on this machine, in the demo or a test, when asked for by the word none", async () => {
    const plain = { SOURCE_DB_CA_FILE: "none", SOURCE_DB_USER: plainUser };
    for (const runtime of ["demo", "test"] as const) {
      const connection = await source(plain, runtime);
      expect(connection.encrypted).toBe(false);
      await connection.read("source:clock", []);
    }
    await expect(source(plain, "production")).rejects.toMatchObject({ code: "config.invalid" });
    await expect(source({ ...plain, SOURCE_DB_HOST: "10.0.0.1" }, "test")).rejects.toMatchObject({
      code: "config.invalid",
    });
    await expect(source({ ...plain, SOURCE_DB_HOST: "marketplace.example" }, "test")).rejects.toMatchObject({
      code: "config.invalid",
    });
    await expect(source({ SOURCE_DB_CA_FILE: "none" }, "test")).rejects.toMatchObject({
      details: { errorClass: "auth_failure" },
    });
  });
});

describe("a failure", () => {
  it("of the credentials is an auth_failure and shows none of them", async () => {
    const failure = await source({ SOURCE_DB_PASSWORD: "fictional-wrong-0100" }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "source.unavailable", details: { errorClass: "auth_failure" } });
    expect(inspect(failure, { depth: 10 })).not.toMatch(new RegExp(`wrong-0100|${user}|${server.host}|SELECT`));
  });

  it("of the network is a connection failure", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    // safe because a listening TCP server has an address of this shape.
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(source({ SOURCE_DB_PORT: port })).rejects.toMatchObject({ details: { errorClass: "connection" } });
  });

  it("of a server that accepts and says nothing is a timeout", async () => {
    const mute = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => mute.once("listening", resolve));
    // safe because a listening TCP server has an address of this shape.
    const { port } = mute.address() as AddressInfo;
    await expect(source({ SOURCE_DB_PORT: port }, "production", 1_000)).rejects.toMatchObject({
      details: { errorClass: "timeout" },
    });
    mute.close();
  });

  it("of a statement that takes too long is a timeout; the connection is destroyed, and the next one is fine", async () => {
    const connection = await source({}, "production", 1_000);
    await connection.read("source:clock", []);
    const locker = await server.adminConnection(database);
    await locker.query("LOCK TABLES messages WRITE");
    await expect(messagesAfter(connection, first, "0")).rejects.toMatchObject({
      code: "source.unavailable",
      details: { errorClass: "timeout" },
    });
    await expect(connection.read("source:clock", [])).rejects.toMatchObject({ details: { errorClass: "connection" } });
    await locker.query("UNLOCK TABLES");
    await locker.end();
    expect(await messagesAfter(await source(), first, "0")).toEqual([]);
  });

  it("in the middle, when the line is cut, ends in an error and not in a crash", async () => {
    let cut = (): void => {};
    const relay = createServer((near) => {
      const far = connect(server.port, server.host);
      near.pipe(far).pipe(near);
      near.on("error", () => {});
      far.on("error", () => {});
      cut = () => void near.resetAndDestroy();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => relay.once("listening", resolve));
    // safe because a listening TCP server has an address of this shape.
    const connection = await source({ SOURCE_DB_PORT: (relay.address() as AddressInfo).port });
    await connection.read("source:clock", []);
    cut();
    await expect(connection.read("source:clock", [])).rejects.toMatchObject({ details: { errorClass: "connection" } });
    await connection.close();
    relay.close();
  });

  it("of one table is drift, and the other tables can still be read", async () => {
    await admin.query("RENAME TABLE disputes TO disputes_gone");
    const connection = await source();
    const drift = connection.read("sync:disputes:incremental", [first, first, "0", last, 5]);
    await expect(drift).rejects.toMatchObject({ code: "source.unavailable", details: { errorClass: "drift" } });
    expect(await messagesAfter(connection, first, "0")).toEqual([]);
    await admin.query("RENAME TABLE disputes_gone TO disputes");
  });

  it("and a success are logged by identifier, time, rows and class, never by text or value", async () => {
    const lines: LogFields[] = [];
    const log = { ...silentLog, debug: (_text: string, fields: LogFields = {}) => void lines.push(fields) };
    const connection = await openSource({ settings, runtime: "production", queryTimeoutMs: 5_000, log });
    await say("a secret", "2026-01-01 00:00:00");
    await messagesAfter(connection, first, "0");
    // @ts-expect-error -- the type forbids it.
    await connection.read("SELECT 1", []).catch(() => {});
    expect(lines).toEqual([
      { query: "sync:messages:incremental", rows: 1, durationMs: expect.any(Number), errorClass: "none" },
      { query: "unknown", durationMs: expect.any(Number), errorClass: "guard" },
    ]);
  });
});

describe("a page", () => {
  it("orders and compares numeric keys as numbers, beyond what a double can tell apart", async () => {
    const keys = ["9", "10", "9007199254740992", "9007199254740993", "18446744073709551613", "18446744073709551614"];
    for (const key of keys) await say("x", "2026-01-01 00:00:00.000001", key);
    const connection = await source();
    for (const [index, key] of keys.entries()) {
      const rows = await messagesAfter(connection, "2026-01-01 00:00:00.000001", key);
      expect(rows.map((row) => row["message_id"])).toEqual(keys.slice(index + 1));
    }
    expect(await messagesAfter(connection, "2026-01-01 00:00:00.000001", 9)).toHaveLength(5);
  });

  it("walks many rows of one microsecond by key, and none is lost or read twice", async () => {
    await admin.query(
      "INSERT INTO messages (conversation_id, sender_id, receiver_id, body, `timestamp`) SELECT 1, 1, 2, 'x', '2026-01-01 00:00:00.123456' FROM seq_1_to_55",
    );
    const connection = await source();
    const seen: unknown[] = [];
    let at = { cursor: first, key: "0" };
    for (let page = 0; page < 10; page += 1) {
      const rows = await messagesAfter(connection, at.cursor, at.key, 20);
      if (rows.length === 0) break;
      seen.push(...rows.map((row) => row["message_id"]));
      at = { cursor: String(rows.at(-1)?.["timestamp"]), key: String(rows.at(-1)?.["message_id"]) };
    }
    expect(new Set(seen).size).toBe(55);
    expect(seen).toHaveLength(55);
    expect(at.cursor).toBe("2026-01-01 00:00:00.123456");
  });

  it("reads no more of the index than it returns", async () => {
    await admin.query(
      "INSERT INTO messages (conversation_id, sender_id, receiver_id, body, `timestamp`) SELECT 1, 1, 2, 'x', TIMESTAMPADD(SECOND, seq, '2026-01-01') FROM seq_1_to_5000",
    );
    await admin.query("ANALYZE TABLE messages");
    const sql =
      "EXPLAIN SELECT message_id FROM messages WHERE `timestamp` >= ? AND (`timestamp` > ? OR message_id > ?) AND `timestamp` < ? ORDER BY `timestamp`, message_id LIMIT 100";
    const cursor = "2026-01-01 00:40:00";
    const [plan] = await admin.execute(sql, [cursor, cursor, "2400", last]);
    expect(plan).toMatchObject([{ type: "range", key: "messages_timestamp" }]);
    expect(JSON.stringify(plan)).not.toContain("filesort");
  });

  it("brings at most one character more than a text may have", async () => {
    await admin.query(
      "INSERT INTO messages (conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES (1, 1, 2, REPEAT('é', 8000000), '2026-01-01'), (1, 1, 2, 'short', '2026-01-02')",
    );
    const rows = await messagesAfter(await source(), first, "0");
    expect(rows.map((row) => String(row["body"]).length)).toEqual([65_537, 5]);
  });

  it("has a metadata fingerprint that follows the columns' meaning and not the rows", async () => {
    const fingerprint = async (): Promise<string> => {
      const connection = await source();
      const read = await connection.read("sync:bookings:incremental", [first, first, "0", last, 5]);
      return read.metadataFingerprint;
    };
    const empty = await fingerprint();
    await admin.query("INSERT INTO bookings (customer_id, provider_id, amount, currency) VALUES (1, 1, 5, 'EUR')");
    expect(await fingerprint()).toBe(empty);
    const seen = new Set([empty]);
    for (const change of [
      "MODIFY updated_at DATETIME(6) NOT NULL",
      "MODIFY updated_at DATETIME NOT NULL",
      "MODIFY amount DECIMAL(14,2) NOT NULL",
      "MODIFY booking_id INT UNSIGNED NOT NULL AUTO_INCREMENT",
      "MODIFY currency CHAR(3) NULL",
    ]) {
      await admin.query(`ALTER TABLE bookings ${change}`);
      seen.add(await fingerprint());
    }
    expect(seen.size).toBe(6);
    await admin.query("DROP TABLE bookings");
    await createMarketplace(admin, database);
    await admin.query(`GRANT SELECT ON ${database}.bookings TO '${user}'@'%'`);
  });
});

describe("the source's clock", () => {
  it("is text in UTC that two readings can be compared by", async () => {
    const connection = await source();
    const [one, two] = [await connection.read("source:clock", []), await connection.read("source:clock", [])];
    const at = String(one.rows[0]?.["source_now"]);
    expect(at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?$/);
    expect(Math.abs(Date.parse(`${at.replace(" ", "T")}Z`) - Date.now())).toBeLessThan(60_000);
    expect(String(two.rows[0]?.["source_now"]) > at).toBe(true);
  });
});

describe("cis source check", () => {
  const environment = { ...settings, SOURCE_DB_PORT: String(settings.SOURCE_DB_PORT) };
  const check = (change: Record<string, string> = {}): ReturnType<typeof checkSource> =>
    checkSource({
      environment: { ...environment, ...change },
      runtime: "production",
      queryTimeoutMs: 5_000,
      log: silentLog,
    });

  it("passes on a source as it should be, with a sentence for each thing it looked at", async () => {
    await say("hello", "2026-01-01 00:00:00");
    const checks = await check();
    expect(checks.filter((one) => !one.pass)).toEqual([]);
    expect(checks.map((one) => one.name).slice(0, 6)).toEqual([
      "settings",
      "connect",
      "tls",
      "clock",
      "privileges",
      "base tables",
    ]);
    expect(checks.filter((one) => one.name.startsWith("rows of"))).toHaveLength(8);
  });

  it("names a setting that is missing, the refusal of a credential, and a row that does not parse", async () => {
    expect(await check({ SOURCE_DB_PASSWORD: "" })).toEqual([
      { name: "settings", pass: false, sentence: expect.stringContaining("SOURCE_DB_PASSWORD") },
    ]);
    expect((await check({ SOURCE_DB_PASSWORD: "fictional-wrong-0100" })).at(-1)).toEqual({
      name: "connect",
      pass: false,
      sentence: "The marketplace database refused the credentials.",
    });
    await say("\u0007 bell", "2026-01-01 00:00:00");
    expect((await check()).filter((one) => !one.pass)).toEqual([
      {
        name: "rows of messages",
        pass: false,
        sentence: "The first row of messages does not parse: body has bad_encoding.",
      },
    ]);
  });
});
