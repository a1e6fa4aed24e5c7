/**
 * The whole product on one machine: both databases, a living marketplace, worker and console. The
 * demo, the end-to-end tests and the fault tests start it through this one door.
 */
import { workerFlags } from "#workers/worker-flags.ts";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import mysql, { type Connection } from "mysql2/promise";
import type { Runtime } from "#lib/platform/env.ts";
import { ensureConsoleBuild } from "#workers/demo/console-build.ts";
import { manageProcess, type ManagedProcess } from "#workers/demo/managed-process.ts";
import { startMariaDb, type PrivateMariaDb } from "#workers/demo/mariadb.ts";
import type { Scale } from "#workers/demo/marketplace/model.ts";
import { startSimulator } from "#workers/demo/marketplace/start-simulator.ts";
import { startPostgres, type PrivatePostgres } from "#workers/demo/postgres.ts";
import { prepareMarketplace } from "#workers/demo/prepare-marketplace.ts";
import { prepareProduct } from "#workers/demo/prepare-product.ts";
import { endLeftOvers, livingRun, openRunRecord } from "#workers/demo/run-record.ts";
import {
  accountsOf,
  createSecrets,
  readSecrets,
  saveSecrets,
  type DemoAccount,
  type DemoSecrets,
} from "#workers/demo/secrets.ts";
import { mariaDbPid, postgresPid } from "#workers/demo/server-pids.ts";
import { consoleEnvironment, stackEnvironment } from "#workers/demo/stack-environment.ts";
import { startWeb } from "#workers/demo/start-web.ts";
import { waitForAnswer } from "#workers/demo/wait-for-answer.ts";

export type StackOptions = {
  /** Everything the stack writes is below it. */
  readonly directory: string;
  readonly runtime: Extract<Runtime, "demo" | "test">;
  readonly scale: Scale;
  /** The console listens here or not at all; without it, on the last run's port, 3000 or a free one. */
  readonly webPort?: number;
  /** Conversations a minute that the simulated marketplace opens; 0 for a still one. */
  readonly conversationsPerMinute: number;
  /** The directory goes when the stack stops, and after a crash. */
  readonly temporary: boolean;
  readonly report: (line: string) => void;
  /** Aborting stops a start half-way and leaves nothing running. */
  readonly signal?: AbortSignal;
};

export type Stack = {
  readonly address: string;
  /** The product's database, as its owner. */
  readonly databaseUrl: string;
  readonly accounts: readonly DemoAccount[];
  readonly postgres: PrivatePostgres;
  readonly mariaDb: PrivateMariaDb;
  readonly marketplace: string;
  /** The worker's settings, for tests that start another one. */
  readonly environment: Readonly<Record<string, string>>;
  readonly web: ManagedProcess;
  readonly worker: ManagedProcess;
  readonly stop: () => Promise<void>;
};

export const marketplaceDatabase = "marketplace";
const productDatabase = "cis";

type CleanUp = () => Promise<unknown>;

/** Starts everything and resolves when the console answers and the worker reads. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const cleanUps: CleanUp[] = [];
  const stop = async (): Promise<void> => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp().catch(() => {});
  };
  try {
    return { ...(await start(options, cleanUps)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Keeps the marketplace alive: honest people and evaders, at the chosen pace. */
function simulate(options: StackOptions, mariaDb: PrivateMariaDb, secrets: DemoSecrets, cleanUps: CleanUp[]): void {
  const simulator = startSimulator({
    connect: () => connectAsMarketplace(mariaDb, secrets.writerPassword),
    seed: "qwick",
    conversationsPerMinute: options.conversationsPerMinute,
    log: options.report,
  });
  cleanUps.push(() => simulator.stop());
}

async function start(options: StackOptions, cleanUps: CleanUp[]): Promise<Omit<Stack, "stop">> {
  const directory = resolve(options.directory);
  const record = await claim(options, directory, cleanUps);
  const secretsFile = join(directory, "secrets.json");
  const secrets = (await readSecrets(secretsFile)) ?? (await startOver(directory, secretsFile));
  const build = ensureConsoleBuild(options.signal).then((built) => built && options.report("the console is built"));
  // A failed database must not leave the build's own failure unheard.
  build.catch(() => {});

  const [postgres, mariaDb] = await startDatabases(directory, record, cleanUps);
  options.report("PostgreSQL and MariaDB are running");
  options.signal?.throwIfAborted();
  await postgres.createDatabase(productDatabase);
  const databaseUrl = postgres.urlFor(productDatabase);
  const checkpointDirectory = join(directory, "checkpoints");
  await mkdir(checkpointDirectory, { recursive: true });
  const environment = stackEnvironment({
    runtime: options.runtime,
    secrets,
    databaseUrl,
    mariaDb,
    checkpointDirectory,
  });
  await Promise.all([
    prepareProduct({
      databaseUrl,
      databasePassword: secrets.databasePassword,
      accounts: accountsOf(secrets),
      report: options.report,
    }),
    prepareMarketplace({ mariaDb, secrets, scale: options.scale, report: options.report }),
  ]);
  options.signal?.throwIfAborted();

  const shared = { environment, record, directory, cleanUps, report: options.report };
  const worker = await startWorker(shared);
  options.report("the worker is reading the marketplace");
  await build;
  const { web, port } = await startWeb({
    ...shared,
    environment: consoleEnvironment(environment, databaseUrl, secrets),
    wanted: options.webPort,
    remembered: secrets.webPort,
  });
  await saveSecrets(secretsFile, { ...secrets, webPort: port });
  const address = `http://127.0.0.1:${port}`;
  await waitForAnswer(`${address}/api/ready`, web);
  if (options.conversationsPerMinute > 0) simulate(options, mariaDb, secrets, cleanUps);
  options.signal?.throwIfAborted();
  const accounts = accountsOf(secrets);
  const marketplace = marketplaceDatabase;
  return { address, databaseUrl, accounts, postgres, mariaDb, marketplace, environment, web, worker };
}

/** Takes the directory for this run: ends what a dead run left there, refuses a living one. */
async function claim(options: StackOptions, directory: string, cleanUps: CleanUp[]) {
  await mkdir(directory, { recursive: true });
  const runs = options.temporary ? ".cis/test/runs" : join(directory, "runs");
  const living = options.temporary ? null : await livingRun(runs);
  if (living !== null) throw new Error(`This demo is already running, as process ${living}.`);
  const ended = await endLeftOvers(runs);
  if (ended.length > 0) options.report(`ended what an earlier run left: ${ended.map(({ label }) => label).join(", ")}`);
  const record = await openRunRecord(runs, options.temporary ? directory : null);
  cleanUps.push(() => record.close());
  if (options.temporary) cleanUps.push(() => rm(directory, { recursive: true, force: true }));
  return record;
}

/** Without its secrets, old data can be neither opened nor signed in to. */
async function startOver(directory: string, secretsFile: string) {
  for (const folder of ["pg", "mariadb"]) await rm(join(directory, folder), { recursive: true, force: true });
  return createSecrets(secretsFile);
}

type OpenRecord = Awaited<ReturnType<typeof openRunRecord>>;

async function startDatabases(
  directory: string,
  record: OpenRecord,
  cleanUps: CleanUp[],
): Promise<[PrivatePostgres, PrivateMariaDb]> {
  const places = { pg: join(directory, "pg"), mariaDb: join(directory, "mariadb") };
  const postgres = startPostgres(places.pg, ["max_connections=150", "shared_buffers=256MB"]).then(async (server) => {
    cleanUps.push(() => server.stop());
    await record.add("postgres", await postgresPid(places.pg));
    return server;
  });
  const mariaDb = startMariaDb({ dataDir: places.mariaDb, generalLog: true }).then(async (server) => {
    cleanUps.push(() => server.stop());
    await record.add("mariadb", await mariaDbPid(places.mariaDb));
    return server;
  });
  // Both settle before either failure is thrown, so that the other server is known and stopped.
  await Promise.allSettled([postgres, mariaDb]);
  return [await postgres, await mariaDb];
}

/** As the marketplace's own application would: over TLS, with the account that may write. */
async function connectAsMarketplace(mariaDb: PrivateMariaDb, password: string): Promise<Connection> {
  return mysql.createConnection({
    host: mariaDb.host,
    port: mariaDb.port,
    user: "marketplace_app",
    password,
    database: marketplaceDatabase,
    timezone: "Z",
    ssl: { ca: await readFile(mariaDb.caFile), verifyIdentity: false },
  });
}

async function startWorker(shared: {
  environment: Readonly<Record<string, string>>;
  record: OpenRecord;
  directory: string;
  cleanUps: CleanUp[];
  report: (line: string) => void;
}): Promise<ManagedProcess> {
  const worker: ManagedProcess = manageProcess({
    label: "worker",
    command: [...workerFlags, "workers/worker.ts"],
    environment: shared.environment,
    logFile: join(shared.directory, "worker.log"),
    record: shared.record,
    onUnexpectedEnd: (how) => {
      shared.report(`the worker ended (${how})\n${worker.lastLines(5)}`);
    },
  });
  await worker.start();
  shared.cleanUps.push(() => worker.end());
  return worker;
}
