import type { Connection, RowDataPacket } from "mysql2/promise";
import { errorClass } from "#lib/platform/errors.ts";
import { allowedFunctions, allowedSchemaTables, allowedTables } from "#lib/source/guard/allowlist.ts";

/** `read`: a plain bounded read. `refused`: the server does not run it either. Anything else is a hole in the guard. */
export type Judgement =
  | { readonly kind: "read" }
  | { readonly kind: "refused"; readonly by: string }
  | { readonly kind: "hole"; readonly why: string };

type Plan = { readonly selects: readonly string[]; readonly rendered: string };

/** What the optimiser writes instead of what it was given. None of these is a function someone could call. */
const renderings = new Set([
  "and",
  "or",
  "not",
  "in",
  "between",
  "isnull",
  "<cache>",
  "<expr_cache>",
  "limit",
  "values",
  "to_seconds",
]);

/**
 * Lets a real server parse and plan a statement, without running it, and judges the server's own
 * reading: one simple SELECT, at most one table and that on the list, listed functions only, bounded.
 */
export async function judgeOnServer(admin: Connection, database: string, sql: string): Promise<Judgement> {
  const plan = await explain(admin, sql);
  if ("by" in plan) return { kind: "refused", by: plan.by };
  const why = findHole(plan, database);
  return why === null ? { kind: "read" } : { kind: "hole", why };
}

async function explain(admin: Connection, sql: string): Promise<Plan | { readonly by: string }> {
  const values = Array.from({ length: sql.split("?").length - 1 }, () => "1");
  try {
    // Prepared, as the product sends it: a second statement is refused by the protocol itself.
    const prepared = await admin.prepare(`EXPLAIN EXTENDED ${sql}`);
    try {
      const [rows] = await prepared.execute(values.slice(0, parametersOf(prepared)));
      const selects = Array.isArray(rows) ? rows.map((row) => String(Reflect.get(row, "select_type"))) : [];
      const [notes] = await admin.query<RowDataPacket[]>("SHOW WARNINGS");
      return { selects, rendered: String(notes.findLast((note) => Number(note["Code"]) === 1003)?.["Message"] ?? "") };
    } finally {
      await prepared.close();
    }
  } catch (error) {
    return { by: errorClass(error) };
  }
}

/** The driver knows how many values the server asked for; its types do not say so. */
function parametersOf(prepared: object): number {
  const statement: unknown = Reflect.get(prepared, "statement");
  const parameters: unknown = typeof statement === "object" && statement ? Reflect.get(statement, "parameters") : [];
  return Array.isArray(parameters) ? parameters.length : 0;
}

function findHole({ selects, rendered }: Plan, database: string): string | null {
  if (selects.length !== 1 || selects[0] !== "SIMPLE") return `planned as ${selects.join(", ") || "nothing"}`;
  if (rendered === "") return "the server does not say how it reads it";
  const plain = withoutLiterals(rendered);
  if (!/^(\/\* select#1 \*\/ )?select /.test(plain)) return "not a SELECT";
  if ((plain.match(/\bselect\b/g) ?? []).length !== (plain.startsWith("/*") ? 2 : 1)) return "a SELECT within";
  if (
    /\b(union|join|into|procedure|for update|lock in|for share|next value|group by|having|over|distinct|sql_\w+)\b|@|:=/.test(
      plain,
    )
  )
    return "more than a plain SELECT";
  return tableHole(rendered, database) ?? functionHole(plain) ?? limitHole(plain);
}

function withoutLiterals(rendered: string): string {
  return rendered
    .replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "''")
    .replaceAll(/`(?:[^`]|``)*`/g, "`n`")
    .toLowerCase();
}

function tableHole(rendered: string, database: string): string | null {
  const from = / from (.*?)(?: where | order by | limit |$)/
    .exec(rendered.replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "''"))?.[1]
    ?.trim();
  if (from === undefined || from === "" || from === "DUAL") return null;
  const named = /^`([^`]+)`\.`([^`]+)`(?: `[^`]+`)?$/.exec(from);
  const [, schema = "", table = ""] = named ?? [];
  if (schema === database && allowedTables.has(table)) return null;
  if (schema.toLowerCase() === "information_schema" && allowedSchemaTables.has(table.toUpperCase())) return null;
  return "a table that is not on the list";
}

function functionHole(plain: string): string | null {
  for (const [, name = ""] of plain.matchAll(/([a-z_<>$][\w<>$]*)\(/g))
    if (!allowedFunctions.has(name.toUpperCase()) && !renderings.has(name)) return `the function ${name}`;
  return null;
}

/** Without a table there is one row, bounded or not. */
function limitHole(plain: string): string | null {
  if (!plain.includes(" from ")) return null;
  const limit = / limit (\d+|\?|''|<cache>\(\d+\))$/.exec(plain.trim())?.[1];
  if (limit === undefined) return "without a bound";
  return /^\d+$/.test(limit) && Number(limit) > 10_000 ? "with too wide a bound" : null;
}
