/** What the specs know about the running stack; handed from the global setup to the workers by file. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { roles } from "#lib/access/permissions.ts";

export const stackFile = ".cis/test/e2e-stack.json";

const runningStackSchema = z.object({
  address: z.url(),
  databaseUrl: z.string(),
  marketplace: z.string(),
  generalLogFile: z.string(),
  /** Where the marketplace's own administrator gets in. */
  socketPath: z.string(),
  accounts: z.array(z.object({ role: z.enum(roles), email: z.string(), name: z.string(), password: z.string() })),
});
export type RunningStack = z.output<typeof runningStackSchema>;

export function parseRunningStack(text: string): RunningStack {
  return runningStackSchema.parse(JSON.parse(text));
}

export function readRunningStack(): RunningStack {
  return parseRunningStack(readFileSync(stackFile, "utf8"));
}
