import type { z } from "zod";
import { AppError, type ErrorCode } from "#lib/platform/errors.ts";

const shownProblems = 10;
const shownLength = 160;

/** Parses what a client sent. Throws `validation.invalid` that names the fields, never their values. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw, { reportInput: false });
  if (result.success) return result.data;
  throw inputError("validation.invalid", result.error);
}

/** A failed parse as an error for the client: fields and expectations, no values. */
export function inputError(
  code: Extract<ErrorCode, `validation.${string}`>,
  error: z.ZodError,
  options: { cause?: unknown } = {},
): AppError {
  const problems = error.issues.slice(0, shownProblems).map((issue) => {
    const field = issue.path.map(String).join(".");
    return `${field === "" ? "" : `${field}: `}${issue.message}`.slice(0, shownLength);
  });
  return new AppError(code, "What was sent is not valid.", { details: { problems }, ...options });
}
