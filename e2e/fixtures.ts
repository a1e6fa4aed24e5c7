/**
 * What every spec starts from: a signed-in page on request, and no tolerance for errors that a
 * person would only see in the browser's console.
 */
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Cookie, type Page } from "@playwright/test";
import pg from "pg";
import type { Role } from "#lib/access/permissions.ts";
import { readRunningStack, type RunningStack } from "./running-stack.ts";

type Fixtures = {
  /** Signs in through the form the first time, with the same session after that. Open a page next. */
  readonly signIn: (role: Role) => Promise<void>;
  /** Fails with every WCAG 2.2 A and AA violation on the page as it stands, in both themes. */
  readonly expectAccessible: (what: string) => Promise<void>;
  /** Messages in the browser's console that a spec provokes on purpose. */
  readonly tolerate: (pattern: RegExp) => void;
};

type WorkerFixtures = {
  readonly stack: RunningStack;
  readonly sessions: Map<Role, Cookie[]>;
  /** For arranging what a person cannot, and for witnessing what was written. */
  readonly database: pg.Pool;
};

const colourRules = ["color-contrast", "link-in-text-block"];
const wcagTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

async function watchForErrors(page: Page, tolerated: readonly RegExp[], use: () => Promise<void>): Promise<void> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await use();
  const unexpected = errors.filter((text) => !tolerated.some((pattern) => pattern.test(text)));
  expect(unexpected, "errors in the browser's console").toEqual([]);
}

export const test = base.extend<Fixtures & { tolerated: RegExp[]; watched: void }, WorkerFixtures>({
  stack: [async ({}, use) => use(readRunningStack()), { scope: "worker" }],
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  database: [
    async ({ stack }, use) => {
      const pool = new pg.Pool({ connectionString: stack.databaseUrl, max: 2 });
      await use(pool);
      await pool.end();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ stack }, use) => use(stack.address),
  tolerated: async ({}, use) => use([]),
  tolerate: async ({ tolerated }, use) => use((pattern) => void tolerated.push(pattern)),
  watched: [async ({ page, tolerated }, use) => watchForErrors(page, tolerated, use), { auto: true }],
  signIn: async ({ page, stack, sessions }, use) => {
    await use(async (role) => {
      const known = sessions.get(role);
      if (known) return page.context().addCookies(known);
      const account = stack.accounts.find((candidate) => candidate.role === role);
      if (!account) throw new Error(`the stack has no account for ${role}`);
      await page.goto("/sign-in");
      await page.getByLabel("E-mail address").fill(account.email);
      await page.getByLabel("Password").fill(account.password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
      sessions.set(role, await page.context().cookies());
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (what) => {
      const own = await wearTheme(page, "light");
      await expectNoViolation(new AxeBuilder({ page }).withTags(wcagTags), `${what}, light`);
      // Themes differ in their colours alone, so only what judges colours looks twice.
      await wearTheme(page, "dark");
      await expectNoViolation(new AxeBuilder({ page }).withRules(colourRules), `${what}, dark`);
      await wearTheme(page, own);
    });
  },
});

/** Changes what the page wears, as the server would have written it. Answers what it wore before. */
function wearTheme(page: Page, theme: string): Promise<string> {
  return page.evaluate((next) => {
    const { dataset } = document.documentElement;
    const before = dataset["theme"] ?? "system";
    dataset["theme"] = next;
    return before;
  }, theme);
}

async function expectNoViolation(axe: AxeBuilder, what: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(found, `accessibility of ${what}`).toEqual([]);
}

export { expect };
