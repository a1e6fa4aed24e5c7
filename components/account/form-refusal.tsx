import type { ErrorBody } from "#lib/platform/errors.ts";

/** `attempt` tells two refusals with the same words apart, so that each is read out. */
export type Refusal = { readonly attempt: number; readonly message: string; readonly requestId: string | null };

/** The refusal of an action, for the form that sent it. */
export function refusalOf(error: ErrorBody): Refusal {
  return { attempt: Date.now(), message: error.message, requestId: error.request_id };
}

/** Why a form was not accepted, above its fields, with the focus on it. */
export function FormRefusal({ message, requestId }: Refusal) {
  return (
    <div
      role="alert"
      tabIndex={-1}
      ref={focusOnce}
      className="rounded-md border border-bad bg-bad-soft px-3 py-2 text-bad"
    >
      <p className="font-medium">{message}</p>
      {requestId ? <p className="mt-1 font-mono text-xs break-all">Request {requestId}</p> : null}
    </div>
  );
}

/** The same function each time, so that it runs when the message appears and not at every render. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
