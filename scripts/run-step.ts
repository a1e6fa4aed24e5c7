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

const running = new Set<ChildProcess>();

/** The steps get time to stop their servers; then this ends without the closing line. */
function stop(): void {
  if (running.size === 0) process.exit(130);
  for (const child of running) {
    child.kill("SIGINT");
    child.once("close", () => {
      if (running.size === 0) process.exit(130);
    });
  }
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
process.once("disconnect", () => {
  for (const child of running) child.kill("SIGINT");
});

/** What the step says goes through `say`, or straight out when nothing else runs beside it. */
function execute(step: Step, say: ((text: string) => void) | null): Promise<number> {
  return new Promise((done) => {
    const output = say === null ? "inherit" : "pipe";
    const child = spawn(process.execPath, step.command, { stdio: ["ignore", output, output] });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", say ?? (() => {}));
    const end = (code: number | null) => {
      running.delete(child);
      done(code ?? -1);
    };
    child.once("error", () => end(-1));
    child.once("close", end);
  });
}

/** A failing command without a failing test, or no test at all, is a failure of its own. */
function judge(counts: Counts, code: number): Counts & { note: string } {
  if (counts.failed === 0 && code !== 0) return { ...counts, failed: 1, note: `ended with ${code}` };
  if (counts.passed === 0 && counts.failed === 0) return { passed: 0, failed: 1, note: "no test was run" };
  return { ...counts, note: "" };
}

/** Runs a step and prints as it goes; one that runs beside another is printed as a whole when it has ended. */
export async function runStep(step: Step, beside = false): Promise<StepResult> {
  const kept: string[] = [];
  const say = beside ? (text: string) => void kept.push(text) : (text: string) => void process.stdout.write(text);
  say(`\n── ${step.name} ──\n`);
  if (step.report) rmSync(step.report.file, { force: true });
  const startedAt = performance.now();
  const code = await execute(step, beside ? say : null);
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const counts = step.report
    ? step.report.kind === "vitest"
      ? countVitest(step.report.file)
      : countPlaywright(step.report.file)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const result = { name: step.name, seconds, ...judge(counts, code) };
  say(`${step.name}: ${result.failed > 0 ? "FAILED" : "ok"} in ${seconds} s ${result.note}\n`);
  process.stdout.write(kept.join(""));
  return result;
}
