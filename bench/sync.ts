/**
 * `node bench/sync.ts [rows…]`: how fast the first so many rows are taken in against the raw pipe on the
 * same servers, and how long a cycle takes as the history grows to each further size. Prints one JSON object a line.
 */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection, RowDataPacket } from "mysql2/promise";
import { openJobQueue, type JobQueue } from "#lib/jobs/job-queue.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import type { SourceSettings, SyncSettings } from "#lib/platform/env.ts";
import { silentLog } from "#lib/platform/log.ts";
import { releaseLease, takeLease } from "#lib/jobs/lease.ts";
import { openSource } from "#lib/source/connection.ts";
import { normaliseTools } from "#lib/source/normalise.ts";
import { runCycle } from "#lib/sync/run-cycle.ts";
import { syncTable } from "#lib/sync/sync-table.ts";
import { startMariaDb } from "#workers/demo/mariadb.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { tableNames } from "#workers/demo/marketplace/schema.ts";
import { migrateApart } from "#workers/demo/migrate-apart.ts";
import { startPostgres } from "#workers/demo/postgres.ts";
import { openRawPipe, plainSinks, sameTableSinks, type RawPipe } from "./parts/sync-raw-pipe.ts";

const batch = 1_000;
/** As many pages a turn as a step of a cycle may take where a backlog waits. */
const pagesPerStep = 8;
const cycles = 15;
const freshRows = 50;

const ring = createKeyRing(randomBytes(32));

type Bench = {
  readonly db: Database;
  readonly queue: JobQueue;
  readonly settings: SourceSettings;
  readonly admin: Connection;
  readonly cycle: () => Promise<unknown>;
};

function print(figures: Readonly<Record<string, string | number>>): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

/** Rows `from` to `to`, one second each, `to` being the oldest: a longer history is older, not newer. */
async function fill(admin: Connection, from: number, to: number): Promise<void> {
  for (let first = from; first <= to; first += 250_000) {
    const last = Math.min(to, first + 249_999);
    await admin.query(
      `INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body, \`timestamp\`)
       SELECT seq, seq % 5000, seq % 9000, seq % 8000 + 1,
              CONCAT('Hello, is Tuesday at ten fine for you? ', seq, REPEAT(' words', 20)), @newest - INTERVAL seq SECOND
       FROM seq_${first}_to_${last}`,
    );
  }
}

/** The same rows as stored state, without going through the sync: what a source of this size has behind it. */
async function fillMirror(db: Database, from: number, to: number, newest: string): Promise<void> {
  for (let first = from; first <= to; first += 250_000) {
    await db.query(
      `INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, sent_at, body_length, source_cursor, row_hash)
       SELECT n::text, (n % 5000)::text, (n % 9000)::text, (n % 8000 + 1)::text, at, 160,
              to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '\\x00'
       FROM (SELECT n, $1::timestamptz - n * interval '1 second' AS at FROM generate_series($2::int, $3::int) AS n) AS old`,
      [newest, first, Math.min(to, first + 249_999)],
    );
  }
}

function openCycle(db: Database, queue: JobQueue, source: SourceSettings): Bench["cycle"] {
  const settings: SyncSettings = {
    SYNC_ENABLED: true,
    SYNC_INTERVAL_MS: 30_000,
    SYNC_BATCH_SIZE: batch,
    SYNC_ROWS_PER_MINUTE: 10_000_000,
    SYNC_DB_DRIVER: "mysql",
    SYNC_FALLBACK_MODE: "false",
    SYNC_QUERY_TIMEOUT_MS: 15_000,
    SYNC_CLOSE_LAG_MS: 60_000,
    SYNC_SWEEP_TURN_MINUTES: 60,
    SYNC_LEASE_MS: 60_000,
  };
  return async () => {
    const outcome = await runCycle({
      db,
      queue,
      ring,
      clock: systemClock,
      log: silentLog,
      holder: "bench",
      runtime: "test",
      settings: () => ({ sync: settings, source }),
    });
    if (outcome.outcome !== "read") throw new Error(`the cycle ended with ${outcome.outcome}`);
    return outcome;
  };
}

/** Takes the table in page by page, as its step of a cycle does. */
async function openIngest({ db, queue, settings }: Bench): Promise<RawPipe> {
  const source = await openSource({ settings, runtime: "test", queryTimeoutMs: 15_000, log: silentLog });
  const lease = await takeLease(db, "sync", "bench-ingest", 3_600_000);
  if (!lease) throw new Error("the lease is taken");
  const shared = { db, queue, source, lease, ring, clock: systemClock, log: silentLog, runtime: "test" as const };
  const deps = { ...shared, tools: normaliseTools(ring), batchSize: batch, pagesPerStep, closeLagMs: 60_000 };
  return {
    step: async () => (await syncTable(deps, "messages", () => {})).rowsRead,
    async close() {
      await releaseLease(db, lease);
      await source.close();
    },
  };
}

/** Takes everything in through each pipe, some pages each in turn, so that noise weighs on all. Rows a second of each. */
async function takeIn(pipes: readonly RawPipe[]): Promise<number[]> {
  const taken = pipes.map(() => ({ rows: 0, ms: 0, open: true }));
  while (taken.some(({ open }) => open)) {
    for (const [index, pipe] of pipes.entries()) {
      const own = taken[index];
      if (!own?.open) continue;
      const startedAt = performance.now();
      for (let rows = 0; own.open && rows < batch * pagesPerStep;) {
        const read = await pipe.step();
        own.open = read > 0 && read % batch === 0;
        rows += read;
        own.rows += read;
      }
      own.ms += performance.now() - startedAt;
    }
  }
  for (const pipe of pipes) await pipe.close();
  return taken.map(({ rows, ms }) => Math.round((rows / ms) * 1_000));
}

/** How long the next cycle takes, with some fresh rows to read and no slice of the sweep due. */
async function cycleMs(bench: Bench): Promise<number> {
  await bench.admin.query(
    `INSERT INTO messages (conversation_id, sender_id, receiver_id, body) SELECT 1, 1, 2, 'fresh' FROM seq_1_to_${freshRows}`,
  );
  await bench.db.query(withoutSweep);
  const startedAt = performance.now();
  await bench.cycle();
  return performance.now() - startedAt;
}

/** The sweep fills what is left of a cycle with slices of bounded length; here only the fresh rows count. */
const withoutSweep = `UPDATE sync_watermarks SET sweep_keys_done = true, probe_done = true, sweep_turn_started_at = now()`;

/** Takes the first size in, beside the raw pipe, and prints the figures. */
async function measureIngest(bench: Bench, rows: number): Promise<void> {
  const raw = { settings: bench.settings, db: bench.db, batch };
  const pipes = [await openRawPipe(raw, plainSinks), await openRawPipe(raw, sameTableSinks), await openIngest(bench)];
  const [plain = NaN, sameTables = NaN, sync = NaN] = await takeIn(pipes);
  const ratio = (to: number): number => Math.round((sync / to) * 100) / 100;
  const rates = { rawPlainPerSecond: plain, rawSameTablesPerSecond: sameTables, syncPerSecond: sync };
  print({ what: "ingest", rows, batch, ...rates, ratioToPlain: ratio(plain), ratioToSameTables: ratio(sameTables) });
}

/**
 * Two marketplaces of the first size on the same servers; the history of one grows. At each size their cycles take
 * turns, so that whatever else the machine does weighs on both. Prints one line a measurement.
 */
async function measure(small: Bench, grown: Bench, sizes: readonly number[]): Promise<void> {
  const [first = 10_000, ...further] = sizes;
  const newest = await begin(grown, first);
  await measureIngest(grown, first);
  await begin(small, first);
  await takeIn([await openIngest(small)]);
  let filled = first;
  for (const size of [first, ...further]) {
    if (size > filled) {
      await fill(grown.admin, filled + 1, size);
      await fillMirror(grown.db, filled + 1, size, newest);
      filled = size;
    }
    for (const bench of [small, grown]) {
      await bench.admin.query("ANALYZE TABLE messages");
      await bench.db.query("VACUUM ANALYZE");
      for (let quiet = 0; quiet < 6; quiet += 1) await bench.cycle();
    }
    const times: { small: number[]; grown: number[] } = { small: [], grown: [] };
    for (let count = 0; count < cycles; count += 1) {
      times.small.push(await cycleMs(small));
      times.grown.push(await cycleMs(grown));
    }
    const [smallMs, grownMs] = [median(times.small), median(times.grown)];
    const ratio = Math.round((grownMs / smallMs) * 100) / 100;
    print({
      what: "cycle",
      rows: size,
      medianMs: Math.round(grownMs),
      besideMs: Math.round(smallMs),
      ratio,
      limit: 1.3,
    });
  }
}

/** Fills the first rows; returns the time of the newest. */
async function begin({ admin }: Bench, first: number): Promise<string> {
  await admin.query("SET @newest = NOW(6) - INTERVAL 10 MINUTE");
  // New rows get keys beyond every key of the history.
  await admin.query("ALTER TABLE messages AUTO_INCREMENT = 1000000000");
  await fill(admin, 1, first);
  const [rows] = await admin.query<RowDataPacket[]>("SELECT CONCAT(@newest, 'Z') AS newest");
  return String(rows[0]?.["newest"]);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

type Servers = {
  readonly source: Awaited<ReturnType<typeof startMariaDb>>;
  readonly postgres: Awaited<ReturnType<typeof startPostgres>>;
};

/** A marketplace and a product database of their own. */
async function openBench({ source, postgres }: Servers, name: string): Promise<Bench & { close: () => Promise<void> }> {
  await postgres.createDatabase(name);
  const url = postgres.urlFor(name);
  await migrateApart(url);
  const db = openDatabase({ url, applicationName: "bench", statementTimeoutMs: 600_000, log: silentLog });
  const queue = await openJobQueue({ url, log: silentLog });
  const admin = await source.adminConnection();
  await createMarketplace(admin, name);
  const password = randomBytes(12).toString("base64url");
  const user = `reader_${name}`;
  await admin.query(`CREATE USER '${user}'@'%' IDENTIFIED BY '${password}' REQUIRE SSL`);
  for (const table of tableNames) await admin.query(`GRANT SELECT ON ${name}.${table} TO '${user}'@'%'`);
  const settings: SourceSettings = {
    SOURCE_DB_HOST: source.host,
    SOURCE_DB_PORT: source.port,
    SOURCE_DB_NAME: name,
    SOURCE_DB_USER: user,
    SOURCE_DB_PASSWORD: password,
    SOURCE_DB_CA_FILE: source.caFile,
    SOURCE_DB_TLS_NAME: source.tlsName,
  };
  return {
    ...{ db, queue, settings, admin, cycle: openCycle(db, queue, settings) },
    async close() {
      await queue.stop(1_000);
      await admin.end();
      await db.close();
    },
  };
}

async function main(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "cis-bench-sync-"));
  const source = await startMariaDb({ dataDir: join(folder, "mariadb"), settings: ["innodb_buffer_pool_size=1G"] });
  const postgres = await startPostgres(join(folder, "pg"), ["shared_buffers=512MB", "max_wal_size=4GB"]);
  const opened: { close: () => Promise<void> }[] = [];
  try {
    const grown = await openBench({ source, postgres }, "grown");
    opened.push(grown);
    const small = await openBench({ source, postgres }, "small");
    opened.push(small);
    await measure(small, grown, sizes);
  } finally {
    for (const bench of opened) await bench.close();
    await source.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const sizes = process.argv.slice(2).map(Number).filter(Number.isSafeInteger);
await main(sizes.length > 0 ? sizes : [100_000, 1_000_000, 10_000_000]);
