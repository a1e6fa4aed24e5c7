import { randomUUID } from "node:crypto";
import type { JobQueue } from "#lib/jobs/job-queue.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import {
  readAuditSettings,
  readSourceSettings,
  readSyncSettings,
  type Settings,
  type SourceSettings,
  type SyncSettings,
} from "#lib/platform/env.ts";
import type { Log } from "#lib/platform/log.ts";
import { sourceEnvironment } from "#lib/source/credentials-environment.ts";
import { startNotifyLoop } from "#workers/loops/notify-loop.ts";
import type { Loop } from "#workers/loops/run-every.ts";
import { startScheduleLoop } from "#workers/loops/schedule-loop.ts";
import { startSealLoop } from "#workers/loops/seal-loop.ts";
import { startSyncLoop } from "#workers/loops/sync-loop.ts";
import { startVerifyLoop } from "#workers/loops/verify-loop.ts";
import { startWatchLoop } from "#workers/loops/watch-loop.ts";

export type WorkerParts = {
  readonly db: Database;
  readonly queue: JobQueue;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
};

/** The settings of a sync cycle, read anew each time: credentials rotate without a restart. */
export function readCycleSettings(): { sync: SyncSettings; source: SourceSettings } {
  const environment = sourceEnvironment();
  return { sync: readSyncSettings(environment), source: readSourceSettings(environment) };
}

/** Starts everything the worker does by itself. Singletons hold leases, so any number of workers may run all of it. */
export function startLoops(
  parts: WorkerParts,
  settings: Settings,
  signal: AbortSignal,
): { loops: Loop[]; close: () => Promise<void> } {
  const { db, log, clock } = parts;
  const holder = randomUUID();
  const audit = readAuditSettings();
  const sealerUrl = audit.CIS_SEALER_DATABASE_URL;
  const sealerDb = sealerUrl ? openDatabase({ url: sealerUrl, poolSize: 2, applicationName: "cis-sealer", log }) : null;
  const auditing = { clock, log, holder, settings: audit };
  const loops = [
    startSyncLoop({ ...parts, holder, runtime: settings.CIS_RUNTIME, settings: readCycleSettings }, signal),
    startScheduleLoop(parts, signal),
    startNotifyLoop(parts, signal),
    startWatchLoop({ ...parts, settings: () => readSyncSettings(sourceEnvironment()) }, signal),
    startSealLoop({ ...auditing, db: sealerDb ?? db }, signal),
    startVerifyLoop({ ...auditing, db, databaseUrl: settings.DATABASE_URL }, signal),
  ];
  return { loops, close: async () => sealerDb?.close() };
}
