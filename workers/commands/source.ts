import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { readRuntime, readSettings, readSyncSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { createLog } from "#lib/platform/log.ts";
import type { Activation } from "#lib/source/activation.ts";
import { attestGrants, attestGrantsInput } from "#lib/source/attest-grants.ts";
import { checkSource, type CheckSourceInput, type SourceCheck } from "#lib/source/check-source.ts";
import { sourceEnvironment } from "#lib/source/credentials-environment.ts";
import { runGuard } from "#lib/source/run-guard.ts";
import { haltSource } from "#lib/sync/halt-source.ts";
import { prepareActivation } from "#lib/sync/prepare-activation.ts";
import { resumeSource } from "#lib/sync/resume-source.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";

export function registerSourceCommands(program: Command): void {
  const source = program.command("source").description("the connection to the marketplace");
  source
    .command("check")
    .description("look at the source as a cycle would, and at the gates before it is activated")
    .option("--json", "one JSON document instead of lines", false)
    .action(check);
  source
    .command("attest")
    .description("record that the account's grants were seen and are SELECT on the eight tables only")
    .argument("<file>", "what SHOW GRANTS printed for the account")
    .action(attest);
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

async function attest(path: string): Promise<void> {
  const grants = await readFile(path, "utf8").catch(() => null);
  if (grants === null) throw new AppError("config.invalid", "The file cannot be read.");
  const input = attestGrantsInput.safeParse({ grants });
  if (!input.success) throw new AppError("validation.unprocessable", "The file is empty or too long.");
  const outcome = await withDatabase((ctx) => attestGrants({ ctx, input: input.data }));
  print(`attested until ${outcome.expiresAt}; SHA-256 of the grants ${outcome.grantsSha256}`);
  print("delete the file: it may hold the hash of a password");
}

async function check(options: { json: boolean }): Promise<void> {
  const environment = sourceEnvironment();
  const input: CheckSourceInput = {
    environment,
    runtime: readRuntime(),
    queryTimeoutMs: readSyncSettings(environment).SYNC_QUERY_TIMEOUT_MS,
    log: createLog("cis", "warn"),
  };
  const checks = await checkSource(input);
  const activation = await activationOf(input, checks);
  const pass = checks.every((item) => item.pass);
  if (options.json)
    print(JSON.stringify({ pass, activated: activation?.activated ?? null, checks, activation }, null, 2));
  else for (const line of report(checks, activation)) print(line);
  process.exitCode = pass && (activation?.activated ?? input.runtime !== "production") ? 0 : 1;
}

/** The gates are kept in CIS's own database; a look at the source alone works without it. */
async function activationOf(input: CheckSourceInput, checks: readonly SourceCheck[]): Promise<Activation | null> {
  try {
    const ring = createKeyRing(readSettings().CIS_DATA_KEY);
    return await withDatabase((ctx) => prepareActivation({ db: ctx.db, ring }, input, checks));
  } catch (error) {
    input.log.warn("the activation gates cannot be read", { error });
    return null;
  }
}

function report(checks: readonly SourceCheck[], activation: Activation | null): string[] {
  const lines = checks.map((item) => `${item.pass ? "ok    " : "FAILED"}  ${item.name}: ${item.sentence}`);
  if (!activation) return [...lines, "unknown the activation gates: CIS's own database cannot be asked"];
  const open = activation.gates.filter((gate) => !gate.holds);
  const gates = activation.gates.map((gate) => {
    const signed =
      gate.people > 0 ? `${gate.signOffs.length} of ${gate.people} signed` : (gate.evidence ?? "not seen yet");
    return `${gate.holds ? "ok    " : "OPEN  "}  gate ${gate.group}/${gate.gate}: ${signed}`;
  });
  if (activation.by === "itself")
    return [...lines, ...gates, `activated by itself: this is not production (${open.length} gates would be open)`];
  return [...lines, ...gates, activation.activated ? "activated" : `not activated: ${open.length} gates are open`];
}
