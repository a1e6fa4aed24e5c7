/** The demo: starts the stack under .cis/demo, says how to get in, and reports until it is stopped. */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { sleep } from "#lib/platform/clock.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import { createLog } from "#lib/platform/log.ts";
import { askedToStop } from "#workers/demo/asked-to-stop.ts";
import { fullScale, smallScale } from "#workers/demo/marketplace/model.ts";
import { readPulse, type Pulse } from "#workers/demo/pulse.ts";
import { endLeftOvers, livingRun } from "#workers/demo/run-record.ts";
import { startStack, type Stack } from "#workers/demo/stack.ts";

const directory = ".cis/demo";
const startedAt = Number(process.env["CIS_STARTED_AT"] ?? Date.now());
const statusEveryMs = 30_000;

const usage = `npm run demo -- [options]
  --fresh         start over with a new marketplace and new passwords
  --scale SCALE   full (default) or small
  --port PORT     where the console listens
`;

function say(line: string): void {
  const seconds = String(Math.round((Date.now() - startedAt) / 1_000)).padStart(4);
  process.stdout.write(`[${seconds} s] ${line}\n`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      fresh: { type: "boolean", default: false },
      scale: { type: "string", default: "full" },
      port: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error("--port needs a number from 1 to 65535.");
  }
  if (values.scale !== "full" && values.scale !== "small") throw new Error("--scale is full or small.");
  return { fresh: values.fresh, scale: values.scale === "full" ? fullScale : smallScale, port };
}

function welcome(stack: Stack): string {
  const rows = stack.accounts.map(
    ({ role, email, password }) => `    ${role.padEnd(10)} ${email.padEnd(24)} ${password}`,
  );
  return [
    "",
    `  The console is at  ${stack.address}`,
    "",
    "  Sign in as:",
    ...rows,
    "",
    "  Start as moderator: open Alerts and pick one; each says why it is there.",
    "  Source shows the marketplace being read. Nothing is ever written to it.",
    `  Logs: ${directory}/worker.log, ${directory}/web.log. Ctrl-C stops everything; the data stays.`,
    "",
  ].join("\n");
}

const words = (pulse: Pulse): string =>
  `events read: ${pulse.events}, signals: ${pulse.signals}, open alerts: ${pulse.openAlerts}, new in the last minute: ${pulse.newAlerts}`;

/** The first alerts show that every part works; a demo without them says so and goes on. */
async function waitForAlerts(db: Database, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < 60 && !signal.aborted; tries += 1) {
    const pulse = await readPulse(db);
    if (pulse.openAlerts > 0) return say(words(pulse));
    if (tries % 10 === 0) say(`waiting for the first alerts: ${words(pulse)}`);
    await sleep(1_000, signal);
  }
  if (!signal.aborted) say(`no alerts after a minute; see ${directory}/worker.log`);
}

async function follow(stack: Stack, signal: AbortSignal): Promise<void> {
  const log = createLog("demo", "error");
  const db = openDatabase({ url: stack.databaseUrl, poolSize: 1, applicationName: "cis-demo", log });
  await waitForAlerts(db, signal);
  if (!signal.aborted) process.stdout.write(`${welcome(stack)}\n`);
  while (!signal.aborted) {
    await sleep(statusEveryMs, signal);
    if (signal.aborted) break;
    for (const part of [stack.worker, stack.web]) {
      if (part.running()) continue;
      say(`starting the ${part.label} again`);
      await part.start();
    }
    say(await readPulse(db).then(words, () => "the database does not answer"));
  }
  await db.close();
}

async function run(): Promise<void> {
  const signal = askedToStop();
  const { fresh, scale, port } = readOptions();
  if (fresh && existsSync(directory)) {
    const living = await livingRun(`${directory}/runs`);
    if (living !== null) throw new Error(`The demo is running, as process ${living}. Stop it first.`);
    await endLeftOvers(`${directory}/runs`);
    for (const part of ["pg", "mariadb", "secrets.json"])
      await rm(`${directory}/${part}`, { recursive: true, force: true });
    say("starting over");
  }
  const stack = await startStack({
    directory,
    runtime: "demo",
    scale,
    conversationsPerMinute: 30,
    temporary: false,
    report: say,
    signal,
    ...(port === undefined ? {} : { webPort: port }),
  });
  try {
    await follow(stack, signal);
  } finally {
    say("stopping");
    await stack.stop();
    say("stopped");
  }
}

try {
  await run();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
