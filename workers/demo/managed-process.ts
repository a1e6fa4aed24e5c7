/** One of the product's own processes, as the demo and the end-to-end tests start, kill and restart it. */
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { sleep } from "#lib/platform/clock.ts";
import type { RunRecord } from "#workers/demo/run-record.ts";

export type ManagedProcess = {
  readonly label: string;
  readonly logFile: string;
  readonly pid: () => number | undefined;
  readonly running: () => boolean;
  readonly start: () => Promise<void>;
  /** Ends it and waits until it is gone; SIGKILL after `patienceMs`. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
  /** The last lines it wrote, to explain a failure. */
  readonly lastLines: (count?: number) => string;
};

export type ManagedProcessOptions = {
  readonly label: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly record: RunRecord;
  readonly patienceMs?: number;
  /** Called when it ends without having been asked to. */
  readonly onUnexpectedEnd?: (how: string) => void;
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Describes a process on this very Node; nothing runs before `start`. */
export function manageProcess(options: ManagedProcessOptions): ManagedProcess {
  let child: ChildProcess | undefined;
  let ending = false;
  return {
    label: options.label,
    logFile: options.logFile,
    pid: () => child?.pid,
    running: () => child !== undefined && !hasEnded(child),
    async start() {
      ending = false;
      const log = openSync(options.logFile, child === undefined ? "w" : "a", 0o600);
      // A group of its own: Ctrl-C reaches the demo alone, which then ends its processes in order.
      const started = spawn(process.execPath, options.command, {
        env: { ...options.environment, NODE_ENV: "production" },
        stdio: ["ignore", log, log],
        detached: true,
      });
      closeSync(log);
      child = started;
      started.once("exit", (code, signal) => {
        if (!ending) options.onUnexpectedEnd?.(signal ?? `code ${code}`);
      });
      await new Promise<void>((resolve, reject) => {
        started.once("spawn", resolve);
        started.once("error", reject);
      });
      await options.record.add(options.label, started.pid);
    },
    async end(signal = "SIGTERM") {
      ending = true;
      if (!child || hasEnded(child)) return;
      child.kill(signal);
      for (let waited = 0; waited < (options.patienceMs ?? 30_000) && !hasEnded(child); waited += 50) await sleep(50);
      if (!hasEnded(child)) child.kill("SIGKILL");
    },
    lastLines: (count = 15) => readFileSync(options.logFile, "utf8").trim().split("\n").slice(-count).join("\n"),
  };
}
