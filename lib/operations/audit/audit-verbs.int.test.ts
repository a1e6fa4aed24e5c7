import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { permissionsOf, roles } from "#lib/access/permissions.ts";
import { createTestAudit, type TestAudit } from "#workers/demo/test-audit.ts";
import { exportAudit } from "#lib/operations/audit/export-audit.ts";
import { readAuditState } from "#lib/operations/audit/read-audit-state.ts";
import { requestVerification } from "#lib/operations/audit/request-verification.ts";
import { auditPageSize, searchAudit } from "#lib/operations/audit/search-audit.ts";
import { sleep, systemClock } from "#lib/platform/clock.ts";
import { readAuditSettings } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";
import { startVerifyLoop } from "#workers/loops/verify-loop.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let audit: TestAudit;

beforeEach(async () => {
  database = await createTestDatabase();
  audit = await createTestAudit(database);
  return async () => {
    await audit.close();
    await database.drop();
  };
});

const observer: Actor = { kind: "person", id: newId(), name: "Olaf", role: "observer", sessionId: newId() };
const moderator: Actor = { ...observer, role: "moderator" };
const operator: Actor = { kind: "command-line", id: "operator" };
const context = (actor: Actor = observer): Ctx => ({ actor, requestId: newId(), now: new Date(), db: database.db });

async function text(content: AsyncGenerator<string>): Promise<string> {
  let all = "";
  for await (const piece of content) all += piece;
  return all;
}

describe("searching", () => {
  it("walks every event once, page by page, and back again", async () => {
    await audit.write(2 * auditPageSize + 5);
    const seen: number[] = [];
    let page = await searchAudit({ ctx: context(), input: {} });
    expect(page.newerCursor).toBeNull();
    for (;;) {
      seen.push(...page.rows.map((row) => row.seq));
      if (page.olderCursor === null) break;
      page = await searchAudit({ ctx: context(), input: { cursor: page.olderCursor } });
    }
    expect(seen).toEqual(Array.from({ length: 105 }, (_, index) => 105 - index));
    const back: number[] = [];
    while (page.newerCursor !== null) {
      page = await searchAudit({ ctx: context(), input: { cursor: page.newerCursor } });
      back.unshift(...page.rows.map((row) => row.seq));
    }
    expect(back).toEqual(seen.slice(0, 100));
  });

  it("narrows by each part, and by time with the end left out", async () => {
    await audit.write(3);
    const { rows } = await searchAudit({ ctx: context(), input: {} });
    const middle = rows[1];
    expect(middle).toMatchObject({ chainSeq: null, facts: { number: 1 }, actorName: null });
    const requestId = middle?.requestId ?? "";
    const found = async (input: Parameters<typeof searchAudit>[0]["input"]) =>
      (await searchAudit({ ctx: context(), input })).rows.length;
    expect(await found({ request: requestId })).toBe(1);
    expect(await found({ actor: "someone", action: "source.sync.halted", object: "marketplace" })).toBe(3);
    expect(await found({ actor: "someone-else" })).toBe(0);
    expect(await found({ from: middle?.at ?? "" })).toBe(2);
    expect(await found({ to: middle?.at ?? "" })).toBe(1);
    await audit.seal();
    expect((await searchAudit({ ctx: context(), input: {} })).rows.map((row) => row.chainSeq)).toEqual([3, 2, 1]);
  });

  it("refuses what is no filter and no cursor of its own", async () => {
    await expect(searchAudit({ ctx: context(), input: { cursor: "nonsense" } })).rejects.toMatchObject({
      code: "validation.invalid",
    });
    // safe because the point is that the verb does not trust the type.
    const wrong = { action: "x; DROP TABLE audit_logs" } as never;
    await expect(searchAudit({ ctx: context(), input: wrong })).rejects.toThrow();
  });

  it.each(roles)("is open to %s exactly when the role may read the audit log", async (role) => {
    const ctx = context({ ...observer, role });
    const allowed = permissionsOf(role).includes("audit:read");
    for (const attempt of [searchAudit({ ctx, input: {} }), readAuditState({ ctx })])
      await (allowed
        ? expect(attempt).resolves.toBeDefined()
        : expect(attempt).rejects.toMatchObject({ code: "auth.forbidden" }));
  });
});

describe("exporting", () => {
  it("records itself first, with the count and a digest of the filter, and contains what was there before", async () => {
    await audit.write(3);
    const file = await exportAudit({ ctx: context(operator), input: { format: "csv", filter: {} } });
    const lines = (await text(file.content)).trimEnd().split("\r\n");
    expect(file).toMatchObject({ rows: 3, contentType: "text/csv; charset=utf-8" });
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`"source.sync.halted"`);
    const { rows } = await searchAudit({ ctx: context(), input: { action: "audit.export.made" } });
    expect(rows[0]).toMatchObject({ actorId: "operator", facts: { rows: 3, format: "csv" } });
  });

  it("gives a program one JSON object a line", async () => {
    await audit.write(2);
    const file = await exportAudit({
      ctx: context(operator),
      input: { format: "jsonl", filter: { actor: "someone" } },
    });
    const objects = (await text(file.content))
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(objects).toMatchObject([{ seq: 2, facts: { number: 1 } }, { seq: 1 }]);
  });

  it("is forbidden without the permission, and without a fresh proof; neither leaves a record", async () => {
    const input = { format: "csv", filter: {} } as const;
    await expect(exportAudit({ ctx: context(moderator), input })).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(exportAudit({ ctx: context(observer), input })).rejects.toMatchObject({
      code: "auth.forbidden",
      details: { reason: "step_up" },
    });
    expect((await searchAudit({ ctx: context(), input: {} })).rows).toEqual([]);
  });
});

describe("verifying on request", () => {
  const settings = () =>
    readAuditSettings({
      CIS_AUDIT_LOG_NAME: "audit.example/test",
      CIS_AUDIT_SIGNING_KEY: Buffer.alloc(32, 42).toString("base64"),
      CIS_AUDIT_CHECKPOINT_DIR: audit.directory,
    });

  async function runLoopUntilDone(): Promise<void> {
    const stop = new AbortController();
    const deps = { db: database.db, databaseUrl: database.url, clock: systemClock, log: silentLog, holder: newId() };
    const loop = startVerifyLoop({ ...deps, settings: settings() }, stop.signal);
    for (let waited = 0; waited < 200; waited += 1) {
      const { verifications } = await readAuditState({ ctx: context() });
      if (verifications.length > 0 && verifications.every((row) => row.state === "finished")) break;
      await sleep(50);
    }
    stop.abort();
    await loop.stopped;
  }

  it("is done by the worker, one at a time, and both are on record", async () => {
    await audit.write(12);
    await audit.seal();
    await requestVerification({ ctx: context() });
    await expect(requestVerification({ ctx: context() })).rejects.toMatchObject({ code: "state.conflict" });
    await runLoopUntilDone();
    const { verifications, sealed, checkpoints } = await readAuditState({ ctx: context() });
    expect(verifications).toMatchObject([
      { verdict: "ok", cause: "person", fromSeq: 1, toSeq: 12, events: 12, note: null },
    ]);
    expect({ sealed, checkpoints: checkpoints.length }).toEqual({ sealed: 12, checkpoints: 1 });
    const { rows } = await searchAudit({ ctx: context(), input: {} });
    expect(rows.slice(0, 2).map((row) => row.action)).toEqual([
      "audit.verification.finished",
      "audit.verification.requested",
    ]);
    await audit.seal();
    expect((await audit.verify()).findings).toEqual([]);
  });

  it("takes up one that a worker left behind, and names what was tampered with", async () => {
    await audit.write(12);
    await audit.seal();
    await requestVerification({ ctx: context() });
    await database.db.query("UPDATE audit_verifications SET state = 'running'");
    await audit.tamper("UPDATE audit_logs SET actor_id = 'somebody-else' WHERE seq = 7");
    await runLoopUntilDone();
    const { verifications } = await readAuditState({ ctx: context() });
    expect(verifications[0]).toMatchObject({ verdict: "tampered", findings: [{ class: "bad_hash", chainSeq: 7 }] });
  });

  it("is done unasked as well, when none was for ten minutes", async () => {
    await runLoopUntilDone();
    const { verifications } = await readAuditState({ ctx: context() });
    expect(verifications).toMatchObject([{ verdict: "ok", cause: "schedule", requestedBy: "scheduler", events: 0 }]);
  });

  it("is forbidden without the permission", async () => {
    await expect(requestVerification({ ctx: context(moderator) })).rejects.toMatchObject({ code: "auth.forbidden" });
  });
});
