import { createHmac } from "node:crypto";
import { dayMs } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import type { SourceSettings } from "#lib/platform/env.ts";
import { credentialStateOf, type CredentialState } from "#lib/source/credential-types.ts";
import type { SourceErrorClass } from "#lib/source/source-error.ts";

export type CredentialAge = {
  readonly firstSeenAt: Date;
  readonly ageDays: number;
  readonly state: CredentialState;
  readonly testedAt: Date | null;
  readonly testPassed: boolean | null;
  readonly testClass: string | null;
};

/** Recognises a credential without keeping it: HMAC-SHA-256 under a key of its own, 128 bits in hex. */
export function credentialFingerprint(ring: KeyRing, settings: SourceSettings): string {
  const parts = [settings.SOURCE_DB_USER, settings.SOURCE_DB_PASSWORD].map((part) => `${part.length}:${part}`);
  return createHmac("sha256", ring.keyFor("credential-age")).update(parts.join("")).digest("hex").slice(0, 32);
}

/** Notes that these credentials are in use. `passed` says whether a connection with them has ever worked. */
export async function observeCredentials(
  sql: Sql,
  seen: { readonly fingerprint: string; readonly keyId: string; readonly now: Date },
): Promise<{ readonly isNew: boolean; readonly passed: boolean }> {
  const { rows } = await sql.query<{ isNew: boolean; passed: boolean }>(
    `INSERT INTO source_credentials AS known (fingerprint, key_id, first_seen_at, last_seen_at)
     VALUES ($1, $2, $3, $3)
     ON CONFLICT (fingerprint) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
     RETURNING tested_at IS NULL AS "isNew", coalesce(test_passed, false) AS passed`,
    [seen.fingerprint, seen.keyId, seen.now],
  );
  return rows[0] ?? { isNew: true, passed: false };
}

export async function recordCredentialTest(
  sql: Sql,
  test: { readonly fingerprint: string; readonly errorClass: SourceErrorClass | "none"; readonly now: Date },
): Promise<void> {
  await sql.query(
    `UPDATE source_credentials SET tested_at = $2, test_passed = $3, test_class = $4 WHERE fingerprint = $1`,
    [test.fingerprint, test.now, test.errorClass === "none", test.errorClass],
  );
}

/** The credentials in use, by when CIS first saw them; null before the first cycle. */
export async function loadCredentialAge(sql: Sql, now: Date): Promise<CredentialAge | null> {
  const { rows } = await sql.query<Omit<CredentialAge, "ageDays" | "state">>(
    `SELECT first_seen_at AS "firstSeenAt", tested_at AS "testedAt", test_passed AS "testPassed", test_class AS "testClass"
     FROM source_credentials ORDER BY last_seen_at DESC, first_seen_at DESC LIMIT 1`,
  );
  const row = rows[0];
  if (!row) return null;
  const ageDays = Math.max(0, Math.floor((now.getTime() - row.firstSeenAt.getTime()) / dayMs));
  return { ...row, ageDays, state: credentialStateOf(ageDays) };
}
