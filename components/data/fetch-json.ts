/** A request that the server refused, with what a person may see of it. */
export class RequestFailed extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;

  constructor(status: number, code: string, message: string, requestId: string | undefined) {
    super(message);
    this.name = "RequestFailed";
    this.status = status;
    this.code = code;
    this.requestId = requestId;
  }
}

type FailureBody = { error_code?: unknown; message?: unknown; request_id?: unknown };

/**
 * Reads JSON of our own server. `background` marks what the page asks by itself: such a request does
 * not keep a session alive. Throws `RequestFailed`, also when the answer is not JSON (a proxy's page, say).
 */
export async function fetchJson<T>(
  path: string,
  options: { signal?: AbortSignal; background?: boolean } = {},
): Promise<T> {
  const headers = { accept: "application/json", ...(options.background ? { "x-cis-background": "1" } : {}) };
  const response = await fetch(path, { headers, ...(options.signal ? { signal: options.signal } : {}) });
  const body: unknown = await response.json().catch(() => null);
  // safe because our own route handlers answer with the DTO the caller names; failures have the body below.
  if (response.ok && body !== null) return body as T;
  const failure: FailureBody = typeof body === "object" && body !== null ? body : {};
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  throw new RequestFailed(
    response.status,
    text(failure.error_code) ?? "network",
    text(failure.message) ?? "The server did not answer as expected.",
    text(failure.request_id),
  );
}
