import { asRecoveryCode, spendRecoveryCode } from "#lib/access/internal/recovery-codes.ts";
import { matchTotp, openTotpSecret } from "#lib/access/internal/totp.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

export type SpentCode = "totp" | "recovery_code";

/**
 * Checks a second factor and uses it up in the caller's transaction: a time step is moved forward
 * only from where it was read, a recovery code only while it is unused. `null` for a wrong one.
 */
export async function spendCode(
  tx: Tx,
  keys: KeyRing,
  input: { readonly userId: string; readonly code: string; readonly now: Date },
): Promise<SpentCode | null> {
  const typed = input.code.replace(/\s/g, "");
  if (/^\d{6}$/.test(typed)) return (await spendTotp(tx, keys, { ...input, code: typed })) ? "totp" : null;
  const digits = asRecoveryCode(typed);
  if (digits === null) return null;
  return (await spendRecoveryCode(tx, input.now, input.userId, digits)) ? "recovery_code" : null;
}

async function spendTotp(
  tx: Tx,
  keys: KeyRing,
  input: { readonly userId: string; readonly code: string; readonly now: Date },
): Promise<boolean> {
  const found = await tx.query<{ secret: Buffer; lastStep: number }>(
    `SELECT secret, last_step AS "lastStep" FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL`,
    [input.userId],
  );
  const factor = found.rows[0];
  if (!factor) return false;
  const secret = openTotpSecret(keys, input.userId, factor.secret);
  const step = matchTotp(secret, input.code, input.now, factor.lastStep);
  if (step === null) return false;
  const moved = await tx.query("UPDATE second_factors SET last_step = $2 WHERE user_id = $1 AND last_step = $3", [
    input.userId,
    step,
    factor.lastStep,
  ]);
  return moved.rowCount === 1;
}
