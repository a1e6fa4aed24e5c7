import { commandLineContext } from "#lib/access/command-line-context.ts";
import type { Ctx } from "#lib/access/context.ts";
import { systemClock } from "#lib/platform/clock.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { readSettings } from "#lib/platform/env.ts";
import { createLog } from "#lib/platform/log.ts";

/** Runs a command's work with a context of its own and closes the database afterwards, whatever happens. */
export async function withDatabase<T>(work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const log = createLog("cis", "warn");
  const db = openDatabase({ url: settings.DATABASE_URL, poolSize: 2, applicationName: "cis-cli", log });
  try {
    return await work(commandLineContext(db, systemClock.now()));
  } finally {
    await db.close();
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
