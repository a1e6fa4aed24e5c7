import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import {
  admit,
  beginVisit,
  brake,
  contextOf,
  fail,
  finish,
  requireOwnOrAny,
  type CtxOf,
  type DoorRuntime,
  type ObjectRule,
  type Visit,
} from "#lib/http/door.ts";
import { markEntry, type Access, type Entry, type Knock } from "#lib/http/entries.ts";
import { reserveRequest } from "#lib/access/reserve-request.ts";
import { keepCookies } from "#lib/http/keep-cookies.ts";
import { parseInput } from "#lib/http/parse-input.ts";
import type { RateLimits } from "#lib/access/rate-limiter.ts";
import type { RequestFacts } from "#lib/http/request-facts.ts";
import { requestKeyOf } from "#lib/http/request-key.ts";
import { requireStrict } from "#lib/http/require-strict.ts";
import { webRuntime } from "#lib/http/runtime.ts";
import type { NewCookie } from "#lib/http/set-cookie.ts";
import { AppError, type ErrorBody } from "#lib/platform/errors.ts";

/** What a server action answers: never a thrown error. */
export type ActionResult<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: ErrorBody };

/** What an action's code is given. */
export type ActionCall<A extends Access, I> = {
  readonly ctx: CtxOf<A>;
  readonly input: I;
  readonly request: {
    readonly headers: Headers;
    readonly facts: RequestFacts;
    readonly runtime: DoorRuntime;
    /** Cookies for the browser, sent when the action succeeds. */
    readonly setCookie: (cookie: NewCookie) => void;
  };
};

export type ActionDefinition<A extends Access, S extends z.ZodType, T> = {
  /** `area.verb`, unique among the actions. */
  readonly name: string;
  readonly permission: A;
  /** Strict objects all the way down: unknown keys are refused. */
  readonly input: S;
  readonly objects?: ObjectRule<ActionCall<A, z.output<S>>>;
  /** A limit of this action beside the one of all requests, per person (or address, when public). */
  readonly limit?: RateLimits;
  /** For an answer that holds a secret: a repeated request is told that it was done, and not given it again. */
  readonly answerIsSecret?: boolean;
  /** Where the browser goes after success. Without it the caller gets the result and stays. */
  readonly goTo?: string;
  readonly run: (call: ActionCall<A, z.output<S>>) => Promise<T>;
};

/** The sender's id for one mutation, a UUID: sent again with the same input, it does nothing twice. */
export type ActionOptions = { readonly requestId: string };
const optionsSchema = z.strictObject({ requestId: z.uuid() });

/** Without a session there is nobody whose request it could be again, so a public action takes no id. */
export type Action<A extends Access, S extends z.ZodType, T> = (
  raw: z.input<S>,
  ...options: A extends "public" ? [] : [ActionOptions]
) => Promise<ActionResult<T>>;

/**
 * Makes a server action of a verb. In a `"use server"` file:
 *
 *   export const claim = defineAction({ name: "alerts.claim", permission: "alerts:triage", input, run });
 *
 * In this order: same origin, size, live session, permission, strict parse, whose object it is, rate,
 * idempotency, `run`, and one error shape for whatever goes wrong. `entryOf(claim)` tells its name
 * and permission.
 */
export function defineAction<A extends Access, S extends z.ZodType, T>(
  definition: ActionDefinition<A, S, T>,
): Action<A, S, T> {
  requireStrict(definition.name, definition.input);
  async function action(...args: unknown[]): Promise<ActionResult<T>> {
    const request = { headers: new Headers(await headers()), runtime: webRuntime() };
    const { result, newCookies } = await performAction(definition, request, args);
    if (newCookies.length > 0) await keepCookies(newCookies);
    // Outside of what turns errors into results: Next navigates by throwing.
    if (result.ok && definition.goTo !== undefined) redirect(definition.goTo);
    return result;
  }
  return markEntry(action, entryFor(definition), knockFor(definition));
}

function entryFor<A extends Access>(definition: { readonly name: string; readonly permission: A }): Entry {
  return { kind: "action", name: definition.name, access: definition.permission };
}

/** Stands at the door with something that no schema takes, so that nothing behind it ever runs. */
function knockFor<A extends Access, S extends z.ZodType, T>(definition: ActionDefinition<A, S, T>): Knock<DoorRuntime> {
  return async (runtime, sent) => {
    const { result } = await performAction(definition, { headers: sent, runtime }, [{ "": "knock" }]);
    return { status: 0, errorCode: result.ok ? null : result.error.error_code };
  };
}

export type Performed<T> = { readonly result: ActionResult<T>; readonly newCookies: readonly NewCookie[] };

/** The action itself, for a request given as its parts. */
export async function performAction<A extends Access, S extends z.ZodType, T>(
  definition: ActionDefinition<A, S, T>,
  request: { readonly headers: Headers; readonly runtime: DoorRuntime },
  args: readonly unknown[],
): Promise<Performed<T>> {
  const visit = beginVisit(entryFor(definition), "change", request);
  const newCookies: NewCookie[] = [];
  try {
    await admit(visit);
    // Types do not bind a client: it can send any arguments it likes.
    if (args.length > 2) throw new AppError("validation.invalid", "An action takes one argument and its options.");
    const input = parseInput(definition.input, args[0]);
    const requestId = visit.actor ? parseInput(optionsSchema, args[1]).requestId : undefined;
    const call: ActionCall<A, z.output<S>> = {
      ctx: contextOf<A>(visit),
      input,
      request: { ...request, facts: visit.facts, setCookie: (cookie) => void newCookies.push(cookie) },
    };
    await requireOwnOrAny(visit, definition.objects, call);
    await brake(visit, definition.limit);
    const data = await runOnce(visit, definition, call, { requestId, body: args[0] });
    finish(visit, 200);
    return { result: { ok: true, data }, newCookies };
  } catch (error) {
    return { result: { ok: false, error: (await fail(visit, error)).body }, newCookies: [] };
  }
}

/** Runs the action, or finds what it answered when the same request came before. */
async function runOnce<A extends Access, S extends z.ZodType, T>(
  visit: Visit,
  definition: ActionDefinition<A, S, T>,
  call: ActionCall<A, z.output<S>>,
  sent: { readonly requestId: string | undefined; readonly body: unknown },
): Promise<T> {
  const { actor } = visit;
  if (!actor) return definition.run(call);
  const reservation = await reserveRequest(visit.runtime.db, requestKeyOf({ ...visit, actor }, sent), visit.now);
  // safe because the stored answer is the one that this definition's `run` gave for this very request.
  if (reservation.kind === "answered") return reservation.answer as T;
  let data: T;
  try {
    data = await definition.run({ ...call, ctx: contextOf<A>(visit, reservation.db) });
  } catch (error) {
    await reservation.release();
    throw error;
  }
  await reservation.answer(definition.answerIsSecret === true ? undefined : (data ?? null));
  return data;
}
