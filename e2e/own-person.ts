/** People of a spec's own: what it does to their sessions and passwords disturbs no other spec. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import type { Role } from "#lib/access/permissions.ts";
import type { RunningStack } from "./running-stack.ts";

export type OwnPerson = {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
};

/** Creates an account through the command line, as an operator would. */
export async function createPerson(stack: RunningStack, role: Role, name = "Robin Example"): Promise<OwnPerson> {
  const person = { email: `${randomUUID()}@example.test`, name, password: "a long enough password", role };
  const child = spawn(
    process.execPath,
    ["workers/cli.ts", "user", "create", "--email", person.email, "--name", name, "--role", role],
    {
      stdio: ["pipe", "ignore", "inherit"],
      env: {
        ...process.env,
        DATABASE_URL: stack.databaseUrl,
        CIS_RUNTIME: "test",
        // Making an account needs neither, but no command runs without its settings.
        CIS_DATA_KEY: Buffer.alloc(32, 1).toString("base64"),
        CIS_SESSION_SECRET: "not the secret of the running console",
      },
    },
  );
  child.stdin.end(`${person.password}\n`);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`the account was not made (${String(code)})`);
  return person;
}

/** Signs in through the form. */
export async function enter(page: Page, person: Pick<OwnPerson, "email" | "password">): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Signs in without a page; the context then carries the cookies. */
export async function enterByRequest(
  request: APIRequestContext,
  address: string,
  person: Pick<OwnPerson, "email" | "password">,
): Promise<void> {
  const headers = { origin: address, "sec-fetch-site": "same-origin" };
  const issued = await request.get("/api/auth/csrf", { headers });
  const { csrfToken } = (await issued.json()) as { csrfToken: string };
  const data = { csrfToken, email: person.email, password: person.password };
  const answer = await request.post("/api/auth/callback/credentials", { headers, data });
  expect(answer.status()).toBe(200);
}
