/** The server's own counters say how many rows it touched for a read: no template may scan its table. */
import type { RowDataPacket } from "mysql2";
import type { Connection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { mappings } from "#lib/source/mappings.ts";
import { probeSize, probeValues, registeredTemplate, tableTemplate, type TableRead } from "#lib/source/templates.ts";
import { createTestMarketplace, type TestMarketplace } from "#workers/demo/test-marketplace.ts";

const rows = 4_000;
let marketplace: TestMarketplace;
let admin: Connection;

/** Values for every column of a row that has to have one, the same for all but key and cursor. */
const columns: Readonly<Record<SourceTable, string>> = {
  categories: "category_id, name, slug, updated_at) SELECT seq, 'n', CONCAT('s', seq), @at + INTERVAL seq SECOND",
  users: "user_id, name, email, updated_at) SELECT seq, 'n', 'a@example.com', @at + INTERVAL seq SECOND",
  providers: "provider_id, user_id, business_name, updated_at) SELECT seq, seq, 'n', @at + INTERVAL seq SECOND",
  bookings:
    "booking_id, customer_id, provider_id, amount, currency, updated_at) SELECT seq, 1, 1, 1, 'EUR', @at + INTERVAL seq SECOND",
  transactions:
    "transaction_id, kind, status, amount, currency, created_at) SELECT seq, 'tip', 'held', 1, 'EUR', @at + INTERVAL seq SECOND",
  messages:
    "message_id, conversation_id, sender_id, receiver_id, body, `timestamp`) SELECT seq, 1, 1, 2, 'b', @at + INTERVAL seq SECOND",
  ratings: "id, rater_id, ratee_id, score, created_at) SELECT seq, 1, 2, 5, @at + INTERVAL seq SECOND",
  disputes: "id, opened_by, reason, updated_at) SELECT seq, 1, 'r', @at + INTERVAL seq SECOND",
};

beforeAll(async () => {
  marketplace = await createTestMarketplace();
  admin = marketplace.admin;
  await admin.query("SET @at = TIMESTAMP('2026-01-01 00:00:00')");
  for (const table of sourceTables) {
    await admin.query(`INSERT INTO ${table} (${columns[table]} FROM seq_1_to_${rows}`);
    await admin.query(`ANALYZE TABLE ${table}`);
  }
});
afterAll(() => marketplace.drop());

/** Rows the server stepped over or looked up for one statement, sent as the product sends it. */
async function touched(table: SourceTable, read: TableRead, values: readonly (string | number)[]): Promise<number> {
  const sql = registeredTemplate(tableTemplate(table, read))?.text ?? "";
  await admin.execute(sql, values.map(String));
  await admin.query("FLUSH STATUS");
  const [found] = await admin.execute<RowDataPacket[]>(sql, values.map(String));
  expect(found.length, `${table} ${read}`).toBeGreaterThan(0);
  const [status] = await admin.query<RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
  const counters = new Map(status.map((row) => [String(row["Variable_name"]), Number(row["Value"])]));
  const at = (name: string): number => counters.get(`Handler_read_${name}`) ?? 0;
  expect(at("rnd_next"), `${table} ${read}: a scan of the table`).toBe(0);
  return at("key") + at("next") + at("prev") + at("first") + at("last") + at("rnd") + at("rnd_next");
}

const middle = "2026-01-01 00:30:00";

describe.each(sourceTables)("every read of %s", (table) => {
  it("uses an index: it touches about as many rows as it brings", async () => {
    const page = [middle, middle, "1800", "2026-01-01 01:00:00", 50];
    expect(await touched(table, "incremental", page)).toBeLessThan(60);
    expect(await touched(table, "sweep", ["2000", 50])).toBeLessThan(60);
    expect(await touched(table, "last_key", [])).toBeLessThan(3);
    expect(await touched(table, "count", [middle, "2026-01-01 00:31:00"])).toBeLessThan(70);
    const keys = Array.from({ length: probeSize }, (_, index) => String(index * 7 + 1));
    expect(await touched(table, "probe", probeValues(keys))).toBeLessThanOrEqual(2 * probeSize);
    expect(mappings[table].keyOrder).toBe("number");
  });
});
