/** The raw pipe: the same pages read and written with nothing in between, as the measure of what is possible. */
import { readFile } from "node:fs/promises";
import mysql, { type RowDataPacket } from "mysql2/promise";
import type { Database } from "#lib/platform/db/database.ts";
import type { SourceSettings } from "#lib/platform/env.ts";

type RawInput = { settings: SourceSettings; db: Database; batch: number };
export type RawPipe = { readonly rows: number; readonly oneTable: number; readonly twoTables: number };

const page = `SELECT message_id, conversation_id, booking_id, sender_id, receiver_id, LEFT(body, 65537) AS body, \`timestamp\`
  FROM messages WHERE \`timestamp\` >= ? AND (\`timestamp\` > ? OR message_id > ?) ORDER BY \`timestamp\`, message_id LIMIT ?`;

const insert = (table: string): string =>
  `INSERT INTO ${table} SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`;

const table = (name: string): string =>
  `CREATE TABLE ${name} (message_id text PRIMARY KEY, conversation_id text, booking_id text, sender_id text, receiver_id text, body text, sent text)`;

/** Rows a second into one plain table, and into two (as many rows as the sync writes), one transaction a page. */
export async function measureRawPipe(input: RawInput): Promise<RawPipe> {
  const one = await pipe(input, ["raw_a"]);
  const two = await pipe(input, ["raw_a", "raw_b"]);
  return { rows: one.rows, oneTable: one.rate, twoTables: two.rate };
}

async function pipe(
  { settings, db, batch }: RawInput,
  tables: readonly string[],
): Promise<{ rows: number; rate: number }> {
  for (const name of tables) await db.query(table(name));
  const source = await mysql.createConnection({
    host: settings.SOURCE_DB_HOST,
    port: settings.SOURCE_DB_PORT,
    user: settings.SOURCE_DB_USER,
    password: settings.SOURCE_DB_PASSWORD,
    database: settings.SOURCE_DB_NAME,
    dateStrings: true,
    ssl: { ca: await readFile(settings.SOURCE_DB_CA_FILE, "utf8"), rejectUnauthorized: true },
  });
  const startedAt = performance.now();
  let rows = 0;
  let [at, key] = ["1000-01-01 00:00:00", "0"];
  for (;;) {
    const [read] = await source.execute<RowDataPacket[]>({ sql: page, rowsAsArray: true }, [
      at,
      at,
      key,
      String(batch),
    ]);
    // safe because `rowsAsArray` makes arrays of the seven columns asked for.
    const values = read as unknown as (string | number | null)[][];
    const columns = [0, 1, 2, 3, 4, 5, 6].map((index) => values.map((row) => asText(row[index])));
    await db.withSystemTransaction(async (tx) => {
      for (const name of tables) await tx.query(insert(name), columns);
    });
    rows += values.length;
    const last = values.at(-1);
    [at, key] = [String(last?.[6] ?? at), String(last?.[0] ?? key)];
    if (values.length < batch) break;
  }
  const rate = rows / ((performance.now() - startedAt) / 1_000);
  await source.end();
  for (const name of tables) await db.query(`DROP TABLE ${name}`);
  return { rows, rate };
}

function asText(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
