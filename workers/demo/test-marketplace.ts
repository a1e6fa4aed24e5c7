/** A marketplace of its own for a test: database, reader account, and the settings to read it. */
import { randomBytes } from "node:crypto";
import type { Connection } from "mysql2/promise";
import type { SourceSettings, SyncSettings } from "#lib/platform/env.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { tableNames } from "#workers/demo/marketplace/schema.ts";
import { testMariaDb, type TestMariaDb } from "#workers/demo/test-database.ts";

export type TestMarketplace = {
  readonly database: string;
  /** An all-powerful connection with the marketplace selected, for arranging. */
  readonly admin: Connection;
  readonly source: SourceSettings;
  readonly drop: () => Promise<void>;
};

/** The run's server, or one of the test's own. */
export type MarketplaceServer = Pick<TestMariaDb, "host" | "port" | "caFile" | "tlsName" | "adminConnection">;

/** Every test has its own account, because the shipped script takes away what it did not grant. */
export async function createTestMarketplace(server: MarketplaceServer = testMariaDb()): Promise<TestMarketplace> {
  const id = randomBytes(6).toString("hex");
  const [database, user, password] = [`m_${id}`, `r_${id}`, randomBytes(18).toString("base64url")];
  const admin = await server.adminConnection();
  await createMarketplace(admin, database);
  await admin.query(`CREATE USER '${user}'@'%' IDENTIFIED BY '${password}' REQUIRE SSL WITH MAX_STATEMENT_TIME 15`);
  for (const table of tableNames) await admin.query(`GRANT SELECT ON ${database}.${table} TO '${user}'@'%'`);
  return {
    database,
    admin,
    source: {
      SOURCE_DB_HOST: server.host,
      SOURCE_DB_PORT: server.port,
      SOURCE_DB_NAME: database,
      SOURCE_DB_USER: user,
      SOURCE_DB_PASSWORD: password,
      SOURCE_DB_CA_FILE: server.caFile,
      SOURCE_DB_TLS_NAME: server.tlsName,
    },
    async drop() {
      await admin.query(`DROP DATABASE ${database}`);
      await admin.query(`DROP USER '${user}'@'%'`);
      await admin.end();
    },
  };
}

/** Sync settings of a test: everything at once, and a close lag that a test can wait for. */
export function testSyncSettings(over: Partial<SyncSettings> = {}): SyncSettings {
  return {
    SYNC_ENABLED: true,
    SYNC_INTERVAL_MS: 5_000,
    SYNC_BATCH_SIZE: 500,
    SYNC_ROWS_PER_MINUTE: 1_000_000,
    SYNC_DB_DRIVER: "mysql",
    SYNC_FALLBACK_MODE: "false",
    SYNC_QUERY_TIMEOUT_MS: 15_000,
    SYNC_CLOSE_LAG_MS: 0,
    SYNC_SWEEP_TURN_MINUTES: 60,
    SYNC_LEASE_MS: 20_000,
    ...over,
  };
}
