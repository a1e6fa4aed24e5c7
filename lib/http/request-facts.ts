import { newId } from "#lib/platform/ids.ts";

/** Headers that `proxy.ts` sets on every request on its way in, whatever the client sent. */
export const requestIdHeader = "x-request-id";
export const pathHeader = "x-cis-path";
/** A page that asks by itself (polling) says so; such a request does not keep a session alive. */
export const backgroundHeader = "x-cis-background";

export type RequestFacts = {
  readonly requestId: string;
  /** The path and query of the page asked for; `/` when it is not known. */
  readonly path: string;
  readonly userAgent: string | null;
  readonly address: string;
  readonly background: boolean;
};

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the headers of a request tell, in one place. `trustedHops`: the reverse proxies in front of this process. */
export function readRequestFacts(headers: Headers, trustedHops: number): RequestFacts {
  const requestId = headers.get(requestIdHeader);
  return {
    requestId: requestId !== null && idShape.test(requestId) ? requestId : newId(),
    path: headers.get(pathHeader) ?? "/",
    userAgent: headers.get("user-agent"),
    address: readAddress(headers, trustedHops),
    background: headers.has(backgroundHeader),
  };
}

/**
 * The client as the outermost proxy of ours saw it: each appends whom it served, so what stands
 * further left is whatever the client chose to write. Shorter than expected, or with no proxy in
 * front, nothing of it can be believed.
 */
function readAddress(headers: Headers, trustedHops: number): string {
  if (trustedHops === 0) return "unknown";
  const hops = headers.get("x-forwarded-for")?.split(",") ?? [];
  const address = hops.at(-trustedHops)?.trim();
  return address === undefined || address === "" ? "unknown" : address;
}

/** The value of the first cookie of this name, as it was sent. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const part of headers.get("cookie")?.split(";") ?? []) {
    const [key = "", ...value] = part.split("=");
    if (key.trim() === name) return decodeCookie(value.join("=").trim());
  }
  return undefined;
}

function decodeCookie(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not written by us, then: it will be refused as it stands.
    return value;
  }
}
