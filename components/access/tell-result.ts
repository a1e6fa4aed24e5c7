import type { ActionResult } from "#lib/http/perform-action.ts";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

/** Says how an action ended; nothing when the person gave up before it was tried. True when it worked. */
export function tellResult(result: ActionResult<unknown> | null, done: string, failed: string): boolean {
  if (result === null) return false;
  if (result.ok) tellDone(done);
  else tellFailed(failed, `${result.error.message} Reference ${result.error.request_id}.`);
  return result.ok;
}
