import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reserveRequest, type Reservation } from "#lib/access/reserve-request.ts";
import { createSharedRateLimiter } from "#lib/access/shared-rate-limiter.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import { canonicalJson } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const start = new Date("2026-11-20T09:00:00Z");
const at = (ms: number): Date => new Date(start.getTime() + ms);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(20);
  await database.db.withSystemTransaction((tx) => tx.query("CREATE TABLE effects (id text)"));
});
afterAll(() => database.drop());

describe("a repeated request", () => {
  const actorId = newId();
  const named = (requestKey: string, body: unknown = { a: 1 }, entry = "test.do") => ({
    actorId,
    requestKey,
    entry,
    bodyDigest: canonicalJson(body),
  });
  const reserve = (key: ReturnType<typeof named>, ms = 0) => reserveRequest(database.db, key, at(ms));

  function ours(reservation: Reservation): Extract<Reservation, { kind: "ours" }> {
    if (reservation.kind !== "ours") throw new Error("the request was not reserved");
    return reservation;
  }

  const effect = (reservation: Reservation, id: string) =>
    ours(reservation).db.withTransaction((tx) => tx.query("INSERT INTO effects (id) VALUES ($1)", [id]));
  const effects = async (id: string) => (await database.db.query("SELECT 1 FROM effects WHERE id = $1", [id])).rowCount;

  it("gets the stored answer, whatever the order of its fields", async () => {
    const id = newId();
    const first = ours(await reserve(named(id, { a: 1, b: [2] })));
    await first.answer({ done: true, n: 1 });
    expect(await reserve(named(id, { b: [2], a: 1 }))).toEqual({ kind: "answered", answer: { done: true, n: 1 } });
  });

  it("conflicts while the first one runs, with another body, and at another door", async () => {
    const id = newId();
    const first = ours(await reserve(named(id)));
    await expect(reserve(named(id))).rejects.toMatchObject({
      code: "state.conflict",
      details: { reason: "in_progress" },
    });
    await first.answer(null);
    await expect(reserve(named(id, { a: 2 }))).rejects.toMatchObject({ details: { reason: "other_body" } });
    await expect(reserve(named(id, { a: 1 }, "test.other"))).rejects.toMatchObject({
      details: { reason: "other_body" },
    });
  });

  it("belongs to its actor alone", async () => {
    const id = newId();
    ours(await reserve(named(id)));
    ours(await reserve({ ...named(id), actorId: newId() }));
  });

  it("of fifty at the same moment, one has the effect", async () => {
    const id = newId();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, async () => effect(await reserve(named(id)), id)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await effects(id)).toBe(1);
  });

  it("may be tried again after a failure that changed nothing", async () => {
    const id = newId();
    const first = ours(await reserve(named(id)));
    await expect(
      first.db.withTransaction(async (tx) => {
        await tx.query("INSERT INTO effects (id) VALUES ($1)", [id]);
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await first.release();
    await effect(await reserve(named(id)), id);
    expect(await effects(id)).toBe(1);
  });

  it("does nothing twice when the process died between the effect and its answer", async () => {
    const id = newId();
    await effect(await reserve(named(id)), id);
    await expect(reserve(named(id), 60 * minuteMs)).rejects.toMatchObject({ details: { reason: "done" } });
    expect(await effects(id)).toBe(1);
  });

  it("takes over from one that died before its effect, which can then no longer commit", async () => {
    const id = newId();
    const dead = await reserve(named(id));
    await expect(reserve(named(id), 2 * minuteMs)).rejects.toMatchObject({ details: { reason: "in_progress" } });
    await effect(await reserve(named(id), 4 * minuteMs), id);
    await expect(effect(dead, id)).rejects.toMatchObject({ code: "state.conflict" });
    expect(await effects(id)).toBe(1);
  });
});

describe("the shared rate limit", () => {
  it("grants no more in all than one bucket holds, however many replicas ask", async () => {
    const key = newId();
    const replicas = Array.from({ length: 4 }, () =>
      createSharedRateLimiter(database.db, { burst: 100, perSecond: 1 }),
    );
    const answers = await Promise.all(
      Array.from({ length: 400 }, (_, n) => replicas[n % 4]?.take(key, at(0)) ?? Promise.reject(new Error("none"))),
    );
    expect(answers.filter((seconds) => seconds === 0).length).toBeLessThanOrEqual(100);
    expect(answers.some((seconds) => seconds === 0)).toBe(true);
    expect(Math.min(...answers.filter((seconds) => seconds > 0))).toBeGreaterThanOrEqual(1);
  });

  it("fills up with time and not when the clock goes back", async () => {
    const limiter = createSharedRateLimiter(database.db, { burst: 100, perSecond: 1 });
    const own = { burst: 2, perSecond: 0.5 };
    const take = (ms: number) => limiter.take("one", at(ms), own);
    expect([await take(0), await take(0), await take(0)]).toEqual([0, 0, 2]);
    expect(await take(-60_000)).toBe(2);
    expect(await take(1_000)).toBe(1);
    expect(await take(2_000)).toBe(0);
    expect(await take(2_000)).toBe(2);
  });

  it("survives a restart", async () => {
    const own = { burst: 1, perSecond: 0.001 };
    const fresh = () => createSharedRateLimiter(database.db, { burst: 100, perSecond: 1 });
    expect(await fresh().take("two", at(0), own)).toBe(0);
    expect(await fresh().take("two", at(0), own)).toBeGreaterThan(0);
  });
});
