import { ZodError } from "zod";
import { can, type Actor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import type { Permission } from "#lib/access/permissions.ts";
import { recordRefusal } from "#lib/access/record-refusal.ts";
import { actorOf } from "#lib/access/sessions.ts";
import { bodyTooLarge, maxBodyBytes } from "#lib/http/body-limit.ts";
import type { Access, Entry } from "#lib/http/entries.ts";
import { loadScript, loadSessionOf, type SignedInActor } from "#lib/http/load-actor.ts";
import { inputError } from "#lib/http/parse-input.ts";
import type { RateLimits } from "#lib/access/rate-limiter.ts";
import { readRequestFacts, type RequestFacts } from "#lib/http/request-facts.ts";
import { requireSameOrigin } from "#lib/http/require-same-origin.ts";
import type { WebRuntime } from "#lib/http/runtime.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { AppError, errorBody, errorClass, type ErrorBody } from "#lib/platform/errors.ts";

/** What a request without a session can give a verb. */
export type PublicCtx = Omit<Ctx, "actor">;
/** The context behind a door: with its actor, unless the door is public. */
export type CtxOf<A extends Access> = A extends "public" ? PublicCtx : Ctx;

export type DoorRuntime = Pick<WebRuntime, "settings" | "log" | "db" | "limiter" | "clock" | "keys">;

/**
 * Who may act on which objects: holders of `any` on every one, others only on what `own` says is
 * theirs. An object that does not exist is nobody's, so a refusal does not tell the two apart.
 */
export type ObjectRule<C> = { readonly any: Permission; readonly own: (call: C) => Promise<boolean> };

/** One request standing at a door. */
export type Visit = {
  readonly entry: Entry;
  readonly kind: "read" | "change";
  readonly headers: Headers;
  readonly runtime: DoorRuntime;
  readonly facts: RequestFacts;
  readonly now: Date;
  actor: SignedInActor | null;
};

export function beginVisit(
  entry: Entry,
  kind: Visit["kind"],
  request: { readonly headers: Headers; readonly runtime: DoorRuntime },
): Visit {
  const { headers, runtime } = request;
  const facts = readRequestFacts(headers, runtime.settings.CIS_TRUSTED_HOPS);
  return { entry, kind, headers, runtime, facts, now: runtime.clock.now(), actor: null };
}

/** The checks that come before anything the client sent is read, cheapest first. */
export async function admit(visit: Visit, options: { readonly fromElsewhere?: boolean } = {}): Promise<void> {
  const { entry, headers } = visit;
  if (options.fromElsewhere !== true) await requireOwnPage(visit);
  if (Number(headers.get("content-length") ?? 0) > maxBodyBytes) throw bodyTooLarge();
  if (entry.access === "public") return;
  visit.actor = await visitor(visit, entry.access);
  if (!visit.actor) throw new AppError("auth.required", "Sign in to go on.");
  if (entry.access === "signed-in" || entry.access === "signing-in" || can(visit.actor, entry.access)) return;
  throw new AppError("auth.forbidden", `This needs the permission ${entry.access}.`, {
    details: { permission: entry.access },
  });
}

/** A foreign page that makes somebody's browser ask is refused; whose session it came with is recorded. */
async function requireOwnPage(visit: Visit): Promise<void> {
  const { entry, headers, runtime } = visit;
  try {
    requireSameOrigin(headers, runtime.settings.CIS_PUBLIC_URL, visit.kind);
  } catch (refusal) {
    // Without the session the refusal stands all the same.
    if (entry.access !== "public") visit.actor = await visitor(visit, entry.access).catch(() => null);
    throw refusal;
  }
}

/** A session of the stage that the door is for, or a script at a route that reads by a permission. */
async function visitor(visit: Visit, access: Exclude<Access, "public">): Promise<SignedInActor | null> {
  const { headers, runtime, now } = visit;
  const forScripts = visit.entry.kind === "route" && visit.kind === "read" && access.endsWith(":read");
  const script = forScripts ? await loadScript(runtime, { headers, now }) : undefined;
  if (script !== undefined) return script;
  const asked = { headers, now, activity: !visit.facts.background, readOnly: visit.kind === "read" };
  const session = await loadSessionOf(runtime, asked);
  if (!session || (session.stage === "full") === (access === "signing-in")) return null;
  return actorOf(session);
}

/** After parsing: the rule about whose object it is. */
export async function requireOwnOrAny<C>(visit: Visit, rule: ObjectRule<C> | undefined, call: C): Promise<void> {
  if (!rule || (visit.actor && can(visit.actor, rule.any)) || (await rule.own(call))) return;
  throw new AppError("auth.forbidden", "This is not yours to change.", { details: { permission: rule.any } });
}

/**
 * Slows down one client that asks too much: in all, and at this door where it has a limit of its
 * own. While the limits cannot be read, changes wait and reads go on.
 */
export async function brake(visit: Visit, own?: RateLimits): Promise<void> {
  const who = visit.actor ? `person:${visit.actor.id}` : `address:${visit.facts.address}`;
  try {
    const { limiter } = visit.runtime;
    const seconds =
      (await limiter.take(who, visit.now)) ||
      (own ? await limiter.take(`${visit.entry.name}|${who}`, visit.now, own) : 0);
    if (seconds === 0) return;
    throw new AppError("rate_limit.exceeded", `Too many requests. Try again in ${seconds} s.`, {
      details: { retry_after_seconds: seconds },
    });
  } catch (error) {
    if (error instanceof AppError || visit.kind === "change") throw error;
    visit.runtime.log.warn("rate limits are not available", { error });
  }
}

/** The context that the door's own code runs in. */
export function contextOf<A extends Access>(visit: Visit, db: Database = visit.runtime.db): CtxOf<A> {
  const base: PublicCtx = { requestId: visit.facts.requestId, now: visit.now, db };
  // safe because `admit` lets nobody without an actor through a door that is not public.
  return (visit.actor ? { ...base, actor: visit.actor } : base) as CtxOf<A>;
}

export type Failure = { readonly status: number; readonly body: ErrorBody };

/** Turns what was thrown into what the client may see; logs it, and records a refusal. */
export async function fail(visit: Visit, thrown: unknown): Promise<Failure> {
  // A verb parses once more, stricter than its door. A stored value that does not parse looks the
  // same from here, so these are logged with the place where they happened.
  const error = thrown instanceof ZodError ? inputError("validation.unprocessable", thrown, { cause: thrown }) : thrown;
  const status = error instanceof AppError ? error.status : 500;
  if (isRefusal(error) && visit.actor) {
    const ctx: Ctx & { actor: Actor } = { ...contextOf<"public">(visit), actor: visit.actor };
    try {
      await recordRefusal({ ctx, input: { entry: visit.entry.name } });
    } catch (unrecorded) {
      finish(visit, 500, unrecorded);
      return { status: 500, body: errorBody(unrecorded, visit.facts.requestId) };
    }
  }
  finish(visit, status, error);
  return { status, body: errorBody(error, visit.facts.requestId) };
}

/** Being asked for a fresh proof is a step on the way, not a refusal. */
function isRefusal(error: unknown): boolean {
  return error instanceof AppError && error.code === "auth.forbidden" && error.details?.["reason"] !== "step_up";
}

/** One log line for each visit. */
export function finish(visit: Visit, status: number, error?: unknown): void {
  const { entry, facts, actor, runtime } = visit;
  const fields = {
    [entry.kind]: entry.name,
    requestId: facts.requestId,
    actorId: actor?.id,
    role: actor?.role,
    status,
    durationMs: runtime.clock.now().getTime() - visit.now.getTime(),
  };
  // A refusal is known by its code; only a failure needs to show where it happened.
  const failed = status >= 500 || (error instanceof AppError && error.cause !== undefined);
  if (failed) runtime.log.error("request failed", { ...fields, error: causeOf(error) });
  else if (status >= 400)
    runtime.log.warn("request refused", { ...fields, errorClass: error === undefined ? undefined : errorClass(error) });
  else runtime.log.debug("request served", fields);
}

function causeOf(error: unknown): unknown {
  return error instanceof AppError && error.cause !== undefined ? error.cause : error;
}
