import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFaultProxy, type Fault, type FaultProxy } from "#workers/demo/fault-proxy.ts";
import { testMariaDb } from "#workers/demo/test-database.ts";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let sync: TestSync;
let proxy: FaultProxy;

beforeAll(async () => {
  const { host, port } = testMariaDb();
  proxy = await startFaultProxy({ host, port });
  sync = await createTestSync();
  const values = Array.from({ length: 40 }, (_, index) => [index + 1, 1, 1, 2, "x".repeat(60_000)]);
  await sync.marketplace.admin.query(
    "INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, body) VALUES ?",
    [values],
  );
});
afterAll(async () => {
  await sync.drop();
  await proxy.stop();
});
beforeEach(forgetFailures);

/** As if the waiting time had gone by. */
async function forgetFailures(): Promise<void> {
  await sync.database.db.query(
    "UPDATE source_control SET next_attempt_at = NULL, consecutive_failures = 0, breaker = NULL",
  );
}

const limits = { SYNC_QUERY_TIMEOUT_MS: 1_000, SYNC_CLOSE_LAG_MS: 60_000 };

async function cycleWith(fault: Fault) {
  proxy.set(fault);
  const startedAt = performance.now();
  const { outcome } = await sync.cycle(limits, { source: { SOURCE_DB_HOST: "127.0.0.1", SOURCE_DB_PORT: proxy.port } });
  const { why } = await sync.one<{ why: string }>("SELECT last_cycle_outcome AS why FROM source_control");
  return { outcome, why, ms: performance.now() - startedAt };
}

describe("a source that misbehaves", () => {
  it.each<[string, Fault, string]>([
    ["accepts and says nothing", { kind: "silent" }, "timeout"],
    ["goes silent after its greeting", { kind: "stall", afterBytes: 90 }, "timeout"],
    ["goes silent in the middle of a row", { kind: "stall", afterBytes: 400_000 }, "timeout"],
    ["resets the line in the middle of a row", { kind: "reset", afterBytes: 400_000 }, "connection"],
    ["resets the line while greeting", { kind: "reset", afterBytes: 40 }, "connection"],
  ])("and %s ends the cycle with its class, in time, and with nothing half stored", async (_, fault, errorClass) => {
    const ended = await cycleWith(fault);
    expect(ended).toMatchObject({ outcome: "failed", why: errorClass });
    expect(ended.ms).toBeLessThan(8_000);
    expect(await sync.count("messages")).toBe(0);
    expect(await sync.count("source_events")).toBe(0);
    expect(await sync.count("sync_watermarks WHERE table_name = 'messages' AND hot_cursor IS NOT NULL")).toBe(0);
    await expect.poll(() => proxy.open(), { timeout: 15_000 }).toBe(0);
  });

  it("opens the breaker at the third failure in a row, and the waits double over a restart", async () => {
    const waits: number[] = [];
    for (let failure = 1; failure <= 5; failure += 1) {
      await cycleWith({ kind: "reset", afterBytes: 40 });
      const { wait } = await sync.one<{ wait: number }>(
        "SELECT round(extract(epoch FROM next_attempt_at - last_cycle_at))::int AS wait FROM source_control",
      );
      waits.push(wait);
      if (failure === 3) {
        await sync.database.db.query("UPDATE source_control SET next_attempt_at = NULL");
        expect((await sync.cycle(limits)).outcome).toBe("backing_off");
      }
      // As if the waiting time had gone by.
      await sync.database.db.query(
        `UPDATE source_control SET next_attempt_at = NULL,
           breaker = CASE WHEN breaker #> '{ownState,openedAt}' IS NULL THEN breaker ELSE jsonb_set(breaker, '{ownState,openedAt}', '0') END`,
      );
    }
    expect(waits).toEqual([1, 2, 4, 8, 16]);
    expect((await cycleWith({ kind: "none" })).outcome).toBe("read");
    expect(
      await sync.one(`SELECT consecutive_failures AS n, breaker #> '{ownState,value}' AS state FROM source_control`),
    ).toEqual({
      n: 0,
      state: 0,
    });
  });

  it("and answers slowly is read all the same, and is given longer pauses", async () => {
    await sync.marketplace.admin.query("UPDATE messages SET `timestamp` = NOW(6)");
    await sync.database.db.query("UPDATE source_control SET latency_baseline_ms = 2");
    const slow = await cycleWith({ kind: "slow", delayMs: 60 });
    expect(slow).toMatchObject({ outcome: "read", why: "read" });
    expect(await sync.count("messages")).toBe(40);
    expect(await sync.one("SELECT interval_factor AS factor FROM source_control")).toEqual({ factor: 2 });
    // However busy this machine is, such a baseline is not exceeded twofold.
    await sync.database.db.query("UPDATE source_control SET latency_baseline_ms = 5000");
    await cycleWith({ kind: "none" });
    expect(await sync.one("SELECT interval_factor AS factor FROM source_control")).toEqual({ factor: 1 });
  });

  it("and refuses the credentials is not asked again with the same ones", async () => {
    const wrong = { source: { SOURCE_DB_PASSWORD: "not-this-one" } };
    expect((await sync.cycle(limits, wrong)).outcome).toBe("failed");
    await forgetFailures();
    expect((await sync.cycle(limits, wrong)).outcome).toBe("backing_off");
    await forgetFailures();
    expect((await sync.cycle(limits)).outcome).toBe("read");
    expect(await sync.count("source_control WHERE refused_credential IS NOT NULL")).toBe(0);
  });
});
