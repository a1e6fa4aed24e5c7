import { once } from "#lib/http/process-store.ts";
import type { RateLimiter } from "#lib/access/rate-limiter.ts";
import { createSharedRateLimiter } from "#lib/access/shared-rate-limiter.ts";
import { webSettings } from "#lib/http/web-settings.ts";
import { systemClock, type Clock } from "#lib/platform/clock.ts";
import { createKeyRing, type KeyRing } from "#lib/platform/crypto.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import type { Settings } from "#lib/platform/env.ts";
import { createLog, type Log } from "#lib/platform/log.ts";

/** What the web process holds while it lives. */
export type WebRuntime = {
  readonly settings: Settings;
  readonly log: Log;
  readonly db: Database;
  readonly keys: KeyRing;
  readonly limiter: RateLimiter;
  readonly clock: Clock;
};

/** Opened at the first use and shared by everything in the process. */
export function webRuntime(): WebRuntime {
  return once("runtime", () => {
    const settings = webSettings();
    const log = createLog("web", settings.CIS_LOG_LEVEL);
    const db = openDatabase({
      url: settings.DATABASE_URL,
      poolSize: settings.DATABASE_POOL_SIZE,
      applicationName: "cis-web",
      log,
    });
    return {
      settings,
      log,
      db,
      keys: createKeyRing(settings.CIS_DATA_KEY),
      limiter: createSharedRateLimiter(db, { burst: 200, perSecond: 50 }),
      clock: systemClock,
    };
  });
}
