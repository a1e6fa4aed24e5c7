/** The worker: reads the marketplace, detects, scores, decides, seals the audit; or, as a shadow, only detects beside it. */
import { openJobQueue } from "#lib/jobs/job-queue.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { readSettings, readSyncSettings, type Settings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { createLog, type Log } from "#lib/platform/log.ts";
import { sourceEnvironment } from "#lib/source/credentials-environment.ts";
import { startHealthServer } from "#workers/health-server.ts";
import { answerDoorbells } from "#workers/jobs/pipeline.ts";
import { startShadowLoop } from "#workers/loops/shadow-loop.ts";
import type { Loop } from "#workers/loops/run-every.ts";
import { readCycleSettings, startLoops, type WorkerParts } from "#workers/start-loops.ts";

/** Lanes of one stage that a worker works side by side: enough to overlap waiting on the database. */
const lanesAtOnce = 2;
const drainMs = 20_000;
const giveUpMs = 25_000;

type Running = { readonly loops: readonly Loop[]; readonly close: () => Promise<void> };

async function run(log: Log): Promise<void> {
  const settings = readSettings();
  if (readSyncSettings(sourceEnvironment()).SYNC_ENABLED) readCycleSettings();
  const db = openDatabase({
    url: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL_SIZE,
    applicationName: settings.CIS_DETECTOR_SHADOW ? "cis-shadow" : "cis-worker",
    log,
  });
  await db.query("SELECT 1");
  const ring = createKeyRing(settings.CIS_DATA_KEY);
  const state = { draining: false };
  const stop = new AbortController();
  const health = await startHealthServer(db, state, settings.CIS_WORKER_PORT);
  const parts = { db, ring, clock: systemClock, log };
  const running: Running = settings.CIS_DETECTOR_SHADOW
    ? { loops: [startShadowLoop(parts, stop.signal)], close: async () => {} }
    : await startLive(parts, settings, stop.signal);
  log.info("worker ready", { port: health.port, pid: process.pid, build: settings.CIS_BUILD_ID });

  const drain = async (): Promise<void> => {
    state.draining = true;
    setTimeout(() => process.exit(1), giveUpMs).unref();
    stop.abort();
    await Promise.all(running.loops.map((loop) => loop.stopped));
    await running.close();
    health.server.close();
    await db.close();
    log.info("worker drained");
  };
  stopOnSignals(drain, log);
}

/** Everything but the shadow: the queue's doorbells and the loops. */
async function startLive(parts: Omit<WorkerParts, "queue">, settings: Settings, signal: AbortSignal): Promise<Running> {
  const queue = await openJobQueue({ url: settings.DATABASE_URL, log: parts.log });
  await answerDoorbells({ ...parts, queue }, lanesAtOnce, signal);
  const { loops, close } = startLoops({ ...parts, queue }, settings, signal);
  return {
    loops,
    async close() {
      await queue.stop(drainMs);
      await close();
    },
  };
}

/** The first signal drains, a second ends at once: nothing depends on a tidy end. */
function stopOnSignals(drain: () => Promise<void>, log: Log): void {
  let signals = 0;
  const onSignal = (): void => {
    signals += 1;
    if (signals > 1) process.exit(1);
    drain().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // Settings are read anew for every cycle; without a listener this signal would end the worker.
  process.on("SIGHUP", () => log.info("the settings of the source are read again at the next cycle"));
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

const log = createLog("worker", process.env["CIS_LOG_LEVEL"] ?? "info");
const fatal = (error: unknown): void => {
  // A wrong setting is one line for the person who sets it; anything else is for the log.
  if (error instanceof AppError && error.code === "config.invalid") process.stderr.write(`${error.message}\n`);
  else log.error("the worker cannot go on", { error });
  process.exit(1);
};
process.on("uncaughtException", fatal);
process.on("unhandledRejection", fatal);
run(log).catch(fatal);
