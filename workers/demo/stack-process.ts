/**
 * The stack as a process of its own, for the end-to-end tests: starts at small scale in a temporary
 * directory, prints one line of JSON when it is ready, and stops everything when its standard input
 * closes, however the test runner ended.
 */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askedToStop } from "#workers/demo/asked-to-stop.ts";
import { smallScale } from "#workers/demo/marketplace/model.ts";
import { startStack } from "#workers/demo/stack.ts";

const startedAt = Date.now();
const report = (line: string): void => {
  process.stderr.write(`[${String(Math.round((Date.now() - startedAt) / 1_000)).padStart(4)} s] ${line}\n`);
};

const signal = askedToStop();
const stopped = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
process.stdin.once("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();

try {
  const stack = await startStack({
    directory: await mkdtemp(join(tmpdir(), "cis-e2e-")),
    runtime: "test",
    scale: smallScale,
    conversationsPerMinute: 240,
    temporary: true,
    report,
    signal,
  });
  const { address, accounts, databaseUrl, mariaDb, marketplace } = stack;
  const { generalLogFile, socketPath } = mariaDb;
  process.stdout.write(
    `${JSON.stringify({ address, accounts, databaseUrl, marketplace, generalLogFile, socketPath })}\n`,
  );
  await stopped;
  await stack.stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
