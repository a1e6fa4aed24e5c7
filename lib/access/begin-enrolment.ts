import { encode } from "uqr";
import type { Ctx } from "#lib/access/context.ts";
import { newTotpSecret, sealTotpSecret, totpUri } from "#lib/access/internal/totp.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import { present } from "#lib/platform/assert.ts";

export type Enrolment = {
  /** The secret in base32, for typing in by hand. */
  readonly secret: string;
  /** The same as a QR code: an SVG path on a square of `size` modules. */
  readonly qr: { readonly size: number; readonly path: string };
};

/**
 * Makes a new secret for the person who asks. It counts once a code from it has been confirmed;
 * until then the factor they have, if any, stays. Replacing one asks for a step-up.
 */
export async function beginEnrolment({ ctx, keys }: { ctx: Ctx; keys: KeyRing }): Promise<Enrolment> {
  const { id: userId } = requirePerson(ctx);
  const secret = newTotpSecret();
  const email = await ctx.db.withSystemTransaction(async (tx) => {
    const has = await tx.query("SELECT 1 FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL", [userId]);
    const demand = { action: "account.replace_second_factor", objectId: userId, payloadDigest: stepUpDigest({}) };
    if (has.rowCount > 0) await requireStepUp(ctx, demand, tx);
    await tx.query(
      `INSERT INTO second_factors (user_id, pending_secret, pending_at) VALUES ($1, $2, $3)
       ON CONFLICT (user_id) DO UPDATE SET pending_secret = $2, pending_at = $3`,
      [userId, sealTotpSecret(keys, userId, secret), ctx.now],
    );
    const owner = await tx.query<{ email: string }>("SELECT email FROM admin_users WHERE user_id = $1", [userId]);
    return present(owner.rows[0], "the signed-in person").email;
  });
  return { secret, qr: qrOf(totpUri(secret, email)) };
}

function qrOf(text: string): Enrolment["qr"] {
  const { size, data } = encode(text, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
