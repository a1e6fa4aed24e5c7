import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { haltSource } from "#lib/sync/halt-source.ts";
import { resumeSource } from "#lib/sync/resume-source.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

const as = (role: Role): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Test", role, sessionId: newId() },
  requestId: newId(),
  now: new Date(),
  db: database.db,
});
const audited = async (action: string): Promise<number> =>
  (await database.db.query("SELECT FROM audit_logs WHERE action = $1", [action])).rowCount;

describe("halting the source", () => {
  it("needs source:operate", async () => {
    await expect(haltSource({ ctx: as("moderator"), input: { reason: "" } })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    await expect(resumeSource({ ctx: as("observer"), input: { reason: "all fine" } })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    expect(await audited("source.sync.halted")).toBe(0);
  });

  it("takes one call, no reason, and is recorded once however often it is called", async () => {
    await haltSource({ ctx: as("operator"), input: { reason: "" } });
    await haltSource({ ctx: as("operator"), input: { reason: "" } });
    expect(await audited("source.sync.halted")).toBe(1);
  });

  it("is undone once, by someone who says why", async () => {
    await haltSource({ ctx: as("operator"), input: { reason: "maintenance" } });
    await resumeSource({ ctx: as("operator"), input: { reason: "maintenance is over" } });
    await expect(resumeSource({ ctx: as("operator"), input: { reason: "again" } })).rejects.toMatchObject({
      code: "state.conflict",
    });
    expect(await audited("source.sync.resumed")).toBe(1);
  });
});
