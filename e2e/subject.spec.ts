import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

async function openRiskiestSubject(page: Page): Promise<void> {
  await page.goto("/alerts?sort=score");
  await page.getByRole("table").locator("tbody a[href^='/subjects/']").first().click();
  await expect(page.getByRole("region", { name: "How the score came about" })).toBeVisible();
}

test.beforeEach(async ({ signIn }) => signIn("moderator"));

test("the points of the explanation add up to the score", async ({ page }) => {
  await openRiskiestSubject(page);
  const rows = page.getByRole("table", { name: "Contributions to the score" }).locator("tbody tr");
  const cells = await rows.evaluateAll((elements) =>
    elements.map((row) => {
      const texts = [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim());
      const points = texts.filter((text) => /^[−-]?\d+\.\d{2}$/.test(text)).at(-1) ?? "";
      return { name: texts[0] ?? "", hundredths: Math.round(Number(points.replace("−", "-")) * 100) };
    }),
  );
  const total = cells.find(({ name }) => name === "Score");
  const parts = cells.filter(({ name }) => name !== "Score");
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(total?.hundredths);
});

test("conversations are shown without anybody's contact details", async ({ page }) => {
  await openRiskiestSubject(page);
  const conversations = page.getByRole("region", { name: "Conversations" });
  await expect(conversations.getByText(/message/).first()).toBeVisible();
  // The first telling thread is open; wait until its messages are read.
  await expect(conversations.getByRole("listitem").first()).toContainText(/\S/);
  await page.waitForLoadState("networkidle");
  const shown = await page.content();
  const text = await page.locator("body").innerText();
  expect(text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? []).toEqual([]);
  expect(text.match(/\+\d[\d ().-]{8,}\d/g) ?? []).toEqual([]);
  expect(shown).not.toContain("password");
});

test("an account that does not exist is answered plainly", async ({ page, tolerate }) => {
  tolerate(/status of 404/);
  // The page streams, so its status went out before the answer was known: what counts is what it says.
  await page.goto("/subjects/no-such-account");
  await expect(page.getByText(/no account/i).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "How the score came about" })).toHaveCount(0);
});
