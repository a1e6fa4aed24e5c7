/**
 * Starts the two databases of an integration run, once for all its files: a PostgreSQL with a
 * migrated template, and a MariaDB that logs every statement it is sent.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startMariaDb } from "#workers/demo/mariadb.ts";
import { migrateApart } from "#workers/demo/migrate-apart.ts";
import { startPostgres } from "#workers/demo/postgres.ts";
import { endLeftOvers, openRunRecord } from "#workers/demo/run-record.ts";
import { mariaDbPid, postgresPid } from "#workers/demo/server-pids.ts";
import { templateDatabase, type TestServers } from "#workers/demo/test-database.ts";

const records = ".cis/test/runs";

/** A test's data need not survive a power cut. */
const hasty = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

declare module "vitest" {
  interface ProvidedContext {
    testServers: TestServers;
  }
}

/** A template can be copied only while nobody is connected to it. */
async function closeToVisitors(url: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [database]);
  await client.end();
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await endLeftOvers(records);
  const directory = await mkdtemp(join(tmpdir(), "cis-test-"));
  const record = await openRunRecord(records, directory);
  const postgres = await startPostgres(join(directory, "pg"), hasty);
  await record.add("postgres", await postgresPid(join(directory, "pg")));
  await postgres.createDatabase(templateDatabase);
  await migrateApart(postgres.urlFor(templateDatabase));
  await closeToVisitors(postgres.urlFor("postgres"), templateDatabase);
  const mariaDb = await startMariaDb({ dataDir: join(directory, "mariadb"), generalLog: true });
  await record.add("mariadb", await mariaDbPid(join(directory, "mariadb")));
  project.provide("testServers", {
    postgresUrl: postgres.urlFor("postgres"),
    mariaDb: {
      host: mariaDb.host,
      port: mariaDb.port,
      caFile: mariaDb.caFile,
      tlsName: mariaDb.tlsName,
      socketPath: mariaDb.socketPath,
      generalLogFile: mariaDb.generalLogFile,
    },
  });
  return async () => {
    await mariaDb.stop();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
    await record.close();
  };
}
