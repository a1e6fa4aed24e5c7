/** Brings the product's database to this version and gives every role an account. */
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { AppError } from "#lib/platform/errors.ts";
import { createLog } from "#lib/platform/log.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import type { DemoAccount } from "#workers/demo/secrets.ts";
import { migrate } from "../../prisma/migrate.ts";

export async function prepareProduct(input: {
  readonly databaseUrl: string;
  readonly accounts: readonly DemoAccount[];
  readonly report: (line: string) => void;
}): Promise<void> {
  await migrate(input.databaseUrl);
  const log = createLog("demo", "error");
  const db = openDatabase({ url: input.databaseUrl, poolSize: 2, applicationName: "cis-demo", log });
  try {
    await installStartingPolicy({ ctx: commandLineContext(db, new Date()) });
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
