import { beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { alertSorts, type AlertListInput } from "#lib/alerts/alert-filter.ts";
import { alertPageSize, listAlerts, type AlertPage } from "#lib/alerts/list-alerts.ts";
import { openAlerts, type AlertToOpen } from "#lib/alerts/open-alerts.ts";
import { readAlertChanges, type AlertChangesInput } from "#lib/alerts/read-alert-changes.ts";
import { readAlert } from "#lib/alerts/read-alert.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
const me = newId();
const colleague = newId();
// Behind the clock of the database, which says when an alert was opened.
const now = new Date(Date.now() - 3_600_000);

const as = (role: Role): Ctx => ({
  actor: { kind: "person", id: me, name: "Ana", role, sessionId: newId() },
  requestId: newId(),
  now,
  db: database.db,
});
const list = (input: AlertListInput = {}): Promise<AlertPage> => listAlerts({ ctx: as("observer"), input });

/** 130 open alerts with only three scores and two times, so that nearly every sort value is a tie. */
async function arrange(): Promise<void> {
  await database.db.query(
    `INSERT INTO admin_users (user_id, email, name, role, password_hash, created_at)
     VALUES ($1, 'ana@example.test', 'Ana', 'moderator', '-', $3), ($2, 'ben@example.test', 'Ben', 'moderator', '-', $3)`,
    [me, colleague, now],
  );
  const numbers = Array.from({ length: 130 }, (_, index) => index + 1);
  await open(
    numbers.map((n) => ({
      subjectUserId: `u${String(n).padStart(4, "0")}`,
      tier: tierOf[n % 3] ?? "monitor",
      scoreCenti: 5_000 + (n % 3) * 1_000,
      kinds: n % 2 === 0 ? ["CONTACT_PHONE"] : ["CONTACT_PHONE", "PAYMENT_EXTERNAL"],
    })),
  );
  await database.db.query(
    `UPDATE alerts SET opened_at = $3::timestamptz - interval '1 hour' + (score_centi % 2000) * interval '1 microsecond',
            claimed_by = CASE WHEN subject_user_id <= 'u0004' THEN $1::uuid WHEN subject_user_id <= 'u0009' THEN $2::uuid END,
            claimed_until = CASE WHEN subject_user_id = 'u0004' THEN $3::timestamptz - interval '1 second'
                                 WHEN subject_user_id <= 'u0009' THEN $3::timestamptz + interval '5 minutes' END`,
    [me, colleague, now],
  );
}

const tierOf = ["critical", "high", "medium"] as const;
type Arranged = Pick<AlertToOpen, "subjectUserId" | "tier" | "scoreCenti" | "kinds">;

function open(alerts: readonly Arranged[]): Promise<void> {
  const rest = { pairKey: null, headline: "Why", signalCount: 1, actionId: null, slaHours: 1 };
  const times = { lastSignalAt: now, lastEventRecordedAt: now };
  return database.db.withTransaction((tx) =>
    openAlerts(
      tx,
      as("moderator"),
      alerts.map((alert) => ({ ...rest, ...times, ...alert })),
    ),
  );
}

beforeAll(async () => {
  database = await createTestDatabase();
  await arrange();
  return () => database.drop();
});

describe("paging through alerts", () => {
  it.each(alertSorts)(
    "sorted by %s shows every alert once, although nearly all sort values are equal",
    async (sort) => {
      const seen: string[] = [];
      const firsts: number[] = [];
      for (let cursor: string | null = ""; cursor !== null;) {
        const page: AlertPage = await list({ sort, cursor });
        seen.push(...page.rows.map((row) => row.alertId));
        firsts.push(page.first);
        cursor = page.nextCursor;
      }
      expect(firsts).toEqual([1, 51, 101]);
      expect(seen).toHaveLength(130);
      expect(new Set(seen).size).toBe(130);
    },
  );

  it.each(alertSorts)("sorted by %s leads back to the very pages it came from", async (sort) => {
    const first = await list({ sort });
    const second = await list({ sort, cursor: first.nextCursor ?? "" });
    const third = await list({ sort, cursor: second.nextCursor ?? "" });
    const secondAgain = await list({ sort, cursor: third.previousCursor ?? "" });
    const firstAgain = await list({ sort, cursor: secondAgain.previousCursor ?? "" });
    expect(secondAgain.rows).toEqual(second.rows);
    expect(firstAgain.rows).toEqual(first.rows);
    expect([secondAgain.first, firstAgain.first]).toEqual([51, 1]);
    expect(third.nextCursor).toBeNull();
    expect(firstAgain.previousCursor).toBeNull();
  });

  it("sorts what it says: scores fall, times open newest first, due times rise", async () => {
    const scores = (await list({ sort: "score" })).rows.map((row) => row.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect((await list({ sort: "newest" })).rows).toHaveLength(alertPageSize);
    const due = (await list({ sort: "sla" })).rows.map((row) => row.slaDueAt);
    expect(due).toEqual(due.toSorted());
  });
});

describe("filtering alerts", () => {
  it("counts each facet without its own filter and with all the others", async () => {
    const page = await list({ tiers: ["critical"], kinds: ["PAYMENT_EXTERNAL"] });
    expect(page.total).toBe(22);
    expect(page.rows.every((row) => row.tier === "critical" && row.kinds.includes("PAYMENT_EXTERNAL"))).toBe(true);
    expect(page.facets.tier).toEqual({ critical: 22, high: 22, medium: 21 });
    expect(page.facets.kind).toEqual({ CONTACT_PHONE: 43, PAYMENT_EXTERNAL: 22 });
    expect(page.facets.status).toEqual({ open: 130, escalated: 0, dismissed: 0, closed: 0 });
    expect(page.totalIsExact).toBe(true);
  });

  it("a claim that has run out is nobody's", async () => {
    expect((await list({ claim: "me" })).rows.map((row) => row.subjectUserId).toSorted()).toEqual([
      "u0001",
      "u0002",
      "u0003",
    ]);
    const free = await list({ claim: "none" });
    expect(free.total).toBe(122);
    expect(free.facets.claim).toEqual({ me: 3, others: 5, none: 122 });
    const [expired] = (await list({ subject: "u0004" })).rows;
    expect(expired?.claim).toBeNull();
  });

  it("finds subjects by the start of their id, taking signs that mean something to LIKE literally", async () => {
    expect((await list({ subject: "u001" })).total).toBe(10);
    expect((await list({ subject: "u0013" })).total).toBe(1);
    expect((await list({ subject: "u%" })).total).toBe(0);
    expect((await list({ subject: "_0001" })).total).toBe(0);
  });

  it("refuses a forged cursor and a filter it does not know, instead of showing another list", async () => {
    await expect(list({ cursor: "forged" })).rejects.toMatchObject({ code: "validation.invalid" });
    await expect(list({ kinds: ["'; --"] })).rejects.toThrow();
  });

  it("says when an alert does not exist", async () => {
    await expect(readAlert({ ctx: as("observer"), input: { alertId: newId() } })).rejects.toMatchObject({
      code: "resource.not_found",
    });
  });
});

describe("what changed under an open list", () => {
  it("counts only what entered after the list was read, and returns the shown rows as they are now", async () => {
    const page = await list({ tiers: ["high"] });
    const ids = page.rows.slice(0, 3).map((row) => row.alertId);
    const input: AlertChangesInput = { tiers: ["high"], ids, since: page.asOf };
    const none = await readAlertChanges({ ctx: as("observer"), input });
    expect(none.newcomers).toBe(0);
    expect(none.rows.map((row) => row.alertId).toSorted()).toEqual(ids.toSorted());

    await open([
      { subjectUserId: "late-1", tier: "high", scoreCenti: 6_000, kinds: ["CONTACT_PHONE"] },
      { subjectUserId: "late-2", tier: "medium", scoreCenti: 6_000, kinds: ["CONTACT_PHONE"] },
    ]);
    const some = await readAlertChanges({ ctx: as("observer"), input });
    expect(some.newcomers).toBe(1);
  });
});
