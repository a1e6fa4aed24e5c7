/**
 * `npm run bench -- <name> [arguments]`: runs one benchmark. Without a name, says which there are. Those that work on
 * a database get an empty, migrated one on a server of their own, unless DATABASE_URL names one.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrateApart } from "#workers/demo/migrate-apart.ts";
import { startPostgres } from "#workers/demo/postgres.ts";
import { workerFlags } from "#workers/worker-flags.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.slice(0, -3));
const onDatabase: ReadonlySet<string> = new Set(["audit-verify", "audit-writers", "sign-in-timing"]);

/** As the worker runs. */
function run(name: string, rest: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [...workerFlags, `${folder}${name}.ts`, ...rest], {
    stdio: "inherit",
    env: environment,
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

async function runOnOwnDatabase(name: string, rest: readonly string[]): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), "cis-bench-"));
  const server = await startPostgres(join(directory, "pg"), [
    "max_connections=150",
    "shared_buffers=512MB",
    "max_wal_size=4GB",
  ]);
  try {
    await server.createDatabase("bench");
    const url = server.urlFor("bench");
    await migrateApart(url);
    return await run(name, rest, { ...process.env, DATABASE_URL: url });
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

const [name = "", ...rest] = process.argv.slice(2);
if (!names.includes(name)) {
  process.stdout.write(`usage: npm run bench -- <${names.join(" | ")}> [arguments]\n`);
  process.exitCode = 2;
} else if (onDatabase.has(name) && process.env["DATABASE_URL"] === undefined) {
  process.exitCode = await runOnOwnDatabase(name, rest);
} else {
  process.exitCode = await run(name, rest, process.env);
}
