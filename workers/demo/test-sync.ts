/** A product database and a marketplace that a test syncs cycle by cycle. */
import { randomBytes } from "node:crypto";
import { openJobQueue } from "#lib/jobs/job-queue.ts";
import type { Clock } from "#lib/platform/clock.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { createKeyRing, type KeyRing } from "#lib/platform/crypto.ts";
import type { SourceSettings, SyncSettings } from "#lib/platform/env.ts";
import { silentLog } from "#lib/platform/log.ts";
import { runCycle, type CycleOutcome } from "#lib/sync/run-cycle.ts";
import type { CycleDeadlines } from "#lib/sync/read-tables.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import {
  createTestMarketplace,
  testSyncSettings,
  type MarketplaceServer,
  type TestMarketplace,
} from "#workers/demo/test-marketplace.ts";

export type TestSync = {
  readonly database: TestDatabase;
  readonly marketplace: TestMarketplace;
  readonly ring: KeyRing;
  /** What the ring is made of, base64, for a worker of its own. */
  readonly dataKey: string;
  readonly cycle: (over?: Partial<SyncSettings>, options?: CycleOptions) => Promise<CycleOutcome>;
  /** Cycles until nothing is waiting. Throws when a cycle does not read, or when it never comes to rest. */
  readonly drain: (over?: Partial<SyncSettings>) => Promise<void>;
  readonly count: (from: string) => Promise<number>;
  readonly one: <Row extends object>(sql: string) => Promise<Row>;
  readonly drop: () => Promise<void>;
};
export type CycleOptions = {
  readonly source?: Partial<SourceSettings>;
  readonly clock?: Clock;
  readonly holder?: string;
  readonly deadlines?: CycleDeadlines;
};

export async function createTestSync(server?: MarketplaceServer): Promise<TestSync> {
  const database = await createTestDatabase();
  const marketplace = await createTestMarketplace(server);
  const queue = await openJobQueue({ url: database.url, log: silentLog });
  const dataKey = randomBytes(32);
  const ring = createKeyRing(dataKey);
  const cycle = (over: Partial<SyncSettings> = {}, options: CycleOptions = {}): Promise<CycleOutcome> =>
    runCycle({
      db: database.db,
      queue,
      ring,
      clock: options.clock ?? systemClock,
      log: silentLog,
      holder: options.holder ?? "test",
      runtime: "test",
      ...(options.deadlines ? { deadlines: options.deadlines } : {}),
      settings: () => ({ sync: testSyncSettings(over), source: { ...marketplace.source, ...options.source } }),
    });
  return {
    database,
    marketplace,
    ring,
    dataKey: dataKey.toString("base64"),
    cycle,
    async drain(over) {
      for (let round = 0; round < 60; round += 1) {
        const { outcome, more } = await cycle(over);
        if (outcome !== "read") throw new Error(`the cycle ended with ${outcome}`);
        if (!more) return;
      }
      throw new Error("the sync did not come to rest");
    },
    async count(from) {
      const { rows } = await database.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`);
      return rows[0]?.n ?? -1;
    },
    async one<Row extends object>(sql: string): Promise<Row> {
      const { rows } = await database.db.query<Row>(sql);
      const row = rows[0];
      if (!row) throw new Error("there is no such row");
      return row;
    },
    async drop() {
      await queue.stop(1_000);
      await marketplace.drop();
      await database.drop();
    },
  };
}
