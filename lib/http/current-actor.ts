import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import type { Permission } from "#lib/access/permissions.ts";
import { recordRefusal } from "#lib/access/record-refusal.ts";
import { actorOf, type LiveSession } from "#lib/access/sessions.ts";
import { loadSessionOf, type SignedInActor } from "#lib/http/load-actor.ts";
import { readRequestFacts } from "#lib/http/request-facts.ts";
import { webRuntime } from "#lib/http/runtime.ts";

/** What the pages of one request share; read once per request. */
const currentRequest = cache(async () => {
  const runtime = webRuntime();
  const headerList = new Headers(await headers());
  const facts = readRequestFacts(headerList, runtime.settings.CIS_TRUSTED_HOPS);
  const now = runtime.clock.now();
  const asked = { headers: headerList, now, activity: !facts.background, readOnly: true };
  return { runtime, facts, now, session: await loadSessionOf(runtime, asked) };
});

/** The session of this request, checked against its row; whole or on its way. `null` for nobody. */
export async function currentSession(): Promise<LiveSession | null> {
  return (await currentRequest()).session;
}

/** The outcome for a page: go on with `ctx`, or show that this needs a permission. */
export type PageAccess =
  | { readonly allowed: true; readonly actor: SignedInActor; readonly ctx: Ctx }
  | { readonly allowed: false; readonly actor: SignedInActor; readonly permission: Permission };

/**
 * First line of every page. Nobody signed in: goes to the sign-in page, which comes back here.
 * Signed in without the permission: that is recorded, and the page shows it with the reader's role.
 */
export async function requireActor(permission: Permission): Promise<PageAccess> {
  const { actor, ctx } = await requireSignedIn();
  if (can(actor, permission)) return { allowed: true, actor, ctx };
  await recordPageRefusal();
  return { allowed: false, actor, permission };
}

/** First line of a page that is for everyone who is signed in. */
export async function requireSignedIn(): Promise<{ readonly actor: SignedInActor; readonly ctx: Ctx }> {
  const { runtime, facts, now, session } = await currentRequest();
  const next = encodeURIComponent(facts.path);
  if (!session) redirect(`/sign-in?next=${next}`);
  if (session.stage !== "full") redirect(`/second-factor?next=${next}`);
  const actor = actorOf(session);
  return { actor, ctx: { actor, requestId: facts.requestId, now, db: runtime.db } };
}

const longestPath = 120;

/** Once for each page that is asked for, however many parts of it are not permitted. */
const recordPageRefusal = cache(async () => {
  const { facts } = await currentRequest();
  const { ctx } = await requireSignedIn();
  // A record takes codes only, and a path is what the client wrote.
  const path = (facts.path.split("?")[0] ?? "/").slice(0, longestPath).replace(/[^\w/.~-]/g, "_");
  await recordRefusal({ ctx, input: { entry: `page:${path}` } });
});
