import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import type { Permission } from "#lib/access/permissions.ts";
import { AppError } from "#lib/platform/errors.ts";

/** First line of every verb. Throws `auth.forbidden` when the actor does not hold the permission. */
export function requirePermission(ctx: Pick<Ctx, "actor">, permission: Permission): void {
  if (can(ctx.actor, permission)) return;
  throw new AppError("auth.forbidden", `This needs the permission ${permission}.`, { details: { permission } });
}
