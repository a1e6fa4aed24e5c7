import type { Command } from "commander";
import { runEvaluate } from "#lib/detection/evaluate/run-evaluate.ts";

export function registerDetectionCommands(program: Command): void {
  program
    .command("evaluate")
    .description("predict labelled or unlabelled threads, one JSON object a line, and report how well")
    .argument("<file>", "JSONL file of threads")
    .option("--json", "one JSON document instead of text", false)
    .action(async (path: string, options: { json: boolean }) => {
      process.exitCode = await runEvaluate({ path, json: options.json, write: (text) => process.stdout.write(text) });
    });
}
