import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { mutateThreads } from "#lib/detection/evaluate/mutate-threads.ts";
import { mutationText } from "#lib/detection/evaluate/mutation-text.ts";

/**
 * Disguises the threads of a file and writes how detection stands it, as text or one JSON document. Resolves to the exit
 * code: 0, 1 when a line was bad, 2 when the file cannot be read.
 */
export async function runMutation({
  path,
  seed,
  json,
  write,
}: {
  path: string;
  seed: string;
  json: boolean;
  write: (text: string) => void;
}): Promise<number> {
  try {
    const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
    const report = await mutateThreads(lines, seed);
    write(json ? `${JSON.stringify(report)}\n` : mutationText(report));
    return report.badLines > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    write(json ? `${JSON.stringify({ error: `cannot read ${path}` })}\n` : `cannot read ${path}\n`);
    return 2;
  }
}
