import type { Actor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { apiTokenPrefix } from "#lib/access/api-token-types.ts";
import type { Permission, Role } from "#lib/access/permissions.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";

type Row = { tokenId: string; userId: string; name: string; role: Role; scopes: Permission[]; unwritten: boolean };

/** How often a token in use is written back at most. */
const touchMs = minuteMs;

/** The script behind a live token, acting for its owner within its scopes; `null` for any other text. */
export async function loadApiToken({
  ctx,
  input,
}: {
  ctx: Pick<Ctx, "db" | "now">;
  input: { readonly token: string };
}): Promise<Extract<Actor, { kind: "person" }> | null> {
  if (!input.token.startsWith(apiTokenPrefix)) return null;
  const found = await ctx.db.query<Row>(
    `SELECT t.token_id AS "tokenId", u.user_id AS "userId", u.name, u.role, t.scopes,
            (t.last_used_at IS NULL OR t.last_used_at <= $3) AS unwritten
     FROM api_tokens t JOIN admin_users u ON u.user_id = t.user_id
     WHERE t.secret_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2 AND u.disabled_at IS NULL`,
    [sha256(input.token), ctx.now, new Date(ctx.now.getTime() - touchMs)],
  );
  const row = found.rows[0];
  if (!row) return null;
  if (row.unwritten) await touch(ctx, row.tokenId);
  return { kind: "person", id: row.userId, name: row.name, role: row.role, sessionId: row.tokenId, scopes: row.scopes };
}

async function touch(ctx: Pick<Ctx, "db" | "now">, tokenId: string): Promise<void> {
  await ctx.db.withSystemTransaction((tx) =>
    tx.query("UPDATE api_tokens SET last_used_at = $2 WHERE token_id = $1 AND revoked_at IS NULL", [tokenId, ctx.now]),
  );
}
