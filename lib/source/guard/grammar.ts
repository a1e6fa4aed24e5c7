/**
 * The grammar of a permitted read: one explicit-column SELECT of one allowed table, bounded by LIMIT,
 * or a reading of the server's clock. Each rule returns null when it holds, or the reason it does not.
 */
import { allowedFunctions, allowedSchemaTables, allowedTables, reservedWords } from "#lib/source/guard/allowlist.ts";
import type { FunctionShape } from "#lib/source/guard/allowlist.ts";
import type { Token } from "#lib/source/guard/lexer.ts";

type Reason = string | null;
type Name = { readonly qualifier: string | null; readonly name: string };
type Place = "select list" | "condition";

type Reader = {
  readonly tokens: readonly Token[];
  at: number;
  /** Every column the statement names, to be judged once the table is known. */
  readonly columns: Name[];
  readonly calls: FunctionShape[];
  table: { readonly name: string; readonly columns: ReadonlySet<string> | null } | null;
  filtered: boolean;
};

const largestLimit = 10_000;
const longestLeft = 65_537;
const deepestNesting = 16;
const comparisons: ReadonlySet<string> = new Set(["=", "<>", "!=", "<", ">", "<=", ">="]);

/** Why these tokens are not a permitted read, or null when they are one. */
export function refuseStatement(tokens: readonly Token[]): Reason {
  const reader: Reader = { tokens, at: 0, columns: [], calls: [], table: null, filtered: false };
  return word(reader, "SELECT") ?? list(reader, selectItem) ?? afterSelectList(reader) ?? judgeNames(reader);
}

function afterSelectList(reader: Reader): Reason {
  if (!isWord(reader, "FROM")) return clockOnly(reader);
  return word(reader, "FROM") ?? tableName(reader) ?? where(reader) ?? orderBy(reader) ?? limit(reader) ?? end(reader);
}

/** Without a table there is one row; a LIMIT is allowed, not needed. */
function clockOnly(reader: Reader): Reason {
  const clock = reader.columns.length === 0 && reader.calls.every((call) => call === "clock");
  if (!clock)
    return reader.at === reader.tokens.length
      ? "only the clock is read without a table"
      : "no FROM where one has to be";
  return reader.at === reader.tokens.length ? null : (limit(reader) ?? end(reader));
}

function judgeNames(reader: Reader): Reason {
  if (reader.calls.includes("count") && !reader.filtered) return "a count without a condition";
  const table = reader.table;
  if (table === null) return null;
  for (const column of reader.columns) {
    if (column.qualifier !== null && column.qualifier !== table.name) return "a column of another table";
    if (table.columns && !table.columns.has(column.name.toUpperCase()))
      return "a column of information_schema that is not on the list";
  }
  return null;
}

function selectItem(reader: Reader): Reason {
  const problem = peekCall(reader) ? functionCall(reader, "select list") : column(reader);
  if (problem !== null) return problem;
  if (!isWord(reader, "AS")) return null;
  reader.at += 1;
  return name(reader) === null ? "an alias that is not a plain name" : null;
}

function tableName(reader: Reader): Reason {
  const first = name(reader);
  if (first === null) return "something other than a table after FROM";
  if (!isSymbol(reader, ".")) {
    reader.table = { name: first, columns: null };
    return allowedTables.has(first) ? null : "a table that is not on the list";
  }
  reader.at += 1;
  const second = name(reader)?.toUpperCase();
  const columns = second === undefined ? undefined : allowedSchemaTables.get(second);
  if (first.toLowerCase() !== "information_schema" || second === undefined || columns === undefined) {
    return "a table that is not on the list";
  }
  reader.table = { name: second, columns };
  return null;
}

function where(reader: Reader): Reason {
  if (!isWord(reader, "WHERE")) return null;
  reader.at += 1;
  reader.filtered = true;
  return condition(reader, 0);
}

function condition(reader: Reader, depth: number): Reason {
  if (depth > deepestNesting) return "conditions nested too deep";
  for (;;) {
    const problem = isSymbol(reader, "(") ? group(reader, depth) : predicate(reader);
    if (problem !== null) return problem;
    if (!isWord(reader, "AND") && !isWord(reader, "OR")) return null;
    reader.at += 1;
  }
}

function group(reader: Reader, depth: number): Reason {
  return symbol(reader, "(") ?? condition(reader, depth + 1) ?? symbol(reader, ")");
}

function predicate(reader: Reader): Reason {
  const problem = operand(reader);
  if (problem !== null) return problem;
  const token = reader.tokens[reader.at];
  if (token?.kind === "symbol" && comparisons.has(token.text)) {
    reader.at += 1;
    return operand(reader);
  }
  if (isWord(reader, "IS")) return isNull(reader);
  if (isWord(reader, "NOT")) reader.at += 1;
  if (isWord(reader, "IN")) {
    reader.at += 1;
    return symbol(reader, "(") ?? list(reader, operand) ?? symbol(reader, ")");
  }
  if (isWord(reader, "LIKE")) {
    reader.at += 1;
    return operand(reader);
  }
  if (isWord(reader, "BETWEEN")) {
    reader.at += 1;
    return operand(reader) ?? word(reader, "AND") ?? operand(reader);
  }
  return "a condition that is not a plain comparison";
}

function isNull(reader: Reader): Reason {
  reader.at += 1;
  if (isWord(reader, "NOT")) reader.at += 1;
  return word(reader, "NULL");
}

function operand(reader: Reader): Reason {
  const token = reader.tokens[reader.at];
  if (token === undefined) return "an unfinished condition";
  if (token.kind === "symbol" && token.text === "-") {
    reader.at += 1;
    return reader.tokens[reader.at++]?.kind === "number" ? null : "arithmetic";
  }
  if (token.kind === "string" || token.kind === "number" || token.kind === "placeholder" || isConstant(token)) {
    reader.at += 1;
    return null;
  }
  return peekCall(reader) ? functionCall(reader, "condition") : column(reader);
}

function isConstant(token: Token): boolean {
  return token.kind === "word" && ["NULL", "TRUE", "FALSE"].includes(token.text.toUpperCase());
}

function orderBy(reader: Reader): Reason {
  if (!isWord(reader, "ORDER")) return null;
  reader.at += 1;
  return word(reader, "BY") ?? list(reader, orderItem);
}

function orderItem(reader: Reader): Reason {
  const problem = column(reader);
  if (problem === null && (isWord(reader, "ASC") || isWord(reader, "DESC"))) reader.at += 1;
  return problem;
}

function limit(reader: Reader): Reason {
  if (!isWord(reader, "LIMIT")) return "no LIMIT where one has to be";
  reader.at += 1;
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token?.kind === "placeholder") return null;
  if (token?.kind !== "number" || !/^\d{1,5}$/.test(token.text) || Number(token.text) > largestLimit) {
    return `a LIMIT that is not a whole number up to ${largestLimit}`;
  }
  return null;
}

function end(reader: Reader): Reason {
  return reader.at === reader.tokens.length ? null : "something after the end of the read";
}

/** A word with an opening parenthesis after it is a call, with or without space (IGNORE_SPACE). */
function peekCall(reader: Reader): boolean {
  const token = reader.tokens[reader.at];
  const next = reader.tokens[reader.at + 1];
  if (token?.kind !== "word") return false;
  return (next?.kind === "symbol" && next.text === "(") || token.text.toUpperCase() === "CURRENT_TIMESTAMP";
}

function functionCall(reader: Reader, place: Place): Reason {
  const token = reader.tokens[reader.at];
  const shape = token && allowedFunctions.get(token.text.toUpperCase());
  if (token === undefined || shape === undefined) return "a function that is not on the list";
  reader.at += 1;
  reader.calls.push(shape);
  if (!isSymbol(reader, "(")) return null;
  if (reader.tokens[reader.at]?.start !== token.end) return "a space before a function's parenthesis";
  return symbol(reader, "(") ?? callArguments(reader, shape, place) ?? symbol(reader, ")");
}

function callArguments(reader: Reader, shape: FunctionShape, place: Place): Reason {
  switch (shape) {
    case "clock":
      return isSymbol(reader, ")") ? null : wholeNumber(reader, 6);
    case "bounded-text":
      return column(reader) ?? symbol(reader, ",") ?? wholeNumber(reader, longestLeft);
    case "text-length":
      return column(reader);
    case "count":
      if (place === "condition") return "a count in a condition";
      return isSymbol(reader, "*") ? symbol(reader, "*") : column(reader);
  }
}

function wholeNumber(reader: Reader, largest: number): Reason {
  const token = reader.tokens[reader.at];
  reader.at += 1;
  return token?.kind === "number" && /^\d{1,6}$/.test(token.text) && Number(token.text) <= largest
    ? null
    : "a function with unusual arguments";
}

function list(reader: Reader, item: (reader: Reader) => Reason): Reason {
  for (;;) {
    const problem = item(reader);
    if (problem !== null) return problem;
    if (!isSymbol(reader, ",")) return null;
    reader.at += 1;
  }
}

function column(reader: Reader): Reason {
  if (isSymbol(reader, "*")) return "a star instead of column names";
  const first = name(reader);
  if (first === null) return "something other than a plain column name";
  if (!isSymbol(reader, ".")) {
    reader.columns.push({ qualifier: null, name: first });
    return null;
  }
  reader.at += 1;
  const second = name(reader);
  if (second === null) return "something other than a plain column name";
  reader.columns.push({ qualifier: first, name: second });
  return null;
}

/** Reads one identifier; a bare word must not be reserved. Leaves the reader in place otherwise. */
function name(reader: Reader): string | null {
  const token = reader.tokens[reader.at];
  const plain = token?.kind === "quoted" || (token?.kind === "word" && !reservedWords.has(token.text.toUpperCase()));
  if (token === undefined || !plain) return null;
  reader.at += 1;
  return token.text;
}

function isWord(reader: Reader, text: string): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === "word" && token.text.toUpperCase() === text;
}

function isSymbol(reader: Reader, text: string): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === "symbol" && token.text === text;
}

function word(reader: Reader, text: string): Reason {
  if (!isWord(reader, text)) return `no ${text} where one has to be`;
  reader.at += 1;
  return null;
}

function symbol(reader: Reader, text: string): Reason {
  if (!isSymbol(reader, text)) return `no ${text} where one has to be`;
  reader.at += 1;
  return null;
}
