import NextAuth, { type AuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import type { NextApiRequest, NextApiResponse } from "next";
import { sessionAbsoluteMs } from "#lib/access/sessions.ts";
import { secondMs } from "#lib/platform/clock.ts";
import { AppError } from "#lib/platform/errors.ts";

/**
 * The only file that knows next-auth, which does two things here: the double-submit CSRF token of
 * the sign-in form, and an encrypted cookie that carries our opaque session token and nothing else.
 * Its session endpoint, its pages and its other routes are not reachable.
 */
export type CookieConfig = { readonly publicUrl: string; readonly secret: string };

export type CookieAttributes = {
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
};
export type NamedCookie = { readonly name: string; readonly options: CookieAttributes };

/**
 * `__Host-` ties a cookie to this very host over TLS. It needs `Secure`, so a console that is
 * served over plain HTTP (demo and tests on loopback) uses the bare name.
 */
export function cookiesFor(
  publicUrl: string,
): Readonly<Record<"session" | "csrf" | "device" | "oidcTrip", NamedCookie>> {
  const secure = publicUrl.startsWith("https://");
  const named = (name: string): NamedCookie => ({
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  });
  return {
    session: named("cis-session"),
    csrf: named("cis-csrf"),
    device: named("cis-device"),
    oidcTrip: named("cis-oidc"),
  };
}

/** The session token inside a cookie value; `null` for anything that this deployment did not make. */
export async function readSessionToken(config: CookieConfig, cookieValue: string): Promise<string | null> {
  try {
    const payload = await decode({ token: cookieValue, secret: config.secret });
    return typeof payload?.["sid"] === "string" ? payload["sid"] : null;
  } catch {
    // Forged, expired, or made with another secret: all the same to us.
    return null;
  }
}

/** A CSRF token for the sign-in form, with the cookie it is checked against (none if the one sent is good). */
export async function issueCsrfToken(
  config: CookieConfig,
  csrfCookie: string | undefined,
): Promise<{ csrfToken: string; setCookies: readonly string[] }> {
  const answer = await callNextAuth(config, { method: "GET", path: ["csrf"], csrfCookie }, () => Promise.resolve(null));
  const body = answer.body;
  if (typeof body !== "object" || body === null || !("csrfToken" in body) || typeof body.csrfToken !== "string") {
    throw new TypeError("next-auth gave no CSRF token");
  }
  return { csrfToken: body.csrfToken, setCookies: ownCookies(answer.setCookies, [cookiesFor(config.publicUrl).csrf]) };
}

/**
 * Runs `signIn` behind the CSRF check and returns the cookies that carry its token. Throws
 * `auth.forbidden` when the CSRF token does not match, and whatever `signIn` throws.
 */
export async function openCookieSession(
  config: CookieConfig,
  sent: { readonly csrfCookie: string | undefined; readonly csrfToken: string },
  signIn: () => Promise<{ readonly token: string }>,
): Promise<{ setCookies: readonly string[] }> {
  const seen: { outcome: Outcome } = { outcome: { kind: "not_asked" } };
  const answer = await callNextAuth(
    config,
    { method: "POST", path: ["callback", "credentials"], csrfCookie: sent.csrfCookie, csrfToken: sent.csrfToken },
    async () => {
      try {
        const { token } = await signIn();
        seen.outcome = { kind: "opened" };
        return { id: token };
      } catch (error) {
        // next-auth would put the error's text into a redirect; it is kept here and thrown below.
        seen.outcome = { kind: "refused", error };
        return null;
      }
    },
  );
  if (seen.outcome.kind === "refused") throw seen.outcome.error;
  const { session } = cookiesFor(config.publicUrl);
  const setCookies = ownCookies(answer.setCookies, [session]);
  if (seen.outcome.kind === "not_asked" || setCookies.length === 0) {
    throw new AppError("auth.forbidden", "The sign-in form has expired. Reload the page and try again.", {
      details: { reason: "csrf" },
    });
  }
  return { setCookies };
}

type Outcome = { kind: "not_asked" } | { kind: "opened" } | { kind: "refused"; error: unknown };

function ownCookies(setCookies: readonly string[], wanted: readonly NamedCookie[]): string[] {
  return setCookies.filter((line) => wanted.some((cookie) => line.startsWith(`${cookie.name}=`)));
}

function optionsFor(config: CookieConfig, authorize: () => Promise<{ id: string } | null>): AuthOptions {
  const { session, csrf } = cookiesFor(config.publicUrl);
  const quiet = (): void => {};
  return {
    secret: config.secret,
    useSecureCookies: session.options.secure,
    session: { strategy: "jwt", maxAge: sessionAbsoluteMs / secondMs },
    cookies: { sessionToken: session, csrfToken: csrf },
    providers: [{ id: "credentials", name: "credentials", type: "credentials", credentials: {}, authorize }],
    callbacks: {
      // The whole content of the cookie. Nothing is ever merged from a request.
      jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    // Its log lines may carry request data; failures surface as our own errors.
    logger: { error: quiet, warn: quiet, debug: quiet },
  };
}

type Call = {
  readonly method: "GET" | "POST";
  readonly path: readonly string[];
  readonly csrfCookie: string | undefined;
  readonly csrfToken?: string;
};
type Answer = { body: unknown; setCookies: string[] };

/**
 * Calls next-auth's handler with a request made by us from checked parts: no query, no callback
 * URL, no authorization header and no other cookie of the client reaches it.
 */
async function callNextAuth(
  config: CookieConfig,
  call: Call,
  authorize: () => Promise<{ id: string } | null>,
): Promise<Answer> {
  const { csrf } = cookiesFor(config.publicUrl);
  const request = {
    method: call.method,
    query: { nextauth: [...call.path] },
    cookies: call.csrfCookie === undefined ? {} : { [csrf.name]: call.csrfCookie },
    headers: {},
    body: call.method === "POST" ? { csrfToken: call.csrfToken, json: "true" } : undefined,
  };
  const answer: Answer = { body: undefined, setCookies: [] };
  const keep = (body: unknown): void => void (answer.body = body);
  const response = {
    status: () => response,
    getHeader: () => answer.setCookies,
    setHeader(name: string, value: unknown) {
      if (name.toLowerCase() === "set-cookie" && Array.isArray(value)) answer.setCookies = value.map(String);
      return response;
    },
    json: keep,
    send: keep,
    end: () => {},
  };
  // safe because the handler reads and calls only the members given above (next-auth 4.24, next/index.js).
  await handler()(
    request as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    optionsFor(config, authorize),
  );
  return answer;
}

type Handler = (request: NextApiRequest, response: NextApiResponse, options: AuthOptions) => Promise<void>;

/** next-auth is CommonJS: bundlers hand over its default export, plain Node the module around it. */
function handler(): Handler {
  const loaded: unknown = NextAuth;
  const inner = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : loaded;
  // safe because both shapes hold the documented three-argument function.
  return inner as Handler;
}
