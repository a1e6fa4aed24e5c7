import { cookiesFor, type NamedCookie } from "#lib/access/next-auth.ts";
import { sealCookie } from "#lib/access/next-auth-cookies.ts";
import { sessionAbsoluteMs } from "#lib/access/sessions.ts";
import { dayMs, secondMs } from "#lib/platform/clock.ts";
import type { Settings } from "#lib/platform/env.ts";

/** A cookie to set, in the form that both `cookies().set` and a header line are made of. */
export type NewCookie = NamedCookie & { readonly value: string; readonly maxAgeSeconds: number };

const deviceDays = 180;

type CookieSettings = Pick<Settings, "CIS_PUBLIC_URL" | "CIS_SESSION_SECRET">;

export async function sessionCookie(settings: CookieSettings, token: string): Promise<NewCookie> {
  const config = { publicUrl: settings.CIS_PUBLIC_URL, secret: settings.CIS_SESSION_SECRET };
  const value = await sealCookie(config, "session", { sid: token }, sessionAbsoluteMs);
  return { ...cookiesFor(config.publicUrl).session, value, maxAgeSeconds: sessionAbsoluteMs / secondMs };
}

export function deviceCookie(settings: CookieSettings, value: string): NewCookie {
  return { ...cookiesFor(settings.CIS_PUBLIC_URL).device, value, maxAgeSeconds: (deviceDays * dayMs) / secondMs };
}

export function expiredCookie(cookie: NamedCookie): NewCookie {
  return { ...cookie, value: "", maxAgeSeconds: 0 };
}

/** The cookie as a `Set-Cookie` header line. */
export function cookieLine({ name, value, options, maxAgeSeconds }: NewCookie): string {
  const flags = `Path=${options.path}; Max-Age=${maxAgeSeconds}; HttpOnly${options.secure ? "; Secure" : ""}`;
  return `${name}=${encodeURIComponent(value)}; ${flags}; SameSite=Lax`;
}
