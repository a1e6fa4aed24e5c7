import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeSession } from "#lib/access/close-session.ts";
import type { Ctx } from "#lib/access/context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { longestBlockMs, windowMs } from "#lib/access/internal/sign-in-attempts.ts";
import { loadSession } from "#lib/access/load-session.ts";
import { actorOf, sessionAbsoluteMs, sessionIdleMs, sessionTouchMs } from "#lib/access/sessions.ts";
import { signIn, type SignInInput } from "#lib/access/sign-in.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { errorBody } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const keys = createKeyRing(Buffer.alloc(32, 7));
const start = new Date("2026-11-20T09:00:00Z");
const password = "a long enough password";

let database: TestDatabase;
let ctx: Ctx;
let nextAddress = 1;

beforeAll(async () => {
  database = await createTestDatabase(20);
  ctx = { actor: { kind: "command-line", id: "test" }, requestId: newId(), now: start, db: database.db };
});
afterAll(() => database.drop());

/** A person with an address of their own, so that tests do not share counters. */
async function person(): Promise<SignInInput & { userId: string }> {
  const email = `${newId()}@example.test`;
  const { userId } = await createUser({ ctx, input: { email, name: "Robin Example", role: "moderator", password } });
  return { userId, email, password, userAgent: "test", address: ownAddress(), secondFactorRequired: false };
}

function ownAddress(): string {
  nextAddress += 1;
  return `192.0.2.${nextAddress}`;
}

function at(ms: number): Ctx {
  return { ...ctx, now: new Date(start.getTime() + ms), requestId: newId() };
}

async function refusalOf(input: SignInInput, when: Ctx = ctx): Promise<unknown> {
  try {
    await signIn({ ctx: when, keys, input });
    return "opened";
  } catch (error) {
    return errorBody(error, "one id");
  }
}

async function causeOf(requestId: string): Promise<unknown> {
  const found = await database.db.query<{ facts: unknown; objectId: string }>(
    `SELECT facts, object_id AS "objectId" FROM audit_logs WHERE request_id = $1 AND action = 'access.sign_in.refused'`,
    [requestId],
  );
  return found.rows;
}

const refused = { error_code: "auth.invalid_credentials", request_id: "one id", message: expect.any(String) };

describe("signing in", () => {
  it("opens a session with the right password and records it", async () => {
    const robin = await person();
    const opened = await signIn({ ctx, keys, input: { ...robin, email: ` ${robin.email.toUpperCase()} ` } });
    const session = await loadSession({ ctx, input: { token: opened.token, activity: true } });
    expect(session && actorOf(session)).toEqual({
      kind: "person",
      id: robin.userId,
      name: "Robin Example",
      role: "moderator",
      sessionId: opened.sessionId,
    });
    const { rows } = await database.db.query<{ action: string; actor_id: string }>(
      "SELECT action, actor_id FROM audit_logs WHERE object_id = $1",
      [opened.sessionId],
    );
    expect(rows).toEqual([{ action: "access.session.opened", actor_id: robin.userId }]);
  });

  it("keeps only the hash of the token", async () => {
    const opened = await signIn({ ctx, keys, input: await person() });
    expect(opened.token).toMatch(/^[\w-]{43}$/);
    const { rows } = await database.db.query<{ row: string }>("SELECT sessions::text AS row FROM sessions");
    expect(rows.some(({ row }) => row.includes(opened.token))).toBe(false);
  });

  it("answers the same to a wrong password, an unknown user, a disabled one and nonsense", async () => {
    const robin = await person();
    const disabled = await person();
    await database.db.query("UPDATE admin_users SET disabled_at = $2 WHERE user_id = $1", [disabled.userId, start]);
    const inputs: SignInInput[] = [
      { ...robin, password: "not the right password" },
      { ...robin, email: "nobody@example.test", address: ownAddress() },
      disabled,
      { ...robin, email: "\u0000' OR 1=1 -- \ud800", address: ownAddress() },
      { ...robin, password: "x".repeat(5_000) },
      { ...robin, password: "" },
    ];
    const answers = [];
    for (const input of inputs) answers.push(await refusalOf(input));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toEqual(refused);
  });

  it("records the cause of a refusal, and neither address nor password", async () => {
    const robin = await person();
    const when = at(1);
    await refusalOf({ ...robin, password: "not the right password" }, when);
    expect(await causeOf(when.requestId)).toEqual([{ objectId: robin.userId, facts: { cause: "wrong_password" } }]);
    const other = at(2);
    await refusalOf({ ...robin, email: "nobody-here@example.test" }, other);
    expect(await causeOf(other.requestId)).toEqual([{ objectId: "unknown", facts: { cause: "unknown_user" } }]);
    const { rows } = await database.db.query("SELECT 1 FROM sign_in_attempts WHERE bucket LIKE '%example%'");
    expect(rows).toEqual([]);
  });
});

describe("after five failures", () => {
  it("even the right password waits, fifteen minutes, with the same answer", async () => {
    const robin = await person();
    const wrong = { ...robin, password: "not the right password" };
    for (let count = 0; count < 5; count += 1) expect(await refusalOf(wrong)).toEqual(refused);
    const soon = at(windowMs - 1);
    expect(await refusalOf(robin, soon)).toEqual(refused);
    expect(await causeOf(soon.requestId)).toEqual([
      { objectId: "unknown", facts: { cause: "account_blocked", total: 1 } },
    ]);
    expect(await refusalOf(robin, at(windowMs))).toBe("opened");
  });

  it("each further block is twice as long, up to an hour", async () => {
    const robin = await person();
    let now = 0;
    const blocks: number[] = [];
    for (let block = 0; block < 4; block += 1) {
      for (let count = 0; count < 5; count += 1) {
        await refusalOf({ ...robin, password: "not it", address: ownAddress() }, at(now));
      }
      const { rows } = await database.db.query<{ ms: number }>(
        `SELECT extract(epoch FROM blocked_until - $1)::int * 1000 AS ms FROM sign_in_attempts
         WHERE blocked_until > $1 ORDER BY blocked_until DESC LIMIT 1`,
        [at(now).now],
      );
      const ms = rows[0]?.ms ?? 0;
      blocks.push(ms / minuteMs);
      now += ms;
    }
    expect(blocks).toEqual([15, 30, 60, 60]);
    expect(longestBlockMs).toBe(60 * minuteMs);
  });

  it("fewer failures are forgotten after a quarter of an hour, and at once by a success", async () => {
    const robin = await person();
    const wrong = { ...robin, password: "not the right password" };
    for (let count = 0; count < 4; count += 1) await refusalOf(wrong);
    expect(await refusalOf(robin)).toBe("opened");
    for (let count = 0; count < 4; count += 1) await refusalOf(wrong);
    for (let count = 0; count < 4; count += 1) await refusalOf(wrong, at(windowMs));
    expect(await refusalOf(robin, at(windowMs))).toBe("opened");
  });

  it("an unknown account is blocked like a known one", async () => {
    const stranger = { ...(await person()), email: `${newId()}@example.test` };
    for (let count = 0; count < 5; count += 1) await refusalOf(stranger);
    const when = at(1);
    expect(await refusalOf(stranger, when)).toEqual(refused);
    expect(await causeOf(when.requestId)).toEqual([
      { objectId: "unknown", facts: { cause: "account_blocked", total: 1 } },
    ]);
  });

  it("fifty guesses at the same moment get five judged", async () => {
    const robin = await person();
    const guesses = Array.from({ length: 50 }, () => ({ ...robin, password: "not it", address: ownAddress() }));
    const answers = await Promise.all(guesses.map((guess) => refusalOf(guess)));
    expect(answers.every((answer) => JSON.stringify(answer).includes("auth.invalid_credentials"))).toBe(true);
    const { rows } = await database.db.query<{ n: number }>(
      `SELECT count(*) AS n FROM audit_logs
       WHERE action = 'access.sign_in.refused' AND object_id = $1 AND facts ->> 'cause' = 'wrong_password'`,
      [robin.userId],
    );
    expect(rows).toEqual([{ n: 5 }]);
  });
});

describe("an address with many failures", () => {
  it("is blocked for every account, and then blocks no further account", async () => {
    const robin = await person();
    const address = ownAddress();
    for (let count = 0; count < 20; count += 1) {
      await refusalOf({ ...robin, email: `${newId()}@example.test`, address });
    }
    const when = at(1);
    for (let count = 0; count < 6; count += 1) expect(await refusalOf({ ...robin, address }, when)).toEqual(refused);
    // The 1st, the 2nd and the 4th: a flood is on record with its size, and cannot fill the record.
    expect(await causeOf(when.requestId)).toEqual(
      [1, 2, 4].map((total) => ({ objectId: "unknown", facts: { cause: "address_blocked", total } })),
    );
    expect(await refusalOf(robin)).toBe("opened");
  });
});

describe("a session", () => {
  async function opened() {
    const robin = await person();
    const session = await signIn({ ctx, keys, input: robin });
    const alive = async (ms: number, activity = true) =>
      (await loadSession({ ctx: at(ms), input: { token: session.token, activity } })) !== null;
    return { robin, session, alive };
  }

  it("ends when nobody used it for half an hour", async () => {
    const { alive } = await opened();
    expect(await alive(sessionIdleMs - 1, false)).toBe(true);
    expect(await alive(sessionIdleMs)).toBe(false);
  });

  it("is kept alive by use and not by a page that polls", async () => {
    const { alive } = await opened();
    expect(await alive(20 * minuteMs)).toBe(true);
    expect(await alive(40 * minuteMs, false)).toBe(true);
    expect(await alive(49 * minuteMs, false)).toBe(true);
    expect(await alive(50 * minuteMs)).toBe(false);
  });

  it("ends after twelve hours whatever happens", async () => {
    const { alive } = await opened();
    for (let ms = 0; ms < sessionAbsoluteMs; ms += 20 * minuteMs) expect(await alive(ms)).toBe(true);
    expect(await alive(sessionAbsoluteMs)).toBe(false);
  });

  it("is written back once a minute at most", async () => {
    const { alive, session } = await opened();
    const lastSeen = async () =>
      (
        await database.db.query<{ at: Date }>("SELECT last_seen_at AS at FROM sessions WHERE session_id = $1", [
          session.sessionId,
        ])
      ).rows[0]?.at.getTime();
    await alive(sessionTouchMs - 1);
    expect(await lastSeen()).toBe(start.getTime());
    await alive(sessionTouchMs);
    expect(await lastSeen()).toBe(start.getTime() + sessionTouchMs);
  });

  it("ends at the next request after its owner was disabled or changed", async () => {
    const first = await opened();
    await database.db.query("UPDATE admin_users SET auth_version = auth_version + 1 WHERE user_id = $1", [
      first.robin.userId,
    ]);
    expect(await first.alive(1)).toBe(false);
    const second = await opened();
    await database.db.query("UPDATE admin_users SET disabled_at = $2 WHERE user_id = $1", [second.robin.userId, start]);
    expect(await second.alive(1)).toBe(false);
  });

  it("ends when it is closed, once, with a record", async () => {
    const { robin, session, alive } = await opened();
    const actor = {
      kind: "person",
      id: robin.userId,
      name: "Robin Example",
      role: "moderator",
      sessionId: session.sessionId,
    } as const;
    const close = () => closeSession({ ctx: { ...ctx, actor }, input: { sessionId: session.sessionId } });
    expect(await close()).toEqual({ closed: true });
    expect(await close()).toEqual({ closed: false });
    expect(await alive(1)).toBe(false);
    const { rows } = await database.db.query(
      "SELECT facts FROM audit_logs WHERE action = 'access.session.closed' AND object_id = $1",
      [session.sessionId],
    );
    expect(rows).toEqual([{ facts: { own: true } }]);
  });

  it("of somebody else is closed only with access:manage", async () => {
    const { session, alive } = await opened();
    const actor = { kind: "person", id: newId(), name: "Robin", role: "operator", sessionId: newId() } as const;
    const close = closeSession({ ctx: { ...ctx, actor }, input: { sessionId: session.sessionId } });
    await expect(close).rejects.toMatchObject({ code: "auth.forbidden" });
    expect(await alive(1)).toBe(true);
  });
});

describe("creating a user", () => {
  const input = { email: "sam@example.test", name: "Sam Example", role: "observer", password } as const;

  it("refuses a taken e-mail address, whatever its case, and leaves no record of it", async () => {
    await createUser({ ctx, input });
    const again = at(5);
    await expect(createUser({ ctx: again, input: { ...input, email: "SAM@example.test" } })).rejects.toMatchObject({
      code: "state.conflict",
    });
    const { rows } = await database.db.query("SELECT 1 FROM audit_logs WHERE request_id = $1", [again.requestId]);
    expect(rows).toEqual([]);
  });

  it("needs access:manage", async () => {
    const actor = { kind: "person", id: newId(), name: "Op", role: "operator", sessionId: newId() } as const;
    await expect(createUser({ ctx: { ...ctx, actor }, input })).rejects.toMatchObject({ code: "auth.forbidden" });
  });

  it.each([
    { email: "not an address" },
    { name: "" },
    { name: "Sam\u0000" },
    { name: "\ud800" },
    { password: "too short" },
  ])("refuses %j", async (wrong) => {
    const attempt = createUser({ ctx, input: { ...input, email: `${newId()}@example.test`, ...wrong } });
    await expect(attempt).rejects.toMatchObject({ code: "validation.invalid" });
  });
});
