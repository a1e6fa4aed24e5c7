import { z } from "zod";
import { closeSession } from "#lib/access/close-session.ts";
import { cookiesFor, issueCsrfToken, openCookieSession } from "#lib/access/next-auth.ts";
import type { SessionStage } from "#lib/access/sessions.ts";
import { actorOf } from "#lib/access/sessions.ts";
import { signIn } from "#lib/access/sign-in.ts";
import type { RouteDefinition } from "#lib/http/define-route.ts";
import { loadSessionOf } from "#lib/http/load-actor.ts";
import { readCookie } from "#lib/http/request-facts.ts";
import { safePath } from "#lib/http/safe-path.ts";
import { cookieLine, deviceCookie, expiredCookie } from "#lib/http/set-cookie.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Settings } from "#lib/platform/env.ts";

type Nothing = Record<string, never>;

/** Where a person arrives who was not on the way to anywhere. */
export const homePath = "/overview";

const signInBody = z.strictObject({
  csrfToken: z.string().max(200),
  email: z.string().max(1_000),
  password: z.string().max(10_000),
  /** Where to go afterwards: a path of this console. */
  callbackUrl: z.string().max(2_000).optional(),
  /** Sent by next-auth's own client; the answer is JSON either way. */
  json: z.literal("true").optional(),
});
export type SignInBody = z.input<typeof signInBody>;
export type SignInAnswer = { readonly url: string };

/** The CSRF token of the sign-in form. */
export const csrfRoute: RouteDefinition<"public", Nothing, Nothing, undefined> = {
  name: "auth.csrf",
  permission: "public",
  method: "GET",
  run: async ({ request }) => {
    const config = cookieConfig(request.settings);
    const { csrfToken, setCookies } = await issueCsrfToken(config, cookieOf(request, "csrf"));
    return withCookies({ csrfToken }, setCookies);
  },
};

/** E-mail and password for a session cookie, whole or on its way. One refusal, whatever was wrong. */
export const credentialsRoute: RouteDefinition<"public", Nothing, Nothing, SignInBody> = {
  name: "auth.sign_in",
  permission: "public",
  method: "POST",
  body: signInBody,
  run: async ({ ctx, body, request }) => {
    const { settings, keys, facts } = request;
    const url = safePath(body.callbackUrl ?? homePath, settings.CIS_PUBLIC_URL);
    if (url === null) throw new AppError("validation.invalid", "callbackUrl must be a path of this console.");
    const opened: { stage: SessionStage; device: string | null } = { stage: "full", device: null };
    const input = {
      email: body.email,
      password: body.password,
      userAgent: facts.userAgent,
      address: facts.address,
      device: cookieOf(request, "device"),
      secondFactorRequired: secondFactorRequired(settings),
    };
    const { setCookies } = await openCookieSession(
      cookieConfig(settings),
      { csrfCookie: cookieOf(request, "csrf"), csrfToken: body.csrfToken },
      async () => Object.assign(opened, await signIn({ ctx, keys, input })),
    );
    const answer: SignInAnswer = { url: opened.stage === "full" ? url : secondFactorPath(url) };
    const device = opened.device === null ? [] : [cookieLine(deviceCookie(settings, opened.device))];
    return withCookies(answer, [...setCookies, ...device]);
  },
};

/**
 * Ends the session and makes the browser forget it and what it kept of the console. Public, because
 * a session that has ended already, or is still on its way, can be left too.
 */
export const signOutRoute: RouteDefinition<"public", Nothing, Nothing, undefined> = {
  name: "auth.sign_out",
  permission: "public",
  method: "POST",
  run: async ({ ctx, request }) => {
    const runtime = { settings: request.settings, db: ctx.db };
    const session = await loadSessionOf(runtime, { headers: request.headers, now: ctx.now, activity: false });
    if (session) {
      await closeSession({ ctx: { ...ctx, actor: actorOf(session) }, input: { sessionId: session.sessionId } });
    }
    const { session: cookie } = cookiesFor(request.settings.CIS_PUBLIC_URL);
    const response = withCookies({ url: "/sign-in" }, [cookieLine(expiredCookie(cookie))]);
    // Not "cookies": the known-device cookie protects its owner from being locked out by strangers.
    response.headers.set("clear-site-data", '"cache", "storage"');
    return response;
  },
};

/** Whether everyone but observers needs a second factor here. */
export function secondFactorRequired(settings: Pick<Settings, "CIS_RUNTIME">): boolean {
  return settings.CIS_RUNTIME === "production";
}

/** The page between the password and the console, which goes on to `url`. */
export function secondFactorPath(url: string): string {
  return `/second-factor?next=${encodeURIComponent(url)}`;
}

export function cookieConfig(settings: Settings): { publicUrl: string; secret: string } {
  return { publicUrl: settings.CIS_PUBLIC_URL, secret: settings.CIS_SESSION_SECRET };
}

export function cookieOf(
  request: { readonly headers: Headers; readonly settings: Settings },
  name: keyof ReturnType<typeof cookiesFor>,
): string | undefined {
  return readCookie(request.headers, cookiesFor(request.settings.CIS_PUBLIC_URL)[name].name);
}

function withCookies(body: object, setCookies: readonly string[]): Response {
  const response = Response.json(body);
  for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
  return response;
}
