/**
 * What a process is, beyond its number: numbers are given again, start times are not. Nothing here
 * ever ends a process whose start time differs from the one written down.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { sleep } from "#lib/platform/clock.ts";

export const processIdentitySchema = z.object({ label: z.string(), pid: z.int().min(2), started: z.string() });
export type ProcessIdentity = z.output<typeof processIdentitySchema>;

/** When the process started, in the system's own words, or null when there is none. */
export function startOf(pid: number): string | null {
  if (existsSync("/proc/self/stat")) {
    try {
      // The command, in brackets, may hold spaces; the start time is the 22nd field, 20th after it.
      const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? [];
      return fields[0] === "Z" ? null : (fields[19] ?? null);
    } catch {
      return null;
    }
  }
  const printed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  return printed === "" ? null : printed;
}

export function identify(label: string, pid: number | undefined): ProcessIdentity | null {
  const started = pid === undefined ? null : startOf(pid);
  return pid === undefined || started === null ? null : { label, pid, started };
}

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return startOf(pid) === started;
}

/** Asks the very process to end, waits up to `patienceMs`, then ends it. */
export async function endProcess(target: ProcessIdentity, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  send(target, signal);
  for (let waited = 0; waited < patienceMs && isAlive(target); waited += 100) await sleep(100);
  send(target, "SIGKILL");
}

function send(target: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(target)) return;
  try {
    process.kill(target.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
