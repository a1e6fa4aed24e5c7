import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import {
  actionColumns,
  toRecommendedAction,
  type RecommendedAction,
  type StoredAction,
} from "#lib/alerts/recommended-action.ts";

/** The latest 30 recommended actions about a subject, newest first. Needs `enforcement:read`. */
export async function listSubjectActions({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { subjectUserId: string };
}): Promise<readonly RecommendedAction[]> {
  requirePermission(ctx, "enforcement:read");
  const { rows } = await ctx.db.query<StoredAction>(
    `SELECT ${actionColumns} FROM enforcement_actions WHERE subject_user_id = $1 ORDER BY created_at DESC LIMIT 30`,
    [input.subjectUserId],
  );
  return rows.map(toRecommendedAction);
}
