import { createInterface } from "node:readline/promises";
import { Option, type Command } from "commander";
import { changeRole } from "#lib/access/change-role.ts";
import type { Ctx } from "#lib/access/context.ts";
import { createUser } from "#lib/access/create-user.ts";
import { disableUser } from "#lib/access/disable-user.ts";
import { enableUser } from "#lib/access/enable-user.ts";
import { findPerson } from "#lib/access/find-person.ts";
import { invitePerson } from "#lib/access/invite-person.ts";
import { roles, type Role } from "#lib/access/permissions.ts";
import { pruneAccess } from "#lib/access/prune-access.ts";
import { resetSecondFactor } from "#lib/access/reset-second-factor.ts";
import { setPassword } from "#lib/access/set-password.ts";
import { readSettings } from "#lib/platform/env.ts";
import { print, withDatabase } from "#workers/commands/with-database.ts";

type Who = { email: string };
type Newcomer = Who & { name: string; role: Role };

const roleOption = () => new Option("--role <role>").choices(roles).makeOptionMandatory();

export function registerAccessCommands(program: Command): void {
  const user = program.command("user").description("people who may sign in");
  registerNewcomers(user);
  registerChanges(user);
  program
    .command("access")
    .description("sign-in records")
    .command("prune")
    .description("delete ended sessions, used invites and old counters")
    .action(async () => {
      const { deleted } = await withDatabase((ctx) => pruneAccess({ ctx }));
      print(`deleted ${deleted} rows`);
    });
}

function registerNewcomers(user: Command): void {
  user
    .command("create")
    .description("create a person; the password is read from standard input")
    .requiredOption("--email <address>")
    .requiredOption("--name <name>")
    .addOption(roleOption())
    .action(async (options: Newcomer) => {
      const password = await readPassword();
      const created = await withDatabase((ctx) => createUser({ ctx, input: { ...options, password } }));
      print(`created ${options.role} ${created.userId}`);
    });
  user
    .command("invite")
    .description("print a link that makes an account, once, within 72 hours")
    .requiredOption("--email <address>")
    .requiredOption("--name <name>")
    .addOption(roleOption())
    .action(async (options: Newcomer) => {
      const { token } = await withDatabase((ctx) => invitePerson({ ctx, input: options }));
      print(new URL(`/invite/${token}`, readSettings().CIS_PUBLIC_URL).href);
    });
}

function registerChanges(user: Command): void {
  const change = (name: string, description: string, work: (ctx: Ctx, userId: string) => Promise<unknown>) =>
    user
      .command(name)
      .description(description)
      .requiredOption("--email <address>")
      .action(async ({ email }: Who) => {
        await withDatabase(async (ctx) => {
          const { userId } = await findPerson({ ctx, input: { email } });
          await work(ctx, userId);
        });
        print("done");
      });
  change("disable", "end somebody's access at once", (ctx, userId) => disableUser({ ctx, input: { userId } }));
  change("enable", "give it back", (ctx, userId) => enableUser({ ctx, input: { userId } }));
  change("reset-second-factor", "for somebody who lost it", (ctx, userId) =>
    resetSecondFactor({ ctx, input: { userId } }),
  );
  user
    .command("set-password")
    .description("a new password, read from standard input; sessions end")
    .requiredOption("--email <address>")
    .action(async ({ email }: Who) => {
      const password = await readPassword();
      await withDatabase((ctx) => setPassword({ ctx, input: { email, password } }));
      print("done");
    });
  user
    .command("role")
    .description("give somebody another role")
    .requiredOption("--email <address>")
    .addOption(roleOption())
    .action(async ({ email, role }: Who & { role: Role }) => {
      await withDatabase(async (ctx) => {
        const person = await findPerson({ ctx, input: { email } });
        await changeRole({ ctx, input: { userId: person.userId, role, from: person.role } });
      });
      print("done");
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
