import { sourceTables } from "#lib/events/model.ts";
import { canonicalJson, sha256 } from "#lib/platform/crypto.ts";
import type { SourceConnection, SourceRow } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { privilegeRowLimit, type PrivilegeTemplate } from "#lib/source/templates.ts";

export type RoleVerdict = {
  /** `looks_read_only` is the most that SELECT can show: grants to PUBLIC and PROXY stay out of its sight. */
  readonly verdict: "unsafe" | "looks_read_only";
  /** One sentence per thing the account should not have. */
  readonly findings: readonly string[];
  /** SHA-256 over the rights as they were seen: another one means that something was granted or revoked. */
  readonly rightsHash: string;
};

const physicalNames: readonly string[] = sourceTables.map((table) => mappings[table].physicalName);
const allowed: ReadonlySet<string> = new Set(physicalNames);

type Judgement = { readonly findings: readonly string[]; readonly rights: readonly unknown[] };

const questions: readonly (readonly [PrivilegeTemplate, (row: SourceRow, database: string) => string | null])[] = [
  ["privileges:user", globalFinding],
  ["privileges:schema", (row) => `The account holds ${text(row, "PRIVILEGE_TYPE")} on the whole of a database.`],
  ["privileges:table", objectFinding],
  ["privileges:column", objectFinding],
  ["privileges:applicable_roles", () => "The account may take on a role, whose rights are not visible."],
  ["privileges:enabled_roles", () => "The account has a role enabled, whose rights are not visible."],
  ["privileges:routines", () => "The account can see a stored routine, so it may be able to call it."],
  ["privileges:effective", effectiveFinding],
];

/**
 * Reads what the account may do from information_schema and judges it: anything beyond SELECT on the
 * mapped base tables, or anything whose reach cannot be seen, is unsafe. Throws as `read` does.
 */
export async function proveReadOnly(connection: SourceConnection): Promise<RoleVerdict> {
  const judgements: Judgement[] = [];
  for (const [template, find] of questions) judgements.push(await judge(connection, template, find));
  const findings = [...judgements.flatMap((judgement) => judgement.findings), ...(await tableTypeFindings(connection))];
  return {
    verdict: findings.length === 0 ? "looks_read_only" : "unsafe",
    findings: [...new Set(findings)],
    rightsHash: sha256(canonicalJson([connection.database, judgements.map((judgement) => judgement.rights)])),
  };
}

/** Sentences about the 8 tables that are missing, or that are views: a view may write when it is read. */
export async function tableTypeFindings(connection: SourceConnection): Promise<string[]> {
  const { rows } = await connection.read("privileges:table_types", [connection.database, ...physicalNames]);
  const types = new Map(rows.map((row) => [text(row, "TABLE_NAME"), text(row, "TABLE_TYPE")]));
  return physicalNames.flatMap((name) => {
    const type = types.get(name);
    if (type === undefined) return [`The table ${name} is not there, or the account may not read it.`];
    return type === "BASE TABLE" ? [] : [`${name} is not a base table.`];
  });
}

async function judge(
  connection: SourceConnection,
  template: PrivilegeTemplate,
  find: (row: SourceRow, database: string) => string | null,
): Promise<Judgement> {
  const ofOurTables = template === "privileges:effective";
  const { rows } = await connection.read(template, ofOurTables ? [connection.database, ...physicalNames] : []);
  const findings = rows.map((row) => find(row, connection.database)).filter((finding) => finding !== null);
  if (rows.length >= privilegeRowLimit) findings.push("The account's rights are too many to be checked.");
  return { findings, rights: [...new Set(rows.map((row) => rightOf(row, ofOurTables)))].sort() };
}

/** A column more or less is drift, not a change of rights, so rights in force count by table. */
function rightOf(row: SourceRow, byTable: boolean): string {
  return byTable ? `${text(row, "TABLE_NAME")} ${text(row, "PRIVILEGES")}` : canonicalJson(row);
}

function globalFinding(row: SourceRow): string | null {
  if (isGrantable(row)) return "The account may hand its rights on.";
  const privilege = text(row, "PRIVILEGE_TYPE");
  return privilege === "USAGE" ? null : `The account holds ${privilege} on the whole server.`;
}

function objectFinding(row: SourceRow, database: string): string | null {
  if (isGrantable(row)) return "The account may hand its rights on.";
  const privilege = text(row, "PRIVILEGE_TYPE");
  const table = text(row, "TABLE_NAME");
  if (text(row, "TABLE_SCHEMA") !== database || !allowed.has(table))
    return `The account holds ${privilege} on a table that is not ours to read.`;
  return privilege === "SELECT" ? null : `The account holds ${privilege} on ${table}.`;
}

/** The rights in force on a column, which include those of an enabled role. */
function effectiveFinding(row: SourceRow): string | null {
  const beyond = text(row, "PRIVILEGES")
    .split(",")
    .map((privilege) => privilege.trim().toLowerCase())
    .filter((privilege) => privilege !== "" && privilege !== "select");
  return beyond.length === 0 ? null : `The account can ${beyond.join(", ")} on ${text(row, "TABLE_NAME")}.`;
}

function isGrantable(row: SourceRow): boolean {
  return text(row, "IS_GRANTABLE") !== "NO";
}

/** Servers differ in the case of information_schema's column names. */
function text(row: SourceRow, column: string): string {
  const value = row[column] ?? row[column.toLowerCase()];
  return typeof value === "string" ? value : "";
}
