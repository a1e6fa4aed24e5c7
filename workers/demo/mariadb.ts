/** A private MariaDB for the demo and the tests: real server, own directory, own port, own certificate. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, open, readFile, rename, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import mysql, { type Connection } from "mysql2/promise";
import { sleep } from "#lib/platform/clock.ts";
import { issueCertificate } from "#workers/demo/marketplace/issue-certificate.ts";
import { explainMissing, findBinary, runBinary } from "#workers/demo/marketplace/server-binaries.ts";
import { freePort } from "#workers/demo/ports.ts";

export type MariaDbOptions = {
  readonly dataDir: string;
  /** Writes every statement of every account to `generalLogFile`. */
  readonly generalLog?: boolean;
  /** More server options, each written as on the server's command line without the dashes. */
  readonly settings?: readonly string[];
};

export type PrivateMariaDb = {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** The authority that signed the server's certificate, as a PEM file. */
  readonly caFile: string;
  /** The name in the certificate, for clients that verify it. */
  readonly tlsName: string;
  readonly socketPath: string;
  readonly generalLogFile: string;
  /** An all-powerful connection over the socket; never for the product, only for setting up and for tests. */
  readonly adminConnection: (database?: string) => Promise<Connection>;
  readonly stop: () => Promise<void>;
};

type Places = {
  readonly root: string;
  readonly data: string;
  readonly pidFile: string;
  readonly errorLog: string;
  readonly generalLog: string;
  readonly socket: string;
};

/**
 * Starts the server of `dataDir`, creating it first when it is new. A server that an earlier run
 * left behind on the same directory is ended; no other server is touched.
 */
export async function startMariaDb(options: MariaDbOptions): Promise<PrivateMariaDb> {
  const root = resolve(options.dataDir);
  await mkdir(root, { recursive: true });
  const socketFolder = await shortSocketFolder(root);
  const places: Places = {
    root,
    data: join(root, "data"),
    pidFile: join(root, "mariadbd.pid"),
    errorLog: join(root, "error.log"),
    generalLog: join(root, "general.log"),
    socket: join(socketFolder, "server.sock"),
  };
  await endLeftOver(places);
  await initialise(places);
  const certificate = await issueCertificate(join(root, "tls"));
  const tls = [`ssl-ca=${certificate.caFile}`, `ssl-cert=${certificate.certFile}`, `ssl-key=${certificate.keyFile}`];
  const { child, port } = await launch(places, [
    ...tls,
    ...(options.generalLog ? ["general-log=1", `general-log-file=${places.generalLog}`] : []),
    ...(options.settings ?? []),
  ]);
  // A parent that ends in a hurry must not leave its server running.
  const endWithParent = (): boolean => child.kill("SIGTERM");
  process.once("exit", endWithParent);
  return {
    host: "127.0.0.1",
    port,
    caFile: certificate.caFile,
    tlsName: certificate.name,
    socketPath: places.socket,
    generalLogFile: places.generalLog,
    adminConnection: (database) => connectAsAdmin(places, database),
    async stop() {
      process.off("exit", endWithParent);
      await endChild(child);
      if (socketFolder !== root) await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

/** The kernel takes at most 107 bytes for the path of a socket; a deep checkout needs a shorter place. */
async function shortSocketFolder(root: string): Promise<string> {
  if (Buffer.byteLength(join(root, "server.sock")) <= 90) return root;
  return mkdtemp(join(tmpdir(), "cis-db-"));
}

/** The system tables are built beside their place and moved, so that an interrupted start leaves nothing half made. */
async function initialise(places: Places): Promise<void> {
  if (existsSync(places.data)) return;
  const draft = `${places.data}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await runBinary(findBinary("mariadb-install-db"), [
    "--no-defaults",
    `--datadir=${draft}`,
    "--auth-root-authentication-method=socket",
    `--auth-root-socket-user=${userInfo().username}`,
    "--skip-test-db",
    "--skip-name-resolve",
    "--innodb-log-file-size=32M",
    ...asRoot(),
  ]);
  await rename(draft, places.data);
}

/** The server refuses to run as root unless told so; the directory belongs to whoever started us. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}

function serverArguments(places: Places, port: number, settings: readonly string[]): string[] {
  return [
    "--no-defaults",
    ...asRoot(),
    `--datadir=${places.data}`,
    `--socket=${places.socket}`,
    `--pid-file=${places.pidFile}`,
    `--port=${port}`,
    "--bind-address=127.0.0.1",
    "--skip-name-resolve",
    "--default-time-zone=+00:00",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_ci",
    "--max-allowed-packet=64M",
    "--innodb-buffer-pool-size=64M",
    "--innodb-log-file-size=32M",
    "--innodb-flush-log-at-trx-commit=2",
    "--skip-log-bin",
    "--performance-schema=OFF",
    "--local-infile=0",
    "--secure-file-priv=",
    ...settings.map((setting) => `--${setting}`),
  ];
}

/** Another program may take the free port before the server does, so a failed bind is tried again. */
async function launch(
  places: Places,
  settings: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const log = await open(places.errorLog, "w", 0o600);
    // Detached: Ctrl-C reaches the parent alone, which then stops its servers in order.
    const child = spawn(findBinary("mariadbd"), serverArguments(places, port, settings), {
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    await log.close();
    const failure = await waitUntilReady(places, child);
    if (failure === null) return { child, port };
    await endChild(child);
    const lines = (await readFile(places.errorLog, "utf8").catch(() => "")).slice(-2_000).trim();
    if (attempt < 3 && lines.includes("Bind on TCP/IP port")) continue;
    throw new Error(`MariaDB did not start (${failure}): ${lines}`);
  }
}

/** Null once the server answers; otherwise why it never will. */
async function waitUntilReady(places: Places, child: ChildProcess): Promise<string | null> {
  let failure: string | null = null;
  child.once("error", (error) => (failure = explainMissing("mariadbd", error).message));
  child.once("exit", (code, signal) => (failure = `it ended with ${signal ?? code}`));
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (failure !== null) return failure;
    const connection = await connectAsAdmin(places).catch(() => null);
    if (connection) {
      await connection.end();
      return null;
    }
    await sleep(100);
  }
  return "no answer for a minute";
}

function connectAsAdmin(places: Places, database?: string): Promise<Connection> {
  return mysql.createConnection({
    socketPath: places.socket,
    user: userInfo().username,
    timezone: "Z",
    supportBigNumbers: true,
    ...(database === undefined ? {} : { database }),
  });
}

async function endChild(child: ChildProcess): Promise<void> {
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  if (!ended()) child.kill("SIGTERM");
  for (let waited = 0; waited < 200 && !ended(); waited += 1) await sleep(100);
  if (!ended()) child.kill("SIGKILL");
}

/** Ends a server that still runs on this very directory: its pid file names it, /proc confirms it. */
async function endLeftOver(places: Places): Promise<void> {
  await chmod(places.root, 0o700);
  const pid = Number.parseInt(await readFile(places.pidFile, "utf8").catch(() => ""), 10);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (!command.split("\0").includes(`--datadir=${places.data}`)) return;
  process.kill(pid, "SIGTERM");
  for (let waited = 0; waited < 200 && existsSync(`/proc/${pid}`); waited += 1) await sleep(100);
  if (existsSync(`/proc/${pid}`)) process.kill(pid, "SIGKILL");
}
