import type { Ctx } from "#lib/access/context.ts";
import { requirePerson } from "#lib/access/require-person.ts";

export type OwnSession = {
  readonly sessionId: string;
  readonly current: boolean;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly method: string;
  readonly secondFactor: boolean;
  readonly userAgent: string | null;
};

type Row = {
  sessionId: string;
  createdAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
  method: string;
  secondFactor: boolean;
  userAgent: string | null;
};

/** The live sessions of the person who asks, the newest first. */
export async function listOwnSessions({ ctx }: { ctx: Ctx }): Promise<readonly OwnSession[]> {
  const person = requirePerson(ctx);
  const { rows } = await ctx.db.query<Row>(
    `SELECT session_id AS "sessionId", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
            absolute_expires_at AS "endsAt", method, second_factor_at IS NOT NULL AS "secondFactor",
            user_agent AS "userAgent"
     FROM sessions
     WHERE user_id = $1 AND stage = 'full' AND revoked_at IS NULL AND idle_expires_at > $2 AND absolute_expires_at > $2
     ORDER BY created_at DESC, session_id DESC`,
    [person.id, ctx.now],
  );
  return rows.map((row) => ({
    sessionId: row.sessionId,
    current: row.sessionId === person.sessionId,
    openedAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    method: row.method,
    secondFactor: row.secondFactor,
    userAgent: row.userAgent,
  }));
}
