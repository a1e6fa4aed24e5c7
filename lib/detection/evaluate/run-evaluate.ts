import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { evaluateThreads } from "#lib/detection/evaluate/evaluate-threads.ts";
import type { EvaluationInput } from "#lib/detection/evaluate/store-evaluation.ts";
import { summaryText } from "#lib/detection/evaluate/summary-text.ts";

/**
 * Evaluates a file of threads and writes the result: one JSON document with `json`, else one line per flagged thread and
 * a summary. `store` is given the figures with the file's name and hash. Resolves to the exit code: 0, 1 when a line was
 * bad, 2 when the file cannot be read.
 */
export async function runEvaluate({
  path,
  json,
  write,
  store,
}: {
  path: string;
  json: boolean;
  write: (text: string) => void;
  store?: (input: EvaluationInput) => Promise<unknown>;
}): Promise<number> {
  let exitCode = 0;
  let threads = 0;
  let input: EvaluationInput | undefined;
  try {
    const file = createReadStream(path);
    const hash = createHash("sha256");
    file.on("data", (bytes) => hash.update(bytes));
    const lines = createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const event of evaluateThreads(lines)) {
      if (event.type === "thread") {
        if (json) write(`${threads === 0 ? '{"threads":[\n' : ",\n"}${JSON.stringify(event.prediction)}`);
        else if (event.prediction.flagged)
          write(`${event.prediction.id}\t${event.prediction.score}\t${event.prediction.kinds.join(" ")}\n`);
        threads += 1;
      } else if (event.type === "bad_line") {
        if (!json) write(`line ${event.line}: ${event.problem}\n`);
      } else {
        exitCode = event.exitCode;
        input = { corpus: basename(path), corpusSha256: hash.digest("hex"), summary: event.summary };
        if (json) write(`${threads === 0 ? '{"threads":[' : "\n"}],"summary":${JSON.stringify(event.summary)}}\n`);
        else write(summaryText(event.summary));
      }
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    write(json ? `${JSON.stringify({ threads: [], error: `cannot read ${path}` })}\n` : `cannot read ${path}\n`);
    return 2;
  }
  if (store && input) await store(input);
  return exitCode;
}
