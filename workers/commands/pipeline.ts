import type { Command } from "commander";
import { readAlertLatency } from "#lib/operations/read-alert-latency.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";

export function registerPipelineCommands(program: Command): void {
  program
    .command("pipeline")
    .description("how the pipeline is doing")
    .command("latency")
    .description("time from an event to the alert it opened")
    .option("--minutes <n>", "alerts opened this recently", "30")
    .option("--json", "one JSON document instead of lines", false)
    .action(async (options: { minutes: string; json: boolean }) => {
      const latency = await withDatabase((ctx) =>
        readAlertLatency({ ctx, input: { minutes: Number(options.minutes) } }),
      );
      if (options.json) return print(JSON.stringify(latency));
      print(`${latency.alerts} alerts opened by live events`);
      const line = (label: string, value: typeof latency.sinceStored): void =>
        print(`${label}: ${value ? `p50 ${value.p50Ms} ms, p95 ${value.p95Ms} ms` : "nothing to measure"}`);
      line("since the event was stored", latency.sinceStored);
      line("since the marketplace wrote it", latency.sinceWritten);
    });
}
