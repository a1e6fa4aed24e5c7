import { generateSync } from "otplib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { createPerson, enter, type OwnPerson } from "./own-person.ts";

const dialog = (page: Page) => page.getByRole("dialog").last();

/** Proves with the password, as someone without a second factor does. */
async function prove(page: Page, person: OwnPerson, verb: string): Promise<void> {
  await dialog(page).getByLabel("Your password").fill(person.password);
  await dialog(page).getByRole("button", { name: verb, exact: true }).click();
}

test("an admin invites somebody, who sets a password and signs in with the role that was fixed", async ({
  page,
  stack,
  browser,
  expectAccessible,
}) => {
  const admin = await createPerson(stack, "admin", "Ada Admin");
  await enter(page, admin);
  await page.goto("/access");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("i");
  await expect(dialog(page)).toBeVisible();
  const email = `sam-${Date.now()}@example.test`;
  await dialog(page).getByLabel("E-mail address").fill(email);
  await dialog(page).getByLabel("Name").fill("Sam Example");
  await dialog(page).getByLabel("Role").selectOption("reviewer");
  await expectAccessible("the invite dialog");
  await dialog(page).getByRole("button", { name: "Invite", exact: true }).click();
  await expect(dialog(page).getByLabel("Your password")).toBeVisible();
  await expectAccessible("the step-up dialog");
  await prove(page, admin, "Invite");
  const link = await dialog(page).locator("code").innerText();
  expect(link).toMatch(/\/invite\/[\w-]{43}$/);

  const other = await browser.newPage();
  for (let look = 0; look < 2; look += 1) await other.goto(link);
  await page.goto(link);
  await expect(page.getByText("You are invited as reviewer")).toBeVisible();
  await expectAccessible("an invite");
  await expect(other.getByText("You are invited as reviewer")).toBeVisible();
  await other.getByLabel("Choose a password").fill("passwordpassword");
  await other.getByLabel("The same once more").fill("passwordpassword");
  await other.getByRole("button", { name: "Make my account" }).click();
  await expect(other.getByRole("alert").first()).toContainText("too easy to guess");
  const password = "quiet lantern under bridges";
  await other.getByLabel("Choose a password").fill(password);
  await other.getByLabel("The same once more").fill(password);
  await other.getByRole("button", { name: "Make my account" }).click();
  await expect(other.getByText("Your account is ready")).toBeVisible();
  await other.goto(link);
  await expect(other.getByRole("heading", { name: "This invite is not valid any more" })).toBeVisible();
  await enter(other, { email, password });
  await expect(other.getByRole("button", { name: /Sam Example \(reviewer\)/ })).toBeVisible();
  await other.close();
});

test("a change of role acts on the next request of an open session, also of one that only polls", async ({
  page,
  stack,
  browser,
  database,
}) => {
  const admin = await createPerson(stack, "admin", "Ada Admin");
  const robin = await createPerson(stack, "moderator", `Robin ${Date.now()}`);
  const open = await browser.newPage();
  await enter(open, robin);
  const poll = () =>
    open.evaluate(async () => (await fetch("/api/console/status", { headers: { "x-cis-background": "1" } })).status);
  expect(await poll()).toBe(200);
  await enter(page, admin);
  await page.goto(`/access?text=${encodeURIComponent(robin.email)}`);
  await page.getByRole("button", { name: `Actions for ${robin.name}` }).click();
  await page.getByRole("menuitem", { name: "Change role…" }).click();
  await dialog(page).getByLabel("Observer").check();
  await dialog(page).getByRole("button", { name: "Change role" }).click();
  await prove(page, admin, "Change role");
  await expect(page.getByText(`${robin.name} is observer now`)).toBeVisible();
  expect(await poll()).toBe(401);
  await open.reload();
  await expect(open).toHaveURL(/\/sign-in/);
  const { rows } = await database.query(
    "SELECT facts FROM audit_logs WHERE action = 'access.user.role_changed' ORDER BY seq DESC LIMIT 1",
  );
  expect(rows[0]?.facts).toEqual({ from: "moderator", to: "observer" });
  await open.close();
});

test("a second factor is set up, asked for at the next sign-in, and signing out ends the session", async ({
  page,
  stack,
  expectAccessible,
}) => {
  const robin = await createPerson(stack, "moderator");
  await enter(page, robin);
  await page.goto("/account");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Set up an authenticator app…" }).click();
  const secret = await dialog(page).locator("code").first().innerText();
  await expectAccessible("setting up a second factor");
  await dialog(page).getByLabel("Code that the app shows now").fill(generateSync({ secret }));
  await dialog(page).getByRole("button", { name: "Confirm" }).click();
  await expect(dialog(page).getByRole("listitem")).toHaveCount(10);
  const codes = await dialog(page).getByRole("listitem").allInnerTexts();
  await expectAccessible("the recovery codes");
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("Authenticator app, since")).toBeVisible();

  await page.getByRole("button", { name: /preferences and sign-out/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);

  await enter(page, robin);
  await expect(page).toHaveURL(/\/second-factor/);
  await expectAccessible("/second-factor");
  await page.goto("/alerts");
  await expect(page).toHaveURL(/\/second-factor/);
  await page.getByLabel("Code from your authenticator app").fill("000000");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("alert").first()).toContainText("not right");
  await page.getByLabel("Code from your authenticator app").fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(/\/alerts/);
});

test("an API token reads what it may and nothing else", async ({ page, stack, request }) => {
  const admin = await createPerson(stack, "admin", "Ada Admin");
  await enter(page, admin);
  await page.goto("/access?tab=tokens");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("t");
  await dialog(page).getByLabel("What it is for").fill("nightly");
  await dialog(page).getByLabel("alerts").check();
  await dialog(page).getByRole("button", { name: "Create token" }).click();
  await prove(page, admin, "Create token");
  const token = await dialog(page).locator("code").innerText();
  const ask = (path: string, bearer: string) =>
    request.get(path, { headers: { authorization: `Bearer ${bearer}` } }).then((response) => response.status());
  expect(await ask("/api/console/overview", token)).toBe(200);
  expect(await ask("/api/console/source", token)).toBe(403);
  expect(await ask("/api/console/status", token)).toBe(401);
  expect(await ask("/api/console/overview", `${token.slice(0, -2)}AA`)).toBe(401);
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Revoke nightly" }).click();
  await expect(page.getByText("nightly is revoked")).toBeVisible();
  expect(await ask("/api/console/overview", token)).toBe(401);
});

test("somebody without the permission is told so, and it is on record", async ({ page, signIn, database }) => {
  await signIn("observer");
  await page.goto("/access");
  await expect(page.getByText("Your role does not include this page")).toBeVisible();
  const { rows } = await database.query(
    "SELECT facts FROM audit_logs WHERE action = 'access.request.refused' ORDER BY seq DESC LIMIT 1",
  );
  expect(rows[0]?.facts).toEqual({ entry: "page:/access", role: "observer" });
});

test("access and account are accessible, and so are their empty states", async ({ page, stack, expectAccessible }) => {
  test.setTimeout(120_000);
  await page.goto("/invite/nothing-here-for-anybody");
  await expectAccessible("an invite that is not valid");
  await enter(page, await createPerson(stack, "admin", "Ada Admin"));
  const paths = ["/access", "/access?text=nobody-by-this-name", "/access?tab=roles", "/access?tab=invites"];
  for (const path of [...paths, "/access?tab=sessions", "/access?tab=tokens", "/account"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectAccessible(path);
  }
});
