import type { Command } from "commander";
import { runEvaluate } from "#lib/detection/evaluate/run-evaluate.ts";
import { runMutation } from "#lib/detection/evaluate/run-mutation.ts";
import { storeEvaluation, type EvaluationInput } from "#lib/detection/evaluate/store-evaluation.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import { endShadowRun } from "#lib/detection/runs/end-shadow-run.ts";
import { replayDetection } from "#lib/detection/runs/replay-detection.ts";
import { replayText } from "#lib/detection/runs/replay-text.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { readSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";

type EvaluateOptions = { json: boolean; store: boolean; mutate?: string };
type DetectOptions = {
  replay: boolean;
  endShadow?: string;
  from?: string;
  to?: string;
  version?: string;
  json: boolean;
};

export function registerDetectionCommands(program: Command): void {
  program
    .command("evaluate")
    .description("predict labelled or unlabelled threads, one JSON object a line, and report how well")
    .argument("<file>", "JSONL file of threads")
    .option("--json", "one JSON document instead of text", false)
    .option("--store", "keep the figures for the console", false)
    .option("--mutate <seed>", "disguise the labelled threads in every way and report what is still found")
    .action(evaluate);
  program
    .command("detect")
    .description(`detect again in stored messages, beside what is live; this build runs ${detectorVersion}`)
    .option("--replay", "detect in a period once more and compare with what was stored", false)
    .option("--from <time>", "start of the period, ISO 8601")
    .option("--to <time>", "end of the period, not included")
    .option("--version <version>", "compare with what this version stored (default: whatever was stored)")
    .option("--end-shadow <version>", "end the running shadow of a detector version; its results stay")
    .option("--json", "one JSON document instead of text", false)
    .action(detect);
}

async function evaluate(path: string, { json, store, mutate }: EvaluateOptions): Promise<void> {
  const write = (text: string): void => void process.stdout.write(text);
  if (mutate !== undefined) {
    if (store) throw new AppError("config.invalid", "--store keeps an evaluation; a mutation test is not stored.");
    process.exitCode = await runMutation({ path, seed: mutate, json, write });
    return;
  }
  const keep = (input: EvaluationInput) => withDatabase((ctx) => storeEvaluation({ ctx, input }));
  process.exitCode = await runEvaluate({ path, json, write, ...(store ? { store: keep } : {}) });
}

async function detect(options: DetectOptions): Promise<void> {
  const { replay, endShadow, from, to, version, json } = options;
  if (endShadow !== undefined) {
    const { runId } = await withDatabase((ctx) => endShadowRun({ ctx, input: { version: endShadow } }));
    return print(json ? JSON.stringify({ runId }) : `ended the shadow run ${runId}`);
  }
  if (!replay || from === undefined || to === undefined) {
    throw new AppError("config.invalid", "Say --replay with --from and --to, or --end-shadow with a version.");
  }
  const ring = createKeyRing(readSettings().CIS_DATA_KEY);
  const input = { from, to, ...(version === undefined ? {} : { version }) };
  const result = await withDatabase((ctx) => replayDetection({ ctx, ring, input }));
  print(json ? JSON.stringify(result) : replayText(result));
}
