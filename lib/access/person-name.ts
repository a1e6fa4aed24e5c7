import { z } from "zod";

/** `\p{C}` keeps out control characters, invisible ones and broken surrogates. */
export const personName = z
  .string()
  .trim()
  .min(1, "is required")
  .max(100)
  .regex(/^\P{C}+$/u, "has characters that cannot be shown");
