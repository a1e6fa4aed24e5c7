import { z } from "zod";
import { can } from "#lib/access/actor.ts";
import { apiTokenPrefix, apiTokenScopes } from "#lib/access/api-token-types.ts";
import type { Ctx } from "#lib/access/context.ts";
import type { Permission } from "#lib/access/permissions.ts";
import { personName } from "#lib/access/person-name.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { dayMs } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId, newSecret } from "#lib/platform/ids.ts";

const tokenInput = z.strictObject({
  name: personName,
  scopes: z.array(z.enum(apiTokenScopes)).min(1, "choose at least one"),
  days: z.number().int().min(1).max(365),
});

/** `token` is returned once; the row keeps its SHA-256 and the first characters. */
export type CreatedToken = { readonly tokenId: string; readonly token: string; readonly expiresAt: Date };

/**
 * A token for scripts: it reads, through GET routes only, what its scopes and its owner's role both
 * allow, until it runs out, is revoked, or its owner is disabled.
 */
export async function createApiToken({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly name: string; readonly scopes: readonly Permission[]; readonly days: number };
}): Promise<CreatedToken> {
  requirePermission(ctx, "access:manage");
  const person = requirePerson(ctx);
  const { name, days, ...rest } = tokenInput.parse(input);
  const scopes = [...new Set(rest.scopes)].sort();
  if (!scopes.every((scope) => can(person, scope)))
    throw new AppError("auth.forbidden", "You may not grant this scope.");
  const tokenId = newId(ctx.now);
  const token = `${apiTokenPrefix}${newSecret()}`;
  const expiresAt = new Date(ctx.now.getTime() + days * dayMs);
  const demand = {
    action: "access.create_api_token",
    objectId: "new",
    payloadDigest: stepUpDigest({ name, scopes, days }),
  };
  return ctx.db.withTransaction(async (tx) => {
    await requireStepUp(ctx, demand, tx);
    await tx.query(
      `INSERT INTO api_tokens (token_id, secret_hash, prefix, name, scopes, user_id, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tokenId, sha256(token), token.slice(0, apiTokenPrefix.length + 6), name, scopes, person.id, ctx.now, expiresAt],
    );
    await writeAudit(tx, ctx, {
      action: "access.api_token.created",
      objectKind: "api_token",
      objectId: tokenId,
      facts: { scopes: scopes.join("+"), days },
    });
    return { tokenId, token, expiresAt };
  });
}
