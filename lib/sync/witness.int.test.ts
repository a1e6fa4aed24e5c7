import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeEach, expect, it } from "vitest";
import { openJobQueue, type JobQueue } from "#lib/jobs/job-queue.ts";
import { dayMs, systemClock } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { silentLog } from "#lib/platform/log.ts";
import { checkSource } from "#lib/source/check-source.ts";
import { registeredTemplate, templateNames } from "#lib/source/templates.ts";
import { runCycle } from "#lib/sync/run-cycle.ts";
import { takeUpCredentials } from "#lib/sync/take-up-credentials.ts";
import { generateMarketplace, windowDays } from "#workers/demo/marketplace/generate-marketplace.ts";
import { loadMarketplace } from "#workers/demo/marketplace/load-marketplace.ts";
import { smallScale, type Marketplace } from "#workers/demo/marketplace/model.ts";
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

const tables = 8;
/** A cycle for every ten minutes of the day. */
const slices = 144;
const sliceMs = dayMs / slices;

/**
 * The last day of the marketplace's history at 120 times its pace: every row of 120 days is told
 * within one, in order.
 */
function aDayOfTraffic(now: Date): Marketplace {
  const generated = generateMarketplace({ seed: "witness", now, scale: smallScale });
  const told = (at: Date): Date => new Date(now.getTime() - (now.getTime() - at.getTime()) / windowDays);
  const retell = <Row extends object>(rows: readonly Row[]): Row[] =>
    rows.map((row) => {
      const entries = Object.entries(row).map(([name, value]) => [name, value instanceof Date ? told(value) : value]);
      // safe because every field keeps its name and its type.
      return Object.fromEntries(entries) as Row;
    });
  const { truth, categories, users, providers, bookings, transactions, messages, ratings, disputes } = generated;
  return {
    ...{ truth, categories: retell(categories), users: retell(users), providers: retell(providers) },
    ...{ bookings: retell(bookings), transactions: retell(transactions), messages: retell(messages) },
    ...{ ratings: retell(ratings), disputes: retell(disputes) },
  };
}

it("the server's own log of a day of traffic holds registered templates from us, and nothing else", async () => {
  const now = new Date();
  const traffic = aDayOfTraffic(now);
  const began = new Date(now.getTime() - dayMs);
  const before = { from: new Date(0), until: began };
  await loadMarketplace(marketplace.admin, marketplace.database, traffic, before);
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
  await takeUpCredentials(deps, marketplace.source, 5_000);
  let rows = 0;
  for (let slice = 0; slice < slices; slice += 1) {
    const from = new Date(began.getTime() + slice * sliceMs);
    const until = slice === slices - 1 ? now : new Date(from.getTime() + sliceMs);
    await loadMarketplace(marketplace.admin, marketplace.database, traffic, { from, until });
    const outcome = await runCycle({ ...deps, settings });
    expect(outcome.outcome).toBe("read");
    rows += outcome.rowsRead;
  }
  const environment = Object.fromEntries(
    Object.entries(marketplace.source).map(([name, text]) => [name, String(text)]),
  );
  await checkSource({ environment, runtime: "test", queryTimeoutMs: 5_000, log: silentLog });
  const entries = await witnessed(marketplace.source.SOURCE_DB_USER);
  const sent = entries.filter(({ command }) => command === "Prepare" || command === "Execute");
  const strangers = sent.filter(({ command, text }) =>
    command === "Prepare" ? !texts.includes(text) : !filled.some((pattern) => pattern.test(text)),
  );
  expect(rows).toBeGreaterThan(500);
  expect(rows).toBeGreaterThanOrEqual(traffic.messages.length);
  expect(sent.length).toBeGreaterThan(slices * tables);
  expect(strangers.map(({ command, text }) => `${command} ${text.slice(0, 300)}`)).toEqual([]);
  expect(new Set(entries.map(({ command }) => command))).toEqual(new Set(["Connect", "Prepare", "Execute", "Quit"]));
}, 120_000);
