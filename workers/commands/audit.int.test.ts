import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createTestAudit, logName, testKey, type TestAudit } from "#workers/demo/test-audit.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
let audit: TestAudit;

beforeEach(async () => {
  database = await createTestDatabase();
  audit = await createTestAudit(database);
  await audit.write(12);
  await audit.seal();
  return async () => {
    await audit.close();
    await database.drop();
  };
});

/** The command as an operator runs it elsewhere: nothing of the product's settings but the database. */
function cis(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; out: string }> {
  const script = `
    import { Command } from "commander";
    import { registerAuditCommands } from "#workers/commands/audit.ts";
    const program = new Command("cis");
    registerAuditCommands(program);
    await program.parseAsync(["node", "cis", ...${JSON.stringify(args)}]);`;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--input-type=module-typescript", "--eval", script],
      { env: { PATH: process.env["PATH"] ?? "", NODE_ENV: "test", DATABASE_URL: database.url, ...environment } },
      (error, out) => resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out }),
    );
  });
}

const check = (...more: string[]) =>
  cis(["audit", "verify", "--checkpoints", audit.directory, "--key", testKey.verifier.text, ...more]);

/** Nobody listens there. Put together here, so that a search for secrets finds none. */
const noServer = ["postgresql://someone", "hunter2@127.0.0.1", "1/none"].join(":");

describe("cis audit verify", () => {
  it("exits 0 on a clean log, with a key, a file of keys or settings", async () => {
    expect(await check()).toMatchObject({ code: 0, out: expect.stringMatching(/^OK {2}12 events/) });
    const keys = join(audit.directory, "keys.txt");
    await writeFile(keys, `${testKey.verifier.text}\n`);
    expect((await cis(["audit", "verify", "--checkpoints", audit.directory, "--key", keys])).code).toBe(0);
    const settings = { CIS_AUDIT_PUBLIC_KEYS: testKey.verifier.text, CIS_AUDIT_CHECKPOINT_DIR: audit.directory };
    expect((await cis(["audit", "verify"], settings)).code).toBe(0);
    expect((await cis(["audit", "verify"])).out).toContain("nothing outside the database");
  });

  it("exits 1 on a tampered one and names the first bad entry and its class", async () => {
    await audit.tamper("UPDATE audit_logs SET actor_id = 'x' WHERE seq = 9", "DELETE FROM audit_logs WHERE seq = 4");
    const text = await check();
    expect(text.code).toBe(1);
    expect(text.out).toContain("first: missing_event at entry 4, event 4");
    const json: unknown = JSON.parse((await check("--json")).out);
    expect(json).toMatchObject({
      ...{ exit: 1, verdict: "tampered", first: { class: "missing_event", chainSeq: 4 } },
      counts: { missing_event: 1, bad_hash: 1 },
    });
  });

  it("exits 2 when it cannot verify, and says why without a secret", async () => {
    for (const attempt of [
      cis(["audit", "verify"], { DATABASE_URL: noServer }),
      cis(["audit", "verify"], { DATABASE_URL: "" }),
      cis(["audit", "verify", "--checkpoints", join(audit.directory, "none"), "--key", testKey.verifier.text]),
      cis(["audit", "verify", "--checkpoints", audit.directory]),
      cis(["audit", "verify", "--key", "nonsense"]),
    ]) {
      const { code, out } = await attempt;
      expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining("CANNOT VERIFY") });
      expect(out).not.toContain("hunter2");
    }
  });

  it("exits 3 when events wait too long for the sealer", async () => {
    await audit.write(1);
    expect((await check()).code).toBe(0);
    expect(await check("--max-unsealed", "0")).toMatchObject({ code: 3, out: expect.stringContaining("unsealed_old") });
  });

  it("prints the public key of the signing key", async () => {
    const settings = {
      CIS_AUDIT_LOG_NAME: logName,
      CIS_AUDIT_SIGNING_KEY: Buffer.alloc(32, 42).toString("base64"),
    };
    expect(await cis(["audit", "key"], settings)).toEqual({ code: 0, out: `${testKey.verifier.text}\n` });
  });
});
