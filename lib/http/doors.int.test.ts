import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { cookiesFor } from "#lib/access/next-auth.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { performAction, type ActionDefinition } from "#lib/http/perform-action.ts";
import { serveRoute, type RouteDefinition } from "#lib/http/define-route.ts";
import { doorRuntime, openSignedInCookie } from "#lib/http/door-fixture.ts";
import type { DoorRuntime } from "#lib/http/door.ts";
import { createRateLimiter } from "#lib/access/rate-limiter.ts";
import { canonicalJson, fingerprint, sha256 } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const publicUrl = "http://127.0.0.1:4100";

let database: TestDatabase;
let runtime: DoorRuntime;
let cookies: Record<"moderator" | "observer", string>;

beforeAll(async () => {
  database = await createTestDatabase(10);
  runtime = doorRuntime(database, publicUrl);
  cookies = {
    moderator: await openSignedInCookie(runtime, "moderator"),
    observer: await openSignedInCookie(runtime, "observer"),
  };
});
afterAll(() => database.drop());

function headersOf(cookie: string | null, more: Record<string, string> = {}): Headers {
  const own = { "sec-fetch-site": "same-origin", origin: publicUrl, "x-request-id": newId() };
  return new Headers({ ...own, ...(cookie === null ? {} : { cookie }), ...more });
}

const input = z.strictObject({ alertId: z.uuid() });
type Triage = ActionDefinition<"alerts:triage", typeof input, { by: string }>;
let runs = 0;
const triage: Triage = {
  name: "test.triage",
  permission: "alerts:triage",
  input,
  run: ({ ctx }) => {
    runs += 1;
    return Promise.resolve({ by: ctx.actor.kind === "person" ? ctx.actor.name : "nobody" });
  },
};
const good = { alertId: "0198c0de-0000-7000-8000-000000000001" };

async function act(headers: Headers, args: readonly unknown[] = [good, once()], definition: Triage = triage) {
  return (await performAction(definition, { headers, runtime }, args)).result;
}
const once = () => ({ requestId: newId() });

function errorOf(result: Awaited<ReturnType<typeof act>>) {
  return result.ok ? undefined : result.error;
}

const shape = { message: expect.any(String), request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) };

describe("a server action", () => {
  it("runs for a live session with the permission", async () => {
    expect(await act(headersOf(cookies.moderator))).toEqual({ ok: true, data: { by: "moderator" } });
  });

  it("refuses, each in the one error shape, and runs nothing", async () => {
    const before = runs;
    const { moderator, observer } = cookies;
    const cases: [string, Headers, readonly unknown[]][] = [
      ["auth.forbidden", headersOf(moderator, { "sec-fetch-site": "cross-site" }), [good, once()]],
      [
        "auth.forbidden",
        headersOf(moderator, { origin: "https://evil.example", "x-forwarded-host": "evil.example" }),
        [good, once()],
      ],
      ["validation.invalid", headersOf(moderator, { "content-length": String(128 * 1024 + 1) }), [good, once()]],
      ["auth.required", headersOf(null), [good, once()]],
      ["auth.required", headersOf(`${cookiesFor(publicUrl).session.name}=forged`), [good, once()]],
      ["auth.required", headersOf(null, { authorization: `Bearer ${moderator.split("=")[1] ?? ""}` }), [good, once()]],
      ["auth.forbidden", headersOf(observer), [good, once()]],
      ["validation.invalid", headersOf(moderator), [{ ...good, role: "admin" }, once()]],
      ["validation.invalid", headersOf(moderator), [{ alertId: 7 }, once()]],
      ["validation.invalid", headersOf(moderator), []],
      ["validation.invalid", headersOf(moderator), [good]],
      ["validation.invalid", headersOf(moderator), [good, good]],
      ["validation.invalid", headersOf(moderator), [good, { requestId: "not-an-id" }]],
      ["validation.invalid", headersOf(moderator), [good, once(), undefined]],
      [
        "validation.invalid",
        headersOf(moderator),
        [JSON.parse('{"alertId":"0198c0de-0000-7000-8000-000000000001","__proto__":{"admin":true}}'), once()],
      ],
      ["validation.invalid", headersOf(moderator), [new FormData(), once()]],
    ];
    for (const [code, headers, args] of cases) {
      const error = errorOf(await act(headers, args));
      expect(error).toMatchObject({ ...shape, error_code: code });
      expect(error?.request_id).toBe(headers.get("x-request-id"));
      expect(
        Object.keys(error ?? {}).every((key) => ["error_code", "message", "details", "request_id"].includes(key)),
      ).toBe(true);
    }
    expect(runs).toBe(before);
  });

  it("names the unknown key, and never repeats a value", async () => {
    const error = errorOf(
      await act(headersOf(cookies.moderator), [{ alertId: "robin@example.test", extra: "x" }, once()]),
    );
    expect(JSON.stringify(error)).toContain("extra");
    expect(JSON.stringify(error)).not.toContain("robin@example.test");
  });

  it("acts by the session as it is now: after a change of role or a disabling nothing runs", async () => {
    const cookie = await openSignedInCookie(runtime, "moderator");
    expect(await act(headersOf(cookie))).toMatchObject({ ok: true });
    const change = (sql: string) =>
      database.db.query(
        `UPDATE admin_users SET ${sql} WHERE user_id = (SELECT user_id FROM sessions ORDER BY session_id DESC LIMIT 1)`,
      );
    await change("role = 'observer'");
    expect(errorOf(await act(headersOf(cookie)))?.error_code).toBe("auth.forbidden");
    await change("role = 'moderator', auth_version = auth_version + 1");
    expect(errorOf(await act(headersOf(cookie)))?.error_code).toBe("auth.required");
  });

  it("records what a signed-in person was refused, by the door or by the verb", async () => {
    const atDoor = headersOf(cookies.observer);
    await act(atDoor);
    const inVerb = headersOf(cookies.moderator);
    await act(inVerb, [good, once()], {
      ...triage,
      run: ({ ctx }) => {
        requirePermission(ctx, "access:manage");
        return Promise.resolve({ by: "" });
      },
    });
    for (const [headers, role] of [
      [atDoor, "observer"],
      [inVerb, "moderator"],
    ] as const) {
      const { rows } = await database.db.query("SELECT action, facts FROM audit_logs WHERE request_id = $1", [
        headers.get("x-request-id"),
      ]);
      expect(rows).toEqual([{ action: "access.request.refused", facts: { entry: "test.triage", role } }]);
    }
  });

  it("tells nothing of an unexpected failure, and the words of an expected one", async () => {
    const failing = (error: Error) =>
      act(headersOf(cookies.moderator), [good, once()], { ...triage, run: () => Promise.reject(error) });
    const unexpected = errorOf(await failing(new Error("postgresql://u:p@db/x failed at /srv/app.ts")));
    expect(unexpected).toEqual({ ...shape, error_code: "internal.error", message: "Something failed on our side." });
    const expected = errorOf(
      await failing(new AppError("state.conflict", "Kim took it.", { details: { version: 2 } })),
    );
    expect(expected).toEqual({
      ...shape,
      error_code: "state.conflict",
      message: "Kim took it.",
      details: { version: 2 },
    });
  });

  it("takes what the verb itself cannot parse for the client's mistake, without its value", async () => {
    const picky = () =>
      Promise.resolve({ by: z.strictObject({ by: z.enum(["a"]) }).parse({ by: "robin@example.test" }).by });
    const error = errorOf(await act(headersOf(cookies.moderator), [good, once()], { ...triage, run: picky }));
    expect(error).toMatchObject({ ...shape, error_code: "validation.unprocessable" });
    expect(JSON.stringify(error)).not.toContain("robin");
  });

  it("slows one person down and not the others", async () => {
    const slow = { ...runtime, limiter: createRateLimiter({ burst: 1, perSecond: 0.1, keys: 10 }) };
    const ask = async (cookie: string) =>
      (await performAction(triage, { headers: headersOf(cookie), runtime: slow }, [good, once()])).result;
    const other = await openSignedInCookie(runtime, "moderator");
    expect(await ask(cookies.moderator)).toMatchObject({ ok: true });
    expect(await ask(cookies.moderator)).toMatchObject({ ok: false, error: { error_code: "rate_limit.exceeded" } });
    expect(await ask(other)).toMatchObject({ ok: true });
  });
});

describe("a repeated action", () => {
  it("is done once, answered alike, and is a conflict with another input", async () => {
    const options = once();
    const before = runs;
    const first = await act(headersOf(cookies.moderator), [good, options]);
    expect(await act(headersOf(cookies.moderator), [good, options])).toEqual(first);
    expect(runs).toBe(before + 1);
    const other = { alertId: "0198c0de-0000-7000-8000-000000000002" };
    expect(errorOf(await act(headersOf(cookies.moderator), [other, options]))).toMatchObject({
      error_code: "state.conflict",
      details: { reason: "other_body" },
    });
  });

  it("leaves no digest that a guess at a password could be compared with", async () => {
    const options = once();
    await act(headersOf(cookies.moderator), [good, options]);
    const { rows } = await database.db.query<{ digest: string }>(
      "SELECT body_digest AS digest FROM idempotency_keys WHERE request_key = $1",
      [options.requestId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.digest).not.toBe(sha256(canonicalJson(good)));
    expect(rows[0]?.digest).toBe(fingerprint(runtime.keys, "request", canonicalJson(good)));
  });
});

describe("a route", () => {
  type List = RouteDefinition<"alerts:read", { page?: string | undefined }, Record<string, never>, undefined>;
  const list: List = {
    name: "test.list",
    permission: "alerts:read",
    method: "GET",
    query: z.strictObject({ page: z.string().optional() }),
    run: ({ ctx, query }) => Promise.resolve({ actor: ctx.actor.id, page: query.page ?? "first" }),
  };
  const url = `${publicUrl}/api/test`;
  const ask = (init: RequestInit & { headers: Headers }, path = "") =>
    serveRoute(list, runtime, new Request(`${url}${path}`, init));

  it("answers JSON with the request id, and is never stored", async () => {
    const headers = headersOf(cookies.observer);
    const response = await ask({ headers }, "?page=2");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ page: "2" });
    expect(response.headers.get("x-request-id")).toBe(headers.get("x-request-id"));
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    [405, "validation.invalid", "HEAD", "", {}],
    [405, "validation.invalid", "POST", "", {}],
    [405, "validation.invalid", "DELETE", "", {}],
    [403, "auth.forbidden", "GET", "", { "sec-fetch-site": "cross-site" }],
    [401, "auth.required", "GET", "", { cookie: "cis-session=forged" }],
    [400, "validation.invalid", "GET", "?page=1&page=2", {}],
    [400, "validation.invalid", "GET", "?other=1", {}],
    [400, "validation.invalid", "GET", "?__proto__=1", {}],
  ])("refuses with %i %s: %s %s %j", async (status, code, method, path, more) => {
    const response = await ask({ method, headers: headersOf(cookies.observer, more) }, path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ...shape, error_code: code });
    expect(response.headers.get("cache-control")).toBe("no-store");
    if (status === 405) expect(response.headers.get("allow")).toBe("GET");
  });

  describe("that takes a body", () => {
    const save: RouteDefinition<"signed-in", Record<string, never>, Record<string, never>, { text: string }> = {
      name: "test.save",
      permission: "signed-in",
      method: "POST",
      body: z.strictObject({ text: z.string() }),
      run: ({ body }) => Promise.resolve({ length: body.text.length }),
    };
    const send = (body: string | undefined, more: Record<string, string> = { "content-type": "application/json" }) =>
      serveRoute(
        save,
        runtime,
        new Request(url, {
          method: "POST",
          headers: headersOf(cookies.observer, { "idempotency-key": newId(), ...more }),
          ...(body === undefined ? {} : { body }),
        }),
      );

    it("reads JSON and forms", async () => {
      expect(await (await send('{"text":"abc"}')).json()).toEqual({ length: 3 });
      const form = await send("text=abcd", { "content-type": "application/x-www-form-urlencoded" });
      expect(await form.json()).toEqual({ length: 4 });
    });

    it.each([
      [400, "no JSON", "{", {}],
      [400, "nothing", undefined, {}],
      [400, "another type", '{"text":"abc"}', { "content-type": "text/plain" }],
      [400, "an unknown key", '{"text":"abc","more":1}', {}],
      [413, "too much", JSON.stringify({ text: "x".repeat(128 * 1024) }), {}],
      [413, "too much announced", '{"text":"abc"}', { "content-length": "200000" }],
      [400, "no request id", '{"text":"abc"}', { "idempotency-key": "" }],
      [400, "less than announced", '{"text":"abc"}', { "content-length": "100" }],
      [403, "no origin to show for it", '{"text":"abc"}', { "sec-fetch-site": "cross-site" }],
    ])("refuses with %i %s", async (status, _what, body, more) => {
      const response = await send(body, { "content-type": "application/json", ...more });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject(shape);
    });
  });

  it("that is public needs no session and gets none", async () => {
    const open: RouteDefinition<"public", Record<string, never>, Record<string, never>, undefined> = {
      name: "test.open",
      permission: "public",
      method: "GET",
      run: ({ ctx }) => Promise.resolve({ hasActor: "actor" in ctx }),
    };
    const response = await serveRoute(open, runtime, new Request(url, { headers: headersOf(cookies.moderator) }));
    expect(await response.json()).toEqual({ hasActor: false });
  });
});
