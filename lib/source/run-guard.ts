import { createReadStream } from "node:fs";
import { z } from "zod";
import { checkStatement } from "#lib/source/guard.ts";

const lineSchema = z.object({ sql: z.string() });

export type RunGuardInput = {
  /** A file with one JSON object `{"sql": …}` per line. Blank lines are skipped. */
  readonly path: string;
  readonly json: boolean;
  readonly write: (text: string) => void;
};

/** Judges every statement of a file. Returns the exit code: 0, or 2 when the file or a line cannot be read. */
export async function runGuard({ path, json, write }: RunGuardInput): Promise<0 | 2> {
  let exitCode: 0 | 2 = 0;
  let number = 0;
  const report = (error: string): void => {
    exitCode = 2;
    write(json ? `${JSON.stringify({ line: number, error })}\n` : `${number}\terror\t${error}\n`);
  };
  try {
    for await (const line of linesOf(path)) {
      number += 1;
      const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
      if (text.trim() === "") continue;
      const sql = statementOf(text);
      if (sql === null) report('not a JSON object {"sql": "…"}');
      else write(judgement(number, sql, json));
    }
  } catch {
    report("the file cannot be read");
  }
  return exitCode;
}

/** Splits at line feeds only: a JSON string may hold the other characters that end a line elsewhere. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function statementOf(line: string): string | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data.sql : null;
  } catch {
    return null;
  }
}

function judgement(number: number, sql: string, json: boolean): string {
  const verdict = checkStatement(sql);
  const reason = verdict.verdict === "deny" ? verdict.reason : null;
  if (json) return `${JSON.stringify({ sql, verdict: verdict.verdict, reason })}\n`;
  return `${number}\t${verdict.verdict}${reason === null ? "" : `\t${reason}`}\n`;
}
