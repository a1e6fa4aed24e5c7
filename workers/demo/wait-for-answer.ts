import { sleep } from "#lib/platform/clock.ts";
import type { ManagedProcess } from "#workers/demo/managed-process.ts";

/** Waits until the process answers there with 200. Throws with its last lines when it ends or never does. */
export async function waitForAnswer(url: string, owner: ManagedProcess, patienceMs = 60_000): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += 200) {
    if (!owner.running()) throw new Error(`The ${owner.label} ended while starting:\n${owner.lastLines()}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 200 && owner.running()) return;
    await sleep(200);
  }
  throw new Error(`The ${owner.label} did not answer within ${patienceMs / 1_000} s:\n${owner.lastLines()}`);
}
