import type { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";

const shownProblems = 10;
const shownLength = 160;

/** Parses what a client sent. Throws `validation.invalid` that names the fields, never their values. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw, { reportInput: false });
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, shownProblems).map((issue) => {
    const field = issue.path.map(String).join(".");
    return `${field === "" ? "" : `${field}: `}${issue.message}`.slice(0, shownLength);
  });
  throw new AppError("validation.invalid", "What was sent is not valid.", { details: { problems } });
}
