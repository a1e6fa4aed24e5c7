import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeEach, expect, it } from "vitest";
import { openJobQueue, type JobQueue } from "#lib/jobs/job-queue.ts";
import { sleep, systemClock } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { silentLog } from "#lib/platform/log.ts";
import { checkSource } from "#lib/source/check-source.ts";
import { registeredTemplate, templateNames } from "#lib/source/templates.ts";
import { runCycle } from "#lib/sync/run-cycle.ts";
import { takeUpCredentials } from "#lib/sync/take-up-credentials.ts";
import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { loadMarketplace } from "#workers/demo/marketplace/load-marketplace.ts";
import { smallScale } from "#workers/demo/marketplace/model.ts";
import { startSimulator } from "#workers/demo/marketplace/start-simulator.ts";
import { createTestDatabase, testMariaDb, type TestDatabase } from "#workers/demo/test-database.ts";
import { createTestMarketplace, testSyncSettings, type TestMarketplace } from "#workers/demo/test-marketplace.ts";

const ring = createKeyRing(randomBytes(32));
let database: TestDatabase;
let marketplace: TestMarketplace;
let queue: JobQueue;

beforeEach(async () => {
  database = await createTestDatabase();
  marketplace = await createTestMarketplace();
  queue = await openJobQueue({ url: database.url, log: silentLog });
  return async () => {
    await queue.stop(1_000);
    await marketplace.drop();
    await database.drop();
  };
});

type Entry = { readonly command: string; readonly text: string };

/** What the server wrote down of the account's sessions: its own witness, not our log. */
async function witnessed(account: string): Promise<Entry[]> {
  const log = await readFile(testMariaDb().generalLogFile, "utf8");
  const sessions = new Set<string>();
  const entries: Entry[] = [];
  // An entry may hold line breaks; the next one starts with a session's number and a command.
  for (const part of log.split(/\n(?=(?:\d{6}\s+[\d:]+)?\s+\d+ [A-Z])/)) {
    const [, session = "", command = "", text = ""] =
      /^(?:\d{6}\s+[\d:]+)?\s*(\d+) ([A-Z][A-Za-z]+(?: [a-z]+)?)\t?([\s\S]*)$/.exec(part) ?? [];
    if (command === "Connect" && text.startsWith(`${account}@`)) sessions.add(session);
    if (sessions.has(session)) entries.push({ command, text: text.trimEnd() });
  }
  return entries;
}

const value = String.raw`(?:NULL|-?\d+(?:\.\d+)?|'(?:[^'\\]|\\.|'')*')`;
const texts = templateNames.map((name) => registeredTemplate(name)?.text ?? "");
const filled = texts.map(
  (text) =>
    new RegExp(
      `^${text
        .split("?")
        .map((piece) => RegExp.escape(piece))
        .join(value)}$`,
      "s",
    ),
);

it("the server's own log of a stretch of traffic holds registered templates from us, and nothing else", async () => {
  const now = new Date();
  await loadMarketplace(
    marketplace.admin,
    marketplace.database,
    generateMarketplace({ seed: "witness", now, scale: smallScale }),
  );
  const simulator = startSimulator({
    connect: () => testMariaDb().adminConnection(marketplace.database),
    seed: "witness",
    conversationsPerMinute: 600,
    log: () => {},
  });
  const deps = {
    db: database.db,
    queue,
    ring,
    clock: systemClock,
    log: silentLog,
    holder: "witness",
    runtime: "test",
  } as const;
  const settings = () => ({ sync: testSyncSettings({ SYNC_BATCH_SIZE: 200 }), source: marketplace.source });
  let rows = 0;
  try {
    await takeUpCredentials(deps, marketplace.source, 5_000);
    for (let cycle = 0; cycle < 14; cycle += 1) {
      const outcome = await runCycle({ ...deps, settings });
      expect(outcome.outcome).toBe("read");
      rows += outcome.rowsRead;
      await sleep(100);
    }
    const environment = Object.fromEntries(
      Object.entries(marketplace.source).map(([name, text]) => [name, String(text)]),
    );
    await checkSource({ environment, runtime: "test", queryTimeoutMs: 5_000, log: silentLog });
  } finally {
    await simulator.stop();
  }
  const entries = await witnessed(marketplace.source.SOURCE_DB_USER);
  const sent = entries.filter(({ command }) => command === "Prepare" || command === "Execute");
  const strangers = sent.filter(({ command, text }) =>
    command === "Prepare" ? !texts.includes(text) : !filled.some((pattern) => pattern.test(text)),
  );
  expect(rows).toBeGreaterThan(500);
  expect(sent.length).toBeGreaterThan(300);
  expect(strangers.map(({ command, text }) => `${command} ${text.slice(0, 300)}`)).toEqual([]);
  expect(new Set(entries.map(({ command }) => command))).toEqual(new Set(["Connect", "Prepare", "Execute", "Quit"]));
}, 120_000);
