/** Starts the built console on a port that nobody else has. */
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { sleep } from "#lib/platform/clock.ts";
import { manageProcess, type ManagedProcess } from "#workers/demo/managed-process.ts";
import { freePort } from "#workers/demo/ports.ts";
import type { RunRecord } from "#workers/demo/run-record.ts";

const usualPort = 3000;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    // Without an address, a server of another program on any interface counts as taken.
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

async function choosePort(wanted: number | undefined, remembered: number | null): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted;
    throw new Error(`Port ${wanted} is taken. Choose another, or leave --port out for a free one.`);
  }
  for (const port of [remembered, usualPort]) if (port !== null && (await isFree(port))) return port;
  return freePort();
}

export async function startWeb(input: {
  readonly environment: Readonly<Record<string, string>>;
  readonly record: RunRecord;
  readonly directory: string;
  readonly cleanUps: (() => Promise<unknown>)[];
  readonly report: (line: string) => void;
  readonly wanted: number | undefined;
  readonly remembered: number | null;
}): Promise<{ readonly web: ManagedProcess; readonly port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = attempt === 1 ? await choosePort(input.wanted, input.remembered) : await freePort();
    const web: ManagedProcess = manageProcess({
      label: "console",
      command: ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
      environment: { ...input.environment, CIS_PUBLIC_URL: `http://127.0.0.1:${port}` },
      logFile: join(input.directory, "web.log"),
      record: input.record,
      onUnexpectedEnd: (how) => input.report(`the console ended (${how})`),
    });
    await web.start();
    if (!(await lostItsPort(web))) {
      input.cleanUps.push(() => web.end());
      return { web, port };
    }
    if (attempt === 3 || input.wanted !== undefined)
      throw new Error(`The console lost port ${port} to another program.`);
  }
}

/** Somebody may take the port between the look and the start; the server then ends at once. */
async function lostItsPort(web: ManagedProcess): Promise<boolean> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const log = readFileSync(web.logFile, "utf8").split("\n").slice(-30).join("\n");
    if (!web.running()) return log.includes("EADDRINUSE");
    if (/Ready in/.test(log)) return false;
    await sleep(100);
  }
  return false;
}
