import { expect, test } from "./fixtures.ts";

test("the overview draws its charts, each with its numbers as a table", async ({ page, signIn }) => {
  await signIn("moderator");
  await page.goto("/overview");
  const tiers = page.getByRole("region", { name: "Accounts by tier" });
  await expect(tiers).toBeVisible();
  await expect(page.locator("section svg.recharts-surface").first()).toBeVisible();
  await tiers.getByRole("button", { name: /show the numbers/ }).click();
  const numbers = tiers.getByRole("table");
  await expect(numbers.getByRole("row").nth(1)).toBeVisible();
});
