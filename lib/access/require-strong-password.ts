import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { AppError } from "#lib/platform/errors.ts";

/** Guesses that a password must outlast: ten thousand million. */
const leastGuesses = 1e10;

/** Longer passwords are judged by their beginning: judging is slow where much repeats. */
const judgedLength = 64;

/** Words that everybody here would try first. */
const houseWords = ["contact", "integrity", "system", "marketplace", "moderator", "qwickservices", "console"];

let estimator: ZxcvbnFactory | undefined;

/**
 * Refuses a password that is on the shipped list of breached and common ones (49,000), or close to
 * it: repeated, with a year behind it, in letters that look alike, along the keyboard, or made of
 * the person's own name and address. Throws `validation.unprocessable`; says nothing of what was found.
 */
export function requireStrongPassword(
  password: string,
  about: { readonly email: string; readonly name: string },
): void {
  // The list takes a moment to unfold, and most processes never need it.
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: judgedLength });
  const own = [about.email, ...about.email.split(/[@.]/), ...about.name.split(/\s+/)].filter((word) => word.length > 2);
  const { guesses } = estimator.check(password.slice(0, judgedLength), [...houseWords, ...own]);
  if (guesses >= leastGuesses) return;
  throw new AppError(
    "validation.unprocessable",
    "This password is too easy to guess: it is a known one, or close to one. Four or five unrelated words make a good one.",
    { details: { field: "password" } },
  );
}
