import { webSettings } from "#lib/http/web-settings.ts";
import { AppError } from "#lib/platform/errors.ts";
import { createLog } from "#lib/platform/log.ts";

/** Reads the settings. When one is missing or wrong, names it on standard error and ends the process. */
export function startWebProcess(): void {
  try {
    const settings = webSettings();
    createLog("web", settings.CIS_LOG_LEVEL).info("web process started", {
      mode: settings.CIS_RUNTIME,
      build: settings.CIS_BUILD_ID,
      pid: process.pid,
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
