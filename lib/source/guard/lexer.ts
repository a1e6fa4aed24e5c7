/**
 * A lexer for the small part of MySQL's and MariaDB's language that a read may use. What it does not
 * know it refuses, so two servers, or two SQL modes, can never read the same text differently.
 */
export type Token = {
  readonly kind: "word" | "quoted" | "string" | "number" | "placeholder" | "symbol";
  /** The characters as written; for a quoted identifier what is between the backticks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

export type Lexed = { readonly tokens: readonly Token[] } | { readonly refusal: string };

type Step = { readonly token: Token } | { readonly refusal: string };

const longestStatement = 16_384;

const refusedCharacters: Readonly<Record<string, string>> = {
  ";": "more than one statement, or a terminator",
  "@": "a variable",
  ":": "an assignment",
  "#": "a comment",
  '"': "double quotes, which mean a string or a name depending on the server's mode",
  "\\": "a backslash outside a string",
  "{": "an escape clause",
};

const wordPattern = /[A-Za-z_][A-Za-z0-9_$]*/y;
const quotedPattern = /`([A-Za-z0-9_$]+)`/y;
const numberPattern = /\d+(?:\.\d+)?(?![A-Za-z0-9_$.])/y;
const symbolPattern = /<>|!=|<=|>=|[=<>(),.*-]/y;

/** Splits a statement into tokens, or says why it may not be read at all. Never throws. */
export function lex(sql: string): Lexed {
  if (sql.length > longestStatement) return { refusal: "longer than any statement of ours" };
  if (!sql.isWellFormed()) return { refusal: "broken characters" };
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    if (isSpace(sql, at)) {
      at += 1;
      continue;
    }
    const step = readToken(sql, at);
    if ("refusal" in step) return step;
    tokens.push(step.token);
    at = step.token.end;
  }
  return { tokens };
}

/** A carriage return counts only before a line feed: alone it is a favourite of filter evasion. */
function isSpace(sql: string, at: number): boolean {
  const character = sql[at];
  return character === " " || character === "\t" || character === "\n" || (character === "\r" && sql[at + 1] === "\n");
}

function readToken(sql: string, start: number): Step {
  const character = sql.charAt(start);
  if (sql.startsWith("--", start) || sql.startsWith("/*", start)) return { refusal: "a comment" };
  if (character === "'") return readString(sql, start);
  if (character === "?") return readPlaceholder(sql, start);
  const refusal = refusedCharacters[character];
  if (refusal !== undefined) return { refusal };
  return (
    match(quotedPattern, "quoted", sql, start) ??
    match(wordPattern, "word", sql, start) ??
    match(numberPattern, "number", sql, start) ??
    match(symbolPattern, "symbol", sql, start) ?? { refusal: describeUnknown(character) }
  );
}

/** The servers do not take a word that follows a placeholder without a space for a word. */
function readPlaceholder(sql: string, start: number): Step {
  if (/[A-Za-z0-9_$]/.test(sql.charAt(start + 1))) return { refusal: "a placeholder run into a word" };
  return { token: { kind: "placeholder", text: "?", start, end: start + 1 } };
}

function match(pattern: RegExp, kind: Token["kind"], sql: string, start: number): Step | null {
  pattern.lastIndex = start;
  const found = pattern.exec(sql);
  if (!found) return null;
  return { token: { kind, text: found[1] ?? found[0], start, end: start + found[0].length } };
}

function describeUnknown(character: string): string {
  if (character === "`") return "an unusual quoted name";
  if (/\d/.test(character)) return "an unusual number";
  if (character < " " || character === "\u007f") return "a control character";
  if (character > "~") return "a character beyond ASCII outside a string";
  return `the character ${character}`;
}

/**
 * A single-quoted string. A backslash is let through only where it reads the same with and without
 * NO_BACKSLASH_ESCAPES, that is, where it cannot move the end of the string.
 */
function readString(sql: string, start: number): Step {
  let at = start + 1;
  while (at < sql.length) {
    const character = sql.charAt(at);
    if (character === "'") {
      if (sql[at + 1] !== "'") return { token: { kind: "string", text: sql.slice(start, at + 1), start, end: at + 1 } };
      at += 2;
    } else if (character === "\\") {
      if (!"\\ntr%_".includes(sql[at + 1] ?? "'")) return { refusal: "an ambiguous backslash in a string" };
      at += 2;
    } else if (character < " " || character === "\u007f") {
      return { refusal: "a control character in a string" };
    } else {
      at += 1;
    }
  }
  return { refusal: "a string without an end" };
}
