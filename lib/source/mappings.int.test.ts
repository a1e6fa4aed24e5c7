import type { Connection, RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceTables } from "#lib/events/model.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";
import { openSource, type SourceConnection } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { isRejected, normaliseRow, normaliseTools } from "#lib/source/normalise.ts";
import { incrementalTemplate, startPosition } from "#lib/source/templates.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { testMariaDb } from "#workers/demo/test-database.ts";

const server = testMariaDb();
const suffix = newId().replaceAll("-", "").slice(-12);
const database = `mapping_${suffix}`;
const user = `mapping_${suffix}`;
const password = "fictional-password-0197";
const tools = normaliseTools(createKeyRing(Buffer.alloc(32, 9)));

let admin: Connection;
let source: SourceConnection;

beforeAll(async () => {
  admin = await server.adminConnection();
  await createMarketplace(admin, database);
  await admin.query(`CREATE USER '${user}'@'%' IDENTIFIED BY '${password}' REQUIRE SSL`);
  for (const { physicalName } of Object.values(mappings))
    await admin.query(`GRANT SELECT ON ${physicalName} TO '${user}'@'%'`);
  const settings = {
    SOURCE_DB_HOST: server.host,
    SOURCE_DB_PORT: server.port,
    SOURCE_DB_NAME: database,
    SOURCE_DB_USER: user,
    SOURCE_DB_PASSWORD: password,
    SOURCE_DB_CA_FILE: server.caFile,
    SOURCE_DB_TLS_NAME: server.tlsName,
  };
  source = await openSource({ settings, runtime: "production", queryTimeoutMs: 5_000, log: silentLog });
});
afterAll(async () => {
  await source.close();
  await admin.query(`DROP DATABASE ${database}`);
  await admin.query(`DROP USER '${user}'@'%'`);
  await admin.end();
});

describe("the mappings against the reference schema", () => {
  it.each(sourceTables)(
    "name every column of %s, with its key, a cursor that has an index and is never NULL",
    async (table) => {
      const mapping = mappings[table];
      const [columns] = await admin.execute<RowDataPacket[]>(
        "SELECT COLUMN_NAME AS name, IS_NULLABLE AS nullable, COLUMN_KEY AS `key` FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? AND TABLE_NAME = ?",
        [database, mapping.physicalName],
      );
      expect(mapping.columns.map((column) => column.name).sort()).toEqual(
        columns.map((column) => column["name"]).sort(),
      );
      for (const column of columns) {
        const mapped = mapping.columns.find((candidate) => candidate.name === column["name"]);
        // A mapping may allow NULL where the reference schema does not, never the other way round.
        if (column["nullable"] === "YES") expect(mapped?.nullable, `${table}.${column["name"]}`).toBe(true);
        if (column["name"] === mapping.key) expect(column["key"]).toBe("PRI");
        if (column["name"] === mapping.cursor) expect(column).toMatchObject({ nullable: "NO", key: "MUL" });
      }
    },
  );
});

describe("rows as a real server sends them", () => {
  it("all parse, for each of the eight tables", async () => {
    await admin.query("INSERT INTO categories (name, slug) VALUES ('Plumbing', 'plumbing')");
    await admin.query(
      "INSERT INTO users (name, email, phone, country) VALUES ('Ana', 'ana@example.com', '01 99 00 12 34', 'FR')",
    );
    await admin.query("INSERT INTO providers (user_id, business_name, payout_ref) VALUES (1, 'Pipes', 'acct-1')");
    await admin.query(
      "INSERT INTO bookings (customer_id, provider_id, amount, currency, scheduled_at) VALUES (1, 1, 12.5, 'EUR', '2026-02-28 23:59:59.999999')",
    );
    await admin.query(
      "INSERT INTO transactions (booking_id, payer_id, kind, status, amount, currency) VALUES (1, 1, 'charge', 'held', -0.05, 'USD')",
    );
    await admin.query("INSERT INTO messages (conversation_id, sender_id, receiver_id, body) VALUES (1, 1, 2, '😀 ok')");
    await admin.query("INSERT INTO ratings (rater_id, ratee_id, score) VALUES (1, 2, 5)");
    await admin.query("INSERT INTO disputes (opened_by, reason, amount) VALUES (1, 'late', NULL)");
    for (const table of sourceTables) {
      const mapping = mappings[table];
      const { cursor, key } = startPosition(mapping);
      const { rows } = await source.read(incrementalTemplate(table), [cursor, cursor, key, "9999-12-31 23:59:59", 10]);
      expect(rows.map((row) => normaliseRow(mapping, row, tools)).filter(isRejected), table).toEqual([]);
      expect(rows).toHaveLength(1);
    }
  });

  it("that are damaged are set aside one by one: bad date, bad enum, control characters, 16 MB", async () => {
    const loose = await server.adminConnection(database);
    await loose.query("SET SESSION sql_mode = ''");
    await loose.query("DELETE FROM bookings");
    await loose.query(
      "INSERT INTO bookings (customer_id, provider_id, status, amount, currency, completed_at, updated_at) VALUES " +
        "(1, 1, 'completed', 5, 'EUR', '0000-00-00', '2026-01-01'), (1, 1, 'nonsense', 5, 'EUR', NULL, '2026-01-02'), " +
        "(1, 1, 'completed', 5, 'E$', NULL, '2026-01-03'), (1, 1, 'completed', 5.005, 'EUR', '2026-02-31', '2026-01-04'), (1, 1, 'completed', 5, 'EUR', NULL, '2026-01-05')",
    );
    await loose.query("DELETE FROM messages");
    await loose.query(
      "INSERT INTO messages (conversation_id, sender_id, receiver_id, body, `timestamp`) VALUES " +
        "(1, 1, 2, REPEAT('x', 16777215), '2026-01-01'), (1, 1, 2, CONCAT('a', CHAR(0), 'b'), '2026-01-02'), (1, 1, 2, 'fine', '2026-01-03')",
    );
    await loose.end();
    const outcomes = async (table: "bookings" | "messages"): Promise<unknown[]> => {
      const { rows } = await source.read(incrementalTemplate(table), [
        "1000-01-01 00:00:00",
        "1000-01-01 00:00:00",
        "0",
        "9999-12-31 23:59:59",
        100,
      ]);
      return rows
        .map((row) => normaliseRow(mappings[table], row, tools))
        .map((row) => (isRejected(row) ? `${row.column} ${row.reason}` : "taken"));
    };
    expect(await outcomes("bookings")).toEqual([
      "completed_at bad_date",
      "status unknown_value",
      "currency unknown_value",
      "completed_at bad_date",
      "taken",
    ]);
    expect(await outcomes("messages")).toEqual(["body too_long", "body bad_encoding", "taken"]);
  });
});
