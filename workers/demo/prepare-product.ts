/** Brings the product's database to this version, gives its roles their rights and every role of people an account. */
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { AppError } from "#lib/platform/errors.ts";
import { openJobQueue } from "#lib/jobs/job-queue.ts";
import { createLog } from "#lib/platform/log.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import type { DemoAccount } from "#workers/demo/secrets.ts";
import { setRolePasswords } from "#workers/demo/database-roles.ts";
import { applyRoles } from "../../prisma/apply-roles.ts";
import { migrate } from "../../prisma/migrate.ts";

export async function prepareProduct(input: {
  /** As the owner. */
  readonly databaseUrl: string;
  readonly databasePassword: string;
  readonly accounts: readonly DemoAccount[];
  readonly report: (line: string) => void;
}): Promise<void> {
  await migrate(input.databaseUrl);
  const log = createLog("demo", "error");
  // The job queue keeps its own schema; made here, because the worker's role may not make it.
  const queue = await openJobQueue({ url: input.databaseUrl, log });
  await queue.stop(1_000);
  await applyRoles(input.databaseUrl);
  await setRolePasswords(input.databaseUrl, input.databasePassword);
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
