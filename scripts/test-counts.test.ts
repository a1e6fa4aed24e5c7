import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./test-counts.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cis-counts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitestFile = (status: string, ...results: string[]) => ({
  status,
  name: "a.test.ts",
  assertionResults: results.map((result) => ({ status: result })),
});

describe("counting tests", () => {
  it("counts what was skipped or put off as failed", () => {
    const file = report({ testResults: [vitestFile("passed", "passed", "pending", "todo", "skipped")] });
    expect(countVitest(file)).toEqual({ passed: 1, failed: 3 });
  });

  it("counts a file that did not load as a failure", () => {
    const file = report({ testResults: [vitestFile("failed"), vitestFile("passed", "passed")] });
    expect(countVitest(file)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts flaky and skipped browser tests as failed, and errors outside of tests", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 4 });
  });

  it("finds nothing where no report was written", () => {
    expect(countVitest(join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
  });
});
