/** Counts from the test runners' own reports. What was skipped or put off counts as failed. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Counts = { readonly passed: number; readonly failed: number };

const nothing: Counts = { passed: 0, failed: 0 };

const vitestReport = z.object({
  testResults: z.array(
    z.object({ status: z.string(), name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

function read<S extends z.ZodType>(schema: S, file: string): z.output<S> | null {
  if (!existsSync(file)) return null;
  return schema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** A file that failed without a failing test (it did not load, its hooks threw) counts as one failure. */
export function countVitest(file: string): Counts {
  const report = read(vitestReport, file);
  if (!report) return nothing;
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of report.testResults) {
    const good = assertionResults.filter((result) => result.status === "passed").length;
    const bad = assertionResults.length - good;
    passed += good;
    failed += bad === 0 && status !== "passed" ? 1 : bad;
  }
  return { passed, failed };
}

export function countPlaywright(file: string): Counts {
  const report = read(playwrightReport, file);
  if (!report) return nothing;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}
