/** Runs one check as a process of its own and counts what it says. */
import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { countPlaywright, countVitest, type Counts } from "./test-counts.ts";

export type Step = {
  readonly name: string;
  /** Options of the Node this runs on: a script, then what it is given. */
  readonly command: readonly string[];
  /** Where the tests write their counts. A step without one counts as one check. */
  readonly report?: { readonly kind: "vitest" | "playwright"; readonly file: string };
  /** A step without which this one makes no sense. */
  readonly after?: string;
};

export type StepResult = Counts & { readonly name: string; readonly seconds: number; readonly note: string };

let running: ChildProcess | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    running?.kill("SIGINT");
    // The step gets time to stop its servers; then this ends without the closing line.
    running?.once("close", () => process.exit(130));
    if (!running) process.exit(130);
  });
}
process.once("disconnect", () => running?.kill("SIGINT"));

function execute(step: Step): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, step.command, { stdio: ["ignore", "inherit", "inherit"] });
    running = child;
    child.once("error", () => done(-1));
    child.once("close", (code) => {
      running = undefined;
      done(code ?? -1);
    });
  });
}

/** A failing command without a failing test, or no test at all, is a failure of its own. */
function judge(counts: Counts, code: number): Counts & { note: string } {
  if (counts.failed === 0 && code !== 0) return { ...counts, failed: 1, note: `ended with ${code}` };
  if (counts.passed === 0 && counts.failed === 0) return { passed: 0, failed: 1, note: "no test was run" };
  return { ...counts, note: "" };
}

export async function runStep(step: Step): Promise<StepResult> {
  process.stdout.write(`\n── ${step.name} ──\n`);
  if (step.report) rmSync(step.report.file, { force: true });
  const startedAt = performance.now();
  const code = await execute(step);
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const counts = step.report
    ? step.report.kind === "vitest"
      ? countVitest(step.report.file)
      : countPlaywright(step.report.file)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const result = { name: step.name, seconds, ...judge(counts, code) };
  process.stdout.write(`${step.name}: ${result.failed > 0 ? "FAILED" : "ok"} in ${seconds} s ${result.note}\n`);
  return result;
}
