import { z } from "zod";
import type { RateLimits } from "#lib/access/rate-limiter.ts";
import { reserveRequest } from "#lib/access/reserve-request.ts";
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
import type { Access, Entry } from "#lib/http/entries.ts";
import { parseInput } from "#lib/http/parse-input.ts";
import type { RequestFacts } from "#lib/http/request-facts.ts";
import { requestKeyOf } from "#lib/http/request-key.ts";
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

export function actionEntry<A extends Access>(definition: { readonly name: string; readonly permission: A }): Entry {
  return { kind: "action", name: definition.name, access: definition.permission };
}

export type Performed<T> = { readonly result: ActionResult<T>; readonly newCookies: readonly NewCookie[] };

/** The action itself, for a request given as its parts. */
export async function performAction<A extends Access, S extends z.ZodType, T>(
  definition: ActionDefinition<A, S, T>,
  request: { readonly headers: Headers; readonly runtime: DoorRuntime },
  args: readonly unknown[],
): Promise<Performed<T>> {
  const visit = beginVisit(actionEntry(definition), "change", request);
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
