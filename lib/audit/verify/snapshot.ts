import pg from "pg";
import { AppError } from "#lib/platform/errors.ts";

/** A column as PostgreSQL prints it. */
export type Cell = string | null;

/** One consistent view of the database, whatever is written meanwhile. */
export type Snapshot = {
  readonly rows: (text: string, values?: readonly (string | number | readonly string[])[]) => Promise<Cell[][]>;
  /** The rows of a statement in batches, through a cursor: memory stays bounded. */
  readonly stream: (text: string, batchSize: number) => AsyncGenerator<Cell[][]>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a read-only snapshot with a connection of its own. Names are looked up in `pg_catalog`
 * first and types stay text, so neither the database nor a driver rewrites what is hashed. Throws
 * `config.invalid` when the database cannot be read.
 */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "cis-audit-verify",
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: () => (value: string) => value },
  });
  // A lost connection rejects the running query; without a listener it would also end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SET search_path = pg_catalog, public");
    await client.query("SET DateStyle = 'ISO'");
    await client.query("SET work_mem = '64MB'");
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  } catch (cause) {
    await client.end().catch(() => {});
    throw new AppError("config.invalid", "The database cannot be read.", { cause });
  }
  const rows: Snapshot["rows"] = async (text, values = []) =>
    (await client.query<Cell[]>({ text, values: [...values], rowMode: "array" })).rows;
  return {
    rows,
    async *stream(text, batchSize) {
      await client.query(`DECLARE verify_stream NO SCROLL CURSOR FOR ${text}`);
      // The next batch is already on its way while the last one is looked at.
      let next = rows(`FETCH ${batchSize} FROM verify_stream`);
      for (;;) {
        const batch = await next;
        if (batch.length === 0) break;
        next = rows(`FETCH ${batchSize} FROM verify_stream`);
        next.catch(() => {});
        yield batch;
      }
      await client.query("CLOSE verify_stream");
    },
    close: () => client.end(),
  };
}
