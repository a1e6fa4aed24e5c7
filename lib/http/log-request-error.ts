import { requestIdHeader } from "#lib/http/request-facts.ts";
import { webRuntime } from "#lib/http/runtime.ts";

type Failed = { readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly route: string };

/** Logs an error that reached Next, with the request id that the person sees on the error page. */
export function logRequestError(error: unknown, { headers, route }: Failed): void {
  const requestId = headers[requestIdHeader];
  webRuntime().log.error("request failed", {
    route,
    requestId: Array.isArray(requestId) ? requestId[0] : requestId,
    error,
  });
}
