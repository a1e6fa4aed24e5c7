/** The settings the demo and the end-to-end tests run the product with: nothing of the caller's leaks in. */
import { userInfo } from "node:os";
import type { Runtime } from "#lib/platform/env.ts";
import type { PrivateMariaDb } from "#workers/demo/mariadb.ts";
import type { DemoSecrets } from "#workers/demo/secrets.ts";

export function stackEnvironment(input: {
  readonly runtime: Runtime;
  readonly secrets: DemoSecrets;
  readonly databaseUrl: string;
  readonly mariaDb: PrivateMariaDb;
  /** Where signed checkpoints of the audit go: outside the database. Must exist. */
  readonly checkpointDirectory: string;
}): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? userInfo().homedir,
    TZ: "UTC",
    NEXT_TELEMETRY_DISABLED: "1",
    CIS_RUNTIME: input.runtime,
    CIS_BUILD_ID: input.runtime,
    CIS_DATA_KEY: input.secrets.dataKey,
    CIS_SESSION_SECRET: input.secrets.sessionSecret,
    CIS_AUDIT_SIGNING_KEY: input.secrets.auditKey,
    CIS_AUDIT_CHECKPOINT_DIR: input.checkpointDirectory,
    CIS_WORKER_PORT: "0",
    DATABASE_URL: input.databaseUrl,
    SYNC_ENABLED: "true",
    SYNC_INTERVAL_MS: "5000",
    SYNC_BATCH_SIZE: "1000",
    SYNC_ROWS_PER_MINUTE: "1000000",
    SYNC_CLOSE_LAG_MS: "10000",
    SOURCE_DB_HOST: input.mariaDb.host,
    SOURCE_DB_PORT: String(input.mariaDb.port),
    SOURCE_DB_NAME: "marketplace",
    SOURCE_DB_USER: "cis_readonly",
    SOURCE_DB_PASSWORD: input.secrets.readerPassword,
    SOURCE_DB_CA_FILE: input.mariaDb.caFile,
    SOURCE_DB_TLS_NAME: input.mariaDb.tlsName,
  };
}
