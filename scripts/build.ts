/** The build step of the checks: builds the console when its sources changed. */
import { ensureConsoleBuild } from "#workers/demo/console-build.ts";

try {
  const built = await ensureConsoleBuild();
  process.stdout.write(built ? "the console is built\n" : "the build is up to date\n");
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
