import { describe, expect, test } from "vitest";
import { judgeFeed, type FeedTable } from "#lib/operations/feed-trust.ts";

const now = new Date("2026-11-20T14:00:00Z");
const running = { halted: false, haltReason: null };
const table = (tableName: string, over: Partial<FeedTable> = {}): FeedTable => ({
  tableName,
  state: "ok",
  completeUntil: new Date("2026-11-20T13:58:00Z"),
  caughtUp: true,
  quarantined: 0,
  ...over,
});

describe("judging the feed", () => {
  test("it is complete only up to the table that is furthest behind", () => {
    const slow = table("messages", { completeUntil: new Date("2026-11-20T13:57:00Z") });
    const trust = judgeFeed([table("users"), slow], ["users", "messages"], running, now);
    expect(trust).toMatchObject({ verdict: "complete", dataAsOf: "2026-11-20T13:57:00.000Z", lagMs: 180_000 });
  });

  test("a table that was never read makes the time unknown, not old", () => {
    const trust = judgeFeed([table("users")], ["users", "messages"], running, now);
    expect(trust).toMatchObject({ verdict: "unread", dataAsOf: null, lagMs: null });
    expect(trust.sentence).toContain("messages");
  });

  test("a halt outranks every other state and gives its reason", () => {
    const trust = judgeFeed(
      [table("users", { state: "failed" })],
      ["users"],
      { halted: true, haltReason: "maintenance" },
      now,
    );
    expect(trust.verdict).toBe("halted");
    expect(trust.sentence).toContain("maintenance");
  });

  test("failing outranks drift, drift outranks being behind", () => {
    const late = table("users", { caughtUp: false });
    const drifted = table("messages", { state: "drift" });
    expect(judgeFeed([late, drifted], ["users", "messages"], running, now).verdict).toBe("drift");
    expect(judgeFeed([table("users", { state: "failed" }), drifted], ["users", "messages"], running, now).verdict).toBe(
      "failing",
    );
  });

  test("an old complete read is behind even when every table says it caught up", () => {
    const old = table("users", { completeUntil: new Date("2026-11-20T13:50:00Z") });
    expect(judgeFeed([old], ["users"], running, now).verdict).toBe("behind");
  });

  test("no tables at all is unread, never complete", () => {
    expect(judgeFeed([], ["users"], running, now).verdict).toBe("unread");
  });
});
