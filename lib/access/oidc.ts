import * as client from "openid-client";
import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";
import type { SignInSettings } from "#lib/platform/env.ts";

/** The provider of one deployment, and what the browser carries between leaving and coming back. */
export type OidcConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly label: string;
  /** Where the provider sends the browser back to. */
  readonly redirectUri: string;
  /** Only for a provider on this machine, in the demo and in tests. */
  readonly allowPlainHttp: boolean;
};

export const oidcTripSchema = z.strictObject({
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  verifier: z.string().min(20).max(200),
  next: z.string().max(2_000),
});
export type OidcTrip = z.output<typeof oidcTripSchema>;

/** Who the provider says it is. Nothing else of its answer is kept. */
export type OidcIdentity = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** Whether the provider says that it asked for more than a password (RFC 8176). */
  readonly secondFactor: boolean;
};

const providerTimeoutSeconds = 5;
const strongMethods: ReadonlySet<string> = new Set(["mfa", "otp", "hwk", "swk", "fpt", "face", "sc"]);

export const oidcCallbackPath = "/api/auth/oidc/callback";

/** The provider of the settings, or `null` where none is set. */
export function oidcConfigOf(
  settings: SignInSettings,
  console: { readonly publicUrl: string; readonly allowPlainHttp: boolean },
): OidcConfig | null {
  if (settings.CIS_OIDC_ISSUER === undefined) return null;
  return {
    issuer: settings.CIS_OIDC_ISSUER,
    clientId: settings.CIS_OIDC_CLIENT_ID,
    clientSecret: settings.CIS_OIDC_CLIENT_SECRET,
    label: settings.CIS_OIDC_LABEL,
    redirectUri: new URL(oidcCallbackPath, console.publicUrl).href,
    allowPlainHttp: console.allowPlainHttp,
  };
}

/** Where to send the browser, and what to keep until it comes back. Code flow with PKCE, state and nonce. */
export async function beginOidc(config: OidcConfig, next: string): Promise<{ url: string; trip: OidcTrip }> {
  const provider = await discover(config);
  const trip = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    next,
  };
  const url = client.buildAuthorizationUrl(provider, {
    redirect_uri: config.redirectUri,
    scope: "openid email",
    state: trip.state,
    nonce: trip.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, trip };
}

/**
 * Exchanges what the provider sent back. Throws `auth.invalid_credentials` for anything that is not
 * an answer to exactly this trip: another state or nonce, a code of somebody else, a refusal.
 */
export async function finishOidc(config: OidcConfig, trip: OidcTrip, query: URLSearchParams): Promise<OidcIdentity> {
  const provider = await discover(config);
  const back = new URL(config.redirectUri);
  back.search = query.toString();
  try {
    const tokens = await client.authorizationCodeGrant(provider, back, {
      expectedState: trip.state,
      expectedNonce: trip.nonce,
      pkceCodeVerifier: trip.verifier,
      idTokenExpected: true,
    });
    return identityIn(tokens.claims());
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("auth.invalid_credentials", "The sign-in with the provider did not work.", { cause: error });
  }
}

const claimsSchema = z.object({
  iss: z.string().min(1).max(500),
  sub: z.string().min(1).max(255),
  email: z.string().max(254).optional(),
  email_verified: z.boolean().optional(),
  amr: z.array(z.string()).optional(),
});

function identityIn(claims: unknown): OidcIdentity {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) throw new AppError("auth.invalid_credentials", "The sign-in with the provider did not work.");
  const { iss, sub, email, email_verified: verified, amr } = parsed.data;
  return {
    issuer: iss,
    subject: sub,
    email: email ?? null,
    emailVerified: verified === true,
    secondFactor: (amr ?? []).some((method) => strongMethods.has(method)),
  };
}

async function discover(config: OidcConfig): Promise<client.Configuration> {
  try {
    return await client.discovery(
      new URL(config.issuer),
      config.clientId,
      config.clientSecret,
      client.ClientSecretBasic(config.clientSecret),
      {
        timeout: providerTimeoutSeconds,
        ...(config.allowPlainHttp ? { execute: [client.allowInsecureRequests] } : {}),
      },
    );
  } catch (error) {
    throw new AppError("source.unavailable", "The sign-in provider cannot be reached.", { cause: error });
  }
}
