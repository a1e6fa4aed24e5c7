import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newSecret } from "#lib/platform/ids.ts";

/**
 * Gives a live session a new token, because its owner has just proved more than before. The old one
 * reads for some seconds longer and changes nothing any more. Throws `auth.required` for a session
 * that has ended meanwhile.
 */
export async function rotateSession(
  tx: Tx,
  ctx: { readonly now: Date },
  input: { readonly sessionId: string; readonly secondFactor: boolean },
): Promise<{ token: string }> {
  const token = newSecret();
  const rotated = await tx.query(
    `UPDATE sessions SET previous_token_hash = token_hash, token_hash = $2, rotated_at = $3,
            second_factor_at = CASE WHEN $4 THEN $3 ELSE second_factor_at END
     WHERE session_id = $1 AND revoked_at IS NULL`,
    [input.sessionId, sha256(token), ctx.now, input.secondFactor],
  );
  if (rotated.rowCount === 0) throw new AppError("auth.required", "Your session has ended. Sign in to go on.");
  return { token };
}
