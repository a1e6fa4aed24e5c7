import type { Actor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * First line of a verb about one's own account: the person at the keyboard. Throws `auth.forbidden`
 * for a script, for the command line and for the product's own parts.
 */
export function requirePerson(ctx: Pick<Ctx, "actor">): Extract<Actor, { kind: "person" }> {
  if (ctx.actor.kind === "person" && !ctx.actor.scopes) return ctx.actor;
  throw new AppError("auth.forbidden", "Only a signed-in person has an account to change.");
}
