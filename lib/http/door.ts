import { ZodError } from "zod";
import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { recordRefusal } from "#lib/access/record-refusal.ts";
import { bodyTooLarge, maxBodyBytes } from "#lib/http/body-limit.ts";
import type { Access, Entry } from "#lib/http/entries.ts";
import { loadActor, type SignedInActor } from "#lib/http/load-actor.ts";
import { readRequestFacts, type RequestFacts } from "#lib/http/request-facts.ts";
import { requireSameOrigin } from "#lib/http/require-same-origin.ts";
import { inputError } from "#lib/http/parse-input.ts";
import type { WebRuntime } from "#lib/http/runtime.ts";
import { AppError, errorBody, errorClass, type ErrorBody } from "#lib/platform/errors.ts";

/** What a request without a session can give a verb. */
export type PublicCtx = Omit<Ctx, "actor">;
/** The context behind a door: with its actor, unless the door is public. */
export type CtxOf<A extends Access> = A extends "public" ? PublicCtx : Ctx;

export type DoorRuntime = Pick<WebRuntime, "settings" | "log" | "db" | "limiter" | "clock">;

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
  return { entry, kind, headers, runtime, facts: readRequestFacts(headers), now: runtime.clock.now(), actor: null };
}

/** The checks that come before anything the client sent is read, cheapest first. */
export async function admit(visit: Visit): Promise<void> {
  const { entry, headers, runtime, now } = visit;
  requireSameOrigin(headers, runtime.settings.CIS_PUBLIC_URL, visit.kind);
  if (Number(headers.get("content-length") ?? 0) > maxBodyBytes) throw bodyTooLarge();
  if (entry.access === "public") return;
  visit.actor = await loadActor(runtime, { headers, now, activity: !visit.facts.background });
  if (!visit.actor) throw new AppError("auth.required", "Sign in to go on.");
  if (entry.access === "signed-in" || can(visit.actor, entry.access)) return;
  throw new AppError("auth.forbidden", `This needs the permission ${entry.access}.`, {
    details: { permission: entry.access },
  });
}

/** After parsing: slows down one client that asks too much. */
export function brake(visit: Visit): void {
  const key = visit.actor ? `person:${visit.actor.id}` : `address:${visit.facts.address}`;
  const seconds = visit.runtime.limiter.take(key, visit.now);
  if (seconds === 0) return;
  throw new AppError("rate_limit.exceeded", `Too many requests. Try again in ${seconds} s.`, {
    details: { retry_after_seconds: seconds },
  });
}

/** The context that the door's own code runs in. */
export function contextOf<A extends Access>(visit: Visit): CtxOf<A> {
  const base: PublicCtx = { requestId: visit.facts.requestId, now: visit.now, db: visit.runtime.db };
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
  if (error instanceof AppError && error.code === "auth.forbidden" && visit.actor) {
    const ctx = { ...contextOf<"public">(visit), actor: visit.actor };
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
