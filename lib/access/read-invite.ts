import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { sha256 } from "#lib/platform/crypto.ts";

export type OpenInvite = { readonly email: string; readonly name: string; readonly role: Role };

/**
 * What the page of an invite shows; changes nothing, because mail scanners open links too. `null`
 * alike for one that was used, ended, ran out or never was.
 */
export async function readInvite({
  ctx,
  input,
}: {
  ctx: Pick<Ctx, "db" | "now">;
  input: { readonly token: string };
}): Promise<OpenInvite | null> {
  const found = await ctx.db.query<OpenInvite>(
    `SELECT email, name, role FROM invites
     WHERE token_hash = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2`,
    [sha256(input.token), ctx.now],
  );
  return found.rows[0] ?? null;
}
