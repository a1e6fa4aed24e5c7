import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { pathHeader, requestIdHeader } from "#lib/http/request-facts.ts";
import { contentSecurityPolicy, securityHeaders } from "#lib/http/security-headers.ts";
import { webSettings } from "#lib/http/web-settings.ts";
import { newId } from "#lib/platform/ids.ts";

/**
 * Gives every request its id and every response its headers. It decides nothing about who may do
 * what: pages, actions and routes each check that themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const { CIS_PUBLIC_URL: publicUrl } = webSettings();
  const requestId = newId();
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, publicUrl);
  const response = answer(request, { requestId, nonce, policy });
  for (const [name, value] of Object.entries(securityHeaders(publicUrl))) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  response.headers.set(requestIdHeader, requestId);
  return response;
}

// Every path but the hashed static files, and no condition that a header of the client could meet.
export const config = { matcher: ["/((?!_next/static/).*)"] };

function answer(request: NextRequest, given: { requestId: string; nonce: string; policy: string }): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  // The image optimiser is not used, and has been a way in more than once.
  if (pathname.startsWith("/_next/image")) return new NextResponse(null, { status: 404 });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts and styles from this request header.
  headers.set("content-security-policy", given.policy);
  headers.set("x-nonce", given.nonce);
  headers.set(requestIdHeader, given.requestId);
  const query = searchParams.size === 0 ? "" : `?${searchParams.toString()}`;
  headers.set(pathHeader, `${pathname}${query}`);
  return NextResponse.next({ request: { headers } });
}
