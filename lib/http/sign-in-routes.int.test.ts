import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUser } from "#lib/access/create-user.ts";
import { checkReady } from "#lib/http/check-ready.ts";
import { serveRoute } from "#lib/http/define-route.ts";
import { doorRuntime } from "#lib/http/door-fixture.ts";
import type { DoorRuntime } from "#lib/http/door.ts";
import { loadActor, loadSessionOf } from "#lib/http/load-actor.ts";
import { credentialsRoute, csrfRoute, signOutRoute } from "#lib/http/sign-in-routes.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const publicUrl = "https://console.example.test";
const account = { email: "robin@example.test", password: "a long enough password" };

let database: TestDatabase;
let runtime: DoorRuntime;

beforeAll(async () => {
  database = await createTestDatabase();
  runtime = doorRuntime(database, publicUrl, { runtime: "production" });
  const ctx = {
    actor: { kind: "command-line", id: "test" },
    requestId: newId(),
    now: new Date(),
    db: database.db,
  } as const;
  await createUser({ ctx, input: { ...account, name: "Robin Example", role: "observer" } });
});
afterAll(() => database.drop());

const own = { "sec-fetch-site": "same-origin", origin: publicUrl, "x-forwarded-for": "192.0.2.1" };

function pairOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

async function startForm(): Promise<{ cookie: string; csrfToken: string }> {
  const response = await serveRoute(csrfRoute, runtime, new Request(`${publicUrl}/api/auth/csrf`, { headers: own }));
  const body: unknown = await response.json();
  expect(body).toEqual({ csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/) });
  return { cookie: pairOf(response), ...(body as { csrfToken: string }) };
}

async function send(more: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Response> {
  const { cookie, csrfToken } = await startForm();
  return serveRoute(
    credentialsRoute,
    runtime,
    new Request(`${publicUrl}/api/auth/callback/credentials`, {
      method: "POST",
      headers: { ...own, cookie, "content-type": "application/json", ...headers },
      body: JSON.stringify({ csrfToken, ...account, ...more }),
    }),
  );
}

describe("the sign-in form", () => {
  it("gets a __Host- cookie that signs its owner in, and the path to go to", async () => {
    const response = await send({ callbackUrl: "/alerts?tier=high" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ url: "/alerts?tier=high" });
    expect(response.headers.getSetCookie()).toHaveLength(2);
    expect(response.headers.getSetCookie()[1]).toMatch(
      /^__Host-cis-device=[^;]+; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    const cookie = pairOf(response);
    expect(cookie).toMatch(/^__Host-cis-session=/);
    const request = { headers: new Headers({ cookie }), now: new Date(), activity: true };
    expect(await loadActor(runtime, request)).toMatchObject({ name: "Robin Example", role: "observer" });
  });

  it("gets a new session at every sign-in", async () => {
    expect(pairOf(await send({}))).not.toBe(pairOf(await send({})));
  });

  it("gets no cookie, and the one refusal, for a wrong password", async () => {
    const response = await send({ password: "not the right password" });
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.json()).toMatchObject({ error_code: "auth.invalid_credentials" });
  });

  it.each([
    [400, { callbackUrl: "http://127.0.0.1:3999.evil.example" }, {}],
    [400, { callbackUrl: "//evil.example" }, {}],
    [400, { callbackUrl: "javascript:alert(1)" }, {}],
    [400, { role: "admin" }, {}],
    [400, { email: ["robin@example.test"] }, {}],
    [403, { csrfToken: "0".repeat(64) }, {}],
    [403, {}, { cookie: "" }],
    [403, {}, { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ])("is refused with %i for %j %j", async (status, more, headers) => {
    const response = await send(more, headers);
    expect(response.status).toBe(status);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.json()).toMatchObject({ error_code: expect.any(String), request_id: expect.any(String) });
  });
});

describe("signing out", () => {
  const leave = (cookie: string) =>
    serveRoute(
      signOutRoute,
      runtime,
      new Request(`${publicUrl}/api/auth/sign-out`, { method: "POST", headers: { ...own, cookie } }),
    );

  it("ends the session for the next request and has the browser forget it, but not the known device", async () => {
    const signedIn = await send({});
    const cookie = pairOf(signedIn);
    const response = await leave(cookie);
    expect(response.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(response.headers.getSetCookie()).toEqual([
      "__Host-cis-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax",
    ]);
    const request = { headers: new Headers({ cookie }), now: new Date(), activity: true };
    expect(await loadActor(runtime, request)).toBeNull();
  });

  it("is no error for nobody, or a second time", async () => {
    const cookie = pairOf(await send({}));
    for (const sent of [cookie, cookie, "", "__Host-cis-session=forged"]) expect((await leave(sent)).status).toBe(200);
  });
});

describe("a second factor that is required", () => {
  it("leaves a moderator on the way: the cookie opens the next page and nothing else", async () => {
    const ctx = {
      actor: { kind: "command-line", id: "t" },
      requestId: newId(),
      now: new Date(),
      db: database.db,
    } as const;
    const email = "kim@example.test";
    await createUser({ ctx, input: { ...account, email, name: "Kim Example", role: "moderator" } });
    const response = await send({ email, callbackUrl: "/alerts" });
    expect(await response.json()).toEqual({ url: "/second-factor?next=%2Falerts" });
    const request = { headers: new Headers({ cookie: pairOf(response) }), now: new Date(), activity: true };
    expect(await loadActor(runtime, request)).toBeNull();
    expect(await loadSessionOf(runtime, request)).toMatchObject({ stage: "enrolment" });
  });
});

describe("readiness", () => {
  it("is the database's answer in time", async () => {
    expect(await checkReady(database.db, 2_000)).toBe(true);
    const away = openDatabase({
      url: "postgresql://nobody@127.0.0.1:1/none",
      applicationName: "test",
      log: silentLog,
    });
    expect(await checkReady(away, 2_000)).toBe(false);
    expect(await checkReady({ ...away, query: () => new Promise(() => {}) }, 20)).toBe(false);
    await away.close();
  });
});
