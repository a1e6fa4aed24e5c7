/**
 * `node bench/sync.ts [--no-raw] [rows…]`: how fast the first so many rows are taken in against the raw pipe on the
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
import { grantReadOnly } from "#workers/demo/marketplace/grant-read-only.ts";
import { migrateApart } from "#workers/demo/migrate-apart.ts";
import { startPostgres } from "#workers/demo/postgres.ts";
import { measureRawPipe } from "./sync-raw-pipe.ts";

const batch = 1_000;
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

/** Takes the whole table in, page by page, as the table's step of a cycle does. */
async function ingest(bench: Bench): Promise<{ rows: number; seconds: number }> {
  const { db, queue, settings } = bench;
  const source = await openSource({ settings, runtime: "test", queryTimeoutMs: 15_000, log: silentLog });
  const lease = await takeLease(db, "sync", "bench-ingest", 3_600_000);
  if (!lease) throw new Error("the lease is taken");
  const shared = { db, queue, source, lease, ring, clock: systemClock, log: silentLog, runtime: "test" as const };
  const startedAt = performance.now();
  let rows = 0;
  for (;;) {
    const step = await syncTable(
      { ...shared, tools: normaliseTools(ring), batchSize: batch, closeLagMs: 60_000 },
      "messages",
    );
    rows += step.rowsRead;
    if (!step.more) break;
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  await releaseLease(db, lease);
  await source.close();
  return { rows, seconds };
}

async function medianCycleMs(bench: Bench, prepare: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < cycles; count += 1) {
    await bench.admin.query(
      `INSERT INTO messages (conversation_id, sender_id, receiver_id, body) SELECT 1, 1, 2, 'fresh' FROM seq_1_to_${freshRows}`,
    );
    await prepare();
    const startedAt = performance.now();
    await bench.cycle();
    times.push(performance.now() - startedAt);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(cycles / 2)] ?? 0);
}

/** The sweep fills what is left of a cycle with slices of bounded length; here only the fresh rows count. */
const withoutSweep = `UPDATE sync_watermarks SET sweep_keys_done = true, probe_done = true, sweep_turn_started_at = now()`;

/** Takes the first size in, beside the raw pipe, and prints the figures. */
async function measureIngest(bench: Bench, withRaw: boolean): Promise<void> {
  const { db, settings } = bench;
  const raw = withRaw ? await measureRawPipe({ settings, db, batch }) : { plain: NaN, sameTables: NaN };
  const taken = await ingest(bench);
  const rate = taken.rows / taken.seconds;
  print({
    what: "ingest",
    rows: taken.rows,
    batch,
    rawPlainRowsPerSecond: Math.round(raw.plain),
    rawSameTablesRowsPerSecond: Math.round(raw.sameTables),
    syncRowsPerSecond: Math.round(rate),
    ratioToPlain: Math.round((rate / raw.plain) * 100) / 100,
    ratioToSameTables: Math.round((rate / raw.sameTables) * 100) / 100,
  });
}

/** Takes the first size in, then makes the history longer, and cycles at each size. Prints one line a measurement. */
async function measure(bench: Bench, sizes: readonly number[], withRaw: boolean): Promise<void> {
  const { admin, db } = bench;
  await admin.query("SET @newest = NOW(6) - INTERVAL 10 MINUTE");
  // New rows get keys beyond every key of the history.
  await admin.query("ALTER TABLE messages AUTO_INCREMENT = 1000000000");
  const [rows] = await admin.query<RowDataPacket[]>("SELECT CONCAT(@newest, 'Z') AS newest");
  const newest = String(rows[0]?.["newest"]);
  let filled = 0;
  let smallest: number | null = null;
  for (const size of sizes) {
    await fill(admin, filled + 1, size);
    if (filled === 0) await measureIngest(bench, withRaw);
    else await fillMirror(db, filled + 1, size, newest);
    filled = size;
    await admin.query("ANALYZE TABLE messages");
    await db.query("VACUUM ANALYZE");
    await db.query(withoutSweep);
    for (let quiet = 0; quiet < 6; quiet += 1) await bench.cycle();
    const fresh = await medianCycleMs(bench, () => db.query(withoutSweep));
    smallest ??= fresh;
    print({ what: "cycle", rows: size, medianMs: fresh, toSmallest: Math.round((fresh / smallest) * 100) / 100 });
  }
}

async function main(sizes: readonly number[], withRaw: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "cis-bench-sync-"));
  const source = await startMariaDb({ dataDir: join(folder, "mariadb"), settings: ["innodb_buffer_pool_size=1G"] });
  const postgres = await startPostgres(join(folder, "pg"), ["shared_buffers=512MB", "max_wal_size=4GB"]);
  await postgres.createDatabase("bench");
  const url = postgres.urlFor("bench");
  await migrateApart(url);
  const db = openDatabase({ url, applicationName: "bench", statementTimeoutMs: 600_000, log: silentLog });
  const queue = await openJobQueue({ url, log: silentLog });
  const admin = await source.adminConnection();
  try {
    await createMarketplace(admin, "shop");
    const password = randomBytes(12).toString("base64url");
    const { user } = await grantReadOnly(admin, { database: "shop", password });
    const settings: SourceSettings = {
      SOURCE_DB_HOST: source.host,
      SOURCE_DB_PORT: source.port,
      SOURCE_DB_NAME: "shop",
      SOURCE_DB_USER: user,
      SOURCE_DB_PASSWORD: password,
      SOURCE_DB_CA_FILE: source.caFile,
      SOURCE_DB_TLS_NAME: source.tlsName,
    };
    const bench: Bench = { db, queue, settings, admin, cycle: openCycle(db, queue, settings) };
    await measure(bench, sizes, withRaw);
  } finally {
    await queue.stop(1_000);
    await admin.end();
    await db.close();
    await source.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const sizes = process.argv.slice(2).map(Number).filter(Number.isSafeInteger);
await main(sizes.length > 0 ? sizes : [10_000, 1_000_000, 10_000_000], !process.argv.includes("--no-raw"));
