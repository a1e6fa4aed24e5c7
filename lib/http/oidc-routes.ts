import { z } from "zod";
import { cookiesFor } from "#lib/access/next-auth.ts";
import { openCookie, sealCookie } from "#lib/access/next-auth-cookies.ts";
import {
  beginOidc,
  finishOidc,
  oidcConfigOf,
  oidcTripSchema,
  type OidcConfig,
  type OidcTrip,
} from "#lib/access/oidc.ts";
import { refuseIdentity } from "#lib/access/refuse-identity.ts";
import { signInWithIdentity } from "#lib/access/sign-in-with-identity.ts";
import type { RouteCall, RouteDefinition } from "#lib/http/define-route.ts";
import type { PublicCtx } from "#lib/http/door.ts";
import { safePath } from "#lib/http/safe-path.ts";
import { cookieLine, deviceCookie, expiredCookie, sessionCookie, type NewCookie } from "#lib/http/set-cookie.ts";
import { cookieConfig, cookieOf, homePath, secondFactorPath, secondFactorRequired } from "#lib/http/sign-in-routes.ts";
import { minuteMs, secondMs } from "#lib/platform/clock.ts";
import { readSignInSettings, type Settings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";

type Nothing = Record<string, never>;
type Call<Q> = RouteCall<"public", Q, Nothing, undefined>;

/** How long the browser may stay with the provider. */
const tripMs = 10 * minuteMs;

/** Strangers may start many; the provider should not feel each. */
const limit = { burst: 20, perSecond: 0.5 };

const startQuery = z.strictObject({ next: z.string().max(2_000).optional() });

/** The provider of this deployment, or `null`. */
export function oidcOf(settings: Settings): OidcConfig | null {
  return oidcConfigOf(readSignInSettings(), {
    publicUrl: settings.CIS_PUBLIC_URL,
    allowPlainHttp: settings.CIS_RUNTIME !== "production",
  });
}

/** Sends the browser to the provider. */
export function oidcStartRoute(
  configOf: (settings: Settings) => OidcConfig | null = oidcOf,
): RouteDefinition<"public", z.output<typeof startQuery>, Nothing, undefined> {
  return {
    name: "auth.oidc_start",
    permission: "public",
    method: "GET",
    query: startQuery,
    limit,
    run: async ({ query, request }) => {
      const { settings } = request;
      const config = present(configOf(settings));
      const next = safePath(query.next ?? homePath, settings.CIS_PUBLIC_URL);
      if (next === null) throw new AppError("validation.invalid", "next must be a path of this console.");
      try {
        const { url, trip } = await beginOidc(config, next);
        const value = await sealCookie(cookieConfig(settings), "oidc-trip", trip, tripMs);
        const { oidcTrip } = cookiesFor(settings.CIS_PUBLIC_URL);
        return goTo(url, [{ ...oidcTrip, value, maxAgeSeconds: tripMs / secondMs }]);
      } catch (error) {
        if (error instanceof AppError && error.code === "source.unavailable") return problem(settings, "provider_away");
        throw error;
      }
    },
  };
}

const backQuery = z.strictObject({
  code: z.string().max(4_000).optional(),
  state: z.string().max(1_000).optional(),
  iss: z.string().max(1_000).optional(),
  session_state: z.string().max(1_000).optional(),
  scope: z.string().max(1_000).optional(),
  error: z.string().max(200).optional(),
  error_description: z.string().max(2_000).optional(),
  error_uri: z.string().max(2_000).optional(),
});

/** Where the provider sends the browser back to: a session, or the sign-in page with what went wrong. */
export function oidcCallbackRoute(
  configOf: (settings: Settings) => OidcConfig | null = oidcOf,
): RouteDefinition<"public", z.output<typeof backQuery>, Nothing, undefined> {
  return {
    name: "auth.oidc_callback",
    permission: "public",
    method: "GET",
    query: backQuery,
    fromElsewhere: true,
    limit,
    run: async (call) => {
      const { settings } = call.request;
      const config = present(configOf(settings));
      try {
        return await arrive(call, config);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (error.code === "source.unavailable") return problem(settings, "provider_away");
        if (error.code === "auth.invalid_credentials") return problem(settings, "provider_refused");
        throw error;
      }
    },
  };
}

async function arrive(call: Call<z.output<typeof backQuery>>, config: OidcConfig): Promise<Response> {
  const { ctx, request } = call;
  const { settings, keys, facts } = request;
  const trip = await readTrip(ctx, request);
  const identity = await refusalOnRecord(ctx, () => finishOidc(config, trip, new URL(request.url).searchParams));
  const signedIn = await signInWithIdentity({
    ctx,
    keys,
    input: {
      identity,
      userAgent: facts.userAgent,
      device: cookieOf(request, "device"),
      secondFactorRequired: secondFactorRequired(settings),
    },
  });
  const next = safePath(trip.next, settings.CIS_PUBLIC_URL) ?? homePath;
  return goTo(signedIn.stage === "full" ? next : secondFactorPath(next), [
    expiredCookie(cookiesFor(settings.CIS_PUBLIC_URL).oidcTrip),
    await sessionCookie(settings, signedIn.token),
    ...(signedIn.device === null ? [] : [deviceCookie(settings, signedIn.device)]),
  ]);
}

/** An answer that nobody here asked for has no trip: it is refused before the provider is asked. */
async function readTrip(ctx: PublicCtx, request: Call<unknown>["request"]): Promise<OidcTrip> {
  const cookie = cookieOf(request, "oidcTrip");
  const carried = cookie === undefined ? null : await openCookie(cookieConfig(request.settings), "oidc-trip", cookie);
  const trip = oidcTripSchema.safeParse({
    state: carried?.["state"],
    nonce: carried?.["nonce"],
    verifier: carried?.["verifier"],
    next: carried?.["next"],
  });
  if (!trip.success) throw await refuseIdentity({ ctx });
  return trip.data;
}

async function refusalOnRecord<T>(ctx: PublicCtx, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.code === "auth.invalid_credentials") throw await refuseIdentity({ ctx });
    throw error;
  }
}

function present(config: OidcConfig | null): OidcConfig {
  if (config) return config;
  throw new AppError("resource.not_found", "There is no sign-in provider here.");
}

function problem(settings: Settings, code: "provider_away" | "provider_refused"): Response {
  return goTo(`/sign-in?problem=${code}`, [expiredCookie(cookiesFor(settings.CIS_PUBLIC_URL).oidcTrip)]);
}

function goTo(location: string, cookies: readonly NewCookie[]): Response {
  const response = new Response(null, { status: 303, headers: { location } });
  for (const cookie of cookies) response.headers.append("set-cookie", cookieLine(cookie));
  return response;
}
