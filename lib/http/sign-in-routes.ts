import { z } from "zod";
import { cookiesFor, issueCsrfToken, openCookieSession } from "#lib/access/next-auth.ts";
import { signIn } from "#lib/access/sign-in.ts";
import type { RouteDefinition } from "#lib/http/define-route.ts";
import { readCookie } from "#lib/http/request-facts.ts";
import { safePath } from "#lib/http/safe-path.ts";
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
    const { csrfToken, setCookies } = await issueCsrfToken(config, csrfCookieOf(request));
    return withCookies({ csrfToken }, setCookies);
  },
};

/** E-mail and password for a session cookie. One refusal, whatever was wrong. */
export const credentialsRoute: RouteDefinition<"public", Nothing, Nothing, SignInBody> = {
  name: "auth.sign_in",
  permission: "public",
  method: "POST",
  body: signInBody,
  run: async ({ ctx, body, request }) => {
    const url = safePath(body.callbackUrl ?? homePath, request.settings.CIS_PUBLIC_URL);
    if (url === null) throw new AppError("validation.invalid", "callbackUrl must be a path of this console.");
    const { userAgent, address } = request.facts;
    const { setCookies } = await openCookieSession(
      cookieConfig(request.settings),
      { csrfCookie: csrfCookieOf(request), csrfToken: body.csrfToken },
      () => signIn({ ctx, input: { email: body.email, password: body.password, userAgent, address } }),
    );
    const answer: SignInAnswer = { url };
    return withCookies(answer, setCookies);
  },
};

function cookieConfig(settings: Settings): { publicUrl: string; secret: string } {
  return { publicUrl: settings.CIS_PUBLIC_URL, secret: settings.CIS_SESSION_SECRET };
}

function csrfCookieOf(request: { readonly headers: Headers; readonly settings: Settings }): string | undefined {
  return readCookie(request.headers, cookiesFor(request.settings.CIS_PUBLIC_URL).csrf.name);
}

function withCookies(body: object, setCookies: readonly string[]): Response {
  const response = Response.json(body);
  for (const cookie of setCookies) response.headers.append("set-cookie", cookie);
  return response;
}
