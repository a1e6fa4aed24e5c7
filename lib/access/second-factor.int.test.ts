import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { beginEnrolment } from "#lib/access/begin-enrolment.ts";
import { changeOwnPassword } from "#lib/access/change-own-password.ts";
import { completeSignIn } from "#lib/access/complete-sign-in.ts";
import { confirmEnrolment } from "#lib/access/confirm-enrolment.ts";
import type { Ctx } from "#lib/access/context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { loadSession } from "#lib/access/load-session.ts";
import type { Role } from "#lib/access/permissions.ts";
import { proveStepUp, stepUpMs } from "#lib/access/prove-step-up.ts";
import { removeOwnSecondFactor } from "#lib/access/remove-own-second-factor.ts";
import { replaceOwnRecoveryCodes } from "#lib/access/replace-own-recovery-codes.ts";
import { requireStepUp, stepUpDigest } from "#lib/access/require-step-up.ts";
import { resetSecondFactor } from "#lib/access/reset-second-factor.ts";
import { actorOf, partialSessionMs, rotationGraceMs, sessionsPerPerson } from "#lib/access/sessions.ts";
import { signIn } from "#lib/access/sign-in.ts";
import { minuteMs, secondMs } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestAudit } from "#workers/demo/test-audit.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const keys = createKeyRing(Buffer.alloc(32, 7));
const start = new Date("2026-11-20T09:00:00Z");
const stepMs = 30 * secondMs;
const password = "a long enough password";

let database: TestDatabase;
let next = 1;

beforeAll(async () => {
  database = await createTestDatabase(20);
});
afterAll(() => database.drop());

function at(ms: number, actor: Actor = { kind: "command-line", id: "test" }): Ctx {
  return { actor, requestId: newId(), now: new Date(start.getTime() + ms), db: database.db };
}

type Person = { userId: string; email: string; role: Role; address: string };

async function person(role: Role = "moderator"): Promise<Person> {
  const email = `${newId()}@example.test`;
  const { userId } = await createUser({ ctx: at(0), input: { email, name: "Robin Example", role, password } });
  next += 1;
  return { userId, email, role, address: `192.0.2.${next}` };
}

function enter(who: Person, ms: number, secondFactorRequired = true) {
  const input = { email: who.email, password, userAgent: "test", address: who.address, secondFactorRequired };
  return signIn({ ctx: at(ms), keys, input });
}

async function as(token: string, ms: number): Promise<Ctx> {
  const session = await loadSession({ ctx: at(ms), input: { token, activity: true } });
  if (!session) throw new Error("the session is not alive");
  return at(ms, actorOf(session));
}

const alive = async (token: string, ms: number, readOnly = false) =>
  (await loadSession({ ctx: at(ms), input: { token, activity: false, readOnly } }))?.stage ?? null;

const codeAt = (secret: string, ms: number) =>
  generateSync({ secret, epoch: Math.floor((start.getTime() + ms) / secondMs) });

/** Someone with a whole session and a second factor, set up at the first sign-in. */
async function enrolled(role: Role = "moderator") {
  const who = await person(role);
  const partial = await enter(who, 0);
  const ctx = await as(partial.token, 0);
  const { secret } = await beginEnrolment({ ctx, keys });
  const done = await confirmEnrolment({ ctx, keys, input: { code: codeAt(secret, 0), userAgent: "test" } });
  return { who, secret, partial, ...done };
}

const refused = { code: "auth.invalid_credentials" };

describe("where a second factor is required", () => {
  it("the password opens a session on its way, for everyone but an observer", async () => {
    expect(await enter(await person("moderator"), 0)).toMatchObject({ stage: "enrolment", device: null });
    expect(await enter(await person("observer"), 0)).toMatchObject({ stage: "full" });
    expect(await enter(await person("moderator"), 0, false)).toMatchObject({ stage: "full" });
  });

  it("a session on its way lasts ten minutes, however it is used", async () => {
    const { token } = await enter(await person(), 0);
    expect(await alive(token, partialSessionMs - 1)).toBe("enrolment");
    expect(await alive(token, partialSessionMs)).toBeNull();
  });

  it("setting one up gives a whole session under another token, and ten codes once", async () => {
    const { partial, token, recoveryCodes, device } = await enrolled();
    expect(await alive(partial.token, 1)).toBeNull();
    expect(await alive(token, 1)).toBe("full");
    expect(device).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/);
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([0-9a-f]{4}-){7}[0-9a-f]{4}$/);
    const { rows } = await database.db.query<{ row: string }>(
      "SELECT recovery_codes::text AS row FROM recovery_codes UNION ALL SELECT second_factors::text FROM second_factors",
    );
    const stored = rows.map(({ row }) => row).join();
    for (const code of recoveryCodes) expect(stored).not.toContain(code.replaceAll("-", ""));
  });

  it("a wrong first code confirms nothing, and a set-up that waited too long starts again", async () => {
    const who = await person();
    const ctx = await as((await enter(who, 0)).token, 0);
    const { secret } = await beginEnrolment({ ctx, keys });
    const confirm = (code: string, when: Ctx) =>
      confirmEnrolment({ ctx: when, keys, input: { code, userAgent: null } });
    await expect(confirm("000000", ctx)).rejects.toMatchObject(refused);
    const late = at(16 * minuteMs, ctx.actor);
    await expect(confirm(codeAt(secret, 16 * minuteMs), late)).rejects.toMatchObject({ code: "state.conflict" });
    const { rows } = await database.db.query("SELECT 1 FROM second_factors WHERE user_id = $1 AND secret IS NOT NULL", [
      who.userId,
    ]);
    expect(rows).toEqual([]);
  });
});

describe("the second factor at sign-in", () => {
  const answer = (ctx: Ctx, code: string) => completeSignIn({ ctx, keys, input: { code, userAgent: "test" } });

  it("gives a whole session once for a code, and never again for the same one", async () => {
    const { who, secret } = await enrolled();
    const code = codeAt(secret, stepMs);
    const [one, two] = [await enter(who, stepMs), await enter(who, stepMs)];
    const whole = await answer(await as(one.token, stepMs), ` ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(whole.stage).toBe("full");
    expect(await alive(one.token, stepMs)).toBeNull();
    await expect(answer(await as(two.token, stepMs), code)).rejects.toMatchObject(refused);
    expect(await alive(two.token, stepMs)).toBe("second_factor");
  });

  it("of ten answers with one code at the same moment, one succeeds", async () => {
    const { who, secret } = await enrolled();
    const opened = await Promise.all(Array.from({ length: 5 }, () => enter(who, stepMs)));
    const contexts = await Promise.all(opened.map(({ token }) => as(token, stepMs)));
    const answers = await Promise.allSettled(
      [...contexts, ...contexts].map((ctx) => answer(ctx, codeAt(secret, stepMs))),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes each recovery code once, also at the same moment", async () => {
    const { who, recoveryCodes } = await enrolled();
    const [code = ""] = recoveryCodes;
    const contexts = await Promise.all([0, 1, 2].map(async () => as((await enter(who, stepMs)).token, stepMs)));
    const answers = await Promise.allSettled(contexts.map((ctx) => answer(ctx, code.toUpperCase())));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes no code of somebody else", async () => {
    const [robin, kim] = [await enrolled(), await enrolled()];
    const ctx = await as((await enter(robin.who, stepMs)).token, stepMs);
    await expect(answer(ctx, codeAt(kim.secret, stepMs))).rejects.toMatchObject(refused);
    await expect(answer(ctx, kim.recoveryCodes[0] ?? "")).rejects.toMatchObject(refused);
  });

  it("ends the attempt after five wrong codes, and waits after ten in all", async () => {
    const { who, secret } = await enrolled();
    for (let session = 0; session < 2; session += 1) {
      const { token } = await enter(who, stepMs);
      const ctx = await as(token, stepMs);
      for (let count = 0; count < 5; count += 1) await expect(answer(ctx, "000000")).rejects.toMatchObject(refused);
      await expect(answer(ctx, codeAt(secret, stepMs))).rejects.toMatchObject(refused);
      expect(await alive(token, stepMs)).toBeNull();
    }
    const again = await as((await enter(who, stepMs)).token, stepMs);
    await expect(answer(again, codeAt(secret, stepMs))).rejects.toMatchObject(refused);
    const { rows } = await database.db.query<{ n: number }>(
      "SELECT count(*) AS n FROM audit_logs WHERE action = 'access.second_factor.refused' AND actor_id = $1",
      [who.userId],
    );
    expect(rows[0]?.n).toBe(13);
  });
});

describe("a step-up", () => {
  const demand = { action: "test.arm", objectId: "one", payloadDigest: stepUpDigest({ b: 2, a: 1 }) };

  it("is asked for, and says what would prove it", async () => {
    const { token } = await enrolled();
    await expect(requireStepUp(await as(token, 1), demand)).rejects.toMatchObject({
      code: "auth.forbidden",
      details: { reason: "step_up", action: "test.arm", object_id: "one", proof: "code" },
    });
    const plain = await enter(await person("observer"), 0);
    await expect(requireStepUp(await as(plain.token, 1), demand)).rejects.toMatchObject({
      details: { proof: "password" },
    });
  });

  it("is good once, for five minutes, for this session and this very payload", async () => {
    const { who, token, secret } = await enrolled();
    const proved = await proveStepUp({
      ctx: await as(token, stepMs),
      keys,
      input: { ...demand, proof: codeAt(secret, stepMs) },
    });
    const ctx = await as(proved.token, stepMs);
    const other = stepUpDigest({ b: 2, a: 2 });
    await expect(requireStepUp(ctx, { ...demand, payloadDigest: other })).rejects.toThrow();
    await expect(requireStepUp(ctx, { ...demand, objectId: "two" })).rejects.toThrow();
    await expect(requireStepUp(ctx, { ...demand, action: "test.ban" })).rejects.toThrow();
    await expect(requireStepUp(at(stepMs + stepUpMs, ctx.actor), demand)).rejects.toThrow();
    const second = await as((await enter(who, stepMs, false)).token, stepMs);
    await expect(requireStepUp(second, demand)).rejects.toThrow();
    await requireStepUp(ctx, { ...demand, payloadDigest: stepUpDigest({ a: 1, b: 2 }) });
    await expect(requireStepUp(ctx, demand)).rejects.toThrow();
  });

  it("comes back when what it was for did not happen", async () => {
    const { token, secret } = await enrolled();
    const input = { ...demand, proof: codeAt(secret, stepMs) };
    const proved = await proveStepUp({ ctx: await as(token, stepMs), keys, input });
    const ctx = await as(proved.token, stepMs);
    const failing = database.db.withTransaction(async (tx) => {
      await requireStepUp(ctx, demand, tx);
      throw new Error("the rest failed");
    });
    await expect(failing).rejects.toThrow("the rest failed");
    await requireStepUp(ctx, demand);
  });

  it("needs a code that was not used, or the password of someone without a second factor", async () => {
    const { token, secret } = await enrolled();
    const prove = (ctx: Ctx, proof: string) => proveStepUp({ ctx, keys, input: { ...demand, proof } });
    const ctx = await as(token, 1);
    await expect(prove(ctx, codeAt(secret, 0))).rejects.toMatchObject(refused);
    await expect(prove(ctx, password)).rejects.toMatchObject(refused);
    const plain = await as((await enter(await person("observer"), 0)).token, 1);
    await expect(prove(plain, "not the right password")).rejects.toMatchObject(refused);
    await prove(plain, password);
    await requireStepUp(plain, demand);
  });

  it("gives the session another token; the old one reads for ten seconds and changes nothing", async () => {
    const { token, secret } = await enrolled();
    const input = { ...demand, proof: codeAt(secret, stepMs) };
    const proved = await proveStepUp({ ctx: await as(token, stepMs), keys, input });
    expect(await alive(proved.token, stepMs)).toBe("full");
    expect(await alive(token, stepMs)).toBeNull();
    expect(await alive(token, stepMs + rotationGraceMs - 1, true)).toBe("full");
    expect(await alive(token, stepMs + rotationGraceMs, true)).toBeNull();
  });
});

describe("the other sessions of a person", () => {
  async function three() {
    const who = await person();
    const tokens = [];
    for (let count = 0; count < 3; count += 1) tokens.push((await enter(who, count, false)).token);
    return { who, tokens };
  }

  it("end when the password changes; this one goes on under a new token", async () => {
    const { who, tokens } = await three();
    const ctx = await as(tokens[0] ?? "", 5);
    const input = { current: password, next: "quiet lantern under bridges" };
    const changed = await changeOwnPassword({ ctx, input });
    expect(changed.ended).toBe(2);
    for (const token of tokens) expect(await alive(token, 6)).toBeNull();
    expect(await alive(changed.token, 6)).toBe("full");
    await expect(enter(who, 7, false)).rejects.toMatchObject(refused);
  });

  it("stay when the old password is wrong or the new one is weak", async () => {
    const { tokens } = await three();
    const ctx = await as(tokens[0] ?? "", 5);
    const change = (current: string, fresh: string) => changeOwnPassword({ ctx, input: { current, next: fresh } });
    await expect(change("not the right password", "quiet lantern under bridges")).rejects.toMatchObject(refused);
    await expect(change(password, "passwordpassword")).rejects.toMatchObject({ code: "validation.unprocessable" });
    for (const token of tokens) expect(await alive(token, 6)).toBe("full");
  });

  it("end when a second factor is set up, replaced or taken away", async () => {
    const { tokens } = await three();
    const ctx = await as(tokens[0] ?? "", 5);
    const { secret } = await beginEnrolment({ ctx, keys });
    const { token } = await confirmEnrolment({ ctx, keys, input: { code: codeAt(secret, 5), userAgent: null } });
    for (const old of tokens) expect(await alive(old, 6)).toBeNull();
    const own = await as(token, 6);
    await expect(beginEnrolment({ ctx: own, keys })).rejects.toMatchObject({ details: { reason: "step_up" } });
    await expect(replaceOwnRecoveryCodes({ ctx: own })).rejects.toMatchObject({ details: { reason: "step_up" } });
    const remove = (required: boolean, when: Ctx) =>
      removeOwnSecondFactor({ ctx: when, input: { secondFactorRequired: required } });
    await expect(remove(true, own)).rejects.toMatchObject({ code: "state.conflict" });
    await expect(remove(false, own)).rejects.toMatchObject({ details: { reason: "step_up" } });
  });

  it("end when an admin takes the lost factor away, and nobody does that for themselves", async () => {
    const { who, token } = await enrolled();
    const reset = (ctx: Ctx) => resetSecondFactor({ ctx, input: { userId: who.userId } });
    const self = { kind: "person", id: who.userId, name: "", role: "admin", sessionId: newId() } as const;
    await expect(reset(at(1, self))).rejects.toMatchObject({ code: "auth.forbidden" });
    await reset(at(1));
    expect(await alive(token, 2)).toBeNull();
    expect(await enter(who, 3)).toMatchObject({ stage: "enrolment" });
  });

  it("are no more than five: the oldest ends", async () => {
    const who = await person();
    const tokens = [];
    for (let count = 0; count < sessionsPerPerson + 2; count += 1) tokens.push((await enter(who, count, false)).token);
    const stages = await Promise.all(tokens.map((token) => alive(token, 60)));
    expect(stages).toEqual([null, null, "full", "full", "full", "full", "full"]);
  });

  it("are no more than five, also when they open at the same moment", async () => {
    const who = await person();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 4 }, () => enter(who, round, false)));
    }
    const { rows } = await database.db.query<{ n: number }>(
      "SELECT count(*) AS n FROM sessions WHERE user_id = $1 AND revoked_at IS NULL",
      [who.userId],
    );
    expect(rows[0]?.n).toBe(sessionsPerPerson);
  });
});

describe("the record", () => {
  it("everything that began or ended in these tests has its record", async () => {
    const audit = await createTestAudit(database);
    const { findings } = await audit.verify();
    await audit.close();
    expect(findings.filter((finding) => finding.class.includes("effect"))).toEqual([]);
  });
});
