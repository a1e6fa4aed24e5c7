import { expect, test } from "./fixtures.ts";

const pages = ["/overview", "/alerts", "/policy", "/source", "/audit"];

test("the sign-in page and its refusal are accessible", async ({ page, expectAccessible, tolerate }) => {
  tolerate(/status of 401/);
  await page.goto("/sign-in");
  await expectAccessible("/sign-in");
  await page.getByLabel("E-mail address").fill("nobody@cis.example");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expectAccessible("the refusal");
});

for (const path of pages) {
  test(`${path} is accessible`, async ({ page, signIn, expectAccessible }) => {
    await signIn("operator");
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectAccessible(path);
  });
}

test("an open alert, the dismissal and the subject's page are accessible", async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn("moderator");
  await page.goto("/alerts");
  await page.getByRole("table").locator("tbody button[aria-expanded]").first().click();
  await expect(page.getByRole("complementary", { name: "Alert" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expectAccessible("an open alert");
  await page.keyboard.press("d");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible("the dismissal");
  await page.keyboard.press("Escape");
  await page.getByRole("table").locator("tbody a[href^='/subjects/']").first().click();
  await expect(page).toHaveURL(/\/subjects\//);
  await page.waitForLoadState("networkidle");
  await expectAccessible("a subject");
});
