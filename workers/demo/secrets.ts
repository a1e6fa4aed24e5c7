/** The demo's own secrets: made once, kept in a file only its owner can read, never anywhere else. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { roles, type Role } from "#lib/access/permissions.ts";

const secret = (bytes: number): string => randomBytes(bytes).toString("base64url");

const accountSchema = z.object({ email: z.email(), name: z.string(), password: z.string() });

const secretsSchema = z.object({
  dataKey: z.string(),
  sessionSecret: z.string(),
  auditKey: z.string(),
  readerPassword: z.string(),
  writerPassword: z.string(),
  /** Of the database roles that the processes sign in as; older files have none yet. */
  databasePassword: z.string().default(() => secret(24)),
  accounts: z.record(z.enum(roles), accountSchema),
  /** The console's port of the last run, so that bookmarks keep working. */
  webPort: z.number().nullable(),
});
export type DemoSecrets = z.output<typeof secretsSchema>;
export type DemoAccount = z.output<typeof accountSchema> & { readonly role: Role };

const names: Readonly<Record<Role, string>> = {
  admin: "Ada Admin",
  operator: "Omar Operator",
  moderator: "Mona Moderator",
  reviewer: "Rita Reviewer",
  observer: "Olaf Observer",
};

function newSecrets(): DemoSecrets {
  const account = (role: Role) => ({ email: `${role}@cis.example`, name: names[role], password: secret(12) });
  return {
    dataKey: randomBytes(32).toString("base64"),
    sessionSecret: secret(48),
    auditKey: randomBytes(32).toString("base64"),
    readerPassword: secret(24),
    writerPassword: secret(24),
    databasePassword: secret(24),
    accounts: {
      admin: account("admin"),
      operator: account("operator"),
      moderator: account("moderator"),
      reviewer: account("reviewer"),
      observer: account("observer"),
    },
    webPort: null,
  };
}

export async function saveSecrets(file: string, secrets: DemoSecrets): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Null when there are none, or when the file is not one of ours. */
export async function readSecrets(file: string): Promise<DemoSecrets | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function createSecrets(file: string): Promise<DemoSecrets> {
  const secrets = newSecrets();
  await saveSecrets(file, secrets);
  return secrets;
}

export function accountsOf(secrets: DemoSecrets): DemoAccount[] {
  return roles.map((role) => ({ role, ...secrets.accounts[role] }));
}
