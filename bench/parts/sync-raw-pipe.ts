/** The raw pipe: the same pages read and written with nothing in between, as the measure of what is possible. */
import { readFile } from "node:fs/promises";
import mysql, { type RowDataPacket } from "mysql2/promise";
import type { Database } from "#lib/platform/db/database.ts";
import type { SqlValue } from "#lib/platform/db/sql.ts";
import type { SourceSettings } from "#lib/platform/env.ts";

type RawInput = { settings: SourceSettings; db: Database; batch: number };
type Cells = readonly (string | null)[][];
type Sink = { readonly create: string; readonly insert: string; readonly values: (cells: Cells) => SqlValue[] };

export type RawPipe = {
  /** Reads and writes one page in one transaction; says how many rows it had. */
  readonly step: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const page = `SELECT message_id, conversation_id, booking_id, sender_id, receiver_id, LEFT(body, 65537) AS body, \`timestamp\`
  FROM messages WHERE \`timestamp\` >= ? AND (\`timestamp\` > ? OR message_id > ?) ORDER BY \`timestamp\`, message_id LIMIT ?`;
const hash = Buffer.alloc(32, 7);

const plain: Sink = {
  create: `CREATE TABLE raw_plain (message_id text PRIMARY KEY, conversation_id text, booking_id text, sender_id text,
    receiver_id text, body text, sent text)`,
  insert: `INSERT INTO raw_plain SELECT * FROM
    unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
  values: (cells) => cells.map((column) => [...column]),
};

const mirror: Sink = {
  create: "CREATE TABLE raw_mirror (LIKE messages INCLUDING ALL)",
  insert: `INSERT INTO raw_mirror (message_id, conversation_id, booking_id, sender_id, receiver_id, sent_at, body_length, source_cursor, row_hash)
    SELECT m, c, b, s, r, at::timestamptz, length, at, $8 FROM
    unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[]) AS raw(m, c, b, s, r, at, length)`,
  values: ([m = [], c = [], b = [], s = [], r = [], body = [], at = []]) => [
    ...[m, c, b, s, r, at].map((column) => [...column]),
    body.map((text) => text?.length ?? 0),
    hash,
  ],
};

const events: Sink = {
  create: "CREATE TABLE raw_events (LIKE source_events INCLUDING ALL)",
  insert: `INSERT INTO raw_events (source_table, source_key, version, change, subject_user_id, counterpart_user_id, pair_key,
      conversation_id, shard, occurred_at, historic, payload, content_sealed, content_key_id, row_hash, schema_fingerprint)
    SELECT 'messages', m, 1, 'seen', s, r, s || '~' || r, c, 1, at::timestamptz, true, payload::jsonb, body, 'none', $7, 'none' FROM
    unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $8::text[]) AS raw(m, c, s, r, at, body, payload)`,
  values: ([m = [], c = [], b = [], s = [], r = [], body = [], at = []]) => [
    ...[m, c, s, r, at].map((column) => [...column]),
    body.map((text) => Buffer.from(text ?? "")),
    hash,
    m.map((id, row) =>
      JSON.stringify({ message_id: id, conversation_id: c[row], booking_id: b[row], sender_id: s[row] }),
    ),
  ],
};

/** Into one plain table with nothing but its key. */
export const plainSinks: readonly Sink[] = [plain];
/** Into the columns and indexes of the two tables that the sync writes: no hash, seal, version or upsert. */
export const sameTableSinks: readonly Sink[] = [mirror, events];

export async function openRawPipe({ settings, db, batch }: RawInput, sinks: readonly Sink[]): Promise<RawPipe> {
  for (const sink of sinks) await db.query(sink.create);
  const source = await mysql.createConnection({
    host: settings.SOURCE_DB_HOST,
    port: settings.SOURCE_DB_PORT,
    user: settings.SOURCE_DB_USER,
    password: settings.SOURCE_DB_PASSWORD,
    database: settings.SOURCE_DB_NAME,
    dateStrings: true,
    ssl: { ca: await readFile(settings.SOURCE_DB_CA_FILE, "utf8"), rejectUnauthorized: true },
  });
  let [at, key] = ["1000-01-01 00:00:00", "0"];
  return {
    async step() {
      const values = [at, at, key, String(batch)];
      const [read] = await source.execute<RowDataPacket[]>({ sql: page, rowsAsArray: true }, values);
      // safe because `rowsAsArray` makes arrays of the seven columns asked for.
      const table = read as unknown as (string | number | null)[][];
      const cells = [0, 1, 2, 3, 4, 5, 6].map((index) => table.map((row) => asText(row[index])));
      await db.withSystemTransaction(async (tx) => {
        for (const sink of sinks) await tx.query(sink.insert, sink.values(cells));
      });
      const last = table.at(-1);
      [at, key] = [String(last?.[6] ?? at), String(last?.[0] ?? key)];
      return table.length;
    },
    async close() {
      await source.end();
      for (const sink of sinks) await db.query(`DROP TABLE ${sink.create.split(" ")[2] ?? ""}`);
    },
  };
}

function asText(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
