/** The processes sign in to the product's database as its own roles, as in production, never as its owner. */
import pg from "pg";

const roles = ["cis_web", "cis_worker", "cis_sealer", "cis_auditor"] as const;
export type DatabaseRole = (typeof roles)[number];

/** The owner's address with another role's name and password. */
export function asRole(ownerUrl: string, role: DatabaseRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

/** Roles come without a password; here they get the one of this installation. */
export async function setRolePasswords(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const role of roles) await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}
