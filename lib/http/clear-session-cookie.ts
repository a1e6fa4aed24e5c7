import { cookies } from "next/headers";
import { cookiesFor } from "#lib/access/next-auth.ts";
import { webSettings } from "#lib/http/web-settings.ts";

/** Makes the browser forget its session cookie. Only in a server action or a route handler. */
export async function clearSessionCookie(): Promise<void> {
  const { session } = cookiesFor(webSettings().CIS_PUBLIC_URL);
  (await cookies()).set(session.name, "", { ...session.options, maxAge: 0 });
}
