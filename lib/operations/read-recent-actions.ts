import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import {
  actionColumns,
  toRecommendedAction,
  type RecommendedAction,
  type StoredAction,
} from "#lib/alerts/recommended-action.ts";

/** The latest recommended actions, newest first. Needs `enforcement:read`. */
export async function readRecentActions({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { limit: number };
}): Promise<readonly RecommendedAction[]> {
  requirePermission(ctx, "enforcement:read");
  const { rows } = await ctx.db.query<StoredAction>(
    `SELECT ${actionColumns} FROM enforcement_actions ORDER BY created_at DESC LIMIT $1`,
    [input.limit],
  );
  return rows.map(toRecommendedAction);
}
