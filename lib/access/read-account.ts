import type { Ctx } from "#lib/access/context.ts";
import { needsSecondFactor } from "#lib/access/internal/open-after-proof.ts";
import { listOwnSessions, type OwnSession } from "#lib/access/list-own-sessions.ts";
import { permissionsOf, type Permission, type Role } from "#lib/access/permissions.ts";
import { requirePerson } from "#lib/access/require-person.ts";
import { present } from "#lib/platform/assert.ts";

export type Account = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly createdAt: string;
  readonly passwordSetAt: string | null;
  readonly secondFactor: { readonly since: string; readonly codesLeft: number } | null;
  readonly secondFactorRequired: boolean;
  readonly linkedProviders: number;
  readonly sessions: readonly OwnSession[];
};

type Row = {
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  passwordSetAt: Date | null;
  confirmedAt: Date | null;
  codesLeft: number;
  linkedProviders: number;
};

/** What a person sees about their own account. */
export async function readAccount({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { readonly secondFactorRequired: boolean };
}): Promise<Account> {
  const person = requirePerson(ctx);
  const { rows } = await ctx.db.query<Row>(
    `SELECT u.name, u.email, u.role, u.created_at AS "createdAt", u.password_set_at AS "passwordSetAt",
            f.confirmed_at AS "confirmedAt",
            (SELECT count(*) FROM recovery_codes c WHERE c.user_id = u.user_id AND c.used_at IS NULL) AS "codesLeft",
            (SELECT count(*) FROM user_identities i WHERE i.user_id = u.user_id) AS "linkedProviders"
     FROM admin_users u LEFT JOIN second_factors f ON f.user_id = u.user_id
     WHERE u.user_id = $1`,
    [person.id],
  );
  const row = present(rows[0], "the signed-in person");
  return {
    name: row.name,
    email: row.email,
    role: row.role,
    permissions: permissionsOf(row.role),
    createdAt: row.createdAt.toISOString(),
    passwordSetAt: row.passwordSetAt?.toISOString() ?? null,
    secondFactor: row.confirmedAt ? { since: row.confirmedAt.toISOString(), codesLeft: row.codesLeft } : null,
    secondFactorRequired: needsSecondFactor(row.role, input.secondFactorRequired),
    linkedProviders: row.linkedProviders,
    sessions: await listOwnSessions({ ctx }),
  };
}
