/**
 * Every door × every role × nobody, generated from what is exported. Each visitor knocks with
 * something that no door takes, so nothing behind a door ever runs: who is let in is told that the
 * request is not valid, everyone else that they may not.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportedDoors } from "#app/exported-doors.ts";
import { createUser } from "#lib/access/create-user.ts";
import { cookiesFor } from "#lib/access/next-auth.ts";
import { permissionsOf, roles, type Role } from "#lib/access/permissions.ts";
import { signIn } from "#lib/access/sign-in.ts";
import { doorRuntime } from "#lib/http/door-fixture.ts";
import type { DoorRuntime } from "#lib/http/door.ts";
import { entryOf, knockOf, type Access } from "#lib/http/entries.ts";
import { sessionCookie } from "#lib/http/set-cookie.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const publicUrl = "http://127.0.0.1:4100";
const password = "a long enough password";

type Visitor = Role | "nobody" | "on the way" | "forged" | "revoked" | "foreign site";
const visitors: readonly Visitor[] = [...roles, "nobody", "on the way", "forged", "revoked", "foreign site"];

let database: TestDatabase;
let runtime: DoorRuntime;
const headersOf = new Map<Visitor, Headers>();

beforeAll(async () => {
  database = await createTestDatabase();
  runtime = doorRuntime(database, publicUrl);
  const own = { "sec-fetch-site": "same-origin", origin: publicUrl };
  const foreign = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
  const name = cookiesFor(publicUrl).session.name;
  for (const role of roles)
    headersOf.set(role, new Headers({ ...own, cookie: `${name}=${await cookieOf(role, false)}` }));
  headersOf.set("nobody", new Headers(own));
  headersOf.set("on the way", new Headers({ ...own, cookie: `${name}=${await cookieOf("admin", true)}` }));
  headersOf.set("forged", new Headers({ ...own, cookie: `${name}=forged`, authorization: "Bearer cis_pat_forged" }));
  headersOf.set("revoked", new Headers({ ...own, cookie: `${name}=${await cookieOf("admin", false, true)}` }));
  headersOf.set("foreign site", new Headers({ ...foreign, cookie: `${name}=${await cookieOf("admin", false)}` }));
});
afterAll(() => database.drop());

async function cookieOf(role: Role, onTheWay: boolean, revoked = false): Promise<string> {
  const ctx = {
    actor: { kind: "command-line", id: "test" },
    requestId: newId(),
    now: new Date(),
    db: database.db,
  } as const;
  const email = `${newId()}@example.test`;
  await createUser({ ctx, input: { email, name: role, role, password } });
  const input = { email, password, userAgent: null, address: "192.0.2.1", secondFactorRequired: onTheWay };
  const opened = await signIn({ ctx, keys: runtime.keys, input });
  if (revoked)
    await database.db.query("UPDATE sessions SET revoked_at = now() WHERE session_id = $1", [opened.sessionId]);
  return (await sessionCookie(runtime.settings, opened.token)).value;
}

/** What the table says; `null` where the visitor is let in. */
function refusalFor(access: Access, visitor: Visitor): "auth.required" | "auth.forbidden" | null {
  if (visitor === "foreign site") return "auth.forbidden";
  if (access === "public") return null;
  if (visitor === "nobody" || visitor === "forged" || visitor === "revoked") return "auth.required";
  if (access === "signing-in") return visitor === "on the way" ? null : "auth.required";
  if (visitor === "on the way") return "auth.required";
  if (access === "signed-in") return null;
  return permissionsOf(visitor).includes(access) ? null : "auth.forbidden";
}

/** A door that another site sends the browser to proves by itself that this was asked for. */
const fromElsewhere: ReadonlySet<string> = new Set(["auth.oidc_callback"]);

describe("every door, for every role and for nobody", async () => {
  const doors = (await exportedDoors()).filter(
    ({ name, value }) => entryOf(value)?.kind === "action" || name === "GET",
  );

  it("is more than a handful, each with a way to knock", () => {
    expect(doors.length).toBeGreaterThan(25);
    for (const { file, name, value } of doors) expect(knockOf(value), `${file} ${name}`).toBeDefined();
  });

  it.each(doors)("$file $name lets in whom the table says, and nobody else", async ({ value }) => {
    const entry = entryOf(value);
    const knock = knockOf<DoorRuntime>(value);
    if (!entry || !knock) throw new Error("not a door");
    const seen: Record<string, string | null> = {};
    const expected: Record<string, string | null> = {};
    for (const visitor of visitors) {
      seen[visitor] = (await knock(runtime, headersOf.get(visitor) ?? new Headers())).errorCode;
      // Reads may be navigated to from anywhere by typing; only a foreign page's request is refused.
      const excepted = visitor === "foreign site" && fromElsewhere.has(entry.name);
      expected[visitor] = excepted ? "validation.invalid" : (refusalFor(entry.access, visitor) ?? "validation.invalid");
    }
    expect(seen).toEqual(expected);
  });
});
