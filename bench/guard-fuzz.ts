/** `node bench/guard-fuzz.ts [statements] [seed]`: what the guard lets through, judged by a real MariaDB. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGuardFuzz } from "#workers/demo/guard-fuzz/run-guard-fuzz.ts";
import { startMariaDb } from "#workers/demo/mariadb.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";

const statements = Number(process.argv[2] ?? 100_000);
const seed = process.argv[3] ?? "guard";
const folder = await mkdtemp(join(tmpdir(), "cis-guard-fuzz-"));
const server = await startMariaDb({ dataDir: join(folder, "db") });
try {
  const admin = await server.adminConnection();
  await createMarketplace(admin, "marketplace");
  const startedAt = performance.now();
  const outcome = await runGuardFuzz({ admin, database: "marketplace", seed, statements });
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ seed, seconds, ...outcome }, null, 2)}\n`);
  process.exitCode = outcome.holes.length === 0 && outcome.reads > 0 ? 0 : 1;
  await admin.end();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
