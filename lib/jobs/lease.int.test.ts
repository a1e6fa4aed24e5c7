import { beforeEach, describe, expect, it } from "vitest";
import { assertLease, releaseLease, takeLease } from "#lib/jobs/lease.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

const expire = () => database.db.query("UPDATE leases SET expires_at = clock_timestamp() - interval '1 second'");

describe("a lease", () => {
  it("belongs to one holder until it expires", async () => {
    expect(await takeLease(database.db, "sync", "one", 60_000)).toMatchObject({ token: 1 });
    expect(await takeLease(database.db, "sync", "two", 60_000)).toBeNull();
    await expire();
    expect(await takeLease(database.db, "sync", "two", 60_000)).toMatchObject({ token: 2 });
  });

  it("keeps its token when it is renewed in time", async () => {
    await takeLease(database.db, "sync", "one", 60_000);
    expect(await takeLease(database.db, "sync", "one", 60_000)).toMatchObject({ token: 1 });
  });

  it("refuses what a former holder still writes", async () => {
    const old = await takeLease(database.db, "sync", "one", 60_000);
    await expire();
    await takeLease(database.db, "sync", "two", 60_000);
    expect(old).not.toBeNull();
    if (old)
      await expect(database.db.withSystemTransaction((tx) => assertLease(tx, old))).rejects.toThrow("taken over");
  });

  it("is free at once when it is given back", async () => {
    const lease = await takeLease(database.db, "sync", "one", 60_000);
    if (lease) await releaseLease(database.db, lease);
    expect(await takeLease(database.db, "sync", "two", 60_000)).not.toBeNull();
  });

  it("is taken by exactly one of many at the same time", async () => {
    const takers = Array.from({ length: 20 }, (_, index) => takeLease(database.db, "sync", `w${index}`, 60_000));
    const taken = await Promise.all(takers);
    expect(taken.filter((lease) => lease !== null)).toHaveLength(1);
  });
});
