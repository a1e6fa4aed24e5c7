/** package.json and the table of docs/dependencies.md name the same packages, with their real licences. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { finish } from "./check-outcome.ts";
import { lockGaps, lockSchema } from "./lock-gaps.ts";

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const installedSchema = z.object({ license: z.string().optional() });

const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));
const wanted = { ...dependencies, ...devDependencies };

/** Rows look like: | `name` | what for | why this one | licence | how to leave it | */
const rows = readFileSync("docs/dependencies.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const documented = new Map(rows.map((cells) => [(cells[1] ?? "").replaceAll("`", ""), cells]));

function licenceOf(name: string): string {
  const file = `node_modules/${name}/package.json`;
  return existsSync(file)
    ? (installedSchema.parse(JSON.parse(readFileSync(file, "utf8"))).license ?? "none stated")
    : "?";
}

function checkRow(name: string): string[] {
  const cells = documented.get(name);
  if (!cells) return [`${name} is in package.json and not in docs/dependencies.md`];
  if (cells.length !== 7 || cells.slice(1, 6).some((cell) => cell === "")) return [`${name}: the row lacks a cell`];
  const licence = licenceOf(name);
  return cells[4] === licence ? [] : [`${name}: its licence is ${licence}, the table says ${cells[4]}`];
}

const gaps = lockGaps(lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8"))));

finish("dependencies", [
  ...(gaps.size > 0 ? [`package-lock.json lacks ${gaps.size} entries; run node scripts/complete-lock.ts`] : []),
  ...Object.keys(wanted).flatMap(checkRow),
  ...Object.entries(wanted)
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => `${name}: ${version} is not one exact version`),
  ...[...documented.keys()]
    .filter((name) => !(name in wanted))
    .map((name) => `${name} is documented and not in package.json`),
]);
