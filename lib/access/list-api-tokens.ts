import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export type ApiTokenRow = {
  readonly tokenId: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly owner: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly state: "active" | "revoked" | "expired" | "owner disabled";
};

type Row = Omit<ApiTokenRow, "createdAt" | "expiresAt" | "lastUsedAt"> & {
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
};

/** The API tokens, the newest first. Never what they are, only how they begin. */
export async function listApiTokens({ ctx }: { ctx: Ctx }): Promise<readonly ApiTokenRow[]> {
  requirePermission(ctx, "access:manage");
  const { rows } = await ctx.db.query<Row>(
    `SELECT t.token_id AS "tokenId", t.name, t.prefix, t.scopes, u.name AS owner, t.created_at AS "createdAt",
            t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt",
            CASE WHEN t.revoked_at IS NOT NULL THEN 'revoked' WHEN t.expires_at <= $1 THEN 'expired'
                 WHEN u.disabled_at IS NOT NULL THEN 'owner disabled' ELSE 'active' END AS state
     FROM api_tokens t JOIN admin_users u ON u.user_id = t.user_id
     ORDER BY t.created_at DESC, t.token_id DESC LIMIT 200`,
    [ctx.now],
  );
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }));
}
