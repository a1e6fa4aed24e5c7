import { createServer, type Server } from "node:http";
import { Provider } from "oidc-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUser } from "#lib/access/create-user.ts";
import type { OidcConfig } from "#lib/access/oidc.ts";
import { serveRoute } from "#lib/http/define-route.ts";
import { doorRuntime } from "#lib/http/door-fixture.ts";
import type { DoorRuntime } from "#lib/http/door.ts";
import { loadActor } from "#lib/http/load-actor.ts";
import { oidcCallbackRoute, oidcStartRoute } from "#lib/http/oidc-routes.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const publicUrl = "http://127.0.0.1:4100";

/** Who the provider knows, by the name that its account page is given. */
const accounts: Record<string, { email: string; email_verified: boolean; amr?: string[] }> = {
  robin: { email: "Robin@example.test", email_verified: true },
  kim: { email: "kim@example.test", email_verified: false },
  stranger: { email: "stranger@example.test", email_verified: true },
  impostor: { email: "robin@example.test", email_verified: true },
  gone: { email: "gone@example.test", email_verified: true },
};

let database: TestDatabase;
let runtime: DoorRuntime;
let provider: { server: Server; config: OidcConfig };
/** Who is signed in at the provider; its interaction asks nobody. */
let atProvider = "robin";

async function startProvider(): Promise<{ server: Server; config: OidcConfig }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const issuer = `http://127.0.0.1:${address.port}`;
  const config = {
    issuer,
    clientId: "cis",
    clientSecret: "a client secret of the test's own provider",
    label: "the test",
    redirectUri: `${publicUrl}/api/auth/oidc/callback`,
    allowPlainHttp: true,
  };
  const op = new Provider(issuer, {
    clients: [{ client_id: config.clientId, client_secret: config.clientSecret, redirect_uris: [config.redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ["only for this test"] },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => Promise.resolve({ sub: id, ...accounts[id] }) }),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  });
  const callback = op.callback();
  server.on("request", (req, res) => {
    if (!req.url?.startsWith("/interaction/")) return void callback(req, res);
    void (async () => {
      const details = await op.interactionDetails(req, res);
      const grant = new op.Grant({ accountId: atProvider, clientId: config.clientId });
      grant.addOIDCScope("openid email");
      const grantId = await grant.save();
      const result = { login: { accountId: atProvider }, consent: { grantId } };
      await op.interactionFinished(req, res, details.prompt.name === "login" ? result : { consent: { grantId } }, {
        mergeWithLastSubmission: true,
      });
    })();
  });
  return { server, config };
}

beforeAll(async () => {
  database = await createTestDatabase();
  provider = await startProvider();
  runtime = doorRuntime(database, publicUrl);
  const ctx = {
    actor: { kind: "command-line", id: "test" },
    requestId: newId(),
    now: new Date(),
    db: database.db,
  } as const;
  for (const name of ["robin", "kim", "gone"]) {
    const input = {
      email: `${name}@example.test`,
      name,
      role: "reviewer",
      password: "a long enough password",
    } as const;
    await createUser({ ctx, input });
  }
  await database.db.query("UPDATE admin_users SET disabled_at = now() WHERE email = 'gone@example.test'");
});
afterAll(async () => {
  provider.server.closeAllConnections();
  await new Promise((resolve) => provider.server.close(resolve));
  await database.drop();
});

const configOf = () => provider.config;
const pairsOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .join("; ");

async function leave(next = "/alerts"): Promise<{ url: string; trip: string }> {
  const request = new Request(`${publicUrl}/api/auth/oidc/start?next=${encodeURIComponent(next)}`, {
    headers: { "sec-fetch-site": "same-origin" },
  });
  const response = await serveRoute(oidcStartRoute(configOf), runtime, request);
  expect(response.status).toBe(303);
  return { url: response.headers.get("location") ?? "", trip: pairsOf(response) };
}

/** Follows the provider's redirects with a jar of its own, until it sends the browser back here. */
async function visitProvider(url: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = url;
  for (let hop = 0; hop < 10; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(at, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", ...value] = (line.split(";")[0] ?? "").split("=");
      jar.set(name, value.join("="));
    }
    at = new URL(response.headers.get("location") ?? "", at).href;
    if (at.startsWith(publicUrl)) return at;
  }
  throw new Error("the provider did not send the browser back");
}

function comeBack(url: string, cookie: string): Promise<Response> {
  const headers = { cookie, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  return serveRoute(oidcCallbackRoute(configOf), runtime, new Request(url, { headers }));
}

async function roundTrip(account: string): Promise<Response> {
  atProvider = account;
  const { url, trip } = await leave();
  return comeBack(await visitProvider(url), trip);
}

const refusal = "/sign-in?problem=provider_refused";

describe("sign-in with an OpenID provider", () => {
  it("signs in the account with the verified address, links it for good, and goes where the person was going", async () => {
    const response = await roundTrip("robin");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/alerts");
    const request = { headers: new Headers({ cookie: pairsOf(response) }), now: new Date(), activity: true };
    expect(await loadActor(runtime, request)).toMatchObject({ name: "robin", role: "reviewer" });
    await database.db.query("UPDATE admin_users SET email = 'moved@example.test' WHERE email = 'robin@example.test'");
    expect((await roundTrip("robin")).headers.get("location")).toBe("/alerts");
    await database.db.query("UPDATE admin_users SET email = 'robin@example.test' WHERE email = 'moved@example.test'");
  });

  it("leads no further than the second factor where the person has one", async () => {
    await database.db.query(
      `INSERT INTO second_factors (user_id, secret, confirmed_at)
       SELECT user_id, '\\x00', now() FROM admin_users WHERE email = 'robin@example.test'`,
    );
    const response = await roundTrip("robin");
    expect(response.headers.get("location")).toBe("/second-factor?next=%2Falerts");
    const request = { headers: new Headers({ cookie: pairsOf(response) }), now: new Date(), activity: true };
    expect(await loadActor(runtime, request)).toBeNull();
    await database.db.query("DELETE FROM second_factors");
  });

  it.each(["kim", "stranger", "impostor", "gone"])("gives %s no session, with one answer for all", async (account) => {
    const response = await roundTrip(account);
    expect(response.headers.get("location")).toBe(refusal);
    expect(pairsOf(response)).not.toContain("cis-session");
  });

  it("refuses an answer that this browser did not ask for, that is used again, or that was changed", async () => {
    atProvider = "robin";
    const one = await leave();
    const two = await leave();
    const back = await visitProvider(one.url);
    const outcomes = [
      await comeBack(back, ""),
      await comeBack(back, "cis-oidc=forged"),
      await comeBack(back, two.trip),
      await comeBack(back.replace(/code=[^&]+/, "code=other"), one.trip),
      await comeBack(`${publicUrl}/api/auth/oidc/callback?error=access_denied`, one.trip),
    ];
    for (const response of outcomes) {
      expect(response.status).toBe(303);
      expect(response.headers.get("location")).toBe(refusal);
      expect(pairsOf(response)).not.toContain("cis-session");
    }
    const { rows } = await database.db.query(
      "SELECT DISTINCT facts ->> 'cause' AS cause FROM audit_logs WHERE action = 'access.sign_in.refused' AND facts ->> 'cause' = 'oidc_failed'",
    );
    expect(rows).toEqual([{ cause: "oidc_failed" }]);
  });

  it("goes nowhere else afterwards, and says so plainly when there is no provider or it is away", async () => {
    const start = (config: OidcConfig | null, query = "") =>
      serveRoute(
        oidcStartRoute(() => config),
        runtime,
        new Request(`${publicUrl}/api/auth/oidc/start${query}`, { headers: { "sec-fetch-site": "same-origin" } }),
      );
    expect((await start(provider.config, "?next=https://evil.example/")).status).toBe(400);
    expect((await start(provider.config, "?next=//evil.example")).status).toBe(400);
    expect((await start(null)).status).toBe(404);
    const away = await start({ ...provider.config, issuer: "http://127.0.0.1:1" });
    expect(away.headers.get("location")).toBe("/sign-in?problem=provider_away");
  });
});
