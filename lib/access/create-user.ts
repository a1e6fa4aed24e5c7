import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { hashPassword } from "#lib/access/passwords.ts";
import { roles } from "#lib/access/permissions.ts";
import { personEmail } from "#lib/access/person-email.ts";
import { personName } from "#lib/access/person-name.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { requireStrongPassword } from "#lib/access/require-strong-password.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

export const createUserInput = z.strictObject({
  email: personEmail,
  name: personName,
  role: z.enum(roles),
  password: z.string().max(1_024),
});
export type CreateUserInput = z.input<typeof createUserInput>;

/** Creates an account that can sign in at once. Throws `state.conflict` when the e-mail address is taken. */
export async function createUser({ ctx, input }: { ctx: Ctx; input: CreateUserInput }): Promise<{ userId: string }> {
  requirePermission(ctx, "access:manage");
  const { email, name, role, password } = parse(input);
  const passwordHash = await hashPassword(password);
  requireStrongPassword(password, { email, name });
  const userId = newId(ctx.now);
  return ctx.db.withTransaction(async (tx) => {
    const created = await tx.query(
      `INSERT INTO admin_users (user_id, email, name, role, password_hash, created_at, password_set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (email) DO NOTHING`,
      [userId, email, name, role, passwordHash, ctx.now],
    );
    if (created.rowCount === 0) throw new AppError("state.conflict", "There is an account with this e-mail address.");
    await writeAudit(tx, ctx, {
      action: "access.user.created",
      objectKind: "user",
      objectId: userId,
      facts: { role },
    });
    return { userId };
  });
}

function parse(input: CreateUserInput): z.output<typeof createUserInput> {
  const result = createUserInput.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`.trim());
  throw new AppError("validation.invalid", `The account: ${problems.join("; ")}.`, { details: { problems } });
}
