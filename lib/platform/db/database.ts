import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "#lib/platform/db/generated/client.ts";
import { arrayLiteral } from "#lib/platform/db/array-literal.ts";
import type { Sql, SqlValue, Tx } from "#lib/platform/db/sql.ts";
import type { Log } from "#lib/platform/log.ts";

/** PostgreSQL as the product sees it: statements, one transaction door, and typed reads. */
export type Database = Sql & {
  /** Typed reads. Writes go through `withTransaction`, so that the audit goes with them. */
  readonly prisma: PrismaClient;
  /** A verb's transaction: checks a permission first and writes the audit record inside. Throwing rolls back. */
  readonly withTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** The same for the machine's own bookkeeping (sync, stages, sessions), which acts for nobody. */
  readonly withSystemTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

export type DatabaseOptions = {
  url: string;
  poolSize?: number;
  applicationName: string;
  /** Limit of one statement. Benchmarks and migrations may need more. */
  statementTimeoutMs?: number;
  log: Log;
};

const int8Oid = 20;

/** 64-bit integers as numbers: every one we store (sequences, minor units, counts) is below 2^53. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("a 64-bit integer left the safe range");
  return value;
}

function sqlOn(runner: pg.Pool | pg.PoolClient): Sql {
  return {
    async query<Row extends object>(text: string, values: readonly SqlValue[] = [], name?: string) {
      // safe because pg returns plain row objects; their shape is the statement's, stated by the caller.
      const result = await runner.query<Row & pg.QueryResultRow>({
        ...{ text, values: values.map(toParameter) },
        ...(name === undefined ? {} : { name }),
      });
      return { rows: result.rows, rowCount: result.rowCount ?? 0 };
    },
  };
}

/** Opens a pool. Connections are made on first use; a lost one is replaced and logged. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    application_name: options.applicationName,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        // safe because pg calls the parser with the column's text for this oid.
        oid === int8Oid ? (parseInt8 as never) : pg.types.getTypeParser(oid, format as "text"),
    },
  });
  pool.on("error", (error) => options.log.warn("database connection lost", { error }));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const base = sqlOn(pool);

  async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken = false;
    // A connection that breaks between two statements must fail this transaction, not the process.
    const onLost = (error: Error): void => {
      broken = true;
      options.log.warn("database connection lost in a transaction", { error });
    };
    client.on("error", onLost);
    try {
      await client.query("BEGIN");
      const outcome = await work({ ...sqlOn(client), inTransaction: true });
      await client.query("COMMIT");
      return outcome;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => (broken = true));
      throw error;
    } finally {
      client.removeListener("error", onLost);
      client.release(broken);
    }
  }

  return {
    ...base,
    prisma,
    withTransaction: transact,
    withSystemTransaction: transact,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function toParameter(value: SqlValue): SqlValue {
  return Array.isArray(value) ? arrayLiteral(value) : value;
}
