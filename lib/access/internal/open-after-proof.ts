import { rememberDevice } from "#lib/access/internal/known-devices.ts";
import { openSession } from "#lib/access/open-session.ts";
import type { Role } from "#lib/access/permissions.ts";
import type { OpenedSession, SessionStage, SignInMethod } from "#lib/access/sessions.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

/** A person whose first proof (password or provider) was right. */
export type Proven = { readonly userId: string; readonly role: Role; readonly authVersion: number };

export type SignedIn = OpenedSession & {
  /** The known-device cookie to set; only with a whole session. */
  readonly device: string | null;
};

type Circumstances = {
  readonly method: SignInMethod;
  readonly deviceId: string | null;
  readonly userAgent: string | null;
  readonly secondFactorGiven: boolean;
  readonly secondFactorRequired: boolean;
};

/** Whether this role may not go without a second factor. */
export function needsSecondFactor(role: Role, required: boolean): boolean {
  return required && role !== "observer";
}

/** Opens what the person has proved so far: a whole session, or one that waits for the second factor. */
export async function openAfterProof(
  tx: Tx,
  ctx: { readonly now: Date; readonly requestId: string },
  keys: KeyRing,
  person: Proven,
  given: Circumstances,
): Promise<SignedIn> {
  const stage = await nextStage(tx, person, given);
  const { userId, authVersion } = person;
  await tx.query("UPDATE admin_users SET last_sign_in_at = $2 WHERE user_id = $1", [userId, ctx.now]);
  const opened = await openSession(tx, ctx, {
    userId,
    authVersion,
    userAgent: given.userAgent,
    stage,
    method: given.method,
    secondFactor: given.secondFactorGiven,
  });
  if (stage !== "full") return { ...opened, device: null };
  const device = { deviceId: given.deviceId, userId, userAgent: given.userAgent, now: ctx.now };
  return { ...opened, device: await rememberDevice(tx, keys, device) };
}

async function nextStage(tx: Tx, person: Proven, given: Circumstances): Promise<SessionStage> {
  if (given.secondFactorGiven) return "full";
  const found = await tx.query("SELECT 1 FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL", [
    person.userId,
  ]);
  if (found.rowCount > 0) return "second_factor";
  return needsSecondFactor(person.role, given.secondFactorRequired) ? "enrolment" : "full";
}
