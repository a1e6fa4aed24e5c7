/** Starts the whole product once for all specs, and waits until there is something to look at. */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { parseRunningStack, stackFile } from "./running-stack.ts";

const patienceMs = 120_000;

export default async function globalSetup(): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ["workers/demo/stack-process.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) => reject(new Error(`the stack ended while starting (${code})`)));
  });
  const firstLine = new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve));
  const line = await Promise.race([firstLine, ended]);
  ended.catch(() => {});
  const { databaseUrl } = parseRunningStack(line);
  mkdirSync(dirname(stackFile), { recursive: true });
  writeFileSync(stackFile, line, { mode: 0o600 });
  await untilAlerts(databaseUrl);
  return async () => {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null) {
      child.stdin.end();
      await gone;
    }
    rmSync(stackFile, { force: true });
  };
}

/** The history has passed through sync, detection, scoring and decision when alerts are there. */
async function untilAlerts(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
      const { rows } = await client.query<{ n: number }>("SELECT count(*)::int AS n FROM alerts WHERE status = 'open'");
      if ((rows[0]?.n ?? 0) >= 3) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await client.end();
  }
  throw new Error("no alerts appeared; the worker's log was in the stack's directory");
}
