import type { ActionResult } from "#lib/http/perform-action.ts";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

/** Runs a server action and says how it went. Answers whether it worked, so that a dialog knows whether to close. */
export async function runSourceAction(
  action: Promise<ActionResult<unknown>>,
  words: { readonly done: string; readonly failed: string },
): Promise<boolean> {
  try {
    const result = await action;
    if (result.ok) tellDone(words.done);
    else tellFailed(words.failed, `${result.error.message} Reference ${result.error.request_id}.`);
    return result.ok;
  } catch {
    tellFailed(words.failed, "The console did not answer. Nothing may have changed; look before trying again.");
    return false;
  }
}
