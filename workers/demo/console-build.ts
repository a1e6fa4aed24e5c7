/** Builds the console when its sources changed since the last build. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";

const stampFile = ".next/.cis-build";
const sources = [
  "app/**/*",
  "components/**/*",
  "lib/**/*",
  "public/**/*",
  "*.ts",
  "*.js",
  "*.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** Names and bytes of everything that goes into a build; tests do not. */
function hashOfSources(): string {
  const files = globSync(sources).filter((file) => !/\.test\.tsx?$|(vitest|playwright|eslint)\.config/.test(file));
  const hash = createHash("sha256").update(process.version);
  for (const file of files.sort()) {
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function buildIsCurrent(hash: string): boolean {
  return existsSync(stampFile) && existsSync(".next/BUILD_ID") && readFileSync(stampFile, "utf8") === hash;
}

/** Settings are read when the console starts, so a build needs none and must not see any. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "HOME", "LANG", "TMPDIR"].map((name) => [name, process.env[name] ?? ""]);
  return { ...Object.fromEntries(kept), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
}

/** Returns whether it built. Throws with the compiler's last lines when the build fails. */
export async function ensureConsoleBuild(signal?: AbortSignal): Promise<boolean> {
  const hash = hashOfSources();
  if (buildIsCurrent(hash)) return false;
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: buildEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal } : {}),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output = (output + text).slice(-20_000)));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0)
    throw new Error(`The console could not be built:\n${output.trim().split("\n").slice(-40).join("\n")}`);
  writeFileSync(stampFile, hash);
  return true;
}
