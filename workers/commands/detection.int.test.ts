import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { storeEvaluation } from "#lib/detection/evaluate/store-evaluation.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { addMessages } from "#workers/demo/test-messages.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const key = randomBytes(32);
const folder = mkdtempSync(join(tmpdir(), "cis-detection-"));
const corpus = join(folder, "small.jsonl");
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const line = (id: string, text: string, label: string) =>
    JSON.stringify({ id, thread: [{ from: "customer", text }], label, lang: "en", technique: "plain" });
  writeFileSync(corpus, `${line("a", "call me on 831 555 0107", "contact")}\n${line("b", "see you at 9", "benign")}\n`);
  const given = [{ from: "10", to: "20", text: "call me on 831 555 0107" }];
  await addMessages(database.db, createKeyRing(key), given, "2026-03-02T10:00:00Z");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function cis(words: readonly string[], dataKey = key): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["workers/cli.ts", ...words], {
    encoding: "utf8",
    env: {
      ...process.env,
      CIS_RUNTIME: "test",
      CIS_DATA_KEY: dataKey.toString("base64"),
      CIS_SESSION_SECRET: "only-for-this-test-only-for-this-test",
      DATABASE_URL: database.url,
    },
  });
}

const period = ["--from", "2026-03-02", "--to", "2026-03-03"];

describe("cis detect --replay", () => {
  it("prints a report with the digest, and the same digest as JSON", () => {
    const text = cis(["detect", "--replay", ...period]);
    expect(text.stderr).toBe("");
    expect(text.stdout).toContain("messages read 1, bodies no longer kept 0");
    const json: unknown = JSON.parse(cis(["detect", "--replay", ...period, "--json"]).stdout);
    expect(json).toMatchObject({ counts: { messages: 1, signals: 1 }, comparison: { notDetectedLive: 1 } });
    expect(json).toHaveProperty("digest", /digest ([0-9a-f]{64})/.exec(text.stdout)?.[1]);
  });

  it.each([
    [["detect"], "Say --replay with --from and --to", 2],
    [["detect", "--replay", "--from", "x", "--to", "2026-03-03"], "from must be a date", 1],
    [["detect", "--replay", ...period, "--version", "content-0"], "A build runs its own version only", 1],
    [["detect", "--end-shadow", "content-0"], "No shadow of content-0 is running", 1],
  ])("answers %j with a sentence", (words, said, status) => {
    const result = cis(words);
    expect(result.stderr).toContain(said);
    expect(result.status).toBe(status);
  });

  it("answers another key with a sentence", () => {
    const result = cis(["detect", "--replay", ...period], randomBytes(32));
    expect(result.stderr).toContain("None of the 1 kept bodies opened");
    expect(result.status).toBe(1);
  });
});

describe("cis evaluate", () => {
  it("stores the figures under the file's name and hash, never its path or its text", async () => {
    expect(cis(["evaluate", corpus, "--store"]).status).toBe(0);
    const { rows } = await database.db.query<{ corpus: string; sha: string; summary: unknown }>(
      "SELECT corpus, corpus_sha256 AS sha, summary FROM detector_evaluations",
    );
    expect(rows).toMatchObject([
      { corpus: "small.jsonl", summary: { threads: 2, labelled: { recall: { contact: { hits: 1, of: 1 } } } } },
    ]);
    expect(JSON.stringify(rows)).not.toContain("831");
    const audited = await database.db.query("SELECT FROM audit_logs WHERE action = 'detection.evaluation.stored'");
    expect(audited.rowCount).toBe(1);
  });

  it("runs a mutation test by seed, and will not store one", () => {
    const result = cis(["evaluate", corpus, "--mutate", "7", "--json"]);
    expect(JSON.parse(result.stdout)).toMatchObject({ seed: "7", threads: 2, found: { hits: 1, of: 1 } });
    expect(cis(["evaluate", corpus, "--mutate", "7", "--store"]).stderr).toContain("a mutation test is not stored");
  });

  it("is stored only by those who may run simulations, and only with labels", async () => {
    const ctx = commandLineContext(database.db, new Date());
    const micros = { p50: 1, p99: 1, worst: 1, messagesPerSecond: 1 };
    const summary = { threads: 1, messages: 1, flagged: 0, badLines: [], badLineCount: 0, labelled: null, micros };
    const input = { corpus: "x", corpusSha256: "0".repeat(64), summary };
    await expect(storeEvaluation({ ctx, input })).rejects.toThrow("no thread of this file carries a label");
    const actor = { kind: "person", id: "1", name: "Mo", role: "moderator", sessionId: "s" } as const;
    await expect(storeEvaluation({ ctx: { ...ctx, actor }, input })).rejects.toThrow("simulation:run");
  });
});
