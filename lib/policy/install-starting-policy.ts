import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { newId } from "#lib/platform/ids.ts";
import { policyHash } from "#lib/policy/active-policy.ts";
import { policySchema } from "#lib/policy/policy-types.ts";
import { startingPolicy } from "#lib/policy/starting-policy.ts";

/** Gives a new installation its first policy version. Does nothing where there is one. Returns whether it did. */
export async function installStartingPolicy({ ctx }: { ctx: Ctx }): Promise<boolean> {
  requirePermission(ctx, "policy:approve");
  const content = policySchema.parse(startingPolicy);
  const policyVersionId = newId(ctx.now);
  return ctx.db.withTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `INSERT INTO policy_versions (policy_version_id, number, state, content, content_hash, author, reason, created_at, activated_at)
       SELECT $1::uuid, 1, 'active', $2::jsonb, $3, $4, 'starting policy of a new installation', $5, $5
       WHERE NOT EXISTS (SELECT FROM policy_versions)
       ON CONFLICT DO NOTHING`,
      [policyVersionId, JSON.stringify(content), policyHash(content), ctx.actor.id, ctx.now],
    );
    if (rowCount === 0) return false;
    await writeAudit(tx, ctx, {
      action: "policy.version.activated",
      objectKind: "policy_version",
      objectId: policyVersionId,
      facts: { number: 1 },
    });
    return true;
  });
}
