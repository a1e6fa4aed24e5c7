import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import type { Permission } from "#lib/access/permissions.ts";
import { loadActor, type SignedInActor } from "#lib/http/load-actor.ts";
import { readRequestFacts } from "#lib/http/request-facts.ts";
import { webRuntime } from "#lib/http/runtime.ts";

/** What the pages of one request share; read once per request. */
const currentRequest = cache(async () => {
  const runtime = webRuntime();
  const headerList = new Headers(await headers());
  const facts = readRequestFacts(headerList);
  const now = runtime.clock.now();
  const actor = await loadActor(runtime, { headers: headerList, now, activity: !facts.background });
  return { runtime, facts, now, actor };
});

/** Who is signed in, checked against the session's row in this very request; `null` for nobody. */
export async function currentActor(): Promise<SignedInActor | null> {
  return (await currentRequest()).actor;
}

/** The outcome for a page: go on with `ctx`, or show that this needs a permission. */
export type PageAccess =
  | { readonly allowed: true; readonly actor: SignedInActor; readonly ctx: Ctx }
  | { readonly allowed: false; readonly actor: SignedInActor; readonly permission: Permission };

/**
 * First line of every page. Nobody signed in: goes to the sign-in page, which comes back here.
 * Signed in without the permission: the page shows that, with the reader's role.
 */
export async function requireActor(permission: Permission): Promise<PageAccess> {
  const { runtime, facts, now, actor } = await currentRequest();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(facts.path)}`);
  if (!can(actor, permission)) return { allowed: false, actor, permission };
  return { allowed: true, actor, ctx: { actor, requestId: facts.requestId, now, db: runtime.db } };
}
