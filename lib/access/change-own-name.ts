import type { Ctx } from "#lib/access/context.ts";
import { personName } from "#lib/access/person-name.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";

/** The name that colleagues see. Past records keep the account's id, so nothing is rewritten. */
export async function changeOwnName({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly name: string };
}): Promise<{ name: string }> {
  const { id: userId } = requirePerson(ctx);
  const name = personName.parse(input.name);
  await ctx.db.withSystemTransaction(async (tx) => {
    await tx.query("UPDATE admin_users SET name = $2 WHERE user_id = $1", [userId, name]);
    await writeAudit(tx, ctx, {
      action: "access.profile.changed",
      objectKind: "user",
      objectId: userId,
      facts: { field: "name" },
    });
  });
  return { name };
}
