import { AppError } from "#lib/platform/errors.ts";

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses a request that another site could have made. One that changes something must prove that
 * it comes from our own pages: by `Sec-Fetch-Site: same-origin`, or, from a browser without it, by
 * an `Origin` that is ours; silence is a refusal. A read is refused only when it is known to be foreign.
 */
export function requireSameOrigin(headers: Headers, publicUrl: string, kind: "read" | "change"): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const originIsOurs = origin === null || isOurs(origin, publicUrl);
  const proven =
    kind === "change"
      ? originIsOurs && (site === "same-origin" || (site === null && origin !== null))
      : originIsOurs && (site === null || site === "same-origin" || site === "none");
  if (proven) return;
  throw new AppError("auth.forbidden", "This request did not come from a page of this console.", {
    details: { reason: "origin" },
  });
}

/** On loopback, 127.0.0.1 and localhost are the same console; ports still tell consoles apart. */
function isOurs(origin: string, publicUrl: string): boolean {
  const ours = new URL(publicUrl);
  if (origin === ours.origin) return true;
  if (!loopback.has(ours.hostname) || !URL.canParse(origin)) return false;
  const theirs = new URL(origin);
  return theirs.protocol === ours.protocol && theirs.port === ours.port && loopback.has(theirs.hostname);
}
