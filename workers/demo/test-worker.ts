/** The real worker as a process of a test's own, to be killed at any moment. */
import { workerFlags } from "#workers/worker-flags.ts";
import { spawn, type ChildProcess } from "node:child_process";
import type { TestDatabase } from "#workers/demo/test-database.ts";
import type { TestMarketplace } from "#workers/demo/test-marketplace.ts";

export type TestWorkerInput = {
  readonly database: TestDatabase;
  readonly marketplace: TestMarketplace;
  /** 32 bytes, base64. */
  readonly dataKey: string;
  /** On top of a worker that reads at full speed with a lease of two seconds. */
  readonly environment: Readonly<Record<string, string>>;
};

export function startTestWorker({ database, marketplace, dataKey, environment }: TestWorkerInput): ChildProcess {
  return spawn(process.execPath, [...workerFlags, "workers/worker.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(marketplace.source).map(([name, value]) => [name, String(value)])),
      CIS_RUNTIME: "test",
      CIS_DATA_KEY: dataKey,
      CIS_SESSION_SECRET: "only-for-this-test-only-for-this-test",
      CIS_WORKER_PORT: "0",
      CIS_LOG_LEVEL: "error",
      DATABASE_URL: database.url,
      SYNC_ENABLED: "true",
      SYNC_ROWS_PER_MINUTE: "10000000",
      SYNC_LEASE_MS: "2000",
      ...environment,
    },
  });
}

/** The exit code; null for one that was killed. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) =>
    child.exitCode !== null || child.signalCode ? resolve(child.exitCode) : child.once("exit", resolve),
  );
}
