import { sleep } from "#lib/platform/clock.ts";
import type { Log } from "#lib/platform/log.ts";

export type Loop = { readonly stopped: Promise<void> };

/**
 * Runs `step` again and again until the signal aborts. The step returns how long to wait before the
 * next; a step that throws is logged and waits `errorWaitMs`. Steps never overlap.
 */
export function runEvery(
  options: { name: string; signal: AbortSignal; log: Log; errorWaitMs: number },
  step: () => Promise<number>,
): Loop {
  const stopped = (async () => {
    while (!options.signal.aborted) {
      let waitMs = options.errorWaitMs;
      try {
        waitMs = await step();
      } catch (error) {
        options.log.error("a loop step failed", { job: options.name, error });
      }
      await sleep(waitMs, options.signal);
    }
  })();
  return { stopped };
}
