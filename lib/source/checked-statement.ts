import { sha256 } from "#lib/platform/crypto.ts";
import { checkStatement } from "#lib/source/guard.ts";
import { sourceRefused } from "#lib/source/source-error.ts";
import { registeredTemplate, type Registered } from "#lib/source/templates.ts";

export type SourceParameter = string | number | null;

/**
 * The last look before a statement is sent: a registered name, the very bytes the guard passed at
 * load, the guard once more, and values that cannot change the statement. Throws `source.refused`.
 * Numbers leave as text, for servers disagree on the type of a LIMIT given as a floating point number.
 */
export function checkedStatement(
  name: unknown,
  values: unknown,
  lookUp: (name: string) => Registered | null = registeredTemplate,
): { readonly sql: string; readonly values: readonly (string | null)[] } {
  const template = typeof name === "string" ? lookUp(name) : null;
  if (template === null) throw sourceRefused("unknown template", sha256(String(name)));
  const { text, digest } = template;
  const queryHash = sha256(text);
  if (queryHash !== digest) throw sourceRefused("text differs from the registry", queryHash);
  if (checkStatement(text).verdict !== "allow") throw sourceRefused("not a permitted read", queryHash);
  if (!Array.isArray(values) || values.length !== placeholders(text)) {
    throw sourceRefused("wrong number of values", queryHash);
  }
  return { sql: text, values: values.map((value: unknown) => checkedValue(value, queryHash)) };
}

function checkedValue(value: unknown, queryHash: string): string | null {
  if (value === null) return null;
  if (typeof value === "string" && value.isWellFormed() && !value.includes("\0")) return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  throw sourceRefused("a value that is not text, a whole number or null", queryHash);
}

/** Registered texts hold no strings, so every question mark is a placeholder. */
function placeholders(text: string): number {
  return text.split("?").length - 1;
}
