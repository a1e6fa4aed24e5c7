import { createUser } from "#lib/access/create-user.ts";
import { issueCsrfToken, openCookieSession } from "#lib/access/next-auth.ts";
import type { Role } from "#lib/access/permissions.ts";
import { createRateLimiter } from "#lib/access/rate-limiter.ts";
import { signIn } from "#lib/access/sign-in.ts";
import type { DoorRuntime } from "#lib/http/door.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { readSettings } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
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

const password = "a long enough password";

/** Creates a person of this role, signs in, and gives the cookie that the browser would send. */
export async function openSignedInCookie(runtime: DoorRuntime, role: Role): Promise<string> {
  const ctx = {
    actor: { kind: "command-line", id: "test" },
    requestId: newId(),
    now: new Date(),
    db: runtime.db,
  } as const;
  const email = `${role}-${newId()}@example.test`;
  await createUser({ ctx, input: { email, name: role, role, password } });
  const config = { publicUrl: runtime.settings.CIS_PUBLIC_URL, secret: runtime.settings.CIS_SESSION_SECRET };
  const csrf = await issueCsrfToken(config, undefined);
  const csrfCookie = decodeURIComponent(csrf.setCookies[0]?.split(";")[0]?.split("=")[1] ?? "");
  const { setCookies } = await openCookieSession(config, { csrfCookie, csrfToken: csrf.csrfToken }, () =>
    signIn({
      ctx,
      keys: runtime.keys,
      input: { email, password, userAgent: null, address: "192.0.2.1", secondFactorRequired: false },
    }),
  );
  return setCookies[0]?.split(";")[0] ?? "";
}
