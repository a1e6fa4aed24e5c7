/**
 * Gives every role of the product its rights, from `deploy/sql/cis-roles.sql`. Re-running changes
 * nothing. Run after each migration, as a superuser or an owner that may create roles:
 *   DATABASE_URL=… node prisma/apply-roles.ts
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";

const script = fileURLToPath(new URL("../deploy/sql/cis-roles.sql", import.meta.url));

/** Whether this account may run the script: a superuser, or an owner that may create roles. */
export async function mayManageRoles(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "cis-roles" });
  await client.connect();
  try {
    const { rows } = await client.query<{ may: boolean }>(
      "SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user",
    );
    return rows[0]?.may === true;
  } finally {
    await client.end();
  }
}

/** Roles belong to the whole server: runs on two databases at once may step on each other's rows. */
const attempts = 5;

/** Applies the script in one transaction: a failure leaves the rights as they were. */
export async function applyRoles(databaseUrl: string): Promise<void> {
  const text = await readFile(script, "utf8");
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "cis-roles" });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // One message of several statements is one transaction.
        await client.query(text);
        return;
      } catch (error) {
        const collided = error instanceof Error && error.message === "tuple concurrently updated";
        if (!collided || attempt === attempts) throw error;
      }
    }
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  await applyRoles(process.env["DATABASE_URL"] ?? "");
  process.stdout.write("roles are in place\n");
}
