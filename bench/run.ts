/** `npm run bench -- <name> [arguments]`: runs one benchmark. Without a name, says which there are. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts" && !file.startsWith("sync-"))
  .map((file) => file.slice(0, -3));
const [name = "", ...rest] = process.argv.slice(2);

if (names.includes(name)) {
  const { status } = spawnSync(process.execPath, [`${folder}${name}.ts`, ...rest], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  process.stdout.write(`usage: npm run bench -- <${names.join(" | ")}> [arguments]\n`);
  process.exitCode = 2;
}
