import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { DoorRuntime } from "#lib/http/door.ts";
import { markEntry, type Access, type Knock } from "#lib/http/entries.ts";
import { keepCookies } from "#lib/http/keep-cookies.ts";
import {
  actionEntry,
  performAction,
  type ActionDefinition,
  type ActionOptions,
  type ActionResult,
} from "#lib/http/perform-action.ts";
import { requireStrict } from "#lib/http/require-strict.ts";
import { webRuntime } from "#lib/http/runtime.ts";

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
  return markEntry(action, actionEntry(definition), knockFor(definition));
}

/** Stands at the door with something that no schema takes, so that nothing behind it ever runs. */
function knockFor<A extends Access, S extends z.ZodType, T>(definition: ActionDefinition<A, S, T>): Knock<DoorRuntime> {
  return async (runtime, sent) => {
    const { result } = await performAction(definition, { headers: sent, runtime }, [{ "": "knock" }]);
    return { status: 0, errorCode: result.ok ? null : result.error.error_code };
  };
}
