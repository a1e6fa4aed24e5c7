import type { Actor } from "#lib/access/actor.ts";
import type { Role } from "#lib/access/permissions.ts";
import { hourMs, minuteMs, secondMs } from "#lib/platform/clock.ts";

/** A session ends after this much idle time, and after this much time whatever happens. */
export const sessionIdleMs = 30 * minuteMs;
export const sessionAbsoluteMs = 12 * hourMs;

/** How long the way from the password to the second factor may take. */
export const partialSessionMs = 10 * minuteMs;

/** How often a session in use is written back at most. */
export const sessionTouchMs = 60 * secondMs;

/** Whole sessions of one person at a time. Opening one more ends the oldest. */
export const sessionsPerPerson = 5;

/**
 * How long the token before a rotation still reads: what the page had under way when its session
 * changed tokens must not look like a lost session. It never changes anything.
 */
export const rotationGraceMs = 10 * secondMs;

/** Whole, or waiting for the second factor to be given or to be set up for the first time. */
export const sessionStages = ["full", "second_factor", "enrolment"] as const;
export type SessionStage = (typeof sessionStages)[number];
export type SignInMethod = "password" | "oidc";

/** A session that was found alive just now, with its owner as the database knows them. */
export type LiveSession = {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly stage: SessionStage;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly idleExpiresAt: Date;
  readonly absoluteExpiresAt: Date;
  readonly secondFactorAt: Date | null;
};

/** What the browser is handed once. The database keeps only the token's hash. */
export type OpenedSession = {
  readonly sessionId: string;
  readonly token: string;
  readonly stage: SessionStage;
  readonly absoluteExpiresAt: Date;
};

/** The signed-in person, as the verbs see them. */
export function actorOf(session: LiveSession): Extract<Actor, { kind: "person" }> {
  return {
    kind: "person",
    id: session.userId,
    name: session.name,
    role: session.role,
    sessionId: session.sessionId,
  };
}
