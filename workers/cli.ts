/** `cis`: what an operator does from the machine. Every command is a thin door to a verb. */
import { Command, CommanderError } from "commander";
import { AppError } from "#lib/platform/errors.ts";
import { registerAccessCommands } from "#workers/commands/access.ts";
import { registerAuditCommands } from "#workers/commands/audit.ts";
import { registerDetectionCommands } from "#workers/commands/detection.ts";
import { registerPipelineCommands } from "#workers/commands/pipeline.ts";
import { registerSchemaCommands } from "#workers/commands/schema.ts";
import { registerSourceCommands } from "#workers/commands/source.ts";

const program = new Command("cis").description("Contact Integrity System: operator's commands").exitOverride();
registerSchemaCommands(program);
registerAccessCommands(program);
registerSourceCommands(program);
registerDetectionCommands(program);
registerPipelineCommands(program);
registerAuditCommands(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const message =
      error instanceof AppError ? error.message : "Something failed. Set CIS_LOG_LEVEL=debug for the details.";
    process.stderr.write(`${message}\n`);
    if (!(error instanceof AppError) && process.env["CIS_LOG_LEVEL"] === "debug")
      process.stderr.write(`${String(error)}\n`);
    process.exitCode = error instanceof AppError && error.code === "config.invalid" ? 2 : 1;
  }
}

// The migration engine leaves a timer behind; a command that is done is done.
process.exit();
