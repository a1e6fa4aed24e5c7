/** How much disguise detection stands: the train part, disguised in every way. `npm run bench -- detection-mutation [SEED]` */
import { fileURLToPath } from "node:url";
import { runMutation } from "#lib/detection/evaluate/run-mutation.ts";

process.exitCode = await runMutation({
  path: fileURLToPath(new URL("../lib/detection/corpora/train.jsonl", import.meta.url)),
  seed: process.argv[2] ?? "1",
  json: process.argv.includes("--json"),
  write: (text) => process.stdout.write(text),
});
