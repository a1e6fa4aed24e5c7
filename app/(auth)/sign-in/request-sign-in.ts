import type { SignInAnswer, SignInBody } from "#lib/http/sign-in-routes.ts";

export type SignInOutcome =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly message: string; readonly requestId: string | null };

/** Asks for a CSRF token, then sends the form. Never throws: no connection is an outcome too. */
export async function requestSignIn(form: Omit<SignInBody, "csrfToken">): Promise<SignInOutcome> {
  try {
    const issued = await fetch("/api/auth/csrf", { cache: "no-store" });
    if (!issued.ok) return await refusalIn(issued);
    // safe because our own route answers in this shape.
    const { csrfToken } = (await issued.json()) as { csrfToken: string };
    const body: SignInBody = { ...form, csrfToken };
    const answer = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) return await refusalIn(answer);
    // safe because our own route answers in this shape.
    return { ok: true, ...((await answer.json()) as SignInAnswer) };
  } catch {
    return { ok: false, message: "The server cannot be reached. Check the connection and try again.", requestId: null };
  }
}

async function refusalIn(response: Response): Promise<SignInOutcome> {
  const body: unknown = await response.json().catch(() => null);
  const said = typeof body === "object" && body !== null && "message" in body ? body.message : null;
  return {
    ok: false,
    message: typeof said === "string" ? said : "Signing in did not work. Try again.",
    requestId: response.headers.get("x-request-id"),
  };
}
