import { readDeviceCookie } from "#lib/access/internal/known-devices.ts";
import { openAfterProof, type Proven, type SignedIn } from "#lib/access/internal/open-after-proof.ts";
import { refuseSignIn } from "#lib/access/internal/refuse-sign-in.ts";
import type { OidcIdentity } from "#lib/access/oidc.ts";
import { normaliseEmail } from "#lib/access/person-email.ts";
import type { SignInCtx } from "#lib/access/sign-in.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";

type Input = {
  readonly identity: OidcIdentity;
  readonly userAgent: string | null;
  readonly device?: string | undefined;
  readonly secondFactorRequired: boolean;
};

type Person = Proven & { readonly disabledAt: Date | null };

/**
 * Signs in whom the provider vouches for. An identity belongs to one account for good; the first
 * time it is linked by its verified e-mail address to an account that exists and has none. Nobody
 * gets an account this way. One refusal, `auth.invalid_credentials`, whatever was wrong.
 */
export async function signInWithIdentity({
  ctx,
  keys,
  input,
}: {
  ctx: SignInCtx;
  keys: KeyRing;
  input: Input;
}): Promise<SignedIn> {
  const outcome = await ctx.db.withSystemTransaction(async (tx) => {
    const person = (await linkedPerson(tx, input.identity)) ?? (await link(tx, ctx, input.identity));
    if (!person) return input.identity.emailVerified ? ("oidc_unknown" as const) : ("oidc_unverified" as const);
    if (person.disabledAt !== null) return "disabled" as const;
    return openAfterProof(tx, ctx, keys, person, {
      method: "oidc",
      deviceId: readDeviceCookie(keys, input.device),
      userAgent: input.userAgent,
      secondFactorGiven: input.identity.secondFactor,
      secondFactorRequired: input.secondFactorRequired,
    });
  });
  if (typeof outcome === "string") throw await refuseSignIn(ctx, { userId: null, cause: outcome });
  return outcome;
}

const personColumns = `u.user_id AS "userId", u.role, u.auth_version AS "authVersion", u.disabled_at AS "disabledAt"`;

async function linkedPerson(tx: Tx, { issuer, subject }: OidcIdentity): Promise<Person | undefined> {
  const found = await tx.query<Person>(
    `SELECT ${personColumns} FROM user_identities i JOIN admin_users u ON u.user_id = i.user_id
     WHERE i.issuer = $1 AND i.subject = $2`,
    [issuer, subject],
  );
  return found.rows[0];
}

async function link(tx: Tx, ctx: SignInCtx, identity: OidcIdentity): Promise<Person | undefined> {
  if (!identity.emailVerified || identity.email === null) return undefined;
  const found = await tx.query<Person>(`SELECT ${personColumns} FROM admin_users u WHERE u.email = $1`, [
    normaliseEmail(identity.email),
  ]);
  const person = found.rows[0];
  if (!person || person.disabledAt !== null) return person;
  const linked = await tx.query(
    "INSERT INTO user_identities (issuer, subject, user_id, linked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    [identity.issuer, identity.subject, person.userId, ctx.now],
  );
  // The account has another identity at this provider already: this one is a stranger.
  if (linked.rowCount === 0) return undefined;
  const actor = { kind: "system", id: "sign-in" };
  await writeAudit(
    tx,
    { actor, requestId: ctx.requestId },
    { action: "access.identity.linked", objectKind: "user", objectId: person.userId },
  );
  return person;
}
