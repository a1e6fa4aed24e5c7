import type { Actor } from "#lib/access/actor.ts";
import { loadApiToken } from "#lib/access/load-api-token.ts";
import { loadSession } from "#lib/access/load-session.ts";
import { cookiesFor, readSessionToken } from "#lib/access/next-auth.ts";
import { actorOf, type LiveSession } from "#lib/access/sessions.ts";
import { readCookie } from "#lib/http/request-facts.ts";
import type { WebRuntime } from "#lib/http/runtime.ts";

export type SignedInActor = Extract<Actor, { kind: "person" }>;

type Asked = {
  readonly headers: Headers;
  readonly now: Date;
  readonly activity: boolean;
  /** A read may still come with the token from just before a rotation. */
  readonly readOnly?: boolean;
};

type Runtime = Pick<WebRuntime, "settings" | "db">;

/**
 * The live session a request's cookie belongs to, whole or on its way; `null` for none. Checked
 * against its row. No other header signs anybody in.
 */
export async function loadSessionOf(runtime: Runtime, asked: Asked): Promise<LiveSession | null> {
  const { CIS_PUBLIC_URL: publicUrl, CIS_SESSION_SECRET: secret } = runtime.settings;
  const cookie = readCookie(asked.headers, cookiesFor(publicUrl).session.name);
  if (cookie === undefined || cookie === "") return null;
  const token = await readSessionToken({ publicUrl, secret }, cookie);
  if (token === null) return null;
  return loadSession({
    ctx: { db: runtime.db, now: asked.now },
    input: { token, activity: asked.activity, readOnly: asked.readOnly === true },
  });
}

/** Who a request comes from, fully signed in; `null` for nobody and for someone still on the way. */
export async function loadActor(runtime: Runtime, asked: Asked): Promise<SignedInActor | null> {
  const session = await loadSessionOf(runtime, asked);
  return session?.stage === "full" ? actorOf(session) : null;
}

/** The script behind `Authorization: Bearer cis_pat_…`; `undefined` when the request carries no such header. */
export async function loadScript(
  runtime: Runtime,
  asked: Pick<Asked, "headers" | "now">,
): Promise<SignedInActor | null | undefined> {
  const [, token] = /^Bearer (\S{1,200})$/.exec(asked.headers.get("authorization") ?? "") ?? [];
  if (token === undefined) return undefined;
  return loadApiToken({ ctx: { db: runtime.db, now: asked.now }, input: { token } });
}
