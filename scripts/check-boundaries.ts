/** Runs dependency-cruiser over the house, and over the fixtures that prove its rules can fail. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { allowedImports, brokenImports, harmlessFiles } from "./boundary-fixtures.ts";
import { finish } from "./check-outcome.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const configFile = join(root, ".dependency-cruiser.cjs");
const houseFolders = ["app", "bench", "components", "e2e", "lib", "prisma", "scripts", "workers"];

const reportSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
});

function cruise(directory: string, folders: readonly string[]) {
  const binary = join(root, "node_modules/.bin/depcruise");
  const outcome = spawnSync(process.execPath, [binary, "--config", configFile, "--output-type", "json", ...folders], {
    cwd: directory,
    maxBuffer: 256 * 1024 * 1024,
    encoding: "utf8",
  });
  if (!outcome.stdout.startsWith("{")) throw new Error(`dependency-cruiser failed: ${outcome.stdout}${outcome.stderr}`);
  return reportSchema.parse(JSON.parse(outcome.stdout));
}

/** TypeScript files below a folder, counted without the tool that is being checked. */
function countSources(folder: string): number {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("/db/generated"),
  ).length;
}

function checkHouse(): string[] {
  const folders = houseFolders.filter((folder) => countSources(folder) > 0);
  const report = cruise(root, folders);
  const problems = report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const expected = folders.reduce((sum, folder) => sum + countSources(folder), 0);
  const seen = report.modules.filter(({ source }) => houseFolders.some((folder) => source.startsWith(`${folder}/`)));
  if (seen.length < expected) problems.push(`saw only ${seen.length} of ${expected} modules`);
  const arrows = seen.flatMap((module) => module.dependencies).filter(({ resolved }) => resolved.startsWith("lib/"));
  if (arrows.length < expected / 2) problems.push(`followed only ${arrows.length} imports into lib/`);
  process.stdout.write(`${seen.length} modules, ${arrows.length} imports into lib/\n`);
  return problems;
}

/** The names of the rules in the configuration, which is plain CommonJS. */
function ruleNames(): string[] {
  const loaded: unknown = createRequire(import.meta.url)(configFile);
  return z
    .object({ forbidden: z.array(z.object({ name: z.string() })) })
    .parse(loaded)
    .forbidden.map((rule) => rule.name);
}

function writeFixture(directory: string, file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

function checkRulesCanFail(): string[] {
  const directory = join(root, ".cis/boundary-fixtures");
  rmSync(directory, { recursive: true, force: true });
  const names = ruleNames();
  const broken = brokenImports(names);
  const imports = ["lib", "components", "workers", "app"].map((folder) => [`#${folder}/*`, `./${folder}/*`]);
  writeFixture(directory, "package.json", JSON.stringify({ type: "module", imports: Object.fromEntries(imports) }));
  writeFixture(directory, "tsconfig.json", JSON.stringify({ compilerOptions: { moduleResolution: "bundler" } }));
  const targets = ["lib/source/thing.ts", "lib/detection/signal-kinds.ts", "lib/access/permissions.ts"];
  for (const file of [...harmlessFiles, ...targets]) writeFixture(directory, file, "export const thing = 1;\n");
  for (const { from, imports: target } of [...allowedImports, ...broken])
    writeFixture(directory, from, `import * as it from "${target}";\nexport const used = it;\n`);

  const { violations } = cruise(directory, ["app", "components", "lib", "workers"]).summary;
  const caught = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`));
  const missed = names.filter(
    (name) => !broken.some(({ rule, from }) => rule === name && caught.has(`${rule} ${from}`)),
  );
  const wronged = violations.filter(({ from }) => allowedImports.some((allowed) => allowed.from === from));
  return [
    ...missed.map((name) => `the rule ${name} caught none of its fixtures in scripts/boundary-fixtures.ts`),
    ...wronged.map(({ rule, from, to }) => `the rule ${rule.name} refuses the allowed ${from} → ${to}`),
  ];
}

finish("boundaries", [...checkRulesCanFail(), ...checkHouse()]);
