/**
 * What Next really serves, compared with the list of doors: each action and route of the build's own
 * manifests is on it, and each is tried over HTTP by every role and by nobody. Every visitor knocks
 * with something that no door takes, so nothing behind a door runs.
 */
import { readFileSync } from "node:fs";
import { request as newRequest, type APIRequestContext } from "@playwright/test";
import { permissionsOf, roles, type Permission, type Role } from "#lib/access/permissions.ts";
import { expect, test } from "./fixtures.ts";
import { enterByRequest } from "./own-person.ts";

type Door = { file: string; export: string | null; kind: "action" | "route"; name: string; access: string };
type Served = { filename: string; exportedName: string; workers: Record<string, unknown> };
type Visitor = Role | "nobody";

// safe because these are written by our own test and by the build.
const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

const doors = read<Door[]>("app/doors.json");
const publicPages: ReadonlySet<string> = new Set([
  "/sign-in",
  "/second-factor",
  "/invite/[token]",
  "/_not-found",
  "/_global-error",
]);

function servedActions(): [string, Served][] {
  const manifest = read<{ node: Record<string, Served>; edge: Record<string, Served> }>(
    ".next/server/server-reference-manifest.json",
  );
  expect(Object.keys(manifest.edge)).toEqual([]);
  return Object.entries(manifest.node);
}

function servedPaths(): [string, string][] {
  return Object.entries(read<Record<string, string>>(".next/app-path-routes-manifest.json"));
}

function doorOfAction({ filename, exportedName }: Served): Door | undefined {
  return doors.find(
    (door) => door.kind === "action" && `app/${door.file}` === filename && door.export === exportedName,
  );
}

function doorOfRoute(entry: string): Door | undefined {
  return doors.find((door) => door.kind === "route" && `/${door.file}` === `${entry}.ts`);
}

/** What the table says; the door of another kind of visitor is tried in the in-process matrix. */
function expectedOf(access: string, visitor: Visitor): string {
  if (access === "public") return "validation.invalid";
  if (visitor === "nobody" || access === "signing-in") return "auth.required";
  if (access === "signed-in") return "validation.invalid";
  // safe because what is left of the accesses are the permissions.
  return permissionsOf(visitor).includes(access as Permission) ? "validation.invalid" : "auth.forbidden";
}

const filled = (path: string): string => path.replace(/\[[^\]]+\]/g, "0198c0de-0000-7000-8000-000000000001");

async function visitors(address: string, accounts: readonly { role: Role; email: string; password: string }[]) {
  const contexts = new Map<Visitor, APIRequestContext>();
  contexts.set("nobody", await newRequest.newContext({ baseURL: address }));
  for (const role of roles) {
    const account = accounts.find((one) => one.role === role);
    const context = await newRequest.newContext({ baseURL: address });
    if (account) await enterByRequest(context, address, account);
    contexts.set(role, context);
  }
  return contexts;
}

test("every server action and every route that the build serves is on the list", () => {
  const actions = servedActions();
  expect(actions.length).toBeGreaterThan(10);
  expect(actions.filter(([, served]) => !doorOfAction(served)).map(([, served]) => served)).toEqual([]);
  const routes = servedPaths().filter(([entry]) => entry.endsWith("/route"));
  expect(routes.length).toBeGreaterThan(10);
  expect(
    routes.map(([entry]) => entry).filter((entry) => !doorOfRoute(entry) && entry !== "/favicon.ico/route"),
  ).toEqual([]);
});

test("every action and every route, by every role and by nobody", async ({ stack }) => {
  test.setTimeout(180_000);
  const contexts = await visitors(stack.address, stack.accounts);
  const own = { origin: stack.address, "sec-fetch-site": "same-origin" };
  const wrong: string[] = [];
  let tried = 0;

  async function expectAt(what: string, access: string, knock: (context: APIRequestContext) => Promise<string>) {
    for (const [visitor, context] of contexts) {
      const code = /"error_code":"([a-z_.]+)"/.exec(await knock(context))?.[1] ?? "none";
      tried += 1;
      if (code !== expectedOf(access, visitor)) wrong.push(`${what} as ${visitor}: ${code}`);
    }
  }

  for (const [id, served] of servedActions()) {
    const page = Object.keys(served.workers)[0] ?? "";
    const path = filled(
      page
        .replace(/^app/, "")
        .replace(/\/page$/, "")
        .replace(/\/\([^)]+\)/g, "") || "/",
    );
    const headers = {
      ...own,
      "next-action": id,
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
    };
    await expectAt(`${served.filename} ${served.exportedName}`, doorOfAction(served)?.access ?? "", async (context) => {
      const response = await context.post(path, { headers, data: '[{"":"knock"}]', maxRedirects: 0 });
      return response.text();
    });
  }
  for (const [entry, path] of servedPaths().filter(([one]) => one.endsWith("/route"))) {
    const door = doorOfRoute(entry);
    if (!door) continue;
    const url = `${filled(path)}?knock=1&knock=2`;
    await expectAt(path, door.access, async (context) => {
      const get = await context.get(url, { headers: own, maxRedirects: 0 });
      const response = get.status() === 405 ? await context.post(url, { headers: own, maxRedirects: 0 }) : get;
      expect(response.headers()["x-request-id"], path).toMatch(/^[0-9a-f-]{36}$/);
      expect(response.headers()["cache-control"], path).toBe("no-store");
      return response.text();
    });
  }
  for (const context of contexts.values()) await context.dispose();
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(150);
});

test("no page but the public ones shows anything to nobody, however it is asked for", async ({ stack }) => {
  const context = await newRequest.newContext({ baseURL: stack.address });
  const disguises = [
    {},
    { "next-router-prefetch": "1", rsc: "1" },
    { purpose: "prefetch" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-cis-path": "/sign-in", "x-forwarded-host": "evil.example" },
  ];
  const pages = servedPaths().filter(([entry, path]) => entry.endsWith("/page") && !publicPages.has(path));
  expect(pages.length).toBeGreaterThan(4);
  for (const [, path] of pages) {
    for (const headers of disguises) {
      const response = await context.get(filled(path), { headers });
      const text = await response.text();
      // A redirect of the server, or the one that a rendered answer carries; a prefetch may carry less.
      const where = new URL(response.url()).pathname === "/sign-in" ? "/sign-in" : text;
      if (!("rsc" in headers)) expect(where, `${path} ${JSON.stringify(headers)}`).toContain("/sign-in");
      for (const { name, email } of stack.accounts) expect(text).not.toMatch(new RegExp(`${name}|${email}`));
      expect(text).not.toContain("Data as of");
    }
  }
  await context.dispose();
});

test("every page carries the headers, and a method or a host that does not exist gets a refusal", async ({ stack }) => {
  const context = await newRequest.newContext({ baseURL: stack.address });
  for (const path of ["/sign-in", "/second-factor", "/invite/nothing", "/access", "/account", "/nowhere"]) {
    const { "content-security-policy": policy = "", ...headers } = (
      await context.get(path, { maxRedirects: 0 })
    ).headers();
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": expect.stringContaining("no-store"),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers, path).not.toHaveProperty("x-powered-by");
  }
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "POST", "PROPFIND"]) {
    const response = await context.fetch("/api/console/status", { method });
    expect(response.status(), method).toBeGreaterThanOrEqual(400);
    expect(response.status(), method).toBeLessThan(500);
  }
  const elsewhere = await context.post("/api/auth/sign-out", {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site", host: "evil.example" },
  });
  expect(elsewhere.status()).toBe(403);
  await context.dispose();
});
