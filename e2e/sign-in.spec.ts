import { expect, test } from "./fixtures.ts";

test("a wrong sign-in gets the same answer whatever was wrong", async ({ page, stack, tolerate }) => {
  tolerate(/status of 401/);
  const known = stack.accounts.find(({ role }) => role === "observer")?.email ?? "";
  const answers: string[] = [];
  for (const email of [known, "nobody@cis.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    const refusal = page.getByRole("alert").locator("p").first();
    await expect(refusal).toBeVisible();
    answers.push((await refusal.textContent()) ?? "");
    await expect(page).toHaveURL(/\/sign-in/);
  }
  expect(answers[0]).not.toBe("");
  expect(answers[1]).toBe(answers[0]);
});

test("without a session there is nothing to see", async ({ page, signIn }) => {
  await signIn("observer");
  await page.goto("/overview");
  await expect(page.getByRole("heading", { name: "Overview", level: 1 })).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/alerts");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a page that was asked for before signing in is shown after it", async ({ page, stack }) => {
  const account = stack.accounts.find(({ role }) => role === "observer");
  await page.goto("/source");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail address").fill(account?.email ?? "");
  await page.getByLabel("Password").fill(account?.password ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Source", level: 1 })).toBeVisible();
});
