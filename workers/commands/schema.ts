import type { Command } from "commander";
import { openJobQueue } from "#lib/jobs/job-queue.ts";
import { readDatabaseUrl, readSettings } from "#lib/platform/env.ts";
import { createLog } from "#lib/platform/log.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";
import { applyRoles, mayManageRoles } from "../../prisma/apply-roles.ts";
import { migrate } from "../../prisma/migrate.ts";

export function registerSchemaCommands(program: Command): void {
  program
    .command("migrate")
    .description("bring the database to this version; a second run changes nothing")
    .action(async () => {
      const { DATABASE_URL } = readSettings();
      const applied = await migrate(DATABASE_URL);
      for (const name of applied) print(`applied ${name}`);
      // The job queue keeps its own schema and migrates it on start.
      const queue = await openJobQueue({ url: DATABASE_URL, log: createLog("cis", "warn") });
      await queue.stop(5_000);
      const installed = await withDatabase((ctx) => installStartingPolicy({ ctx }));
      if (installed) print("installed the starting policy (version 1)");
      // New tables give nobody a right until the roles' script has been run again.
      if (await mayManageRoles(DATABASE_URL)) await applyRoles(DATABASE_URL);
      else print("this account may not manage roles: run `cis roles` as one that may");
      print(applied.length === 0 && !installed ? "nothing to do" : "done");
    });
  program
    .command("roles")
    .description(
      "give the database roles of web, worker, sealer and auditor their rights; needs the right to create roles",
    )
    .action(async () => {
      await applyRoles(readDatabaseUrl());
      print("roles are in place");
    });
}
