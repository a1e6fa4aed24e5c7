import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import { dayMs, fixedClock } from "#lib/platform/clock.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import type { SourceSettings } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { settleOutbox } from "#lib/notifications/settle-outbox.ts";
import { readSource } from "#lib/operations/read-source.ts";
import { readSourceOperations } from "#lib/operations/read-source-operations.ts";
import { checkSource } from "#lib/source/check-source.ts";
import { loadCredentialAge } from "#lib/source/credentials.ts";
import { prepareActivation } from "#lib/sync/prepare-activation.ts";
import { takeUpCredentials } from "#lib/sync/take-up-credentials.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";
import { createTestMarketplace, type TestMarketplace } from "#workers/demo/test-marketplace.ts";

const ring = createKeyRing(randomBytes(32));
let database: TestDatabase;
let marketplace: TestMarketplace;
let logged: string[];

/** Keeps everything it is given, errors and all: more than any real log line would show. */
const log = Object.fromEntries(
  ["debug", "info", "warn", "error"].map((level) => [
    level,
    (text: string, fields: object = {}) => void logged.push(text, inspect(fields, { depth: 12, showHidden: true })),
  ]),
  // safe because the four levels are exactly the log's functions.
) as unknown as Parameters<typeof takeUpCredentials>[0]["log"];

beforeEach(async () => {
  logged = [];
  database = await createTestDatabase();
  marketplace = await createTestMarketplace();
  return async () => {
    await marketplace.drop();
    await database.drop();
  };
});

const use = (change: Partial<SourceSettings> = {}, now = new Date()) =>
  takeUpCredentials(
    { db: database.db, ring, clock: fixedClock(now), log, runtime: "test" },
    { ...marketplace.source, ...change },
    5_000,
  );

async function told(): Promise<string[]> {
  const { rows } = await database.db.query<{ code: string }>("SELECT code FROM notification_outbox ORDER BY seq");
  return rows.map((row) => row.code);
}

async function setPassword(password: string): Promise<void> {
  await marketplace.admin.query(`ALTER USER '${marketplace.source.SOURCE_DB_USER}'@'%' IDENTIFIED BY '${password}'`);
}

describe("credentials", () => {
  it("are tried out once when they are new, and taken up without another word after that", async () => {
    expect(await use()).toEqual({ tested: true });
    expect(await use()).toEqual({ tested: false });
    expect(await told()).toEqual(["SOURCE_CREDENTIALS_CHANGE_TAKEN"]);
  });

  it("that were rotated are taken up by the very next cycle, and their age starts anew", async () => {
    const start = new Date();
    await use({}, start);
    await setPassword("rotated-fictional-0142");
    const later = new Date(start.getTime() + 40 * dayMs);
    expect((await loadCredentialAge(database.db, later))?.state).toBe("due");
    expect(await use({ SOURCE_DB_PASSWORD: "rotated-fictional-0142" }, later)).toEqual({ tested: true });
    expect(await loadCredentialAge(database.db, later)).toMatchObject({ ageDays: 0, state: "fresh", testPassed: true });
  });

  it("that do not work fail the cycle as an authentication failure, and people are told", async () => {
    await expect(use({ SOURCE_DB_PASSWORD: "wrong" })).rejects.toMatchObject({
      code: "source.unavailable",
      details: { errorClass: "auth_failure" },
    });
    expect(await told()).toEqual(["SOURCE_CREDENTIALS_CHANGE_REFUSED"]);
    expect(await loadCredentialAge(database.db, new Date())).toMatchObject({
      testPassed: false,
      testClass: "auth_failure",
    });
    expect(await use()).toEqual({ tested: true });
  });

  it("older than 60 days are told once a day", async () => {
    const start = new Date();
    await use({}, start);
    const old = new Date(start.getTime() + 61 * dayMs);
    await use({}, old);
    await use({}, old);
    expect((await told()).filter((code) => code === "SOURCE_CREDENTIALS_AGE_OVERDUE")).toHaveLength(1);
    expect((await loadCredentialAge(database.db, old))?.state).toBe("overdue");
  });
});

describe("no credential", () => {
  it("reaches a log line, an error, the database or what a page is given", async () => {
    const canary = "canary-Pw-8f1c77";
    const wrong = "canary-Pw-wrong-55";
    const user = marketplace.source.SOURCE_DB_USER;
    await setPassword(canary);
    const failures = [
      await use({ SOURCE_DB_PASSWORD: wrong }).catch((error: unknown) => error),
      await use({ SOURCE_DB_PASSWORD: canary, SOURCE_DB_NAME: "nowhere" }).catch((error: unknown) => error),
    ];
    await use({ SOURCE_DB_PASSWORD: canary });
    const environment = Object.fromEntries(
      Object.entries({ ...marketplace.source, SOURCE_DB_PASSWORD: canary }).map(([name, value]) => [
        name,
        String(value),
      ]),
    );
    const input = { environment, runtime: "test", queryTimeoutMs: 5_000, log } as const;
    const checks = await checkSource(input);
    const activation = await prepareActivation({ db: database.db, ring }, input, checks);
    await database.db.withSystemTransaction((tx) => settleOutbox(tx, 100));
    const ctx: Ctx = {
      actor: { kind: "person", id: newId(), name: "Test", role: "operator", sessionId: newId() },
      ...{ requestId: newId(), now: new Date(), db: database.db },
    };
    const page = [await readSource({ ctx }), await readSourceOperations({ ctx })];
    const seen = {
      logs: logged.join("\n"),
      errors: inspect(failures, { depth: 12, showHidden: true }),
      outputs: JSON.stringify([checks, activation, page]),
      database: await everything(),
    };
    expect(checks.filter((check) => !check.pass)).toEqual([]);
    for (const [place, text] of Object.entries(seen)) {
      expect(text.length, place).toBeGreaterThan(20);
      for (const secret of [canary, wrong, user])
        expect(text.includes(secret), `${place} holds a credential`).toBe(false);
    }
  });
});

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const { rows: tables } = await database.db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const texts = [];
  for (const { name } of tables) {
    const { rows } = await database.db.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
    texts.push(...rows.map((row) => row.row));
  }
  return texts.join("\n");
}
