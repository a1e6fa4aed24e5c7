import type { Command } from "commander";
import { readEnvironment, readRuntime, readSyncSettings } from "#lib/platform/env.ts";
import { createLog } from "#lib/platform/log.ts";
import { checkSource } from "#lib/source/check-source.ts";
import { runGuard } from "#lib/source/run-guard.ts";
import { haltSource } from "#lib/sync/halt-source.ts";
import { resumeSource } from "#lib/sync/resume-source.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";

export function registerSourceCommands(program: Command): void {
  const source = program.command("source").description("the connection to the marketplace");
  source
    .command("check")
    .description("look at the source as a cycle would, changing nothing")
    .option("--json", "one JSON document instead of lines", false)
    .action(check);
  source
    .command("halt")
    .description("stop reading, at once")
    .option("--reason <text>", "why", "")
    .action(async (options: { reason: string }) => {
      await withDatabase((ctx) => haltSource({ ctx, input: { reason: options.reason } }));
      print("the source is halted");
    });
  source
    .command("resume")
    .description("read again after a halt")
    .requiredOption("--reason <text>", "why it is safe")
    .action(async (options: { reason: string }) => {
      await withDatabase((ctx) => resumeSource({ ctx, input: { reason: options.reason } }));
      print("the source is read again");
    });
  program
    .command("guard")
    .description("judge SQL statements against the read-only contract")
    .argument("<file>", 'one JSON object a line: {"sql": "…"}')
    .option("--json", "one JSON object a line", false)
    .action(async (path: string, options: { json: boolean }) => {
      process.exitCode = await runGuard({ path, json: options.json, write: (text) => process.stdout.write(text) });
    });
}

async function check(options: { json: boolean }): Promise<void> {
  const checks = await checkSource({
    environment: readEnvironment(),
    runtime: readRuntime(),
    queryTimeoutMs: readSyncSettings().SYNC_QUERY_TIMEOUT_MS,
    log: createLog("cis", "warn"),
  });
  const pass = checks.every((item) => item.pass);
  if (options.json) print(JSON.stringify({ pass, checks }, null, 2));
  else for (const item of checks) print(`${item.pass ? "ok    " : "FAILED"}  ${item.name}: ${item.sentence}`);
  process.exitCode = pass ? 0 : 1;
}
