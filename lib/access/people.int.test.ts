import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptInvite } from "#lib/access/accept-invite.ts";
import type { Actor } from "#lib/access/actor.ts";
import { changeRole } from "#lib/access/change-role.ts";
import type { Ctx } from "#lib/access/context.ts";
import { createApiToken } from "#lib/access/create-api-token.ts";
import { createUser } from "#lib/access/create-user.ts";
import { disableUser } from "#lib/access/disable-user.ts";
import { enableUser } from "#lib/access/enable-user.ts";
import { invitePerson, inviteMs } from "#lib/access/invite-person.ts";
import { loadApiToken } from "#lib/access/load-api-token.ts";
import { loadSession } from "#lib/access/load-session.ts";
import { mayGrantRole } from "#lib/access/may-grant-role.ts";
import { roles, type Role } from "#lib/access/permissions.ts";
import { proveStepUp } from "#lib/access/prove-step-up.ts";
import { pruneAccess } from "#lib/access/prune-access.ts";
import { readInvite } from "#lib/access/read-invite.ts";
import { revokeApiToken } from "#lib/access/revoke-api-token.ts";
import { revokeInvite } from "#lib/access/revoke-invite.ts";
import { actorOf } from "#lib/access/sessions.ts";
import { setPassword } from "#lib/access/set-password.ts";
import { signIn, type SignInInput } from "#lib/access/sign-in.ts";
import { dayMs } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestAudit } from "#workers/demo/test-audit.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const keys = createKeyRing(Buffer.alloc(32, 7));
const start = new Date("2026-11-20T09:00:00Z");
const password = "a long enough password";
const machine: Actor = { kind: "command-line", id: "test" };

let database: TestDatabase;
let next = 1;

beforeAll(async () => {
  database = await createTestDatabase(20);
});
afterAll(() => database.drop());

function at(ms: number, actor: Actor = machine): Ctx {
  return { actor, requestId: newId(), now: new Date(start.getTime() + ms), db: database.db };
}

async function person(role: Role): Promise<SignInInput & { userId: string }> {
  const email = `${newId()}@example.test`;
  const { userId } = await createUser({ ctx: at(0), input: { email, name: "Robin Example", role, password } });
  next += 1;
  return { userId, email, password, userAgent: null, address: `198.51.100.${next}`, secondFactorRequired: false };
}

async function signedIn(role: Role) {
  const who = await person(role);
  const opened = await signIn({ ctx: at(0), keys, input: who });
  const session = await loadSession({ ctx: at(0), input: { token: opened.token, activity: true } });
  if (!session) throw new Error("the session is not alive");
  return { who, token: opened.token, actor: actorOf(session) };
}

/** Does what the dialog does: proves what is asked for with the password, and tries again. */
async function proving<T>(actor: Actor, verb: (ctx: Ctx) => Promise<T>): Promise<T> {
  try {
    return await verb(at(1, actor));
  } catch (error) {
    if (!(error instanceof AppError) || error.details?.["reason"] !== "step_up") throw error;
    const { action, object_id: objectId, payload_digest: payloadDigest } = error.details;
    const input = {
      action: String(action),
      objectId: String(objectId),
      payloadDigest: String(payloadDigest),
      proof: password,
    };
    await proveStepUp({ ctx: at(1, actor), keys, input });
    return verb(at(1, actor));
  }
}

const alive = async (token: string, ms = 2) =>
  (await loadSession({ ctx: at(ms), input: { token, activity: false } })) !== null;

describe("changing a role", () => {
  it("needs a fresh proof, ends the sessions at once, and is on record", async () => {
    const admin = await signedIn("admin");
    const robin = await signedIn("moderator");
    const input = { userId: robin.who.userId, role: "observer", from: "moderator" } as const;
    await expect(changeRole({ ctx: at(1, admin.actor), input })).rejects.toMatchObject({
      details: { reason: "step_up" },
    });
    expect(await alive(robin.token)).toBe(true);
    await proving(admin.actor, (ctx) => changeRole({ ctx, input }));
    expect(await alive(robin.token)).toBe(false);
    const { rows } = await database.db.query(
      "SELECT actor_id, facts FROM audit_logs WHERE action = 'access.user.role_changed' AND object_id = $1",
      [robin.who.userId],
    );
    expect(rows).toEqual([{ actor_id: admin.who.userId, facts: { from: "moderator", to: "observer" } }]);
  });

  it("is for admins, and never of oneself", async () => {
    const admin = await signedIn("admin");
    const operator = await signedIn("operator");
    const change = (actor: Actor, userId: string, from: Role) =>
      changeRole({ ctx: at(1, actor), input: { userId, role: "observer", from } });
    await expect(change(operator.actor, admin.who.userId, "admin")).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(change(admin.actor, admin.who.userId, "admin")).rejects.toMatchObject({ code: "auth.forbidden" });
    expect(roles.filter((role) => mayGrantRole(operator.actor, role))).toEqual([]);
    expect(roles.filter((role) => mayGrantRole(admin.actor, role))).toEqual([...roles]);
  });

  it("conflicts with what somebody else decided meanwhile", async () => {
    const robin = await person("reviewer");
    const input = { userId: robin.userId, role: "observer", from: "moderator" } as const;
    await expect(changeRole({ ctx: at(1), input })).rejects.toMatchObject({ code: "state.conflict" });
    await expect(changeRole({ ctx: at(1), input: { ...input, userId: newId() } })).rejects.toMatchObject({
      code: "state.conflict",
    });
  });
});

describe("the last admin", () => {
  it("stays, also when two admins remove each other at the same moment", async () => {
    const own = await createTestDatabase(10);
    try {
      const ctx = (): Ctx => ({ ...at(1), db: own.db });
      const admins = await Promise.all(
        [0, 1].map((n) =>
          createUser({ ctx: ctx(), input: { email: `a${n}@example.test`, name: "Kim", role: "admin", password } }),
        ),
      );
      const outcomes = await Promise.allSettled([
        changeRole({ ctx: ctx(), input: { userId: admins[0]?.userId ?? "", role: "observer", from: "admin" } }),
        disableUser({ ctx: ctx(), input: { userId: admins[1]?.userId ?? "" } }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const { rows } = await own.db.query<{ n: number }>(
        "SELECT count(*) AS n FROM admin_users WHERE role = 'admin' AND disabled_at IS NULL",
      );
      expect(rows).toEqual([{ n: 1 }]);
    } finally {
      await own.drop();
    }
  });
});

describe("disabling somebody", () => {
  it("ends sessions and tokens at once; enabling again revives none of them", async () => {
    const admin = await signedIn("admin");
    const kim = await signedIn("admin");
    const token = await proving(kim.actor, (ctx) =>
      createApiToken({ ctx, input: { name: "nightly", scopes: ["alerts:read"], days: 30 } }),
    );
    await proving(admin.actor, (ctx) => disableUser({ ctx, input: { userId: kim.who.userId } }));
    expect(await alive(kim.token)).toBe(false);
    expect(await loadApiToken({ ctx: at(2), input: { token: token.token } })).toBeNull();
    await expect(signIn({ ctx: at(2), keys, input: kim.who })).rejects.toMatchObject({
      code: "auth.invalid_credentials",
    });
    await proving(admin.actor, (ctx) => enableUser({ ctx, input: { userId: kim.who.userId } }));
    expect(await alive(kim.token)).toBe(false);
    expect(await loadApiToken({ ctx: at(2), input: { token: token.token } })).toBeNull();
    expect(await signIn({ ctx: at(3), keys, input: kim.who })).toMatchObject({ stage: "full" });
  });

  it("is not for oneself", async () => {
    const admin = await signedIn("admin");
    const self = disableUser({ ctx: at(1, admin.actor), input: { userId: admin.who.userId } });
    await expect(self).rejects.toMatchObject({ code: "auth.forbidden" });
  });
});

describe("an invite", () => {
  const invite = (email = `${newId()}@example.test`, role: Role = "reviewer") =>
    invitePerson({ ctx: at(1), input: { email, name: "Sam Example", role } });
  const accept = (token: string, ms = 2, chosen = "quiet lantern under bridges") =>
    acceptInvite({ ctx: at(ms), input: { token, password: chosen } });
  const gone = { code: "resource.not_found" };

  it("makes one account with the role that was fixed, however often it is looked at or sent", async () => {
    const email = `${newId()}@example.test`;
    const { token } = await invite(email);
    for (let look = 0; look < 3; look += 1) {
      expect(await readInvite({ ctx: at(2), input: { token } })).toEqual({
        email,
        name: "Sam Example",
        role: "reviewer",
      });
    }
    const outcomes = await Promise.allSettled([accept(token), accept(token), accept(token)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { rows } = await database.db.query("SELECT role FROM admin_users WHERE email = $1", [email]);
    expect(rows).toEqual([{ role: "reviewer" }]);
    await expect(accept(token)).rejects.toMatchObject(gone);
  });

  it("is gone alike when it ran out, was revoked, was replaced or never was", async () => {
    const email = `${newId()}@example.test`;
    const [first, second] = [await invite(email), await invite(email)];
    await expect(accept(first.token)).rejects.toMatchObject(gone);
    await expect(accept(second.token, 1 + inviteMs)).rejects.toMatchObject(gone);
    await revokeInvite({ ctx: at(2), input: { inviteId: second.inviteId } });
    const messages = await Promise.all(
      [first.token, second.token, "never was, but long enough", ""].map((token) =>
        accept(token).then(
          () => "accepted",
          (error: AppError) => error.message,
        ),
      ),
    );
    expect(new Set(messages).size).toBe(1);
    expect(await readInvite({ ctx: at(2), input: { token: second.token } })).toBeNull();
  });

  it("survives a weak password, and is stored as a hash", async () => {
    const { token } = await invite();
    await expect(accept(token, 2, "passwordpassword")).rejects.toMatchObject({ code: "validation.unprocessable" });
    await expect(accept(token, 2, "too short")).rejects.toBeInstanceOf(AppError);
    const { rows } = await database.db.query<{ row: string }>("SELECT invites::text AS row FROM invites");
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    await accept(token);
  });

  it("is not made for an account that exists, nor by somebody who may not", async () => {
    const robin = await person("observer");
    await expect(invite(robin.email)).rejects.toMatchObject({ code: "state.conflict" });
    const operator = await signedIn("operator");
    const made = invitePerson({
      ctx: at(1, operator.actor),
      input: { email: "x@example.test", name: "X", role: "observer" },
    });
    await expect(made).rejects.toMatchObject({ code: "auth.forbidden" });
    const admin = await signedIn("admin");
    const unproved = invitePerson({
      ctx: at(1, admin.actor),
      input: { email: "x@example.test", name: "X", role: "observer" },
    });
    await expect(unproved).rejects.toMatchObject({ details: { reason: "step_up" } });
  });
});

describe("an API token", () => {
  it("reads by its scopes and its owner's role, until it runs out or is revoked", async () => {
    const admin = await signedIn("admin");
    const input = { name: "nightly export", scopes: ["audit:read", "alerts:read"], days: 7 } as const;
    const made = await proving(admin.actor, (ctx) => createApiToken({ ctx, input }));
    expect(made.token).toMatch(/^cis_pat_[\w-]{43}$/);
    const load = (ms: number) => loadApiToken({ ctx: at(ms), input: { token: made.token } });
    expect(await load(2)).toMatchObject({ id: admin.who.userId, scopes: ["alerts:read", "audit:read"] });
    expect(await load(7 * dayMs + 1)).toBeNull();
    expect(await loadApiToken({ ctx: at(2), input: { token: `${made.token.slice(0, -1)}A` } })).toBeNull();
    const { rows } = await database.db.query<{ row: string; used: boolean }>(
      "SELECT api_tokens::text AS row, last_used_at IS NOT NULL AS used FROM api_tokens WHERE token_id = $1",
      [made.tokenId],
    );
    expect(rows[0]?.used).toBe(true);
    expect(rows[0]?.row).not.toContain(made.token);
    await revokeApiToken({ ctx: at(3, admin.actor), input: { tokenId: made.tokenId } });
    expect(await load(4)).toBeNull();
  });

  it("never writes and never lives for ever", async () => {
    const admin = await signedIn("admin");
    const make = (scopes: never[], days: number) =>
      createApiToken({ ctx: at(1, admin.actor), input: { name: "x", scopes, days } });
    // safe because wrong scopes are what this test sends.
    for (const scope of ["alerts:triage", "access:manage", "root"])
      await expect(make([scope as never], 7)).rejects.toThrow();
    await expect(make(["alerts:read" as never], 366)).rejects.toThrow();
    await expect(make(["alerts:read" as never], 0)).rejects.toThrow();
    await expect(make([], 7)).rejects.toThrow();
  });
});

describe("strangers who guess", () => {
  it("do not lock the owner out of a known device, nor learn anything about it", async () => {
    const robin = await person("moderator");
    const { device } = await signIn({ ctx: at(0), keys, input: robin });
    const guesses = Array.from({ length: 50 }, (_, n) => ({ ...robin, password: "not it", address: `203.0.113.${n}` }));
    const answers = await Promise.allSettled(guesses.map((input) => signIn({ ctx: at(1), keys, input })));
    expect(answers.every(({ status }) => status === "rejected")).toBe(true);
    await expect(signIn({ ctx: at(2), keys, input: robin })).rejects.toMatchObject({
      code: "auth.invalid_credentials",
    });
    const known = { ...robin, device: device ?? "" };
    expect(await signIn({ ctx: at(2), keys, input: known })).toMatchObject({ stage: "full" });
    const forged = { ...robin, device: `${(device ?? "").slice(0, -2)}AA` };
    await expect(signIn({ ctx: at(2), keys, input: forged })).rejects.toMatchObject({
      code: "auth.invalid_credentials",
    });
  });

  it("are stopped on a stolen device too, and it opens no other account", async () => {
    const [robin, kim] = [await person("moderator"), await person("moderator")];
    const { device } = await signIn({ ctx: at(0), keys, input: robin });
    const wrong = { ...robin, device: device ?? "", password: "not it" };
    for (let count = 0; count < 5; count += 1)
      await expect(signIn({ ctx: at(1), keys, input: wrong })).rejects.toThrow();
    await expect(signIn({ ctx: at(2), keys, input: { ...wrong, password } })).rejects.toThrow();
    for (let count = 0; count < 5; count += 1) {
      await expect(
        signIn({ ctx: at(1), keys, input: { ...kim, device: device ?? "", password: "not it" } }),
      ).rejects.toThrow();
    }
    await expect(signIn({ ctx: at(2), keys, input: { ...kim, device: device ?? "" } })).rejects.toThrow();
  });
});

describe("on the machine", () => {
  it("a lost password is set anew: sessions end, and over the network this is refused", async () => {
    const robin = await signedIn("moderator");
    const admin = await signedIn("admin");
    const input = { email: robin.who.email.toUpperCase(), password: "quiet lantern under bridges" };
    await expect(setPassword({ ctx: at(1, admin.actor), input })).rejects.toMatchObject({ code: "auth.forbidden" });
    await setPassword({ ctx: at(1), input });
    expect(await alive(robin.token)).toBe(false);
    expect(await signIn({ ctx: at(2), keys, input: { ...robin.who, password: input.password } })).toMatchObject({
      stage: "full",
    });
  });

  it("a hash made with other parameters is made anew at the next sign-in", async () => {
    const robin = await person("moderator");
    const old = "$argon2id$v=19$m=8192,t=1,p=1$";
    const { hash } = await import("@node-rs/argon2");
    const weak = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    expect(weak.startsWith(old)).toBe(true);
    await database.db.query("UPDATE admin_users SET password_hash = $2 WHERE user_id = $1", [robin.userId, weak]);
    await signIn({ ctx: at(0), keys, input: robin });
    const { rows } = await database.db.query<{ h: string }>(
      "SELECT password_hash AS h FROM admin_users WHERE user_id = $1",
      [robin.userId],
    );
    expect(rows[0]?.h).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await signIn({ ctx: at(1), keys, input: robin })).toMatchObject({ stage: "full" });
  });

  it("everything that began or ended in these tests has its record", async () => {
    const audit = await createTestAudit(database);
    const { findings } = await audit.verify();
    await audit.close();
    expect(findings.filter((finding) => finding.class.includes("effect"))).toEqual([]);
  });

  it("what has served is deleted, and nothing that lives", async () => {
    const { token } = await signedIn("moderator");
    await pruneAccess({ ctx: at(2) });
    expect(await alive(token)).toBe(true);
    const { deleted } = await pruneAccess({ ctx: at(200 * dayMs) });
    expect(deleted).toBeGreaterThan(0);
    const { rows } = await database.db.query("SELECT 1 FROM sessions UNION ALL SELECT 1 FROM devices");
    expect(rows).toEqual([]);
  });
});
