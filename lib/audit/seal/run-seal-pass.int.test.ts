import { spawn, type ChildProcess } from "node:child_process";
import { chmod, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { isSignedBy, parseNote } from "#lib/audit/checkpoint/note.ts";
import { signingKeyFromSeed } from "#lib/audit/checkpoint/signing-key.ts";
import { readSealLag } from "#lib/audit/seal/read-seal-lag.ts";
import { createTestAudit, logName, testKey, type TestAudit } from "#workers/demo/test-audit.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sleep } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let audit: TestAudit;

beforeEach(async () => {
  database = await createTestDatabase(12);
  audit = await createTestAudit(database);
  return async () => {
    await audit.close();
    await database.drop();
  };
});

async function one<T>(text: string): Promise<T | undefined> {
  return (await database.db.query<{ value: T }>(text)).rows[0]?.value;
}
const chainLength = () => one<number>("SELECT count(*) AS value FROM audit_chain");
const logLength = () => one<number>("SELECT count(*) AS value FROM audit_logs");
const isGapless = () =>
  one<boolean>("SELECT count(*) = max(chain_seq) AND count(DISTINCT audit_seq) = count(*) AS value FROM audit_chain");

const ctx = { actor: { kind: "person", id: "someone" }, requestId: newId() };
const entry = { action: "source.sync.halted", objectKind: "source", objectId: "marketplace" } as const;

describe("sealing", () => {
  it("takes every event once, in order, and a second pass finds nothing to do", async () => {
    await audit.write(23);
    expect(await audit.seal()).toMatchObject({ sealed: 23, checkpoint: 23, problem: null });
    expect(await audit.seal()).toMatchObject({ sealed: 0, checkpoint: null, problem: null });
    expect(await readSealLag(database.db)).toEqual({ unsealed: 0, oldestUnsealedAt: null });
  });

  it("leaves what stands behind a running transaction until that ends, then takes both in order", async () => {
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const slow = database.db.withSystemTransaction(async (tx) => {
      await writeAudit(tx, ctx, entry);
      await held;
    });
    await sleep(50);
    await audit.write(3);
    expect((await audit.pass()).sealed).toBe(0);
    expect((await readSealLag(database.db)).unsealed).toBe(3);
    finish();
    await slow;
    expect((await audit.seal()).sealed).toBe(4);
    expect((await audit.verify()).findings).toEqual([]);
  });

  it("leaves no gap and no duplicate while many writers write, some of which roll back", async () => {
    let going = true;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; round < 40; round += 1) {
        const failing = (round + writer) % 5 === 0;
        await database.db
          .withSystemTransaction(async (tx) => {
            await writeAudit(tx, ctx, [entry, entry]);
            if (failing) throw new Error("rolled back");
          })
          .catch(() => {});
      }
    });
    const sealing = (async () => {
      while (going) await audit.pass();
    })();
    await Promise.all(writers);
    going = false;
    await sealing;
    await audit.seal();
    expect(await chainLength()).toBe(8 * 32 * 2);
    expect(await chainLength()).toBe(await logLength());
    expect(await isGapless()).toBe(true);
    expect((await audit.verify()).findings).toEqual([]);
  });

  it("goes on after a restore that counts transactions anew", async () => {
    await audit.write(5);
    await audit.seal();
    // As a dump of a longer-lived server looks when it was restored into a younger one.
    await audit.tamper("UPDATE audit_logs SET written_by = written_by + 1000000", "DELETE FROM audit_chain");
    await audit.tamper("DELETE FROM audit_checkpoints");
    for (const name of await readdir(audit.directory)) await rm(join(audit.directory, name));
    await database.db.query(
      `INSERT INTO audit_chain SELECT 1, seq, written_by, 1, decode(repeat('00', 32), 'hex'), sha256('x') FROM audit_logs WHERE seq = 1`,
    );
    await audit.write(2);
    await audit.seal();
    await audit.write(2);
    await audit.seal();
    await audit.seal();
    expect(await chainLength()).toBe(await logLength());
    expect(await one("SELECT count(*) AS value FROM audit_logs WHERE action = 'audit.numbering.restarted'")).toBe(1);
    const { findings } = await audit.verify();
    expect(findings.map((finding) => [finding.class, finding.chainSeq])).toEqual([["bad_hash", 1]]);
  });
});

/** A process that seals for as long as it lives, through the worker's own loop. */
function startSealer(environment: Record<string, string> = {}): ChildProcess {
  const script = `
    import { openDatabase } from "#lib/platform/db/database.ts";
    import { systemClock } from "#lib/platform/clock.ts";
    import { readAuditSettings } from "#lib/platform/env.ts";
    import { createLog } from "#lib/platform/log.ts";
    import { startSealLoop } from "#workers/loops/seal-loop.ts";
    const log = createLog("sealer", "error");
    const db = openDatabase({ url: process.env.DATABASE_URL, poolSize: 2, applicationName: "sealer", log });
    startSealLoop({ db, clock: systemClock, log, holder: String(process.pid), settings: readAuditSettings() }, new AbortController().signal);`;
  return spawn(process.execPath, ["--input-type=module-typescript", "--eval", script], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      CIS_AUDIT_LOG_NAME: logName,
      CIS_AUDIT_SIGNING_KEY: Buffer.alloc(32, 42).toString("base64"),
      CIS_AUDIT_CHECKPOINT_DIR: audit.directory,
      CIS_AUDIT_CHECKPOINT_EVENTS: "100",
      ...environment,
    },
  });
}

describe("a sealing process", () => {
  it("can be killed in the middle, again and again: the next one goes on without gap or duplicate", async () => {
    let going = true;
    const writing = [1, 2, 3, 4].map(async () => {
      while (going) await database.db.withSystemTransaction((tx) => writeAudit(tx, ctx, Array(20).fill(entry)));
    });
    let killedWhileSealing = 0;
    for (let kill = 0; kill < 4; kill += 1) {
      const before = (await chainLength()) ?? 0;
      const child = startSealer();
      for (let waited = 0; waited < 400 && ((await chainLength()) ?? 0) === before; waited += 1) await sleep(20);
      await sleep(kill * 23);
      if (((await chainLength()) ?? 0) < ((await logLength()) ?? 0)) killedWhileSealing += 1;
      child.kill("SIGKILL");
      await database.db.query("UPDATE leases SET expires_at = clock_timestamp()");
    }
    going = false;
    await Promise.all(writing);
    expect(killedWhileSealing).toBeGreaterThan(0);
    const last = startSealer();
    for (let waited = 0; waited < 600 && (await chainLength()) !== (await logLength()); waited += 1) await sleep(50);
    last.kill("SIGKILL");
    expect(await chainLength()).toBe(await logLength());
    expect(await isGapless()).toBe(true);
    expect(await audit.verify()).toMatchObject({ verdict: "ok", outside: true });
    expect((await readdir(audit.directory)).length).toBeGreaterThan(0);
  }, 120_000);
});

describe("checkpoints", () => {
  it("are made after so many events, kept outside, and never written over", async () => {
    await audit.write(9);
    expect((await audit.seal()).checkpoint).toBe(9);
    await audit.write(9);
    expect((await audit.seal()).checkpoint).toBeNull();
    await audit.write(1);
    expect((await audit.seal()).checkpoint).toBe(19);
    expect((await readdir(audit.directory)).sort()).toEqual([
      "00000000000000000009.checkpoint",
      "00000000000000000019.checkpoint",
    ]);
    await audit.tamper(
      "DELETE FROM audit_checkpoints",
      "UPDATE audit_chain SET hash = sha256('x') WHERE chain_seq = 19",
    );
    expect(await audit.seal()).toMatchObject({ checkpoint: null, problem: "conflict" });
  });

  it("stop when the directory cannot be written; sealing goes on, says so, and catches up", async () => {
    await audit.write(12);
    const missing = join(audit.directory, "not-there");
    expect(await audit.seal({ directory: missing })).toEqual({ sealed: 12, checkpoint: null, problem: "unwritable" });
    await audit.write(1);
    expect(await audit.seal({ directory: missing })).toMatchObject({ sealed: 1, problem: "unwritable" });
    expect(await one("SELECT checkpoint_problem AS value FROM audit_seal_state")).toBe("unwritable");
    await mkdir(missing);
    expect(await audit.seal({ directory: missing })).toMatchObject({ checkpoint: 13, problem: null });
    expect(await one("SELECT checkpoint_problem AS value FROM audit_seal_state")).toBeNull();
    await chmod(missing, 0o755);
  });

  it("are not made without a key or a directory, and that is said", async () => {
    await audit.write(12);
    expect(await audit.seal({ keys: null })).toMatchObject({ sealed: 12, problem: "no_key" });
    expect(await audit.seal({ directory: null })).toMatchObject({ problem: "no_directory" });
  });

  it("change their key with a record in the chain, and both keys sign the next one", async () => {
    const next = signingKeyFromSeed(logName, Buffer.alloc(32, 43));
    await audit.write(10);
    await audit.seal();
    const keys = { current: next, previous: testKey };
    await audit.seal({ keys });
    await audit.seal({ keys });
    expect(await one("SELECT count(*) AS value FROM audit_logs WHERE action = 'audit.key.rotated'")).toBe(1);
    const note = parseNote(
      (await one<string>("SELECT note AS value FROM audit_checkpoints WHERE tree_size = 11")) ?? "",
    );
    expect(note && isSignedBy(note, [testKey.verifier]) && isSignedBy(note, [next.verifier])).toBe(true);
    await audit.write(10);
    await audit.seal({ keys: { current: next, previous: null } });
    // Whoever knows only the old key learns the new one from the chain; whoever knows neither believes nothing.
    expect(await audit.verify()).toMatchObject({ verdict: "ok", anchors: 6 });
    expect((await audit.verify({ keys: [next.verifier] })).first).toMatchObject({
      class: "signature_invalid",
      chainSeq: 10,
    });
  });
});
