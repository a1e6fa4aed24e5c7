/** Brings the product's database to this version and gives every role an account. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { AppError } from "#lib/platform/errors.ts";
import { createLog } from "#lib/platform/log.ts";
import type { DemoAccount } from "#workers/demo/secrets.ts";

const run = promisify(execFile);

export async function prepareProduct(input: {
  readonly environment: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  readonly accounts: readonly DemoAccount[];
  readonly report: (line: string) => void;
}): Promise<void> {
  await run(process.execPath, ["workers/cli.ts", "migrate"], { env: input.environment });
  const log = createLog("demo", "error");
  const db = openDatabase({ url: input.databaseUrl, poolSize: 2, applicationName: "cis-demo", log });
  try {
    for (const account of input.accounts) {
      await createUser({ ctx: commandLineContext(db, new Date()), input: account }).catch(unlessThere);
    }
  } finally {
    await db.close();
  }
  input.report("the database is migrated and every role has an account");
}

function unlessThere(error: unknown): void {
  if (!(error instanceof AppError) || error.code !== "state.conflict") throw error;
}
