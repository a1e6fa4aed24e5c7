import { z } from "zod";

/** The one form in which an e-mail address is stored and looked up. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

export const personEmail = z.string().transform(normaliseEmail).pipe(z.email("must be an e-mail address").max(254));
