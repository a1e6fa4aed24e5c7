import { sha256 } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { refuseStatement } from "#lib/source/guard/grammar.ts";
import { lex } from "#lib/source/guard/lexer.ts";

export type Verdict = { readonly verdict: "allow" } | { readonly verdict: "deny"; readonly reason: string };

/**
 * Says whether a statement is one bounded, explicit-column SELECT over an allowed table. Anything
 * not known to be that is denied. Never throws, whatever the text.
 */
export function checkStatement(sql: string): Verdict {
  const lexed = lex(sql);
  if ("refusal" in lexed) return { verdict: "deny", reason: lexed.refusal };
  const reason = refuseStatement(lexed.tokens);
  return reason === null ? { verdict: "allow" } : { verdict: "deny", reason };
}

/** Throws `source.refused`, with the statement's SHA-256 instead of its text, unless it is permitted. */
export function assertReadOnlySelect(sql: string): void {
  const verdict = checkStatement(sql);
  if (verdict.verdict === "allow") return;
  throw new AppError("source.refused", "The read-only guard refused a statement.", {
    details: { errorClass: "guard", reason: verdict.reason, queryHash: sha256(sql) },
  });
}
