import { goAfresh } from "#components/account/go-afresh.ts";

/** Ends the session, has the browser forget what it kept, and goes to the sign-in page whatever happened. */
export async function signOut(): Promise<void> {
  try {
    await fetch("/api/auth/sign-out", { method: "POST" });
  } finally {
    goAfresh("/sign-in");
  }
}
