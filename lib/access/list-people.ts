import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { roles, type Role } from "#lib/access/permissions.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export type PersonRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabledAt: string | null;
  readonly lastSignInAt: string | null;
  readonly createdAt: string;
  readonly secondFactor: boolean;
  readonly sessions: number;
  /** Whether this is the person who asks. */
  readonly self: boolean;
};

export type People = {
  readonly rows: readonly PersonRow[];
  /** How many match in all; the rows are the first of them, by name. */
  readonly total: number;
  readonly everyone: number;
};

export const personStates = ["any", "active", "disabled"] as const;

const peopleFilter = z.strictObject({
  text: z.string().max(100),
  role: z.enum(["any", ...roles]),
  state: z.enum(personStates),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

const shownRows = 200;

type Row = Omit<PersonRow, "disabledAt" | "lastSignInAt" | "createdAt" | "self"> & {
  disabledAt: Date | null;
  lastSignInAt: Date | null;
  createdAt: Date;
  total: number;
};

/** The people who may sign in, filtered by a part of name or address, by role and by state. */
export async function listPeople({ ctx, input }: { ctx: Ctx; input: PeopleFilter }): Promise<People> {
  requirePermission(ctx, "access:manage");
  const { text, role, state } = peopleFilter.parse(input);
  const [{ rows }, everyone] = await Promise.all([
    ctx.db.query<Row>(
      `SELECT u.user_id AS "userId", u.name, u.email, u.role, u.disabled_at AS "disabledAt",
              u.last_sign_in_at AS "lastSignInAt", u.created_at AS "createdAt",
              EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.user_id AND f.secret IS NOT NULL) AS "secondFactor",
              (SELECT count(*) FROM sessions s WHERE s.user_id = u.user_id AND s.stage = 'full' AND s.revoked_at IS NULL
                 AND s.idle_expires_at > $4 AND s.absolute_expires_at > $4) AS sessions,
              count(*) OVER () AS total
       FROM admin_users u
       WHERE ($1 = '' OR position(lower($1) IN lower(u.name)) > 0 OR position(lower($1) IN u.email) > 0)
         AND ($2 = 'any' OR u.role = $2)
         AND ($3 = 'any' OR (u.disabled_at IS NULL) = ($3 = 'active'))
       ORDER BY u.name, u.user_id LIMIT $5`,
      [text.trim(), role, state, ctx.now, shownRows],
    ),
    ctx.db.query<{ n: number }>("SELECT count(*) AS n FROM admin_users"),
  ]);
  return {
    rows: rows.map(({ total: _total, ...row }) => ({
      ...row,
      disabledAt: row.disabledAt?.toISOString() ?? null,
      lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
      self: row.userId === ctx.actor.id,
    })),
    total: rows[0]?.total ?? 0,
    everyone: everyone.rows[0]?.n ?? 0,
  };
}
