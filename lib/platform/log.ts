import pino from "pino";
import { errorClass } from "#lib/platform/errors.ts";

/** The only fields that may reach a log line. Anything else is dropped, so no value can leak. */
const allowedFields = [
  "process",
  "requestId",
  "actorId",
  "role",
  "action",
  "route",
  "table",
  "query",
  "loop",
  "cycleId",
  "stage",
  "lane",
  "rows",
  "changed",
  "quarantined",
  "signals",
  "scores",
  "decisions",
  "durationMs",
  "latencyClass",
  "errorClass",
  "job",
  "port",
  "pid",
  "mode",
  "status",
  "attempt",
  "count",
  "lagMs",
  "setting",
  "reason",
  "holder",
  "build",
] as const;

export type LogFields = Partial<Record<(typeof allowedFields)[number], string | number | boolean | undefined>> & {
  /** Kept as name, code and stack frames; its message may carry values and is dropped. */
  error?: unknown;
};

const allowed: ReadonlySet<string> = new Set(allowedFields);

function clean(fields: LogFields): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) if (allowed.has(key) && value !== undefined) out[key] = value;
  if (fields.error !== undefined) {
    out["errorClass"] ??= errorClass(fields.error);
    if (fields.error instanceof Error) out["frames"] = stackFrames(fields.error);
  }
  return out;
}

function stackFrames(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 8)
    .map((line) => line.trim());
}

export type Log = Record<"debug" | "info" | "warn" | "error", (text: string, fields?: LogFields) => void>;

/** A logger whose lines are JSON on standard output: a constant text and allow-listed fields. */
export function createLog(processName: string, level = "info"): Log {
  const sink = pino({ level, base: { process: processName }, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    debug: (text, fields = {}) => sink.debug(clean(fields), text),
    info: (text, fields = {}) => sink.info(clean(fields), text),
    warn: (text, fields = {}) => sink.warn(clean(fields), text),
    error: (text, fields = {}) => sink.error(clean(fields), text),
  };
}

/** For tests and tools that must stay quiet. */
export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
