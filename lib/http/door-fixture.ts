import { createRateLimiter } from "#lib/access/rate-limiter.ts";
import type { DoorRuntime } from "#lib/http/door.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { readSettings } from "#lib/platform/env.ts";
import { silentLog } from "#lib/platform/log.ts";

/** What stands behind a door in a test: a real database, fixed keys, and limits that nobody reaches. */
export function doorRuntime(
  database: { readonly db: Database; readonly url: string },
  publicUrl: string,
  over: { readonly runtime?: "test" | "production" } = {},
): DoorRuntime {
  const settings = readSettings({
    CIS_RUNTIME: over.runtime ?? "test",
    CIS_PUBLIC_URL: publicUrl,
    CIS_DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
    CIS_SESSION_SECRET: "a secret that only this test knows about",
    DATABASE_URL: database.url,
  });
  return {
    settings,
    log: silentLog,
    db: database.db,
    keys: createKeyRing(settings.CIS_DATA_KEY),
    clock: { now: () => new Date() },
    limiter: createRateLimiter({ burst: 1_000_000, perSecond: 1_000, keys: 1_000 }),
  };
}
