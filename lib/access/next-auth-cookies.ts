import { decode, encode } from "next-auth/jwt";
import type { CookieConfig } from "#lib/access/next-auth.ts";
import { secondMs } from "#lib/platform/clock.ts";

/** What an encrypted cookie is for. One made for one purpose does not open for another. */
export type CookiePurpose = "session" | "oidc-trip";

/** next-auth derives the key from the secret and this salt; its own session cookie has none. */
const salts: Readonly<Record<CookiePurpose, string>> = { session: "", "oidc-trip": "cis-oidc-trip" };

/** The value of an encrypted cookie in next-auth's form, made outside of its sign-in. */
export async function sealCookie(
  config: CookieConfig,
  purpose: CookiePurpose,
  payload: Readonly<Record<string, string>>,
  lifeMs: number,
): Promise<string> {
  return encode({ token: { ...payload }, secret: config.secret, salt: salts[purpose], maxAge: lifeMs / secondMs });
}

/** What a cookie of this purpose carries; `null` for anything that this deployment did not make, or that ran out. */
export async function openCookie(
  config: CookieConfig,
  purpose: CookiePurpose,
  value: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return await decode({ token: value, secret: config.secret, salt: salts[purpose] });
  } catch {
    // Forged, expired, or made with another secret: all the same to us.
    return null;
  }
}
