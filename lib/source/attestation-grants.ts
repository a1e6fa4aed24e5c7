import { sourceTables } from "#lib/events/model.ts";
import { mappings } from "#lib/source/mappings.ts";

export type ParsedGrants =
  | {
      readonly user: string;
      readonly database: string;
      /** MariaDB prints REQUIRE SSL among the grants; MySQL does not, so false there says nothing. */
      readonly requiresTls: boolean;
      /** The grants in one form and order, without the password's hash. */
      readonly canonical: readonly string[];
    }
  | { readonly problems: readonly string[] };

const longestPaste = 20_000;
/** What the clients print around the grants: headings, rules, the statement again, the number of rows. */
const frame =
  /^(?:\+-*\+|-+|Grants for [^;:]*|\d+ rows? in set.*|(?:(?:MariaDB|mysql)\b[^>]*> ?)?SHOW GRANTS FOR [^;]*)$/i;
/** How it is said that everybody holds nothing. A server without the notion of PUBLIC answers with error 1141. */
const nothingForPublic =
  /^(?:Empty set.*|GRANT USAGE ON \*\.\* TO PUBLIC|Grants for PUBLIC: none|ERROR 1141 \(42000\).*'PUBLIC'.*)$/i;
const name = "`((?:[^`]|``){1,200})`";
const account = "[`']([A-Za-z0-9_.-]{1,80})[`']@[`']([A-Za-z0-9_.:%/-]{1,255})[`']";
const identified =
  "(?: IDENTIFIED (?:BY PASSWORD '[^']*'|(?:VIA|WITH) [A-Za-z0-9_']+(?: (?:USING|AS) '[^']*')?(?: OR [A-Za-z0-9_]+(?: USING '[^']*')?)*))?";
const limits = "(?: WITH(?: MAX_[A-Z_]+ \\d+(?:\\.\\d+)?)+)?";
const usage = new RegExp(
  `^GRANT USAGE ON \\*\\.\\* TO ${account}${identified}( REQUIRE (?:SSL|X509|(?:(?:ISSUER|SUBJECT|CIPHER) '[^']*' ?)+))?${limits}$`,
);
const select = new RegExp(`^GRANT SELECT(?: \\(([^)]{1,8000})\\))? ON ${name}\\.${name} TO ${account}$`);

type Reading = {
  readonly users: Set<string>;
  readonly databases: Set<string>;
  readonly tables: Set<string>;
  readonly canonical: string[];
  readonly problems: string[];
  publicSeen: boolean;
  usages: number;
  requiresTls: boolean;
};

/**
 * Reads what `SHOW GRANTS` printed for the account and for PUBLIC, strictly: USAGE, and SELECT on the
 * eight tables of one database, for one account, and nothing for everybody (servers do not list that
 * with the account's own). Anything else, also what is merely not understood, is a problem, said
 * without repeating the text.
 */
export function parseGrants(paste: string): ParsedGrants {
  if (paste.length > longestPaste) return { problems: ["The text is longer than any list of grants."] };
  const reading: Reading = {
    users: new Set(),
    databases: new Set(),
    tables: new Set(),
    canonical: [],
    problems: [],
    publicSeen: false,
    usages: 0,
    requiresTls: false,
  };
  statementsOf(paste).forEach((statement, index) => readStatement(reading, statement, index + 1));
  judgeWhole(reading);
  const [user] = reading.users;
  const [database] = reading.databases;
  if (reading.problems.length > 0 || user === undefined || database === undefined)
    return { problems: [...new Set(reading.problems)] };
  return { user, database, requiresTls: reading.requiresTls, canonical: reading.canonical.sort() };
}

/** Lines of the client's table lose their frame. */
function statementsOf(paste: string): string[] {
  return paste
    .split(/\r?\n/)
    .map((line) =>
      line
        .trim()
        .replace(/^\|\s*/, "")
        .replace(/\s*\|$/, "")
        .replace(/;$/, "")
        .trim(),
    )
    .filter((line) => line !== "" && !frame.test(line));
}

function readStatement(reading: Reading, statement: string, line: number): void {
  if (nothingForPublic.test(statement)) {
    reading.publicSeen = true;
    return;
  }
  const asUsage = usage.exec(statement);
  if (asUsage) {
    const [, user = "", host = "", require] = asUsage;
    reading.users.add(user);
    reading.usages += 1;
    reading.requiresTls ||= require !== undefined;
    reading.canonical.push(`USAGE ${user}@${host}${require ?? ""}`);
    return;
  }
  const asSelect = select.exec(statement);
  const [, columns, database = "", table = "", user = "", host = ""] = asSelect ?? [];
  if (!asSelect || (columns !== undefined && !/^`?[\w$]+`?(?:, ?`?[\w$]+`?)*$/.test(columns))) {
    reading.problems.push(`Line ${line} ${describe(statement)}`);
    return;
  }
  reading.users.add(user);
  reading.databases.add(database);
  reading.tables.add(table);
  if (!physicalNames.includes(table))
    reading.problems.push(`Line ${line} grants SELECT on a table that is not ours to read.`);
  reading.canonical.push(`SELECT ${columns ?? ""} ${database}.${table} ${user}@${host}`);
}

const physicalNames: readonly string[] = sourceTables.map((table) => mappings[table].physicalName);

function judgeWhole(reading: Reading): void {
  const { problems } = reading;
  if (reading.users.size === 0 && problems.length === 0) problems.push("There is no grant in the text.");
  if (reading.users.size > 0 && !reading.publicSeen)
    problems.push("It does not say what SHOW GRANTS FOR PUBLIC printed: paste that too, also when it is an empty set.");
  if (reading.users.size > 1) problems.push("The grants are for more than one account.");
  if (reading.databases.size > 1) problems.push("The grants reach into more than one database.");
  if (reading.users.size > 0 && reading.usages !== 1)
    problems.push("There has to be exactly one GRANT USAGE: paste the whole output for one account.");
  const missing = physicalNames.filter((table) => !reading.tables.has(table));
  if (reading.users.size > 0 && missing.length > 0) problems.push(`SELECT is not granted on ${missing.join(", ")}.`);
}

/** Says what is wrong in words of ours; the line itself may hold a password's hash. */
function describe(statement: string): string {
  if (/\bWITH GRANT OPTION\b/i.test(statement)) return "lets the account hand its rights on.";
  if (/^GRANT PROXY\b/i.test(statement)) return "lets the account act as another one (PROXY).";
  if (/\bTO PUBLIC$/i.test(statement)) return "is a grant to everybody (PUBLIC).";
  if (/^SET DEFAULT ROLE\b/i.test(statement)) return "gives the account a role by default.";
  if (/^GRANT [`'][^`']*[`'](@[`'][^`']*[`'])? TO /i.test(statement)) return "gives the account a role.";
  if (/^GRANT SELECT ON (`(?:[^`]|``)+`|\*)\.\*/i.test(statement)) return "grants SELECT on the whole of a database.";
  if (/^GRANT\b/i.test(statement))
    return "grants more than SELECT on one of our tables, or in a form that is not known.";
  return "is not a grant.";
}
