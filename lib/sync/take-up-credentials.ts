import { notify } from "#lib/notifications/notify.ts";
import type { Clock } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Runtime, SourceSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Log } from "#lib/platform/log.ts";
import { openSource } from "#lib/source/connection.ts";
import {
  credentialFingerprint,
  loadCredentialAge,
  observeCredentials,
  recordCredentialTest,
} from "#lib/source/credentials.ts";
import { errorClassOf, type SourceErrorClass } from "#lib/source/source-error.ts";

type Deps = {
  readonly db: Database;
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
  readonly runtime: Runtime;
};

/**
 * Recognises the credentials a cycle is about to use. Ones that have never worked are tried first, on
 * a connection of their own that reads the clock and nothing else, and people are told how it went.
 * Throws as `openSource` does when they do not work: the cycle then fails like any other, and backs off.
 */
export async function takeUpCredentials(
  deps: Deps,
  source: SourceSettings,
  queryTimeoutMs: number,
): Promise<{ readonly tested: boolean }> {
  const fingerprint = credentialFingerprint(deps.ring, source);
  const now = deps.clock.now();
  const known = await observeCredentials(deps.db, { fingerprint, keyId: deps.ring.keyId, now });
  if (known.passed) {
    await tellWhenOverdue(deps, now);
    return { tested: false };
  }
  try {
    await tryOut(deps, source, queryTimeoutMs);
  } catch (error) {
    const errorClass = classOf(error);
    await recordCredentialTest(deps.db, { fingerprint, errorClass, now });
    await notify(deps.db, {
      code: "SOURCE_CREDENTIALS_CHANGE_REFUSED",
      message: `A connection with the present credentials of the source failed (${errorClass.replace("_", " ")}).`,
      context: { errorClass },
    });
    throw error;
  }
  await recordCredentialTest(deps.db, { fingerprint, errorClass: "none", now });
  await notify(deps.db, {
    code: "SOURCE_CREDENTIALS_CHANGE_TAKEN",
    message: "New credentials of the source were taken up, and a test connection with them worked.",
  });
  deps.log.info("new credentials of the source are in use");
  return { tested: true };
}

async function tryOut(deps: Deps, source: SourceSettings, queryTimeoutMs: number): Promise<void> {
  const connection = await openSource({ settings: source, runtime: deps.runtime, queryTimeoutMs, log: deps.log });
  try {
    await connection.read("source:clock", []);
  } finally {
    await connection.close();
  }
}

function classOf(error: unknown): SourceErrorClass {
  return error instanceof AppError ? errorClassOf(error) : "connection";
}

/** Once a day, not once a cycle. */
async function tellWhenOverdue(deps: Deps, now: Date): Promise<void> {
  const age = await loadCredentialAge(deps.db, now);
  if (age?.state !== "overdue") return;
  const { rowCount } = await deps.db.query(
    `SELECT FROM notification_outbox WHERE code = 'SOURCE_CREDENTIALS_AGE_OVERDUE'
       AND emitted_at > clock_timestamp() - interval '1 day' LIMIT 1`,
  );
  if (rowCount > 0) return;
  await notify(deps.db, {
    code: "SOURCE_CREDENTIALS_AGE_OVERDUE",
    message: `The credentials of the source are ${age.ageDays} days old; they are to be changed every 30 to 60 days.`,
    context: { ageDays: age.ageDays },
  });
}
