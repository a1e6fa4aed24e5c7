import { randomBytes } from "node:crypto";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

export const recoveryCodeCount = 10;
const codeBytes = 16;

/** 128 random bits as `xxxx-xxxx-…`, eight groups of four hexadecimal digits. */
function newRecoveryCode(): string {
  return (randomBytes(codeBytes).toString("hex").match(/.{4}/g) ?? []).join("-");
}

/** What was typed as the digits of a recovery code, or `null` when it cannot be one. */
export function asRecoveryCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, "").toLowerCase();
  return /^[0-9a-f]{32}$/.test(digits) ? digits : null;
}

/** Replaces all codes of a person. The new ones are returned once; their rows keep SHA-256 only. */
export async function replaceRecoveryCodes(tx: Tx, now: Date, userId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  await tx.query("DELETE FROM recovery_codes WHERE user_id = $1", [userId]);
  await tx.query("INSERT INTO recovery_codes (code_hash, user_id, created_at) SELECT unnest($1::text[]), $2, $3", [
    codes.map((code) => sha256(code.replaceAll("-", ""))),
    userId,
    now,
  ]);
  return codes;
}

/** Uses a code up. Of any number of attempts at once, one succeeds. */
export async function spendRecoveryCode(tx: Tx, now: Date, userId: string, digits: string): Promise<boolean> {
  const spent = await tx.query(
    "UPDATE recovery_codes SET used_at = $3 WHERE code_hash = $1 AND user_id = $2 AND used_at IS NULL",
    [sha256(digits), userId, now],
  );
  return spent.rowCount === 1;
}
