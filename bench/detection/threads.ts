import { readFileSync } from "node:fs";
import { readThreadLine, type EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";

/** The threads of a corpus file; a bad line ends the run, because a figure over a part of the file would mislead. */
export function readThreads(path: string | URL): EvaluationThread[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const thread = readThreadLine(line);
      if ("problem" in thread) throw new Error(`line ${index + 1}: ${thread.problem}`);
      return thread;
    });
}
