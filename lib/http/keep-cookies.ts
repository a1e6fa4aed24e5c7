import { cookies } from "next/headers";
import type { NewCookie } from "#lib/http/set-cookie.ts";

/** Hands cookies to the browser. Only in a server action. */
export async function keepCookies(list: readonly NewCookie[]): Promise<void> {
  const jar = await cookies();
  for (const { name, value, options, maxAgeSeconds } of list)
    jar.set(name, value, { ...options, maxAge: maxAgeSeconds });
}
