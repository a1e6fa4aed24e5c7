/** The worker's settings in the demo and the end-to-end tests: nothing of the caller's leaks in. */
import { userInfo } from "node:os";
import type { Runtime } from "#lib/platform/env.ts";
import type { PrivateMariaDb } from "#workers/demo/mariadb.ts";
import { asRole } from "#workers/demo/database-roles.ts";
import type { DemoSecrets } from "#workers/demo/secrets.ts";

export function stackEnvironment(input: {
  readonly runtime: Runtime;
  readonly secrets: DemoSecrets;
  /** As the owner; the processes get their own roles' addresses. */
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
    DATABASE_URL: asRole(input.databaseUrl, "cis_worker", input.secrets.databasePassword),
    CIS_SEALER_DATABASE_URL: asRole(input.databaseUrl, "cis_sealer", input.secrets.databasePassword),
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

/** The console's: its own role, and nothing that signs. Whoever takes over the console cannot make checkpoints. */
export function consoleEnvironment(
  workers: Readonly<Record<string, string>>,
  ownerUrl: string,
  secrets: DemoSecrets,
): Record<string, string> {
  const { CIS_AUDIT_SIGNING_KEY: _signing, CIS_SEALER_DATABASE_URL: _sealer, ...shared } = workers;
  return { ...shared, DATABASE_URL: asRole(ownerUrl, "cis_web", secrets.databasePassword) };
}
