import { readFile } from "node:fs/promises";
import type { Connection } from "mysql2/promise";

const scriptUrl = new URL("../../../deploy/sql/cis-readonly-mariadb.sql", import.meta.url);

/** Runs the shipped grant script, so that the demo and the tests use exactly what an operator uses. */
export async function grantReadOnly(
  admin: Connection,
  input: { readonly database: string; readonly password: string; readonly host?: string },
): Promise<{ readonly user: "cis_readonly" }> {
  const values: Readonly<Record<string, string>> = {
    ":database": admin.escapeId(input.database),
    ":password": admin.escape(input.password),
    ":host": admin.escape(input.host ?? "%"),
  };
  for (const statement of statementsOf(await readFile(scriptUrl, "utf8"))) {
    // One pass over the template: a value that looks like a placeholder is not looked at again.
    await admin.query(statement.replace(/:(?:database|password|host)\b/g, (placeholder) => values[placeholder] ?? ""));
  }
  return { user: "cis_readonly" };
}

/** The script has whole-line comments only, and no semicolon inside a statement. */
function statementsOf(script: string): string[] {
  const lines = script.split("\n").filter((line) => !line.startsWith("--"));
  return lines
    .join("\n")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
