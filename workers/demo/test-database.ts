/**
 * The door of integration tests (`*.int.test.ts`) to real databases. `workers/demo/test-servers.ts`
 * has started both servers; each test file takes a database of its own:
 *
 *   const database = await createTestDatabase();
 *   afterAll(() => database.drop());
 *   await database.db.query("SELECT 1");
 *
 * and, when it needs a marketplace, `testMariaDb()` with a database name of its own.
 */
import { userInfo } from "node:os";
import mysql, { type Connection } from "mysql2/promise";
import pg from "pg";
import { inject } from "vitest";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";
import { createLog } from "#lib/platform/log.ts";

export const templateDatabase = "cis_template";

/** Where the servers of this run listen. Plain data: it crosses from vitest's process to its workers. */
export type TestServers = {
  postgresUrl: string;
  mariaDb: {
    host: string;
    port: number;
    caFile: string;
    tlsName: string;
    socketPath: string;
    generalLogFile: string;
  };
};

export type TestDatabase = {
  /** A connection string for other clients and for child processes. */
  readonly url: string;
  readonly db: Database;
  /** Closes `db` and removes the database, whoever else is still connected. */
  readonly drop: () => Promise<void>;
};

/** A freshly migrated database, cloned from the template in about 0.1 s. */
export async function createTestDatabase(poolSize = 5): Promise<TestDatabase> {
  const name = `t_${newId().replaceAll("-", "")}`;
  const { postgresUrl } = inject("testServers");
  await asOwner(postgresUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase} STRATEGY file_copy`),
  );
  const url = postgresUrl.replace(/\/postgres$/, `/${name}`);
  const db = openDatabase({ url, poolSize, applicationName: "test", log: createLog("test", "error") });
  return {
    url,
    db,
    async drop() {
      await db.close();
      await asOwner(postgresUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export type TestMariaDb = TestServers["mariaDb"] & {
  /** An all-powerful connection for arranging and witnessing; the product never gets one. */
  readonly adminConnection: (database?: string) => Promise<Connection>;
};

/** The run's MariaDB. Shared by all files: create a database with a name of your own. */
export function testMariaDb(): TestMariaDb {
  const { mariaDb } = inject("testServers");
  return {
    ...mariaDb,
    adminConnection: (database) =>
      mysql.createConnection({
        socketPath: mariaDb.socketPath,
        user: userInfo().username,
        timezone: "Z",
        supportBigNumbers: true,
        ...(database === undefined ? {} : { database }),
      }),
  };
}
