import type { ActionOptions, ActionResult } from "#lib/http/perform-action.ts";

/** What a screen calls: one input, and an answer that is never an exception of the server's. */
export type Act<I, T = unknown> = (input: I) => Promise<ActionResult<T>>;
/** The server action behind it. */
export type ServerAction<I, T> = (input: I, options: ActionOptions) => Promise<ActionResult<T>>;
/** The server actions that a page hands to a screen, for the acts that the screen calls. */
export type ServerActions<A> = {
  readonly [K in keyof A]: A[K] extends Act<infer I, infer T> ? ServerAction<I, T> : never;
};

const attempts = 4;
const firstPauseMs = 500;

/**
 * Gives every call a request id of its own. When the connection breaks, nobody knows whether the
 * server did it: the same request is sent again under the same id, which does nothing twice and
 * gets the first one's answer. Throws only when the server cannot be reached at all.
 */
export function sendAction<I, T>(action: ServerAction<I, T>): Act<I, T> {
  return async (input) => {
    const requestId = crypto.randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await action(input, { requestId });
        if (attempt === 1 || attempt === attempts || !stillRunning(result)) return result;
      } catch (error) {
        // A broken connection is a TypeError in every browser; anything else is Next's own (a redirect).
        if (!(error instanceof TypeError) || attempt === attempts) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (attempt - 1)));
    }
  };
}

/** The first try of this very request reached the server and has not ended yet. */
function stillRunning(result: ActionResult<unknown>): boolean {
  return (
    !result.ok && result.error.error_code === "state.conflict" && result.error.details?.["reason"] === "in_progress"
  );
}
