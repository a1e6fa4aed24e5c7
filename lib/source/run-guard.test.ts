import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runGuard } from "#lib/source/run-guard.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guard-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(content: string, json: boolean): Promise<{ code: number; lines: string[] }> {
  const path = join(folder, "statements.jsonl");
  await writeFile(path, content);
  let out = "";
  const code = await runGuard({ path, json, write: (text) => (out += text) });
  return { code, lines: out.split("\n").slice(0, -1) };
}

const good = "SELECT booking_id FROM bookings LIMIT 5";

describe("cis guard", () => {
  it("prints one verdict per statement and ends well, whatever the verdicts are", async () => {
    const input = [{ sql: good }, { sql: "DELETE FROM bookings" }, { sql: good, note: "more keys are fine" }];
    const { code, lines } = await run(`\ufeff${input.map((line) => JSON.stringify(line)).join("\r\n")}\n\n`, true);
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { sql: good, verdict: "allow", reason: null },
      { sql: "DELETE FROM bookings", verdict: "deny", reason: expect.any(String) },
      { sql: good, verdict: "allow", reason: null },
    ]);
  });

  it("reports a line it cannot read by number, goes on, and says so in its exit code", async () => {
    const { code, lines } = await run(`not json\n{"sql":5}\n{"sql":"${good}"}\n[]`, true);
    expect(code).toBe(2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { line: 1, error: expect.any(String) },
      { line: 2 },
      { verdict: "allow" },
      { line: 4 },
    ]);
  });

  it("prints for people without repeating the statement", async () => {
    const { code, lines } = await run(`{"sql":"${good}"}\n{"sql":"SELECT SLEEP(5)"}\n{`, false);
    expect(code).toBe(2);
    expect(lines).toEqual([
      "1\tallow",
      "2\tdeny\ta function that is not on the list",
      expect.stringMatching(/^3\terror\t/),
    ]);
  });

  it("keeps a statement whole that holds other characters which end a line", async () => {
    const sql = `SELECT message_id FROM messages WHERE body = 'a\u2028b' LIMIT 1`;
    const { code, lines } = await run(JSON.stringify({ sql }), true);
    expect([code, lines.length]).toEqual([0, 1]);
  });

  it("says when the file cannot be read", async () => {
    let out = "";
    expect(await runGuard({ path: join(folder, "missing"), json: true, write: (text) => (out += text) })).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: "the file cannot be read" });
  });
});
