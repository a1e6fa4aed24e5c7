/** Every check of the project, in order. Ends with one line, `N passed, M failed`. */
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { runStep, type Step, type StepResult } from "./run-step.ts";

const script = (name: string): readonly string[] => [`scripts/${name}.ts`];
const program = (name: string, ...options: string[]): readonly string[] => [`node_modules/.bin/${name}`, ...options];
const reports = ".cis/test";

const vitest = (project: string): readonly string[] =>
  program(
    "vitest",
    ...["run", "--project", project, "--reporter=default", "--reporter=json"],
    `--outputFile.json=${reports}/${project}.json`,
  );

const steps: readonly Step[] = [
  { name: "format", command: program("prettier", "--check", "--log-level=warn", ".") },
  { name: "lint", command: program("eslint", "--max-warnings=0", ".") },
  { name: "boundaries", command: script("check-boundaries") },
  { name: "dead-code", command: program("knip", "--no-progress") },
  { name: "types", command: program("tsc", "--noEmit", "-p", ".") },
  { name: "floors", command: script("check-floors") },
  { name: "dependencies", command: script("check-dependencies") },
  { name: "secrets", command: program("secretlint", "--secretlintignore", ".secretlintignore", "**/*", ".*") },
  { name: "docs", command: script("check-docs") },
  { name: "docs-current", command: [...script("generate-docs"), "--check"] },
  { name: "unit", command: vitest("unit"), report: { kind: "vitest", file: `${reports}/unit.json` } },
  {
    name: "integration",
    command: vitest("integration"),
    report: { kind: "vitest", file: `${reports}/integration.json` },
  },
  { name: "build", command: script("build") },
  {
    name: "e2e",
    command: program("playwright", "test"),
    report: { kind: "playwright", file: `${reports}/e2e.json` },
    after: "build",
  },
];

function chosenSteps(): readonly Step[] {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  if (values.only === undefined) return steps;
  const names = values.only.split(",");
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `No such step: ${unknown.join(", ")}. There are: ${steps.map(({ name }) => name).join(", ")}.\n`,
    );
    process.exit(2);
  }
  process.stdout.write(`A partial run: only ${names.join(", ")}.\n`);
  return steps.filter((step) => names.includes(step.name));
}

/** Checks that only read the sources use one core each: the longest runs beside the others. */
async function runStatic(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const lane = async (own: readonly Step[]): Promise<void> => {
    for (const step of own) results.push(await runStep(step, true));
  };
  await Promise.all([
    lane(steps.filter(({ name }) => name === longest)),
    lane(steps.filter(({ name }) => name !== longest)),
  ]);
  return results;
}
const longest = "lint";

async function run(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const chosen = chosenSteps();
  const isStatic = (step: Step): boolean => step.report === undefined && step.name !== "build";
  const results = await runStatic(chosen.filter(isStatic));
  for (const step of chosen.filter((each) => !isStatic(each))) {
    const needed = results.find(({ name }) => name === step.after);
    results.push(
      needed && needed.failed > 0
        ? { name: step.name, passed: 0, failed: 1, seconds: 0, note: `not run: ${needed.name} failed` }
        : await runStep(step),
    );
  }
  process.stdout.write("\n");
  for (const { name, passed, failed, seconds, note } of results) {
    const mark = failed > 0 ? "FAILED" : "ok";
    process.stdout.write(
      `${name.padEnd(13)} ${mark.padEnd(7)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s  ${note}\n`,
    );
  }
  const total = (key: "passed" | "failed"): number => results.reduce((sum, result) => sum + result[key], 0);
  process.stdout.write(`${total("passed")} passed, ${total("failed")} failed\n`);
  process.exitCode = total("failed") > 0 ? 1 : 0;
}

await run();
// The channel to the parent would keep this process waiting.
if (process.connected) process.disconnect();
