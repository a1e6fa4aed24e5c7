/** Facts of an audit record: ids, codes and numbers; never text of or about a person. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;

const keyShape = /^[a-z][A-Za-z0-9_]{0,63}$/;
const codeLength = 256;

/**
 * Codes, ids, times, paths: no white space, no `@`, so neither a sentence nor an e-mail address
 * passes. Checked where the record is written, because it can never be taken out again.
 */
const codeShape = /^[^\s@\p{C}]*$/u;

/**
 * The one JSON text of the facts: keys sorted, no white space. It is stored and hashed as it is.
 * Throws `TypeError` for what has no place in a record that is kept for ever.
 */
export function canonicalFacts(facts: AuditFacts): string {
  const entries = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of entries) {
    if (!keyShape.test(key)) throw new TypeError(`an audit fact needs a plain name, not ${JSON.stringify(key)}`);
    if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`the audit fact ${key} is no number`);
    if (typeof value === "string" && (value.length > codeLength || !codeShape.test(value)))
      throw new TypeError(`the audit fact ${key} is no id or code`);
  }
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
}

/** Text that UTF-8 and PostgreSQL can hold: broken surrogates and NUL become U+FFFD. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
