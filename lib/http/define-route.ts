import { z } from "zod";
import { readBody } from "#lib/http/body-limit.ts";
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
import { parseInput } from "#lib/http/parse-input.ts";
import type { RateLimits } from "#lib/access/rate-limiter.ts";
import { requestIdHeader, type RequestFacts } from "#lib/http/request-facts.ts";
import { requestKeyOf } from "#lib/http/request-key.ts";
import { requireStrict } from "#lib/http/require-strict.ts";
import { webRuntime } from "#lib/http/runtime.ts";
import { AppError, type ErrorBody } from "#lib/platform/errors.ts";

type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
type ServedMethod = Exclude<Method, "HEAD" | "OPTIONS">;

type Nothing = Record<string, never>;
export type RouteCall<A extends Access, Q, P, B> = {
  readonly ctx: CtxOf<A>;
  readonly query: Q;
  readonly params: P;
  readonly body: B;
  readonly request: {
    readonly headers: Headers;
    readonly facts: RequestFacts;
    readonly settings: DoorRuntime["settings"];
    readonly keys: DoorRuntime["keys"];
    readonly url: string;
  };
};

export type RouteDefinition<A extends Access, Q, P, B> = {
  /** `area.noun`, unique among the routes. */
  readonly name: string;
  readonly permission: A;
  readonly method: ServedMethod;
  /** Strict objects. What has no schema must be absent. */
  readonly query?: z.ZodType<Q>;
  readonly params?: z.ZodType<P>;
  readonly body?: z.ZodType<B>;
  readonly objects?: ObjectRule<RouteCall<A, Q, P, B>>;
  /** A limit of this route beside the one of all requests, per person (or address, when public). */
  readonly limit?: RateLimits;
  /** For the one route that another site sends the browser back to; it checks by itself that this was asked for. */
  readonly fromElsewhere?: true;
  /** Returns what is sent as JSON, or a whole response. */
  readonly run: (call: RouteCall<A, Q, P, B>) => Promise<unknown>;
};

/** What Next hands to a route handler beside the request. */
type RouteContext = { readonly params: Promise<Readonly<Record<string, string | string[] | undefined>>> };
type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * Makes the handlers of one route file:
 *
 *   export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({ … });
 *
 * The defined method goes through the same steps as an action; the others answer 405. Every answer
 * has the request id and `no-store`; every refusal has the one error shape.
 */
export function defineRoute<A extends Access, Q = Nothing, P = Nothing, B = undefined>(
  definition: RouteDefinition<A, Q, P, B>,
): Record<Method, RouteHandler> {
  for (const schema of [definition.query, definition.params, definition.body]) {
    if (schema) requireStrict(definition.name, schema);
  }
  const entry: Entry = { kind: "route", name: definition.name, access: definition.permission };
  const handler: RouteHandler = async (request, context) =>
    serveRoute(definition, webRuntime(), request, await context.params);
  const knock = knockFor(definition);
  const handlerFor = (): RouteHandler => markEntry((...given) => handler(...given), entry, knock);
  return {
    GET: handlerFor(),
    HEAD: handlerFor(),
    POST: handlerFor(),
    PUT: handlerFor(),
    PATCH: handlerFor(),
    DELETE: handlerFor(),
    OPTIONS: handlerFor(),
  };
}

/** Stands at the door with a query that no schema takes, so that nothing behind it ever runs. */
function knockFor<A extends Access, Q, P, B>(definition: RouteDefinition<A, Q, P, B>): Knock<DoorRuntime> {
  return async (runtime, headers) => {
    const { method } = definition;
    const url = new URL("/?knock=1&knock=2", runtime.settings.CIS_PUBLIC_URL);
    const response = await serveRoute(definition, runtime, new Request(url, { method, headers }));
    const body: unknown = await response.json().catch(() => null);
    const code = typeof body === "object" && body !== null && "error_code" in body ? String(body.error_code) : null;
    return { status: response.status, errorCode: code };
  };
}

/** The route itself, for any request and runtime. */
export async function serveRoute<A extends Access, Q, P, B>(
  definition: RouteDefinition<A, Q, P, B>,
  runtime: DoorRuntime,
  request: Request,
  params: Readonly<Record<string, string | string[] | undefined>> = {},
): Promise<Response> {
  const entry: Entry = { kind: "route", name: definition.name, access: definition.permission };
  const visit = beginVisit(entry, definition.method === "GET" ? "read" : "change", {
    headers: request.headers,
    runtime,
  });
  try {
    if (request.method !== definition.method) return methodRefused(visit, definition.method);
    await admit(visit, { fromElsewhere: definition.fromElsewhere === true });
    const call: RouteCall<A, Q, P, B> = {
      ctx: contextOf<A>(visit),
      query: parseWith(definition.query, queryOf(request)),
      params: parseWith(definition.params, params),
      body: parseWith(definition.body, definition.method === "GET" ? undefined : await bodyOf(request)),
      request: {
        headers: request.headers,
        facts: visit.facts,
        settings: runtime.settings,
        keys: runtime.keys,
        url: request.url,
      },
    };
    await requireOwnOrAny(visit, definition.objects, call);
    await brake(visit, definition.limit);
    const answer = await runOnce(visit, definition, call);
    const response = answer instanceof Response ? answer : json(200, answer);
    finish(visit, response.status);
    return sealed(visit, response);
  } catch (error) {
    const { status, body } = await fail(visit, error);
    const response = json(status, body);
    const wait = body.details?.["retry_after_seconds"];
    if (typeof wait === "number") response.headers.set("retry-after", String(wait));
    return sealed(visit, response);
  }
}

const requestKeyHeader = "idempotency-key";

/** Runs the route; a signed-in person's change carries `Idempotency-Key` (a UUID), is done once and answered alike again. */
async function runOnce<A extends Access, Q, P, B>(
  visit: Visit,
  definition: RouteDefinition<A, Q, P, B>,
  call: RouteCall<A, Q, P, B>,
): Promise<unknown> {
  const { actor } = visit;
  if (visit.kind === "read" || !actor) return definition.run(call);
  const body = { query: call.query, params: call.params, body: call.body };
  const key = requestKeyOf({ ...visit, actor }, { requestId: call.request.headers.get(requestKeyHeader), body });
  const reservation = await reserveRequest(visit.runtime.db, key, visit.now);
  if (reservation.kind === "answered") return reservation.answer;
  let answer: unknown;
  try {
    answer = await definition.run({ ...call, ctx: contextOf<A>(visit, reservation.db) });
  } catch (error) {
    await reservation.release();
    throw error;
  }
  // A whole response (a file, a redirect) is not kept: that it was given is.
  await reservation.answer(answer instanceof Response ? undefined : (answer ?? null));
  return answer;
}

/** Without a schema the part must be empty, and the caller's type for it says so. */
function parseWith<T>(schema: z.ZodType<T> | undefined, raw: unknown): T {
  if (schema) return parseInput(schema, raw);
  // safe because without a schema T is `Nothing` or `undefined`, which is what was just checked.
  return parseInput(z.union([z.strictObject({}), z.undefined()]), raw) as T;
}

function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  // A null prototype, so that no name of a parameter means anything else.
  const query: Record<string, string | string[]> = Object.create(null);
  for (const key of new Set(searchParams.keys())) {
    const values = searchParams.getAll(key);
    query[key] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return query;
}

/** A JSON or form body as a value; `undefined` when there is none. */
async function bodyOf(request: Request): Promise<unknown> {
  const text = await readBody(request);
  if (text === "") return undefined;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  if (type !== "application/json") {
    throw new AppError("validation.invalid", "The body must be JSON (content-type application/json).");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("validation.invalid", "The body is not valid JSON.");
  }
}

function methodRefused(visit: Visit, allowed: ServedMethod): Response {
  const message = `This address answers only ${allowed}.`;
  const body: ErrorBody = { error_code: "validation.invalid", message, request_id: visit.facts.requestId };
  finish(visit, 405);
  const response = sealed(visit, json(405, body));
  response.headers.set("allow", allowed);
  return response;
}

function json(status: number, body: unknown): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify(body ?? null), { status, headers });
}

/** A copy, because the headers of a redirect made by `Response` cannot be changed. */
function sealed(visit: Visit, response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(requestIdHeader, visit.facts.requestId);
  headers.set("cache-control", "no-store");
  return new Response(response.body, { status: response.status, headers });
}
