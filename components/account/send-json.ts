import type { Refusal } from "#components/account/form-refusal.tsx";

export type Answer = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly refusal: Refusal };

let attempts = 0;

/** Sends a change to one of our own routes. Never throws: no connection is an answer too. */
export async function sendJson(path: string, body: unknown): Promise<Answer> {
  attempts += 1;
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify(body),
    });
    const data: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, data };
    const said = typeof data === "object" && data !== null && "message" in data ? data.message : null;
    const message = typeof said === "string" ? said : "The server did not answer as expected.";
    return { ok: false, refusal: { attempt: attempts, message, requestId: response.headers.get("x-request-id") } };
  } catch {
    const message = "The server cannot be reached. Check the connection and try again.";
    return { ok: false, refusal: { attempt: attempts, message, requestId: null } };
  }
}
