import { loadSession } from "#lib/access/load-session.ts";
import { cookiesFor, readSessionToken } from "#lib/access/next-auth.ts";
import { actorOf } from "#lib/access/sessions.ts";
import { readCookie } from "#lib/http/request-facts.ts";
import type { WebRuntime } from "#lib/http/runtime.ts";
import type { Actor } from "#lib/access/actor.ts";

export type SignedInActor = Extract<Actor, { kind: "person" }>;

/**
 * Who a request comes from: its cookie's token, checked against the session's row. `null` when
 * nobody is signed in. No other header signs anybody in.
 */
export async function loadActor(
  runtime: Pick<WebRuntime, "settings" | "db">,
  request: { readonly headers: Headers; readonly now: Date; readonly activity: boolean },
): Promise<SignedInActor | null> {
  const { CIS_PUBLIC_URL: publicUrl, CIS_SESSION_SECRET: secret } = runtime.settings;
  const cookie = readCookie(request.headers, cookiesFor(publicUrl).session.name);
  if (cookie === undefined || cookie === "") return null;
  const token = await readSessionToken({ publicUrl, secret }, cookie);
  if (token === null) return null;
  const session = await loadSession({
    ctx: { db: runtime.db, now: request.now },
    input: { token, activity: request.activity },
  });
  return session && actorOf(session);
}
