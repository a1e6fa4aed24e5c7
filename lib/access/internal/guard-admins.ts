import type { Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * Refuses what would leave nobody who manages access. The rows of all admins are locked in one
 * order, so that two admins who remove each other at once cannot both succeed.
 */
export async function requireAnotherAdmin(tx: Tx, userId: string): Promise<void> {
  const admins = await tx.query<{ userId: string }>(
    `SELECT user_id AS "userId" FROM admin_users WHERE role = 'admin' AND disabled_at IS NULL
     ORDER BY user_id FOR UPDATE`,
  );
  const others = admins.rows.filter((admin) => admin.userId !== userId);
  if (others.length > 0 || admins.rows.length === others.length) return;
  throw new AppError("state.conflict", "This is the last admin. Make somebody else an admin first.");
}
