import { readFileSync, statSync } from "node:fs";
import { parseEnv } from "node:util";
import { readEnvironment, type Environment } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Names the file whose values take the place of the environment's. Without it the environment counts alone. */
const fileSetting = "CIS_SOURCE_ENV_FILE";
const longestFile = 64 * 1024;
const othersMayWrite = 0o022;
const permitted = /^(?:SOURCE_DB|SYNC)_[A-Z_]+$/;

/**
 * The settings of the source as they are now. Read for every cycle: a process cannot be given a new
 * environment while it runs, but the file can be replaced (write beside it, then rename), and so
 * credentials rotate, and `SYNC_ENABLED=false` stops reading, without a restart. Nothing of it is
 * kept. Throws `config.invalid`, naming the setting and never the file's content.
 */
export function sourceEnvironment(environment: Environment = readEnvironment()): Environment {
  const path = environment[fileSetting];
  if (path === undefined || path === "") return environment;
  const values = parseEnv(contentOf(path));
  if (!Object.keys(values).every((name) => permitted.test(name)))
    throw invalid("must name a file with SOURCE_DB_… and SYNC_… settings only");
  return { ...environment, ...values };
}

function contentOf(path: string): string {
  try {
    const file = statSync(path);
    if (file.isFile() && file.size <= longestFile && (file.mode & othersMayWrite) === 0)
      return readFileSync(path, "utf8");
  } catch {
    // The system's error names the path; ours names the setting.
  }
  throw invalid("must name a readable file that only its owner may write");
}

function invalid(rule: string): AppError {
  return new AppError("config.invalid", `Settings: ${fileSetting} ${rule}.`, { details: { settings: [fileSetting] } });
}
