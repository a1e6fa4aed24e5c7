import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

/** Ends an API token for its very next request. One that has ended already stays as it is. */
export async function revokeApiToken({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly tokenId: string };
}): Promise<{ revoked: boolean }> {
  requirePermission(ctx, "access:manage");
  return ctx.db.withTransaction(async (tx) => {
    const revoked = await tx.query("UPDATE api_tokens SET revoked_at = $2 WHERE token_id = $1 AND revoked_at IS NULL", [
      input.tokenId,
      ctx.now,
    ]);
    if (revoked.rowCount === 0) return { revoked: false };
    await writeAudit(tx, ctx, { action: "access.api_token.revoked", objectKind: "api_token", objectId: input.tokenId });
    return { revoked: true };
  });
}
