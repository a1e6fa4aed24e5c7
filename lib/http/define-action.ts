import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { admit, beginVisit, brake, contextOf, fail, finish, type CtxOf, type DoorRuntime } from "#lib/http/door.ts";
import { markEntry, type Access, type Entry } from "#lib/http/entries.ts";
import { parseInput } from "#lib/http/parse-input.ts";
import { requireStrict } from "#lib/http/require-strict.ts";
import { webRuntime } from "#lib/http/runtime.ts";
import { AppError, type ErrorBody } from "#lib/platform/errors.ts";

/** What a server action answers: never a thrown error. */
export type ActionResult<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: ErrorBody };

export type ActionDefinition<A extends Access, S extends z.ZodType, T> = {
  /** `area.verb`, unique among the actions. */
  readonly name: string;
  readonly permission: A;
  /** Strict objects all the way down: unknown keys are refused. */
  readonly input: S;
  /** Where the browser goes after success. Without it the caller gets the result and stays. */
  readonly goTo?: string;
  readonly run: (call: { ctx: CtxOf<A>; input: z.output<S> }) => Promise<T>;
};

/** An action whose input may be left out can be called without one. */
export type Action<S extends z.ZodType, T> =
  undefined extends z.input<S>
    ? (raw?: z.input<S>) => Promise<ActionResult<T>>
    : (raw: z.input<S>) => Promise<ActionResult<T>>;

/**
 * Makes a server action of a verb. In a `"use server"` file:
 *
 *   export const claim = defineAction({ name: "alerts.claim", permission: "alerts:triage", input, run });
 *
 * In this order: same origin, size, live session, permission, strict parse, rate, `run`, and one
 * error shape for whatever goes wrong. `entryOf(claim)` tells its name and permission.
 */
export function defineAction<A extends Access, S extends z.ZodType, T>(
  definition: ActionDefinition<A, S, T>,
): Action<S, T> {
  requireStrict(definition.name, definition.input);
  const entry: Entry = { kind: "action", name: definition.name, access: definition.permission };
  async function action(...args: unknown[]): Promise<ActionResult<T>> {
    const result = await performAction(
      definition,
      { headers: new Headers(await headers()), runtime: webRuntime() },
      args,
    );
    // Outside of what turns errors into results: Next navigates by throwing.
    if (result.ok && definition.goTo !== undefined) redirect(definition.goTo);
    return result;
  }
  return markEntry(action, entry);
}

/** The action itself, for a request given as its parts. */
export async function performAction<A extends Access, S extends z.ZodType, T>(
  definition: ActionDefinition<A, S, T>,
  request: { readonly headers: Headers; readonly runtime: DoorRuntime },
  args: readonly unknown[],
): Promise<ActionResult<T>> {
  const visit = beginVisit({ kind: "action", name: definition.name, access: definition.permission }, "change", request);
  try {
    await admit(visit);
    // Types do not bind a client: it can send any arguments it likes.
    if (args.length > 1) throw new AppError("validation.invalid", "An action takes one argument.");
    const input = parseInput(definition.input, args[0]);
    brake(visit);
    const data = await definition.run({ ctx: contextOf<A>(visit), input });
    finish(visit, 200);
    return { ok: true, data };
  } catch (error) {
    return { ok: false, error: (await fail(visit, error)).body };
  }
}
