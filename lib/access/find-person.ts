import type { Ctx } from "#lib/access/context.ts";
import { normaliseEmail } from "#lib/access/person-email.ts";
import type { Role } from "#lib/access/permissions.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { AppError } from "#lib/platform/errors.ts";

/** The account with an e-mail address. Throws `resource.not_found`. */
export async function findPerson({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly email: string };
}): Promise<{ userId: string; role: Role }> {
  requirePermission(ctx, "access:manage");
  const found = await ctx.db.query<{ userId: string; role: Role }>(
    `SELECT user_id AS "userId", role FROM admin_users WHERE email = $1`,
    [normaliseEmail(input.email)],
  );
  const person = found.rows[0];
  if (!person) throw new AppError("resource.not_found", "There is no account with this e-mail address.");
  return person;
}
