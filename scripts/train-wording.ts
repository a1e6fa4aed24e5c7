import { writeFileSync } from "node:fs";
import { corpusFiles } from "#lib/detection/wording/training/corpus-files.ts";
import { measureByWriter } from "#lib/detection/wording/training/measure-by-writer.ts";
import { trainModel, usualOptions } from "#lib/detection/wording/training/train-model.ts";

/**
 * Trains lib/detection/wording/generated/weights.json from the corpora; equal corpora give equal bytes.
 * `node scripts/train-wording.ts [--everything] [--measure] [--target=0.045] [FURTHER.jsonl …]`
 * `--everything` fits to the held-out threads too, `--measure` only prints figures, each writer judged by a model that
 * has not read that writer.
 */
const words = process.argv.slice(2);
const target = Number(
  words.find((word) => word.startsWith("--target="))?.slice(9) ?? usualOptions.target.falsePositives,
);
const options = {
  ...usualOptions,
  everything: words.includes("--everything"),
  target: { ...usualOptions.target, falsePositives: target },
};
const files = corpusFiles(words.filter((word) => !word.startsWith("--")));

if (words.includes("--measure")) process.stdout.write(measureByWriter(files, options));
else {
  const stored = trainModel(files, options);
  writeFileSync(
    new URL("../lib/detection/wording/generated/weights.json", import.meta.url),
    `${JSON.stringify(stored, null, 2)}\n`,
  );
  process.stdout.write(`weights ${stored.weightsSha256}\ncorpora ${stored.corpusSha256}\n`);
  process.stdout.write(`${JSON.stringify(stored.calibration)}\n`);
}
