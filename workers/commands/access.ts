import { createInterface } from "node:readline/promises";
import { Option, type Command } from "commander";
import { createUser } from "#lib/access/create-user.ts";
import { roles, type Role } from "#lib/access/permissions.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";

type CreateOptions = { email: string; name: string; role: Role };

export function registerAccessCommands(program: Command): void {
  const user = program.command("user").description("people who may sign in");
  user
    .command("create")
    .description("create a person; the password is read from standard input")
    .requiredOption("--email <address>")
    .requiredOption("--name <name>")
    .addOption(new Option("--role <role>").choices(roles).makeOptionMandatory())
    .action(async (options: CreateOptions) => {
      const password = await readPassword();
      const created = await withDatabase((ctx) => createUser({ ctx, input: { ...options, password } }));
      print(`created ${options.role} ${created.userId}`);
    });
}

/** One line from standard input: a password on the command line would be seen by everyone on the machine. */
async function readPassword(): Promise<string> {
  const input = createInterface({ input: process.stdin });
  if (process.stdin.isTTY) process.stderr.write("Password: ");
  try {
    for await (const line of input) return line;
    return "";
  } finally {
    input.close();
  }
}
