import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { claimAlert, claimMs } from "#lib/alerts/claim-alert.ts";
import { dismissAlert } from "#lib/alerts/dismiss-alert.ts";
import { openAlerts } from "#lib/alerts/open-alerts.ts";
import { readAlert } from "#lib/alerts/read-alert.ts";
import { releaseAlert } from "#lib/alerts/release-alert.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let alertId: string;
const ana = newId();
const ben = newId();
const start = new Date("2026-11-20T14:00:00Z");

const as = (id: string, role: Role = "moderator", now: Date = start): Ctx => ({
  actor: { kind: "person", id, name: id === ana ? "Ana" : "Ben", role, sessionId: newId() },
  requestId: newId(),
  now,
  db: database.db,
});
const read = async () => (await readAlert({ ctx: as(ana), input: { alertId } })).alert;
const audited = async () =>
  (
    await database.db.query<{ action: string; actor_id: string; facts: Record<string, unknown> }>(
      "SELECT action, actor_id, facts FROM audit_logs WHERE object_id = $1 AND actor_kind = 'person' ORDER BY seq",
      [alertId],
    )
  ).rows;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.query(
    `INSERT INTO admin_users (user_id, email, name, role, password_hash, created_at)
     VALUES ($1, 'ana@example.test', 'Ana', 'moderator', '-', $3), ($2, 'ben@example.test', 'Ben', 'moderator', '-', $3)`,
    [ana, ben, start],
  );
  return () => database.drop();
});

beforeEach(async () => {
  const subjectUserId = newId();
  const rest = { pairKey: null, headline: "Why", signalCount: 1, actionId: null, slaHours: 8 };
  const times = { lastSignalAt: start, lastEventRecordedAt: start };
  await database.db.withTransaction((tx) =>
    openAlerts(tx, { ...as(ana), actor: { kind: "system", id: "pipeline" } }, [
      { ...rest, ...times, subjectUserId, tier: "high", scoreCenti: 6_500, kinds: ["CONTACT_PHONE"] },
    ]),
  );
  const { rows } = await database.db.query<{ id: string }>(
    "SELECT alert_id AS id FROM alerts WHERE subject_user_id = $1",
    [subjectUserId],
  );
  alertId = rows[0]?.id ?? "";
});

describe("claiming", () => {
  it("needs alerts:triage and leaves no trace when refused", async () => {
    await expect(claimAlert({ ctx: as(ana, "observer"), input: { alertId } })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
    expect((await read()).claim).toBeNull();
    expect(await audited()).toEqual([]);
  });

  it("holds for ten minutes and is recorded in the same transaction", async () => {
    const claimed = await claimAlert({ ctx: as(ana), input: { alertId } });
    expect(Date.parse(claimed.until)).toBe(start.getTime() + claimMs);
    expect((await read()).claim).toMatchObject({ name: "Ana", mine: true });
    expect(await audited()).toMatchObject([
      { action: "alerts.alert.claimed", actor_id: ana, facts: { renewed: false } },
    ]);
  });

  it("of two people at once exactly one gets it, and the other is told who and when", async () => {
    const both = await Promise.allSettled([
      claimAlert({ ctx: as(ana), input: { alertId } }),
      claimAlert({ ctx: as(ben), input: { alertId } }),
    ]);
    expect(both.map((each) => each.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((each) => each.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "state.conflict", details: { by: expect.stringMatching(/Ana|Ben/) } });
    expect(await audited()).toHaveLength(1);
  });

  it("passes to a colleague when it has run out", async () => {
    await claimAlert({ ctx: as(ana), input: { alertId } });
    const later = new Date(start.getTime() + claimMs + 1);
    await claimAlert({ ctx: as(ben, "moderator", later), input: { alertId } });
    expect((await audited()).at(-1)).toMatchObject({ actor_id: ben, facts: { taken_over_from: null } });
  });

  it("can be taken over only from the person who still holds it, and the record names them", async () => {
    await claimAlert({ ctx: as(ana), input: { alertId } });
    await expect(claimAlert({ ctx: as(ben), input: { alertId, takeOverFrom: newId() } })).rejects.toMatchObject({
      code: "state.conflict",
    });
    await claimAlert({ ctx: as(ben), input: { alertId, takeOverFrom: ana } });
    expect((await audited()).at(-1)).toMatchObject({ actor_id: ben, facts: { taken_over_from: ana } });
  });

  it("an alert that does not exist is not found", async () => {
    await expect(claimAlert({ ctx: as(ana), input: { alertId: newId() } })).rejects.toMatchObject({
      code: "resource.not_found",
    });
  });
});

describe("releasing", () => {
  it("needs alerts:triage", async () => {
    await expect(releaseAlert({ ctx: as(ana, "reviewer"), input: { alertId } })).rejects.toMatchObject({
      code: "auth.forbidden",
    });
  });

  it("gives up one's own claim, and nobody else's", async () => {
    await claimAlert({ ctx: as(ana), input: { alertId } });
    await expect(releaseAlert({ ctx: as(ben), input: { alertId } })).rejects.toMatchObject({
      code: "state.conflict",
      details: { by: "Ana" },
    });
    await releaseAlert({ ctx: as(ana), input: { alertId } });
    expect((await read()).claim).toBeNull();
    expect((await audited()).map((row) => row.action)).toEqual(["alerts.alert.claimed", "alerts.alert.released"]);
  });
});

describe("dismissing", () => {
  it("needs alerts:triage", async () => {
    const input = { alertId, version: 1, reason: "false_positive" } as const;
    await expect(dismissAlert({ ctx: as(ana, "operator"), input })).rejects.toMatchObject({ code: "auth.forbidden" });
    expect((await read()).status).toBe("open");
  });

  it("closes the alert with who, when and why, and records the version that was on the screen", async () => {
    await dismissAlert({ ctx: as(ana), input: { alertId, version: 1, reason: "legitimate_exchange" } });
    expect(await read()).toMatchObject({ status: "dismissed", closed: { name: "Ana", reason: "legitimate_exchange" } });
    expect(await audited()).toMatchObject([
      { action: "alerts.alert.dismissed", facts: { reason: "legitimate_exchange", seen_version: 1, tier: "high" } },
    ]);
  });

  it("is refused when the alert gained evidence after it was opened", async () => {
    await database.db.query("UPDATE alerts SET version = version + 1 WHERE alert_id = $1", [alertId]);
    await expect(
      dismissAlert({ ctx: as(ana), input: { alertId, version: 1, reason: "false_positive" } }),
    ).rejects.toMatchObject({ code: "state.conflict" });
    expect((await read()).status).toBe("open");
    expect(await audited()).toEqual([]);
  });

  it("is refused while a colleague holds it, and after a colleague dismissed it, naming them", async () => {
    const { version } = await claimAlert({ ctx: as(ben), input: { alertId } });
    await expect(
      dismissAlert({ ctx: as(ana), input: { alertId, version, reason: "duplicate" } }),
    ).rejects.toMatchObject({
      code: "state.conflict",
      details: { by: "Ben" },
    });
    const dismissed = await dismissAlert({ ctx: as(ben), input: { alertId, version, reason: "duplicate" } });
    await expect(
      dismissAlert({ ctx: as(ana), input: { alertId, version: dismissed.version, reason: "duplicate" } }),
    ).rejects.toMatchObject({ code: "state.conflict", details: { by: "Ben" } });
  });

  it("refuses reasons and fields it does not know", async () => {
    const invented: unknown = { alertId, version: 1, reason: "tired" };
    // safe because the point is to send what the types forbid.
    const input = invented as Parameters<typeof dismissAlert>[0]["input"];
    await expect(dismissAlert({ ctx: as(ana), input })).rejects.toThrow();
  });
});
