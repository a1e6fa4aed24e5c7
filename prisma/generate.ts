/**
 * Generates the typed client. The Prisma command line looks for a native engine that it does not
 * need for this; pointing it at any existing executable keeps it from fetching one.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packageFile = createRequire(import.meta.url).resolve("prisma/package.json");
const outcome = spawnSync(process.execPath, [join(dirname(packageFile), "build/index.js"), "generate"], {
  stdio: ["ignore", "pipe", "pipe"],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
});
if (outcome.status !== 0) {
  process.stderr.write(outcome.stdout.toString() + outcome.stderr.toString());
  process.exitCode = 1;
}
